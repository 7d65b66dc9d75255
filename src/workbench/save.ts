import type { CellPatch, CellRun, SheetPatch } from '../host/file/patch.ts';
import { patchWorkbook } from '../host/file/patch-workbook.ts';
import { patchOfPlan } from '../host/file/plan-patch.ts';
import type { SheetCells } from '../host/file/sheet-cells.ts';
import { type WorkbookFile, openWorkbook } from '../host/file/workbook-file.ts';
import type { WriteInForce } from '../host/grid/writes.ts';
import type { Attempt } from '../host/host.ts';
import type { PlannedColumn, WritePlan } from '../layout/plan.ts';
import { joinedArea } from '../table/area.ts';
import { type Cells, type CellValue, isErrorCell } from '../table/cells.ts';

/** A sheet of the grid: what it holds now, over every cell that holds anything. */
export interface GridSheet {
  readonly sheet: string;
  readonly cells: Cells;
}

/**
 * The opened file with everything done in the grid put into it: plans as their own columns, and each cell that holds something else
 * than before. All other parts of the file stay as they are, to the byte.
 *
 * @param file the workbook as it was opened
 * @param writes the plans in force, oldest first
 * @param sheets the grid's sheets as they are now
 * @returns the bytes to save, or why the file cannot be changed so (a cell of an array formula, say)
 * @example await savedBytes(file, [], sheets) // the file's own bytes when nothing was changed
 */
export async function savedBytes(
  file: WorkbookFile,
  writes: readonly WriteInForce[],
  sheets: readonly GridSheet[],
): Promise<Attempt<Uint8Array>> {
  let now = file;
  for (const { plan, stored } of writes) {
    const cells = sheets.find(({ sheet }) => sheet === plan?.sheet)?.cells;
    if (!plan || !cells) continue;
    const { supersedes: _inGrid, ...fresh } = withPresentValues(plan, cells);
    const patch = patchOfPlan({ ...fresh, ...(stored && { supersedes: stored }) }, now.marks);
    const next = await reopened(await patchWorkbook(now, patch), file);
    if (!next.ok) return next;
    now = next.value;
  }
  const patches: SheetPatch[] = [];
  for (const { sheet, cells } of sheets) {
    const before = await now.readSheet(sheet);
    if (!before.ok) return before;
    const runs = changedRuns(before.value, cells);
    if (runs.length > 0) patches.push({ sheet, runs });
  }
  return patches.length > 0 ? patchWorkbook(now, { sheets: patches }) : { ok: true, value: now.bytes };
}

async function reopened(patched: Attempt<Uint8Array>, file: WorkbookFile): Promise<Attempt<WorkbookFile>> {
  return patched.ok ? openWorkbook(patched.value, file.name, file.package.codec) : patched;
}

/** The plan with its formulas' results as the grid has calculated them since. */
function withPresentValues(plan: WritePlan, cells: Cells): WritePlan {
  const present = (column: PlannedColumn): PlannedColumn => ({
    ...column,
    cells: column.cells.map((cell, index) => {
      const row = plan.bodyTop + index;
      if (cell.formula === undefined || cells.formula(row, column.column) !== cell.formula) return cell;
      const value = cells.value(row, column.column);
      return isErrorCell(value) ? cell : { ...cell, value };
    }),
  });
  return { ...plan, columns: plan.columns.map(present) };
}

/** Whether two results are the same but for the last digits, in which calculating programs differ. */
function isSameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(b) * 1e-12;
  return isErrorCell(a) ? isErrorCell(b) : a === b;
}

/**
 * The cells of a sheet that hold something else in the grid than in the file. A formula whose text is the same counts as changed when
 * its result is another one; a result that is an error is left for Excel to calculate.
 *
 * @param before the file's sheet
 * @param after the grid's sheet
 * @returns runs of neighbouring cells, column by column
 */
function changedRuns(before: SheetCells, after: Cells): readonly CellRun[] {
  const area = joinedArea(before.area, after.area);
  const runs: CellRun[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    let run: { column: number; top: number; cells: CellPatch[] } | undefined;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const patch = changedCell(before, after, row, column);
      if (!patch) run = undefined;
      else if (run) run.cells.push(patch);
      else runs.push((run = { column, top: row, cells: [patch] }));
    }
  }
  return runs;
}

function changedCell(before: Cells, after: Cells, row: number, column: number): CellPatch | undefined {
  const [was, is] = [before.value(row, column), after.value(row, column)];
  const [formulaWas, formula] = [before.formula(row, column), after.formula(row, column)];
  if (formula === formulaWas && (formula === null ? isSameValue(was, is) : isSameResult(was, is))) return undefined;
  if (isErrorCell(is) && formula === formulaWas) return undefined;
  const format = after.format(row, column);
  const font = typeof is === 'string' ? after.font?.(row, column) : undefined;
  const style = {
    ...(format !== before.format(row, column) && { numberFormat: format }),
    ...(font !== undefined && font !== before.font?.(row, column) && { font }),
  };
  return {
    value: isErrorCell(is) ? (formula === null ? is.error : null) : is,
    ...(formula !== null && { formula }),
    ...(Object.keys(style).length > 0 && is !== null && { style }),
  };
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isErrorCell(a) ? isErrorCell(b) && a.error === b.error : a === b;
}
