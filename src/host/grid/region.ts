import type { Worksheet } from '@univerjs/core';
import { type Area, overlap } from '../../table/area.ts';
import { cellValue } from './cell-value.ts';
import { mergedAreas } from './grid-cells.ts';

/**
 * The smallest area that holds every value of a sheet; formats alone do not count.
 *
 * @returns `undefined` for a sheet without values
 * @example usedArea(sheet) // { top: 0, left: 0, bottom: 23, right: 4 }
 */
export function usedArea(sheet: Worksheet): Area | undefined {
  const lastColumn = sheet.getColumnCount() - 1;
  const lastRow = sheet.getRowCount() - 1;
  const isFilled = (row: number, column: number): boolean => cellValue(sheet.getCellRaw(row, column)) !== null;
  let [top, bottom, left, right] = [-1, -1, lastColumn + 1, -1];
  for (let row = 0; row <= lastRow; row += 1) {
    // Only what lies outside the columns known to be used can widen them.
    for (let column = 0; column < left; column += 1) if (isFilled(row, column)) left = column;
    for (let column = lastColumn; column > right; column -= 1) if (isFilled(row, column)) right = column;
    let column = left;
    while (column <= right && !isFilled(row, column)) column += 1;
    if (column > right) continue;
    if (top < 0) top = row;
    bottom = row;
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}

/**
 * The block of filled cells around one cell, as Excel's Ctrl+A finds it: it grows while a row or column beside it (corners
 * included) holds anything. A merged area counts as filled throughout.
 *
 * @param used the sheet's used area
 * @returns the cell alone when nothing is around it
 * @example regionAround(sheet, used, 5, 1) // { top: 3, left: 0, bottom: 19, right: 7 }
 */
export function regionAround(sheet: Worksheet, used: Area, row: number, column: number): Area {
  const merges = mergedAreas(sheet);
  const filled = (top: number, left: number, bottom: number, right: number): boolean => {
    if (merges.some((merge) => overlap(merge, { top, left, bottom, right }))) return true;
    for (let r = Math.max(top, used.top); r <= Math.min(bottom, used.bottom); r += 1) {
      for (let c = Math.max(left, used.left); c <= Math.min(right, used.right); c += 1) {
        if (cellValue(sheet.getCellRaw(r, c)) !== null) return true;
      }
    }
    return false;
  };
  let [top, left, bottom, right] = [row, column, row, column];
  for (let before = ''; before !== `${top} ${left} ${bottom} ${right}`;) {
    before = `${top} ${left} ${bottom} ${right}`;
    const [outerLeft, outerRight] = [Math.max(left - 1, 0), right + 1];
    // Rows as far as they go, so that long tables are walked through once and not for every row again.
    while (top > 0 && filled(top - 1, outerLeft, top - 1, outerRight)) top -= 1;
    while (filled(bottom + 1, outerLeft, bottom + 1, outerRight)) bottom += 1;
    const [outerTop, outerBottom] = [Math.max(top - 1, 0), bottom + 1];
    if (left > 0 && filled(outerTop, left - 1, outerBottom, left - 1)) left -= 1;
    if (filled(outerTop, right + 1, outerBottom, right + 1)) right += 1;
  }
  return { top, left, bottom, right };
}

/**
 * The part of an area that lies within the sheet's used area; `undefined` when there is none.
 *
 * @example withinUsed(used, { top: 0, left: 0, bottom: 1_048_575, right: 2 }) // rows cut at the last used one
 */
export function withinUsed(used: Area, area: Area): Area | undefined {
  if (!overlap(used, area)) return undefined;
  return {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}
