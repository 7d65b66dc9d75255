import type { Worksheet } from '@univerjs/core';
import { LAST_COLUMN, LAST_ROW, areaName, cellName, overlap } from '../../table/area.ts';
import { type Cells, isErrorCell } from '../../table/cells.ts';
import type { Problem } from '../../table/problem.ts';
import { sameMark } from '../../layout/mark.ts';
import type { WritePlan } from '../../layout/plan.ts';
import { mergedAreas } from './grid-cells.ts';
import type { WriteInForce } from './writes.ts';

/** What a cell holds, as text for a person; `null` when it is empty. The same words as in the plan's list of replaced cells. */
function held(cells: Cells, row: number, column: number): string | null {
  const formula = cells.formula(row, column);
  if (formula !== null) return formula;
  const value = cells.value(row, column);
  if (value === null) return null;
  return isErrorCell(value) ? value.error : String(value);
}

/**
 * Why a plan must not be written into the grid as it is now. Cells may be written when they are empty, ours (of the earlier mark the
 * plan updates), or in the list the person agreed to and still hold what that list says.
 *
 * @param cells a view of at least `plan.area`
 * @param writes the plans in force; a plan that updates a mark which is not among them was made from an older reading
 * @returns an empty list when the plan may be written
 * @example refusals(plan, sheet, cells, []) // [{ code: 'not-empty', cell: 'F9', … }]
 */
export function refusals(
  plan: WritePlan,
  sheet: Worksheet,
  cells: Cells,
  writes: readonly WriteInForce[],
): readonly Problem[] {
  const place = { severity: 'error', sheet: plan.sheet } as const;
  if (plan.area.right > LAST_COLUMN || plan.area.bottom > LAST_ROW) return [{ code: 'no-room', ...place }];
  // Noted by the snapshot when the file protects the sheet; the engine has no such property of its own.
  if (sheet.getConfig().custom?.['protected'] === true)
    return [{ code: 'protected-sheet', ...place, details: { sheet: plan.sheet } }];
  const merged = mergedAreas(sheet).filter((merge) => overlap(merge, plan.area));
  if (merged.length > 0) {
    return merged.map((merge) => {
      const address = areaName(merge);
      return { code: 'merged-target', ...place, cell: address, details: { address } };
    });
  }
  const earlier = plan.supersedes;
  const known = earlier && writes.some(({ mark }) => sameMark(mark, earlier));
  const ours = new Set(known ? earlier.columns.map(({ column }) => column) : []);
  const agreed = new Map(plan.replaces.map(({ row, column, holds }) => [cellName(row, column), holds]));
  const problems: Problem[] = [];
  const check = (row: number, column: number): void => {
    const text = held(cells, row, column);
    const address = cellName(row, column);
    const expected = agreed.get(address);
    if (text === expected || (text === null && expected === undefined)) return;
    if (earlier && ours.has(column) && row >= earlier.top && row <= earlier.bottom) return;
    if (expected !== undefined) problems.push({ code: 'changed-since', ...place, cell: address, details: { address } });
    else problems.push({ code: 'not-empty', ...place, cell: address, details: { address, text: text ?? '' } });
  };
  for (const { column, header, cells: body } of plan.columns) {
    header.forEach((text, index) => text !== null && check(plan.headerTop + index, column));
    body.forEach((cell, index) => {
      if (cell.value !== null || cell.formula !== undefined) check(plan.bodyTop + index, column);
    });
  }
  return problems;
}
