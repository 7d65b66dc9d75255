import type { Area } from '../table/area.ts';

/** How a cell of a new sheet looks. */
export type NewLook =
  | 'plain'
  | 'title'
  | 'italic'
  | 'note' // something a person must see
  | 'header'
  | 'text'
  | 'centre'
  | 'count'
  | 'rate'
  | 'text-strong'
  | 'centre-strong'
  | 'count-strong'
  | 'rate-strong';

/** A cell of a new sheet. Text is text whatever it begins with: only `formula` makes a formula. */
export interface NewCell {
  readonly value: string | number | null;
  /** English notation with its `=`; `value` is its result. */
  readonly formula?: string;
  readonly look: NewLook;
}

/** A sheet of a workbook to be made, as plain data. */
export interface NewSheet {
  readonly name: string;
  /** Rows from the top; cells from the left, `undefined` for a cell that is not there. */
  readonly rows: readonly (readonly (NewCell | undefined)[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Heights of rows in points, by zero-based row; the others are as high as one line. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Header rows, zero-based: they stay in sight, and repeat on every page. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Columns on the left that stay in sight. */
  readonly frozenColumns: number;
  readonly orientation: 'portrait' | 'landscape';
}
