import { absent, assess } from '../coverage/index.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from './assessed.ts';
import { sumRow } from './sum-rows.ts';

/** The row that stands for a whole table. */
export interface Overall {
  /** Name of the printed total row, or of the only unit; `''` when the total was made from the units. */
  readonly name: string;
  readonly row: AssessedRow;
}

/**
 * The result of a whole table for one indicator: its grand total row, its only unit, or the sum of its units when no total is printed
 * (rule R7).
 *
 * @returns `undefined` for a table without units.
 * @example overall(assessed, measure)?.row.assessment.remaining // 932
 */
export function overall({ table }: AssessedTable, assessed: AssessedMeasure): Overall | undefined {
  const leaves = table.rows.flatMap(({ kind }, index) => (kind === 'leaf' ? [index] : []));
  const printed = table.rows.findIndex(({ kind, parts }) => kind === 'total' && parts.length >= leaves.length);
  const only = leaves.length === 1 ? (leaves[0] ?? -1) : -1;
  const index = printed >= 0 ? printed : only;
  const row = assessed.rows[index];
  if (row) return { name: table.rows[index]?.name ?? '', row };
  if (leaves.length === 0) return undefined;
  const blank = absent('blank');
  const whole = { row: 0, kind: 'total', name: '', parts: leaves } as const;
  const own = { actual: blank, denominator: blank, targetHeadcount: blank, targetRate: sharedRate(assessed, leaves) };
  const { figures } = sumRow({ table, measure: assessed.measure, leaves: assessed.rows, problems: [] }, whole, own);
  return { name: '', row: { figures, assessment: assess(figures, assessed.terms), from: 'summed' } };
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
