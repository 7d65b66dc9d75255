import { LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../../table/area.ts';
import { isoSerial, spanNumber } from './cell-number.ts';
import { BLANK, CellStore, ERROR_VALUE, INLINE, NUMBER, SHARED, TEXT_VALUE, TRUTH } from './cell-store.ts';
import { TagReader } from './tag-reader.ts';
import { damaged, hostile } from './trouble.ts';
import { xmlText } from './xml-text.ts';

/** Cells that one formula fills: a shared formula's range, an array formula's or a data table's. */
export interface FormulaGroup {
  readonly kind: 'shared' | 'array';
  readonly area: Area;
  /** The cell that carries the formula, and where that formula begins in the part. */
  readonly row: number;
  readonly column: number;
  readonly place: number;
  /** Number by which the other cells of a shared formula name it. */
  readonly shared: string;
}

const [LT, GT, SLASH] = [0x3c, 0x3e, 0x2f];
const [LETTER_C, LETTER_D, LETTER_B, LETTER_E, LETTER_F, LETTER_I, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [
  0x63, 0x64, 0x62, 0x65, 0x66, 0x69, 0x72, 0x73, 0x74, 0x76,
];
/** Cell types beyond those known by one letter. */
const TYPE_STR = 1;

/** Reads the rows of a sheet in one pass over its bytes, without an object for a cell. */
export class RowScanner {
  readonly store: CellStore;
  readonly groups: FormulaGroup[] = [];
  readonly hiddenRows = new Set<number>();
  readonly rowStyles = new Map<number, number>();
  /** Rows and the cells in them ascend, as they should. */
  ordered = true;
  private readonly xml: Uint8Array;
  private readonly part: string;
  private readonly date1904: boolean;
  private readonly tag: TagReader;
  private row = -1;
  private rowNamed = true;
  private column = -1;

  constructor(xml: Uint8Array, part: string, date1904: boolean) {
    this.xml = xml;
    this.part = part;
    this.date1904 = date1904;
    this.tag = new TagReader(xml, part);
    this.store = new CellStore(xml.length);
  }

  /**
   * Reads all rows.
   *
   * @param from the byte after `<sheetData>`
   * @returns where `</sheetData>` begins
   */
  run(from: number): number {
    const { xml, tag } = this;
    for (let at = from; ;) {
      at = tag.open(at);
      if (tag.closing) {
        if (tag.is('sheetData')) return at;
        at = tag.end();
      } else if (tag.length === 1 && xml[tag.local] === LETTER_C) at = this.readCell();
      else if (tag.is('row')) at = this.readRow(at);
      else at = tag.end();
    }
  }

  private readRow(place: number): number {
    const { tag } = this;
    let row = this.row + 1;
    let style = 0;
    let customFormat = false;
    let hidden = false;
    this.rowNamed = false;
    while (tag.attribute()) {
      if (tag.named('r')) {
        row = tag.integer() - 1;
        this.rowNamed = true;
      } else if (tag.named('s')) style = tag.integer();
      else if (tag.named('customFormat')) customFormat = tag.isTrue();
      else if (tag.named('hidden')) hidden = tag.isTrue();
    }
    if (row < 0 || row > LAST_ROW) throw hostile('rows');
    if (row <= this.row) this.ordered = false;
    this.row = row;
    this.column = -1;
    this.store.addRow(row, place);
    if (hidden) this.hiddenRows.add(row);
    if (customFormat && style > 0) this.rowStyles.set(row, style);
    return tag.stop;
  }

  /** Takes a reference such as `AB12` apart; a row whose element names none is named by its first cell. */
  private readReference(): void {
    const { xml, tag } = this;
    let at = tag.valueFrom;
    let column = 0;
    for (let byte = xml[at] ?? 0; byte >= 0x41 && at < tag.valueTo; byte = xml[++at] ?? 0)
      column = column * 26 + (byte & 0x1f);
    if (column === 0 || column - 1 > LAST_COLUMN) throw hostile('columns');
    if (column - 1 <= this.column) this.ordered = false;
    this.column = column - 1;
    if (this.rowNamed) return;
    const row = spanNumber(xml, at, tag.valueTo) - 1;
    if (!(row >= 0 && row <= LAST_ROW)) throw hostile('rows');
    if (this.store.rowCount > 1 && row <= (this.store.rows[this.store.rowCount - 2] ?? 0)) this.ordered = false;
    this.store.rows[this.store.rowCount - 1] = this.row = row;
    this.rowNamed = true;
  }

  private readCell(): number {
    const { xml, tag } = this;
    let style = 0;
    let type = 0;
    let named = false;
    while (tag.attribute()) {
      if (tag.nameLength !== 1) continue;
      const letter = xml[tag.nameFrom];
      if (letter === LETTER_R) {
        this.readReference();
        named = true;
      } else if (letter === LETTER_S) style = tag.integer();
      else if (letter === LETTER_T) {
        const first = xml[tag.valueFrom] ?? 0;
        type = first === LETTER_S && tag.valueTo - tag.valueFrom > 1 ? TYPE_STR : first;
      }
    }
    if (!named) this.column++;
    if (this.column > LAST_COLUMN) throw hostile('columns');
    if (this.store.rowCount === 0) throw damaged(this.part, tag.stop);
    if (style > 0xffff || style < 0) style = 0;
    if (tag.closed) {
      this.store.addCell(this.column, BLANK, style, 0);
      return tag.stop;
    }
    return this.readContents(type, style);
  }

  private readContents(type: number, style: number): number {
    const { xml, tag } = this;
    let [valueFrom, valueTo, inline, formula] = [-1, -1, -1, 0];
    let plain = true;
    let at = tag.stop;
    for (;;) {
      at = tag.open(at);
      if (tag.closing) break;
      if (tag.length === 1 && xml[tag.local] === LETTER_V) {
        tag.end();
        valueFrom = tag.stop;
        valueTo = tag.closed ? valueFrom : tag.textEnd();
        plain = xml[valueTo + 1] === SLASH || tag.closed;
        at = tag.closed ? tag.stop : plain ? xml.indexOf(GT, valueTo) + 1 : tag.skipElement(at);
      } else if (tag.length === 1 && xml[tag.local] === LETTER_F) {
        formula = at;
        at = this.readFormula(at);
      } else {
        if (tag.is('is')) inline = at;
        at = tag.skipElement(at);
      }
    }
    at = tag.end();
    this.storeValue(type, style, valueFrom, valueTo, inline, plain);
    if (formula > 0) this.store.addFormula(formula);
    return at;
  }

  private storeValue(type: number, style: number, from: number, to: number, inline: number, plain: boolean): void {
    const { store, column, xml } = this;
    if (inline >= 0) return store.addCell(column, INLINE, style, inline);
    // The empty text of a formula is a result; a formula without any has never been calculated.
    const none = from < 0 || (from === to && plain && type !== TYPE_STR);
    if (none) return store.addCell(column, BLANK, style, 0);
    if (type === TYPE_STR || type === LETTER_I) return store.addCell(column, TEXT_VALUE, style, from);
    if (type === LETTER_E) return store.addCell(column, ERROR_VALUE, style, from);
    const text = plain ? '' : this.tag.content(from);
    if (type === LETTER_D) {
      const serial = isoSerial((plain ? xmlText(xml, from, to) : text).trim(), this.date1904);
      return store.addCell(
        column,
        Number.isNaN(serial) ? TEXT_VALUE : NUMBER,
        style,
        Number.isNaN(serial) ? from : serial,
      );
    }
    const number = plain ? spanNumber(xml, from, to) : Number(text);
    if (!Number.isFinite(number)) return store.addCell(column, TEXT_VALUE, style, from);
    if (type === LETTER_S) return store.addCell(column, SHARED, style, number);
    return store.addCell(column, type === LETTER_B ? TRUTH : NUMBER, style, number);
  }

  private readFormula(place: number): number {
    const { xml, tag } = this;
    let [kind, ref, shared] = ['', '', ''];
    while (tag.attribute()) {
      if (tag.named('t')) kind = tag.value();
      else if (tag.named('ref')) ref = tag.value();
      else if (tag.named('si')) shared = tag.value();
    }
    if (ref !== '' && (kind === 'shared' || kind === 'array' || kind === 'dataTable')) {
      const area = parseArea(ref);
      if (area)
        this.groups.push({
          kind: kind === 'shared' ? kind : 'array',
          area,
          row: this.row,
          column: this.column,
          place,
          shared,
        });
    }
    if (tag.closed) return tag.stop;
    const end = tag.textEnd();
    return xml[end] === LT && xml[end + 1] === SLASH ? xml.indexOf(GT, end) + 1 : tag.skipElement(place);
  }
}
