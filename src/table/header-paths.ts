import type { HeaderCell, HeaderGrid } from './header-grid.ts';
import type { HeaderBlock } from './find-header.ts';

/** The header cells over one column, from the widest parent down to the label of the column itself. */
export type HeaderPath = readonly HeaderCell[];

/**
 * The header cells over a column. A parent that was never merged, only written over its first column, reaches right to the next
 * written cell of its row.
 *
 * @param left first column of the table
 * @example headerPath(grid, block, 4, 0).map((cell) => cell.label.text) // ['BHYT', 'Thực hiện']
 */
export function headerPath(grid: HeaderGrid, block: HeaderBlock, column: number, left: number): HeaderPath {
  const path: HeaderCell[] = [];
  for (let row = block.top; row <= block.labelRow; row += 1) {
    const cell = grid.at(row, column) ?? unmergedParent(grid, block, row, column, left);
    if (cell && path.at(-1) !== cell) path.push(cell);
  }
  return path;
}

/**
 * Column titles as printed, upper rows first.
 *
 * @example headerText(path) // 'BHYT › Thực hiện'
 */
export function headerText(path: HeaderPath): string {
  return path.map(({ label }) => label.text).join(' › ');
}

function unmergedParent(
  grid: HeaderGrid,
  block: HeaderBlock,
  row: number,
  column: number,
  left: number,
): HeaderCell | undefined {
  if (row >= block.labelRow || grid.hasWideMerge(row)) return undefined;
  if (!writtenBelow(grid, block, row, column)) return undefined;
  for (let before = column - 1; before >= left; before -= 1) {
    const cell = grid.at(row, before);
    // A cell with nothing under it is a column of its own, not a parent.
    if (cell) return writtenBelow(grid, block, row, before) && !namesOneColumn(cell) ? cell : undefined;
  }
  return undefined;
}

function writtenBelow(grid: HeaderGrid, block: HeaderBlock, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.labelRow; below += 1) {
    const cell = grid.at(below, column);
    if (cell && cell.area.top > row) return true;
  }
  return false;
}

function namesOneColumn({ area, label }: HeaderCell): boolean {
  return area.bottom > area.top || label.meaning === 'unit' || label.meaning === 'ordinal' || label.meaning === 'note';
}
