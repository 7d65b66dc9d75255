import type { HeaderBlock } from './find-header.ts';
import type { HeaderCell, HeaderGrid } from './header-grid.ts';
import { brokenLabel, labelUnder } from './header-joins.ts';
import { type Reach, reaches } from './header-reach.ts';

/** The header cells over one column, from the widest parent down to the label of the column itself. */
export type HeaderPath = readonly HeaderCell[];

/**
 * The header cells over every column of a table, by sheet column. A parent that was never merged reaches over the columns of its
 * group; a label written over several rows is one cell; a bare number under "Tháng" is a month.
 *
 * @example headerPaths(place).get(4)?.map((cell) => cell.label.text) // ['BHYT', 'Thực hiện']
 */
export function headerPaths(place: {
  readonly grid: HeaderGrid;
  readonly block: HeaderBlock;
  readonly left: number;
  readonly right: number;
}): ReadonlyMap<number, HeaderPath> {
  const rows = reaches(place);
  const joined = new Map<string, HeaderCell>();
  const paths = new Map<number, HeaderPath>();
  for (let column = place.left; column <= place.right; column += 1) {
    const over: Reach[] = [];
    for (const row of rows) {
      const reach = row.get(column);
      if (reach && over.at(-1)?.cell !== reach.cell) over.push(reach);
    }
    paths.set(column, pathOf(over, joined));
  }
  return paths;
}

/**
 * Column titles as printed, upper rows first.
 *
 * @example headerText(path) // 'BHYT › Thực hiện'
 */
export function headerText(path: HeaderPath): string {
  return path.map(({ label }) => label.text).join(' › ');
}

/** Joins what one label is broken into. Columns under one parent share its cell, so joined cells are kept in `known`. */
function pathOf(over: readonly Reach[], known: Map<string, HeaderCell>): HeaderPath {
  const path: Reach[] = [];
  for (const reach of over) {
    const above = path.at(-1);
    const sameColumns = above?.left === reach.left && above.right === reach.right;
    const broken = sameColumns ? brokenLabel(above.cell, reach.cell) : undefined;
    const read = broken ?? (above && labelUnder(above.cell, reach.cell));
    if (broken) path.pop();
    path.push(read ? { ...reach, cell: kept(read, known) } : reach);
  }
  return path.map(({ cell }) => cell);
}

function kept(cell: HeaderCell, known: Map<string, HeaderCell>): HeaderCell {
  const { top, left, bottom } = cell.area;
  const key = [top, left, bottom].join(' ');
  const first = known.get(key) ?? cell;
  known.set(key, first);
  return first;
}
