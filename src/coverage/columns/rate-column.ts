import { type Absent, absent } from '../numbers/absent.ts';
import { type Rate, rateOfFraction, rateOfPercent } from '../numbers/rate.ts';
import { reasonAt } from './column.ts';

/** A column of rates (chỉ tiêu bằng tỷ lệ) as cells hold them; each is the shortest decimal of its number (rule R1). */
export interface RateColumn {
  /** One number for each row: 95.15 in `percent` points, 0.9515 as a `fraction`. */
  readonly values: Float64Array;
  /** For each row 0, or the `absentCode` of the reason its rate is missing. */
  readonly reasons?: Uint8Array | undefined;
  readonly unit: 'percent' | 'fraction';
}

/** What a rate of a column is over when doubles hold it: up to four decimals of a percent point. */
export const RATE_DENOMINATOR = 1_000_000;

/** Decimals of at most 15 digits have doubles of their own. */
const FIFTEEN_DIGITS = 1e15;

/**
 * One rate of a column.
 *
 * @param column a column, one rate for all rows, or left out when the table has none
 * @returns the rate; absent with its reason; `unreadable` for a negative number and what `decimalOf` does not take, `blank` without a
 *   column.
 * @throws RangeError for a row that the column does not have.
 * @example rateAt({ values: new Float64Array([21.6]), unit: 'percent' }, 0) // percent('21.6')
 */
export function rateAt(column: RateColumn | Rate | undefined, row: number): Rate | Absent {
  if (column === undefined) return absent('blank');
  if (!('values' in column)) return column;
  const value = column.values[row];
  if (value === undefined) throw new RangeError(`row ${row} of a column of ${column.values.length} rows`);
  const rate = column.unit === 'percent' ? rateOfPercent(value) : rateOfFraction(value);
  return reasonAt(column.reasons, row) ?? rate ?? absent('unreadable');
}

/**
 * The numerator over `RATE_DENOMINATOR` of a cell's number, when doubles can prove it. If a whole `n` below 10^15 divided by a power of
 * ten gives the cell's very double, the cell is the decimal `n / 10^k`: no other decimal of at most 15 digits has this double, so none
 * that prints it is shorter.
 *
 * @param perUnit a power of ten: `RATE_DENOMINATOR` for fractions, a hundredth of it for percent points
 * @returns NaN for more decimals, more digits, a negative number or NaN.
 */
export function provenNumerator(cell: number, perUnit: number): number {
  const numerator = Math.round(cell * perUnit);
  return numerator >= 0 && numerator < FIFTEEN_DIGITS && numerator / perUnit === cell ? numerator : Number.NaN;
}
