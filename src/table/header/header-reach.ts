import type { HeaderBlock } from './find-header.ts';
import type { HeaderCell, HeaderGrid } from './header-grid.ts';
import { goesOn } from './header-joins.ts';

/** A header cell and the columns it stands over in its row. */
export interface Reach {
  readonly cell: HeaderCell;
  readonly left: number;
  readonly right: number;
}

interface Place {
  readonly grid: HeaderGrid;
  readonly block: HeaderBlock;
  readonly left: number;
  readonly right: number;
}

/**
 * For every label row, which cell stands over which column. Merged cells stand over their merge. A parent that was never merged, or only
 * centred across, stands over its group: from its own column to the next parent, or around it when it is written in the middle.
 *
 * @example reaches(place)[0]?.get(5)?.cell.label.text // 'BHYT'
 */
export function reaches(place: Place): readonly ReadonlyMap<number, Reach>[] {
  const rows: Map<number, Reach>[] = [];
  for (let row = place.block.top; row <= place.block.labelRow; row += 1) {
    const reach = new Map<number, Reach>();
    for (let column = place.left; column <= place.right; column += 1) {
      const cell = place.grid.at(row, column);
      if (cell) reach.set(column, { cell, left: Math.max(cell.area.left, place.left), right: cell.area.right });
    }
    for (const run of runsOf(place, row, rows.at(-1))) {
      for (const [from, to, parent] of groupsOf(place, row, run)) {
        const written = place.grid.at(row, parent);
        if (!written) continue;
        const cell = { ...written, area: { ...written.area, right: to } };
        for (let column = from; column <= to; column += 1) reach.set(column, { cell, left: from, right: to });
      }
    }
    rows.push(reach);
  }
  return rows;
}

/** Columns side by side that may belong to unmerged parents of a row, and the parents among them. */
interface Run {
  readonly left: number;
  readonly right: number;
  readonly parents: readonly number[];
}

function runsOf(place: Place, row: number, above: ReadonlyMap<number, Reach> | undefined): readonly Run[] {
  const runs: Run[] = [];
  let left: number | undefined;
  let parents: number[] = [];
  const close = (right: number): void => {
    if (left !== undefined && parents.length > 0) runs.push({ left, right, parents });
    [left, parents] = [undefined, []];
  };
  for (let column = place.left; column <= place.right; column += 1) {
    const kind = kindOf(place, row, column);
    const over = above?.get(column);
    if (kind === 'apart' || (over && over.right > over.left && over.left === column)) close(column - 1);
    if (kind === 'apart') continue;
    left ??= column;
    if (kind === 'parent') parents.push(column);
    if (over && over.right > over.left && over.right === column) close(column);
  }
  close(place.right);
  return runs;
}

/** What a column is to the parents of a row: one of them, open to one, or a column that stands for itself. */
function kindOf(place: Place, row: number, column: number): 'parent' | 'open' | 'apart' {
  const below = labelBelow(place, row, column);
  const cell = place.grid.at(row, column);
  if (!below || standsAlone(below)) return 'apart';
  if (!cell) return 'open';
  const { area, label } = cell;
  if (area.right > area.left || area.bottom > area.top || standsAlone(cell)) return 'apart';
  return label.plainName && goesOn(cell, below) ? 'apart' : 'parent';
}

/** Units, ordinals and notes belong to no group. */
function standsAlone({ label: { meaning } }: HeaderCell): boolean {
  return meaning === 'unit' || meaning === 'ordinal' || meaning === 'unit-code' || meaning === 'note';
}

/** The first cell under a row that begins below it. */
function labelBelow({ grid, block }: Place, row: number, column: number): HeaderCell | undefined {
  for (let below = row + 1; below <= block.labelRow; below += 1) {
    const cell = grid.at(below, column);
    if (cell && cell.area.top > row) return cell;
  }
  return undefined;
}

type Group = readonly [from: number, to: number, parent: number];

function groupsOf(place: Place, row: number, run: Run): readonly Group[] {
  const starts = groupStarts(place, row, run);
  return run.parents.map((parent, index): Group => {
    const next = starts[index + 1];
    return [starts[index] ?? parent, next === undefined ? run.right : next - 1, parent];
  });
}

/** Where the groups of a run begin: with their parents, or before those that are written in the middle. */
function groupStarts(place: Place, row: number, { left, parents }: Run): readonly number[] {
  const [first = left] = parents;
  const standsForItself = (column: number): boolean => {
    const label = labelBelow(place, row, column)?.label;
    return label?.meaning === 'base' || label?.indicator !== undefined;
  };
  // "Dân số" before the first parent opens its group only where another group opens with it.
  const whole =
    first > left && (parents.length > 1 || !standsForItself(left))
      ? middleStarts(place, row, left, parents)
      : undefined;
  if (whole) return whole;
  let from = left;
  while (from < first && standsForItself(from)) from += 1;
  return from < first ? (middleStarts(place, row, from, parents) ?? parents) : parents;
}

/**
 * Where groups begin whose parents are written in the middle: where the labels below begin anew ("Kế hoạch | Thực hiện | Tỷ lệ", three
 * times).
 *
 * @param left the first column of the first group
 * @returns `undefined` when the labels do not begin anew for every parent
 */
function middleStarts(
  place: Place,
  row: number,
  left: number,
  parents: readonly number[],
): readonly number[] | undefined {
  const labelAt = (column: number): HeaderCell['label'] | undefined => labelBelow(place, row, column)?.label;
  const opening = labelAt(left);
  const starts = [left];
  for (const [index, parent] of parents.slice(1).entries()) {
    let start = (parents[index] ?? left) + 1;
    while (start <= parent && !saysTheSame(labelAt(start), opening)) start += 1;
    if (start > parent) return undefined;
    starts.push(start);
  }
  return starts;
}

function saysTheSame(one: HeaderCell['label'] | undefined, other: HeaderCell['label'] | undefined): boolean {
  return (
    one !== undefined && (one.text === other?.text || (one.meaning !== undefined && one.meaning === other?.meaning))
  );
}
