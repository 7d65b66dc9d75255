import type { Area } from '../../table/area.ts';

/** A cell by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Rectangles that together hold exactly the given cells, so that a list of hundreds can be told in a few addresses.
 *
 * @param cells in any order, without repetition
 * @example cellGroups([{ row: 4, column: 8 }, { row: 5, column: 8 }]) // [{ top: 4, left: 8, bottom: 5, right: 8 }]
 */
export function cellGroups(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const groups: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = groups.at(-1);
    if (last?.right === column && last.bottom === row - 1) last.bottom = row;
    else groups.push({ top: row, left: column, bottom: row, right: column });
  }
  const merged: typeof groups = [];
  for (const group of groups) {
    const beside = merged.find(
      (one) => one.right === group.left - 1 && one.top === group.top && one.bottom === group.bottom,
    );
    if (beside) beside.right = group.right;
    else merged.push(group);
  }
  return merged;
}
