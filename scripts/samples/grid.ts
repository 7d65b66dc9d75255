import { cellName } from '../../src/table/area.ts';
import type { Look, StyleBook } from './styles.ts';
import { xmlText } from './xml.ts';

/** Texts of a workbook, each kept once. */
export class TextBook {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();
  /** How many cells refer to a text. */
  uses = 0;

  /** The number a cell refers to the text by; composed Unicode (NFC), as current keyboards type it. */
  place(text: string): number {
    const composed = text.normalize('NFC');
    this.uses += 1;
    const found = this.places.get(composed);
    if (found !== undefined) return found;
    this.places.set(composed, this.texts.length);
    return this.texts.push(composed) - 1;
  }
}

/** The rows of one sheet under construction. Rows and columns are zero-based. */
export class Grid {
  private readonly rows: { cells: Map<number, string>; height: number | undefined }[] = [];
  readonly merges: string[] = [];
  private readonly styles: StyleBook;
  private readonly texts: TextBook;

  constructor(styles: StyleBook, texts: TextBook) {
    this.styles = styles;
    this.texts = texts;
  }

  /** How many rows there are so far: the next row's number. */
  get length(): number {
    return this.rows.length;
  }

  /** Begins a row and gives its number; without a height a program chooses one. */
  row(height?: number): number {
    return this.rows.push({ cells: new Map(), height }) - 1;
  }

  /**
   * Puts a cell.
   *
   * @param formula in English notation without `=`; `value` is its result
   */
  put(row: number, column: number, value: number | string | null, look: Partial<Look>, formula?: string): void {
    const start = `<c r="${cellName(row, column)}" s="${this.styles.style(look)}"`;
    this.rows[row]?.cells.set(column, start + this.content(value, formula));
  }

  private content(value: number | string | null, formula?: string): string {
    if (value === null) return '/>';
    if (typeof value === 'string') return ` t="s"><v>${this.texts.place(value)}</v></c>`;
    return `>${formula === undefined ? '' : `<f>${xmlText(formula)}</f>`}<v>${value}</v></c>`;
  }

  /** Merges a rectangle of one or more cells; every cell gets the look, the first one the value. */
  span(
    [top, left, bottom, right]: readonly [number, number, number, number],
    value: string,
    look: Partial<Look>,
  ): void {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        this.put(row, column, row === top && column === left ? value : null, look);
      }
    }
    if (top !== bottom || left !== right) this.merges.push(`${cellName(top, left)}:${cellName(bottom, right)}`);
  }

  /** The sheet's rows. */
  xml(): string {
    return this.rows
      .map(({ cells, height }, index) => {
        const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
        const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
        return `<row r="${index + 1}"${tall}>${inOrder.join('')}</row>`;
      })
      .join('');
  }
}
