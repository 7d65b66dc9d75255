import type { Mark, WritePlan } from '../../layout/plan.ts';
import { areaName, cellName, contains, overlap } from '../../table/area.ts';
import { isErrorCell } from '../../table/cells.ts';
import type { Problem } from '../../table/problem.ts';
import type { CellRun } from './patch.ts';
import type { SheetCells } from './sheet-cells.ts';

/** What a cell holds, as plans say it: its formula, else its value as text; `''` when empty. */
function holds(cells: SheetCells, row: number, column: number): string {
  const value = cells.value(row, column);
  return cells.formula(row, column) ?? (isErrorCell(value) ? value.error : String(value ?? ''));
}

function isOurs(mark: Mark | undefined, row: number, column: number): boolean {
  return (
    mark !== undefined && row >= mark.top && row <= mark.bottom && mark.columns.some((each) => each.column === column)
  );
}

/** Cells that are neither empty nor ours must be those the person has agreed to, unchanged. */
function contentProblems(
  cells: SheetCells,
  plan: WritePlan,
  runs: readonly CellRun[],
  ours: Mark | undefined,
): Problem[] {
  const agreed = new Map(plan.replaces.map((each) => [cellName(each.row, each.column), each.holds]));
  const problems: Problem[] = [];
  for (const { column, top, cells: patches } of runs) {
    patches.forEach((patch, down) => {
      const row = top + down;
      // A free header cell is given nothing but a look; that it still is free must be checked as well.
      if (!patch || 'remove' in patch || !contains(cells.area, row, column)) return;
      const text = holds(cells, row, column);
      if (text === '' || isOurs(ours, row, column)) return;
      const address = cellName(row, column);
      const known = agreed.get(address);
      if (known === text) return;
      const code = known === undefined ? 'not-empty' : 'changed-since';
      problems.push({ code, severity: 'error', sheet: cells.sheet, cell: address, details: { address, text } });
    });
  }
  return problems;
}

/** A plan is laid beside merged cells, never into them; in a list a header names a column and must not change alone. */
function shapeProblems(cells: SheetCells, runs: readonly CellRun[]): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<object>();
  const { sheet } = cells;
  for (const { column, top, cells: patches } of runs) {
    const area = { top, left: column, bottom: top + patches.length - 1, right: column };
    for (const merge of cells.merges) {
      if (merge.top === merge.bottom && merge.left === merge.right) continue;
      const hit = overlap(merge, area)
        ? patches.findIndex((patch, down) => patch && !('remove' in patch) && contains(merge, top + down, column))
        : -1;
      if (hit < 0 || told.has(merge)) continue;
      told.add(merge);
      const address = cellName(top + hit, column);
      problems.push({ code: 'merged-target', severity: 'error', sheet, cell: areaName(merge), details: { address } });
    }
    for (const list of cells.lists) {
      patches.forEach((patch, down) => {
        const row = top + down;
        if (!patch || 'remove' in patch || !contains(list.area, row, column) || row >= list.area.top + list.headerRows)
          return;
        if (patch.value === cells.value(row, column)) return;
        const address = cellName(row, column);
        problems.push({
          code: 'list-header',
          severity: 'error',
          sheet,
          cell: address,
          details: { address, list: list.name },
        });
      });
    }
  }
  return problems;
}

/**
 * Why a plan cannot be applied to a sheet: `protected-sheet`, `not-empty`, `changed-since`, `merged-target`, `list-header`.
 *
 * @param runs the plan's cells
 * @param ours the mark of the columns the plan updates: what it covers may be replaced without asking
 */
export function planProblems(
  cells: SheetCells,
  plan: WritePlan,
  runs: readonly CellRun[],
  ours: Mark | undefined,
): Problem[] {
  const { sheet } = cells;
  if (cells.protected) return [{ code: 'protected-sheet', severity: 'error', sheet, details: { sheet } }];
  return [...contentProblems(cells, plan, runs, ours), ...shapeProblems(cells, runs)];
}
