import { decimalOf } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import { isDateFormat, isPercentFormat } from '../numbers/number-format.ts';
import { splitNumberText } from '../numbers/number-text.ts';

/** A rate as its cell prints it. */
export interface PrintedRate {
  readonly value: number;
  /** A percent format or sign: `value` is in percent points already. Otherwise the column's scale decides. */
  readonly percent: boolean;
  /** Digits after the decimal point of `value`. */
  readonly digits: number;
}

/** The first rows of a table's body, on which roles are decided. Each column is read once. */
export interface BodySample {
  readonly cells: Cells;
  readonly rows: readonly number[];
  /** The numbers of a column as counts, one for each row; `undefined` where there is none. */
  counts(column: number): readonly (number | undefined)[];
  /** The numbers of a column as rates. */
  rates(column: number): readonly (PrintedRate | undefined)[];
}

/** How many rows are looked at: enough for any decision, whatever the length of the table. */
const ROWS = 60;

/** Calculated rates have more digits than matter. */
const MOST_DIGITS = 6;

/**
 * The first rows of a body.
 *
 * @param top first row of the body
 * @param bottom last row that may belong to it
 * @example bodySample(cells, 1, 200).counts(2) // [14000, 12306, undefined, …]
 */
export function bodySample(cells: Cells, top: number, bottom: number): BodySample {
  const rows = Array.from({ length: Math.max(Math.min(bottom - top + 1, ROWS), 0) }, (_, index) => top + index);
  return {
    cells,
    rows,
    counts: eachColumnOnce((column) => rows.map((row) => countAt(cells, row, column))),
    rates: eachColumnOnce((column) => rows.map((row) => rateAt(cells, row, column))),
  };
}

function eachColumnOnce<Value>(read: (column: number) => Value): (column: number) => Value {
  const known = new Map<number, Value>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const value = read(column);
    known.set(column, value);
    return value;
  };
}

function countAt(cells: Cells, row: number, column: number): number | undefined {
  const value = cells.value(row, column);
  if (typeof value === 'number') return isDateFormat(cells.format(row, column)) ? undefined : value;
  const parts = typeof value === 'string' ? splitNumberText(value) : undefined;
  if (!parts || parts.percent) return undefined;
  const { kind, whole, fraction } = parts.shape;
  const size = Number(kind === 'decimal' ? `${whole}.${fraction}` : whole + fraction);
  return parts.negative ? -size : size;
}

function rateAt(cells: Cells, row: number, column: number): PrintedRate | undefined {
  const value = cells.value(row, column);
  if (typeof value === 'number') {
    const format = cells.format(row, column);
    if (isDateFormat(format)) return undefined;
    const digits = decimalOf(value)?.scale ?? MOST_DIGITS;
    if (!isPercentFormat(format)) return { value, percent: false, digits: Math.min(digits, MOST_DIGITS) };
    return { value: value * 100, percent: true, digits: Math.min(Math.max(digits - 2, 0), MOST_DIGITS) };
  }
  const parts = typeof value === 'string' ? splitNumberText(value) : undefined;
  if (!parts) return undefined;
  const { whole, fraction } = parts.shape;
  const size = Number(`${whole}.${fraction}`);
  return { value: parts.negative ? -size : size, percent: parts.percent, digits: fraction.length };
}
