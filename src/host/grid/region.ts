import type { Worksheet } from '@univerjs/core';
import { type Area, overlap } from '../../table/area.ts';
import { cellValue } from './cell-value.ts';
import { mergedAreas } from './grid-cells.ts';

/**
 * The smallest area that holds every value of a sheet; formats alone do not count.
 *
 * @returns `undefined` for a sheet without values
 */
export function usedArea(sheet: Worksheet): Area | undefined {
  let used: Area | undefined;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cellValue(cell) === null) return;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  });
  return used;
}

/**
 * The block of filled cells around one cell, as Excel's Ctrl+A finds it: it grows while a row or column beside it (corners
 * included) holds anything. A merged area counts as filled throughout.
 *
 * @returns the cell alone when nothing is around it
 * @example regionAround(sheet, 5, 1) // { top: 3, left: 0, bottom: 19, right: 7 }
 */
export function regionAround(sheet: Worksheet, row: number, column: number): Area {
  const merges = mergedAreas(sheet);
  const used = usedArea(sheet);
  let area: Area = { top: row, left: column, bottom: row, right: column };
  if (!used) return area;
  const filled = (strip: Area) => {
    if (merges.some((merge) => overlap(merge, strip))) return true;
    for (let r = Math.max(strip.top, used.top); r <= Math.min(strip.bottom, used.bottom); r += 1) {
      for (let c = Math.max(strip.left, used.left); c <= Math.min(strip.right, used.right); c += 1) {
        if (cellValue(sheet.getCellRaw(r, c)) !== null) return true;
      }
    }
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    const { top, left, bottom, right } = area;
    const [l, r, t, b] = [Math.max(left - 1, 0), right + 1, Math.max(top - 1, 0), bottom + 1];
    const next: Area = {
      top: top > 0 && filled({ top: top - 1, bottom: top - 1, left: l, right: r }) ? top - 1 : top,
      bottom: filled({ top: b, bottom: b, left: l, right: r }) ? b : bottom,
      left: left > 0 && filled({ top: t, bottom: b, left: left - 1, right: left - 1 }) ? left - 1 : left,
      right: filled({ top: t, bottom: b, left: r, right: r }) ? r : right,
    };
    grown = next.top < top || next.bottom > bottom || next.left < left || next.right > right;
    area = next;
  }
  return area;
}

/** The part of an area that lies within the sheet's values; `undefined` when there is none. */
export function withinUsed(sheet: Worksheet, area: Area): Area | undefined {
  const used = usedArea(sheet);
  if (!used || !overlap(used, area)) return undefined;
  return {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}
