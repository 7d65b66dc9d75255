import { type Area, contains } from './area.ts';

/** An Excel error value (`#DIV/0!`, `#N/A` …) found in a cell: a value of its own, never text. */
export interface ErrorCell {
  readonly error: string;
}

/** What a cell holds: a number, text, a truth value, an error, or nothing (`null`). Text is exactly as stored. */
export type CellValue = number | string | boolean | ErrorCell | null;

/**
 * A block of cells as a host read it. Rows and columns are the sheet's own, zero-based; a host keeps the cells in
 * whatever form it has them, so a million rows need no object each.
 */
export interface Cells {
  /** Name of the sheet. */
  readonly sheet: string;
  /** The area that was read. Inside it a `null` is an empty cell; outside it nothing is known. */
  readonly area: Area;
  /** The value of a cell; `null` when empty or outside `area`. A formula's cell gives the value last calculated. */
  value(row: number, column: number): CellValue;
  /** The number format in English notation (`0.00%`); `'General'` when none is set. */
  format(row: number, column: number): string;
  /** The formula in English notation with its `=`; `null` when the cell has none. */
  formula(row: number, column: number): string | null;
  /** Whether the cell holds a formula whose result was never stored, where the host knows it: it is not empty, and not known. */
  uncalculated?(row: number, column: number): boolean;
  /** The name of the cell's font (`.VnTime`), where the host knows it: it tells text of old encodings. */
  font?(row: number, column: number): string | undefined;
  /** Merged areas that touch `area`. Excel keeps the value in the top-left cell only. */
  readonly merges: readonly Area[];
  /** Hidden rows and columns inside `area`, as far as the host can tell. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Whether a cell's value is an Excel error. */
export function isErrorCell(value: CellValue): value is ErrorCell {
  return typeof value === 'object' && value !== null;
}

/** What `cellsFromRows` needs beyond the values; every part may be left out. */
export interface CellDetails {
  readonly sheet?: string;
  readonly top?: number;
  readonly left?: number;
  readonly formats?: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly fonts?: readonly (readonly (string | undefined)[])[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Cells from rows of values, as Excel and the browser grid hand them out. Rows may differ in length; what is missing is empty.
 * An empty string counts as an empty cell.
 *
 * @param rows values, first row first
 * @param details where the block stands and what else is known of it; `formats`, `formulas` and `fonts` have the shape of `rows`
 * @example cellsFromRows([['Đơn vị', 'Dân số'], ['Hiệp An', 14000]]).value(1, 1) // 14000
 */
export function cellsFromRows(rows: readonly (readonly CellValue[])[], details: CellDetails = {}): Cells {
  const { sheet = 'Sheet1', top = 0, left = 0, formats, formulas, fonts, merges = [] } = details;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const area: Area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  return {
    sheet,
    area,
    merges,
    hiddenRows: details.hiddenRows ?? NONE,
    hiddenColumns: details.hiddenColumns ?? NONE,
    value(row, column) {
      if (!contains(area, row, column)) return null;
      const value = rows[row - top]?.[column - left] ?? null;
      return value === '' ? null : value;
    },
    format: (row, column) => formats?.[row - top]?.[column - left] ?? 'General',
    formula: (row, column) => formulas?.[row - top]?.[column - left] ?? null,
    ...(formulas && {
      uncalculated: (row: number, column: number) =>
        typeof formulas[row - top]?.[column - left] === 'string' && (rows[row - top]?.[column - left] ?? null) === null,
    }),
    ...(fonts && { font: (row: number, column: number) => fonts[row - top]?.[column - left] }),
  };
}
