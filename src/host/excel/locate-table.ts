import type { Area } from '../../table/area.ts';
import type { Cells } from '../../table/cells.ts';

/**
 * The part of a region that an Excel table covers, found by the table's column names: Excel gives a table's place only in a further round
 * trip, and the names cannot stand elsewhere in the same columns without being its header.
 *
 * @param cells the region that was read
 * @param region the block around the selected cell; a title or a note may touch the table in it
 * @param at the selected cell, inside the table
 * @param names the table's column names
 * @returns the region itself when the header is not found in it, such as a table without a header row
 * @example locateTable(cells, region, { row: 6, column: 1 }, ['Xã', 'Dân số']) // { top: 4, left: 0, bottom: 20, right: 1 }
 */
export function locateTable(
  cells: Cells,
  region: Area,
  at: { readonly row: number; readonly column: number },
  names: readonly string[],
): Area {
  if (names.length === 0) return region;
  const first = Math.max(region.left, at.column - names.length + 1);
  const last = Math.min(at.column, region.right - names.length + 1);
  for (let top = at.row; top >= region.top; top--) {
    for (let left = first; left <= last; left++) {
      const isHeader = names.every((name, i) => {
        const value = cells.value(top, left + i);
        return typeof value === 'object' ? name === '' : String(value) === name;
      });
      if (isHeader) return { top, left, bottom: region.bottom, right: left + names.length - 1 };
    }
  }
  return region;
}
