import { ABSENT_REASONS, type Absent, type AbsentReason, absent, isAbsent } from '../numbers/absent.ts';
import { type Count, isWholeCount } from '../numbers/count.ts';
import { total } from '../groups/total.ts';

declare const figure: unique symbol;

/** A column of figures (cột số liệu) held as numbers, and where one is missing, why. */
export interface Column<Figure extends number> {
  /** One number for each row; NaN where there is none. */
  readonly values: Float64Array;
  /** For each row 0, or the `absentCode` of the reason its figure is missing; left out when none is. */
  readonly reasons?: Uint8Array | undefined;
  readonly [figure]?: Figure;
}

/**
 * The code of a reason in the `reasons` of a column: its place in the list of reasons, from 1. 0 means that the figure is there.
 *
 * @example absentCode('blank') // 1
 */
export function absentCode(reason: AbsentReason): number {
  return ABSENT_REASONS.indexOf(reason) + 1;
}

/**
 * The reason a row of a column is missing.
 *
 * @returns `undefined` when the figure is there.
 * @throws RangeError for a code that stands for no reason.
 */
export function reasonAt(reasons: Uint8Array | undefined, row: number): Absent | undefined {
  const code = reasons?.[row] ?? 0;
  if (code === 0) return undefined;
  const reason = ABSENT_REASONS[code - 1];
  if (reason === undefined) throw new RangeError(`row ${row}: ${code} is no code of a reason`);
  return absent(reason);
}

/**
 * A column from figures, absent ones among them. The inverse of `figureAt`.
 *
 * @param figures one for each row, of one kind
 * @example columnOf([actual(31455), absent('blank')]).reasons // new Uint8Array([0, 1])
 */
export function columnOf<Figure extends number>(figures: ArrayLike<Figure | Absent>): Column<Figure> {
  const values = new Float64Array(figures.length);
  let reasons: Uint8Array | undefined;
  for (let row = 0; row < figures.length; row += 1) {
    const given = figures[row];
    if (typeof given === 'number') {
      values[row] = given;
    } else {
      values[row] = Number.NaN;
      reasons ??= new Uint8Array(figures.length);
      reasons[row] = absentCode(given?.absent ?? 'blank');
    }
  }
  return reasons ? { values, reasons } : { values };
}

/**
 * One figure of a column.
 *
 * @param row counted from 0
 * @returns the figure; absent with its reason; `unreadable` for a NaN without one.
 * @throws RangeError for a row that the column does not have.
 * @example figureAt(columnOf([actual(31455), absent('blank')]), 1) // { absent: 'blank' }
 */
export function figureAt<Figure extends number>(column: Column<Figure>, row: number): Figure | Absent {
  const value = column.values[row];
  if (value === undefined) throw new RangeError(`row ${row} of a column of ${column.values.length} rows`);
  return reasonAt(column.reasons, row) ?? (Number.isNaN(value) ? absent('unreadable') : (value as Figure));
}

/**
 * One count of a column from outside, checked: a column may hold anything a cell can.
 *
 * @param column left out when the table has no such column
 * @returns the count; absent with its reason; `unreadable` for a negative number, a fraction or NaN, `too-large` beyond 2^53, `blank`
 *   without a column.
 * @throws RangeError for a row that the column does not have.
 * @example countAt({ values: new Float64Array([12306, 12.306]) }, 1) // { absent: 'unreadable' }
 */
export function countAt<Figure extends Count>(column: Column<Figure> | undefined, row: number): Figure | Absent {
  if (column === undefined) return absent('blank');
  const value = figureAt(column, row);
  if (isAbsent(value)) return value;
  if (isWholeCount(value)) return (value + 0) as Figure;
  return absent(value > Number.MAX_SAFE_INTEGER ? 'too-large' : 'unreadable');
}

/**
 * The total of a column of counts (tổng cộng), rule R7.
 *
 * @returns the sum; absent as with `total`: `incomplete` when a row has no count, `too-large` beyond 2^53.
 * @throws RangeError for a code that stands for no reason.
 * @example columnTotal(columnOf([actual(900), actual(5000)])) // 5900
 */
export function columnTotal<Figure extends Count>(column: Column<Figure>): Figure | Absent {
  return total(countsOf(column));
}

function* countsOf<Figure extends Count>(column: Column<Figure>): Iterable<Figure | Absent> {
  for (let row = 0; row < column.values.length; row += 1) yield countAt(column, row);
}
