import { cellName } from '../area.ts';
import type { Problem, RowProblemCode } from '../problem.ts';
import type { RowFinding } from './row-settling.ts';
import type { TableRow } from '../table.ts';

/** Rows that were left out as they should be are a note; rows that may be something else are a warning. */
const NOTES: ReadonlySet<RowProblemCode> = new Set(['earlier-rows', 'coming-rows']);

/**
 * What was found about rows, at the cells of their names.
 *
 * @param unit the column of names
 * @example rowProblems('BHYT', 1, rows, findings) // [{ code: 'group-near', severity: 'warning', sheet: 'BHYT', cell: 'B5', … }]
 */
export function rowProblems(
  sheet: string,
  unit: number,
  rows: readonly TableRow[],
  findings: readonly RowFinding[],
): readonly Problem[] {
  return findings.map(({ code, index, details }) => ({
    code,
    severity: NOTES.has(code) ? 'note' : 'warning',
    sheet,
    cell: cellName(rows[index]?.row ?? 0, unit),
    details,
  }));
}
