import type { CellEdit, EditPlan } from '../layout/edit-plan.ts';
import { proposalsIn } from '../table/proposal.ts';
import type { Calculation } from './calculation.ts';

/**
 * The corrections of numbers that reading proposes (12,306 that was typed as 12.306 …), for the person to see and to ask for. A count that
 * is shown as a date keeps its number and gets another format. Formulas are left out: not their results are to be corrected.
 *
 * @param which `all` for a list in which a person picks; `needed` leaves out figures of units that stand as they are and are only doubted
 * @returns `undefined` when nothing is proposed
 * @example repairPlan(calculation, 'all')?.edits[0] // { row: 4, column: 2, was: 12.306, becomes: 12306 }
 */
export function repairPlan({ reading, table, problems }: Calculation, which: 'all' | 'needed'): EditPlan | undefined {
  const { cells } = reading;
  const units = new Set(table.rows.filter(({ kind }) => kind === 'leaf').map(({ row }) => row));
  const edits = proposalsIn(problems)
    .filter(({ sheet, row, column }) => sheet === table.sheet && cells.formula(row, column) === null)
    .filter(({ proven, problem, row }) => which === 'all' || proven || problem.severity === 'error' || !units.has(row))
    .map(({ row, column, value, format }): CellEdit => ({
      row,
      column,
      was: cells.value(row, column),
      becomes: value,
      ...(format !== undefined && { format }),
    }))
    .filter(({ was, becomes, format }) => was !== becomes || format !== undefined);
  return edits.length > 0 ? { sheet: table.sheet, why: 'repair-numbers', edits } : undefined;
}
