import { absent, assess } from '../../coverage/index.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from './assessed.ts';
import { sumRow, totalCheck } from './sum-rows.ts';
import type { TableRow } from '../table.ts';

/** The row that stands for a whole table. */
export interface Overall {
  /** Name of the printed total row, or of the only unit; `''` when the total was made from the units. */
  readonly name: string;
  readonly row: AssessedRow;
}

/**
 * The result of a whole table for one indicator: its grand total row, its only unit, or the sum of its units when no total is printed
 * (rule R7). Rows of earlier periods have no part in it.
 *
 * @returns `undefined` for a table without units.
 * @example overall(assessed, measure)?.row.assessment.remaining // 932
 */
export function overall({ table }: AssessedTable, assessed: AssessedMeasure): Overall | undefined {
  const leaves = table.rows.flatMap(({ kind, earlier }, index) => (kind === 'leaf' && !earlier ? [index] : []));
  const printed = grandTotal(table.rows, leaves.length);
  const only = leaves.length === 1 ? (leaves[0] ?? -1) : -1;
  const index = printed >= 0 ? printed : only;
  const row = assessed.rows[index];
  if (row) return { name: table.rows[index]?.name ?? '', row };
  if (leaves.length === 0) return undefined;
  const blank = absent('blank');
  const own = { actual: blank, denominator: blank, targetHeadcount: blank, targetRate: sharedRate(assessed, leaves) };
  const whole = { index: -1, parts: leaves };
  const { figures } = sumRow(totalCheck(table), assessed.measure, assessed.rows, whole, own);
  return { name: '', row: { figures, assessment: assess(figures, assessed.terms), from: 'summed' } };
}

/** The first of the totals over most units: units outside it are told, and a total over months stands for one unit only. */
function grandTotal(rows: readonly TableRow[], units: number): number {
  let grand = -1;
  rows.forEach(({ kind, parts, earlier }, index) => {
    const stands = kind === 'total' && !earlier && (parts.length > 0 || units === 0);
    if (stands && (grand < 0 || parts.length > (rows[grand]?.parts.length ?? 0))) grand = index;
  });
  return grand;
}

/** A rate every unit was given is the rate of the whole; different rates have no common one. */
function sharedRate({ rows }: AssessedMeasure, leaves: readonly number[]): AssessedRow['figures']['targetRate'] {
  const rates = leaves.map((leaf) => rows[leaf]?.figures.targetRate ?? absent('blank'));
  const first = rates[0] ?? absent('blank');
  const same = rates.every(
    (rate) =>
      'numerator' in rate &&
      'numerator' in first &&
      rate.numerator * first.denominator === first.numerator * rate.denominator,
  );
  return same ? first : absent('blank');
}
