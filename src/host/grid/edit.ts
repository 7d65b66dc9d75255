import type { ICellData, Workbook, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellEdit, EditPlan } from '../../layout/edit-plan.ts';
import { cellName, contains } from '../../table/area.ts';
import { type CellValue, type Cells, isErrorCell } from '../../table/cells.ts';
import type { Problem, ProblemCode } from '../../table/problem.ts';
import { rawCell } from './cell-value.ts';
import { type CellMatrix, emptied, filled, standing } from './changed-cells.ts';
import { mergedAreas } from './grid-cells.ts';
import type { Change } from './write.ts';

/**
 * Why cells of the person's own may not be corrected in the grid as it is now: `protected-sheet`, `formula-cell`, `changed-since`,
 * `merged-target`, `mixed-look`.
 *
 * @param cells a view of at least the cells of the plan
 * @example editProblems(plan, sheet, cells) // [] when every cell holds what it held when the plan was made
 */
export function editProblems(plan: EditPlan, sheet: Worksheet, cells: Cells): readonly Problem[] {
  const place = { severity: 'error', sheet: plan.sheet } as const;
  if (sheet.getConfig().custom?.['protected'] === true)
    return [{ code: 'protected-sheet', ...place, details: { sheet: plan.sheet } }];
  const merges = mergedAreas(sheet);
  const obstacle = ({ row, column, was, becomes }: CellEdit): ProblemCode | undefined => {
    if (cells.formula(row, column) !== null) return 'formula-cell';
    if (!isSame(cells.value(row, column), was)) return 'changed-since';
    const merge = merges.find((area) => contains(area, row, column));
    if (merge && (merge.top !== row || merge.left !== column)) return 'merged-target';
    const looks = sheet.getCellRaw(row, column)?.p?.body?.textRuns?.length ?? 0;
    return typeof becomes === 'string' && looks > 1 ? 'mixed-look' : undefined;
  };
  return plan.edits.flatMap((edit) => {
    const code = obstacle(edit);
    const address = cellName(edit.row, edit.column);
    return code ? [{ code, ...place, cell: address, details: { address } }] : [];
  });
}

/**
 * Which cells of a correction no longer hold what it gave them.
 *
 * @returns `changed-since` for each; none when it can be taken back
 */
export function changesSince({ sheet, edits }: EditPlan, cells: Cells): readonly Problem[] {
  return edits
    .filter(({ row, column, becomes }) => cells.value(row, column) !== becomes)
    .map(({ row, column }): Problem => {
      const cell = cellName(row, column);
      return { code: 'changed-since', severity: 'error', sheet, cell, details: { address: cell } };
    });
}

/**
 * The change that corrects cells, so that one undo takes back all of it. Each cell keeps its style but for what its edit says; a number
 * in a cell made for text becomes a real number.
 *
 * @example make(editChange(plan, workbook, sheet), grid.injector, workbook.getUnitId())
 */
export function editChange({ edits }: EditPlan, workbook: Workbook, sheet: Worksheet): Change {
  const places: CellMatrix = {};
  for (const { row, column } of edits) (places[row] ??= {})[column] = null;
  const before = standing(places, workbook, sheet);
  const after: CellMatrix = {};
  for (const edit of edits) {
    (after[edit.row] ??= {})[edit.column] = edited(before[edit.row]?.[edit.column] ?? {}, edit);
  }
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const put = (cellValue: CellMatrix) => ({ id: SetRangeValuesMutation.id, params: { ...place, cellValue } });
  // What stands there goes first, so that no part of it shines through.
  return {
    redo: [put(emptied(before)), put(after)],
    undo: [put(emptied(after)), put(filled(before))],
    cells: edits.length,
  };
}

function edited({ s, custom }: ICellData, { becomes, font, format }: CellEdit): ICellData {
  const style = typeof s === 'object' && s !== null ? { ...s } : {};
  if (font !== undefined) style.ff = font;
  const made = typeof becomes === 'number' && style.n?.pattern === '@' ? 'General' : undefined;
  const wanted = format ?? made;
  if (wanted === 'General') delete style.n;
  else if (wanted !== undefined) style.n = { pattern: wanted };
  return { ...rawCell(becomes), s: style, ...(custom && { custom }) };
}

function isSame(holds: CellValue, was: CellValue): boolean {
  if (isErrorCell(holds)) return isErrorCell(was) && holds.error === was.error;
  return holds === was;
}
