import { type Area, areaName, cellName, contains, overlap } from '../../table/area.ts';
import type { Problem } from '../../table/problem.ts';
import type { CellPatch, CellRun } from './patch.ts';
import type { Targets } from './patch-targets.ts';
import type { SheetCells } from './sheet-cells.ts';

function runArea({ column, top, cells }: CellRun): Area {
  return { top, left: column, bottom: top + cells.length - 1, right: column };
}

/** Whether the patch puts something into the cell, rather than emptying it. */
function writes(patch: CellPatch): boolean {
  return !('remove' in patch) && (patch.value !== null || patch.formula !== undefined);
}

/** Targets inside an area. */
function inside(targets: Targets, area: Area): number {
  let count = 0;
  for (let at = targets.from(area.top), stop = targets.from(area.bottom + 1); at < stop; at++) {
    const { row, column } = targets.get(at);
    if (contains(area, row, column)) count++;
  }
  return count;
}

function mergeProblems(cells: SheetCells, runs: readonly CellRun[]): Problem[] {
  const problems: Problem[] = [];
  for (const merge of cells.merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    for (const run of runs) {
      if (!overlap(merge, runArea(run))) continue;
      const hit = run.cells.findIndex((patch, down) => {
        const row = run.top + down;
        const corner = row === merge.top && run.column === merge.left;
        return patch !== null && writes(patch) && !corner && contains(merge, row, run.column);
      });
      if (hit < 0) continue;
      const address = cellName(run.top + hit, run.column);
      problems.push({
        code: 'merged-target',
        severity: 'error',
        sheet: cells.sheet,
        cell: areaName(merge),
        details: { address },
      });
      break;
    }
  }
  return problems;
}

/**
 * Part of an array formula cannot change alone, and the cell that carries a shared formula cannot go while others use it. Cells
 * that only use a shared formula may.
 */
function groupProblems(cells: SheetCells, runs: readonly CellRun[], targets: Targets): Problem[] {
  const problems: Problem[] = [];
  for (const group of cells.groups) {
    const { area, row, column, kind } = group;
    const needed = kind === 'shared' ? { top: row, left: column, bottom: row, right: column } : area;
    if (!runs.some((run) => overlap(needed, runArea(run)))) continue;
    if (inside(targets, needed) === 0) continue;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (inside(targets, area) === size) continue;
    const address = areaName(area);
    problems.push({
      code: 'array-formula-target',
      severity: 'error',
      sheet: cells.sheet,
      cell: address,
      details: { address },
    });
  }
  return problems;
}

/**
 * Why cells of a sheet cannot be changed: they lie inside merged cells, or carry a formula that other cells need.
 *
 * @param runs the changes
 * @param targets the same changes cell by cell
 * @returns problems `merged-target` and `array-formula-target` with their areas; none when all can be written
 */
export function targetProblems(cells: SheetCells, runs: readonly CellRun[], targets: Targets): Problem[] {
  return [...mergeProblems(cells, runs), ...groupProblems(cells, runs, targets)];
}
