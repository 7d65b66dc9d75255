import type { CellEdit, EditPlan } from '../../layout/edit-plan.ts';
import { type Area, areaName, cellName, contains } from '../../table/area.ts';
import { type CellValue, isErrorCell } from '../../table/cells.ts';
import type { Problem, ProblemCode } from '../../table/problem.ts';
import type { SheetCells } from './sheet-cells.ts';
import { spreadOver } from './text-runs.ts';

/**
 * Why cells of the person's own may not be corrected: `protected-sheet`, `formula-cell`, `array-formula-target`, `changed-since`,
 * `merged-target`, `list-header`, `mixed-look`. Nothing is corrected unless all can be.
 *
 * @example editProblems(cells, plan) // [] when every cell holds what it held when the plan was made
 */
export function editProblems(cells: SheetCells, plan: EditPlan): readonly Problem[] {
  const { sheet } = cells;
  if (cells.protected) return [{ code: 'protected-sheet', severity: 'error', sheet, details: { sheet } }];
  return plan.edits.flatMap((edit) => {
    const found = obstacle(cells, edit);
    if (!found) return [];
    const [code, details] = found;
    const address = cellName(edit.row, edit.column);
    return [{ code, severity: 'error', sheet, cell: address, details: { address, ...details } } as const];
  });
}

function obstacle(
  cells: SheetCells,
  edit: CellEdit,
): [code: ProblemCode, details?: Record<string, string>] | undefined {
  const { row, column, was, becomes, font } = edit;
  const inside = ({ area }: { readonly area: Area }): boolean => contains(area, row, column);
  const array = cells.groups.find((group) => group.kind !== 'shared' && inside(group));
  if (array) return ['array-formula-target', { address: areaName(array.area) }];
  if (cells.hasFormula(row, column)) return ['formula-cell'];
  if (!isSame(cells.value(row, column), was)) return ['changed-since'];
  const merge = cells.merges.find((area) => contains(area, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return ['merged-target'];
  const list = cells.lists.find(inside);
  if (list && row < list.area.top + list.headerRows) return ['list-header', { list: list.name }];
  const runs = typeof becomes === 'string' ? cells.runs(row, column) : [];
  return runs.length > 1 && !spreadOver(runs, String(becomes), font) ? ['mixed-look'] : undefined;
}

function isSame(holds: CellValue, was: CellValue): boolean {
  if (isErrorCell(holds)) return isErrorCell(was) && holds.error === was.error;
  return holds === was;
}
