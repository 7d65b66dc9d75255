import type { Figures } from '../assessment/assess.ts';
import type { Actual, Denominator, TargetHeadcount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import { type Column, countAt } from './column.ts';
import { type RateColumn, rateAt } from './rate-column.ts';

/** The figures of many units for one indicator: `Figures` as columns of one length. A column left out is blank in every row. */
export interface FigureColumns {
  readonly actual: Column<Actual>;
  readonly denominator?: Column<Denominator> | undefined;
  readonly targetHeadcount?: Column<TargetHeadcount> | undefined;
  /** A rate for each unit, or one for all. */
  readonly targetRate?: RateColumn | Rate | undefined;
}

/** What columns of counts and of rates have in common. */
type RowByRow = Pick<RateColumn, 'values' | 'reasons'>;

/**
 * The column of rates, when each row has its own.
 *
 * @returns `undefined` for one rate for all rows, and for none.
 */
export function ratesByRow({ targetRate }: FigureColumns): RateColumn | undefined {
  return targetRate && 'values' in targetRate ? targetRate : undefined;
}

/**
 * How many rows there are.
 *
 * @throws RangeError when the columns are not of one length.
 */
export function rowsOf(columns: FigureColumns): number {
  const rows = columns.actual.values.length;
  const all: (RowByRow | undefined)[] = [
    columns.actual,
    columns.denominator,
    columns.targetHeadcount,
    ratesByRow(columns),
  ];
  for (const length of all.flatMap((column) => [column?.values.length ?? rows, column?.reasons?.length ?? rows])) {
    if (length !== rows)
      throw new RangeError(`columns of one table have one length, got ${length} beside ${rows} rows`);
  }
  return rows;
}

/**
 * The figures of one row, checked, for everything `assess` says about a unit: gap in points, notes, the exact quotients.
 *
 * @param row counted from 0
 * @returns figures; a negative number, a fraction or NaN where a count belongs is `unreadable`.
 * @throws RangeError for a row that the columns do not have.
 * @example
 * assess(
 *   figuresAt({ actual: columnOf([actual(31455)]), denominator: columnOf([denominator(202418)]), targetRate: percent('16') }, 0),
 *   { comparator: 'at-least' },
 * ) // { target: 32387, remaining: 932, verdict: 'not-met' }
 */
export function figuresAt(columns: FigureColumns, row: number): Figures {
  return {
    actual: countAt(columns.actual, row),
    denominator: countAt(columns.denominator, row),
    targetHeadcount: countAt(columns.targetHeadcount, row),
    targetRate: rateAt(columns.targetRate, row),
  };
}
