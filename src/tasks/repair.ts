import type { CellEdit, EditPlan } from '../layout/edit-plan.ts';
import { proposalsIn } from '../table/proposal.ts';
import type { Calculation } from './calculation.ts';

/**
 * The corrections of numbers that reading proposes (12,306 that was typed as 12.306 …), for the person to see and to ask for. Formulas
 * are left out: not their results are to be corrected.
 *
 * @returns `undefined` when nothing is proposed
 * @example repairPlan(calculation)?.edits[0] // { row: 4, column: 2, was: 12.306, becomes: 12306 }
 */
export function repairPlan({ reading, table, problems }: Calculation): EditPlan | undefined {
  const { cells } = reading;
  const edits = proposalsIn(problems)
    .filter(({ sheet, row, column }) => sheet === table.sheet && cells.formula(row, column) === null)
    .map(({ row, column, value, format }): CellEdit => ({
      row,
      column,
      was: cells.value(row, column),
      becomes: value,
      ...(format !== undefined && { format }),
    }))
    .filter(({ was, becomes }) => was !== becomes);
  return edits.length > 0 ? { sheet: table.sheet, why: 'repair-numbers', edits } : undefined;
}
