/** What a stored cell is, and what its payload means. */
export const BLANK = 0;
/** The payload is the number itself. */
export const NUMBER = 1;
/** The payload is the number of a shared string. */
export const SHARED = 2;
/** The payload is where the `<is>` begins in the part. */
export const INLINE = 3;
/** The payload is where the contents of the `<v>` begin. */
export const TEXT_VALUE = 4;
/** The payload is 1 or 0. */
export const TRUTH = 5;
/** The payload is where the contents of the `<v>` begin. */
export const ERROR_VALUE = 6;

const NO_FORMULAS = new Uint32Array(0);

/**
 * The cells of a sheet in typed arrays, in the order of the file: 15 bytes a cell (19 once there are formulas), whatever a
 * cell holds; texts and formulas stay in the part's bytes until asked for.
 */
export class CellStore {
  count = 0;
  columns: Uint16Array;
  kinds: Uint8Array;
  styles: Uint16Array;
  payloads: Float64Array;
  /** Where each cell's `<f` begins, 0 for none; no longer than the last cell with a formula needs. */
  formulas: Uint32Array = NO_FORMULAS;

  rowCount = 0;
  /** Row number, place of `<row` in the part, and first cell of each row; `rowFirst` has one entry more than there are rows. */
  rows: Uint32Array;
  rowPlaces: Uint32Array;
  rowFirst: Uint32Array;

  /** @param bytes length of the sheet's part, from which sizes are guessed */
  constructor(bytes: number) {
    const cells = Math.max(64, Math.floor(bytes / 32));
    this.columns = new Uint16Array(cells);
    this.kinds = new Uint8Array(cells);
    this.styles = new Uint16Array(cells);
    this.payloads = new Float64Array(cells);
    const rows = Math.max(16, Math.floor(bytes / 256));
    this.rows = new Uint32Array(rows);
    this.rowPlaces = new Uint32Array(rows);
    this.rowFirst = new Uint32Array(rows + 1);
  }

  /** Begins a row; its cells follow. */
  addRow(row: number, place: number): void {
    if (this.rowCount === this.rows.length) {
      const length = this.rows.length * 2;
      this.rows = grown(this.rows, new Uint32Array(length));
      this.rowPlaces = grown(this.rowPlaces, new Uint32Array(length));
      this.rowFirst = grown(this.rowFirst, new Uint32Array(length + 1));
    }
    this.rows[this.rowCount] = row;
    this.rowPlaces[this.rowCount] = place;
    this.rowFirst[this.rowCount] = this.count;
    this.rowCount++;
    this.rowFirst[this.rowCount] = this.count;
  }

  /** Adds a cell to the row begun last. */
  addCell(column: number, kind: number, style: number, payload: number): void {
    const at = this.count;
    if (at === this.columns.length) this.grow();
    this.columns[at] = column;
    this.kinds[at] = kind;
    this.styles[at] = style;
    this.payloads[at] = payload;
    this.count = at + 1;
    this.rowFirst[this.rowCount] = at + 1;
  }

  /** Notes where the formula of the cell added last begins. */
  addFormula(place: number): void {
    if (this.formulas.length < this.columns.length)
      this.formulas = grown(this.formulas, new Uint32Array(this.columns.length));
    this.formulas[this.count - 1] = place;
  }

  private grow(): void {
    const length = this.columns.length * 2;
    this.columns = grown(this.columns, new Uint16Array(length));
    this.kinds = grown(this.kinds, new Uint8Array(length));
    this.styles = grown(this.styles, new Uint16Array(length));
    this.payloads = grown(this.payloads, new Float64Array(length));
  }
}

interface Settable<A> {
  set(from: A): void;
}

function grown<A, B extends Settable<A>>(from: A, into: B): B {
  into.set(from);
  return into;
}
