import type { Area } from '../area.ts';
import type { Cells } from '../cells.ts';
import { type HeaderBlock, findHeader } from '../header/find-header.ts';
import { type HeaderGrid, headerGrid } from '../header/header-grid.ts';
import type { LabelMeaning } from '../header/header-label.ts';
import { isNumber } from './header-rows.ts';
import type { LineAreas } from './surroundings.ts';

/** A header and the columns it names. */
export interface HeaderPlace {
  readonly grid: HeaderGrid;
  readonly block: HeaderBlock;
  readonly left: number;
  readonly right: number;
}

/** Where a table stands: its header, its columns, and the last row that may belong to its body. */
export interface TablePlace extends HeaderPlace {
  readonly bottom: number;
  /** Rows between the parts of a table that goes on over several pages: its header again, "(tiếp theo)". */
  readonly between: ReadonlySet<number>;
  /** Where its title, its unit line and its notes stand. */
  readonly lines: LineAreas;
}

/** Labels that stand over figures. */
const FIGURES: ReadonlySet<LabelMeaning | undefined> = new Set<LabelMeaning>([
  ...(['base', 'target', 'actual', 'participation', 'count', 'rate', 'coverage', 'attainment', 'gap'] as const),
  ...(['change', 'previous', 'not-insured'] as const),
]);

/**
 * The headers in some rows: one for each table, left to right. Tables side by side are told by an empty column, or by a second column of
 * units.
 *
 * @param grid header cells of the whole area
 * @param window the rows in which a header is looked for
 * @param reach the last row that may belong to the body of a header that ends at a row
 * @returns none when nothing looks like a header
 */
export function headersIn(
  cells: Cells,
  grid: HeaderGrid,
  window: Area,
  reach: (row: number) => number,
  ours: ReadonlySet<number>,
): readonly HeaderPlace[] {
  const block = findHeader(grid, window);
  if (!block) return [];
  const runs = usedRuns(cells, grid, block, { ...window, bottom: reach(block.bottom) }, ours);
  const tables = acrossSpacers(grid, block, runs)
    .flatMap((run) => splitAtUnits(grid, block, run))
    .filter((run) => names(grid, block, run).known > 1);
  const [only] = tables;
  if (!only || tables.length === 1) {
    const [left, right] = only ?? widest(grid, block, runs);
    return [{ grid, block, left, right }];
  }
  return tables.flatMap(([left, right]) => {
    const part: Area = { ...window, left, right };
    const own = headerGrid(cells, part, ours);
    const found = findHeader(own, part);
    return found ? [{ grid: own, block: found, left, right }] : [];
  });
}

/**
 * Whether a header is that of a table of units: a unit or an ordinal, and something over figures.
 *
 * @param least as many words it must have
 * @example isTableHeader(place, 2) // false for "Đơn vị báo cáo: … | Đơn vị nhận: …"
 */
export function isTableHeader({ grid, block, left, right }: HeaderPlace, least: number): boolean {
  const { known, units, figures } = names(grid, block, [left, right]);
  return figures > 0 && known >= least && (units > 0 || known > 2);
}

type Run = readonly [left: number, right: number];

/** Runs of columns in which something is written in the header or beside a number in the first rows of the body. */
function usedRuns(
  cells: Cells,
  grid: HeaderGrid,
  block: HeaderBlock,
  { left: first, right: end, bottom }: Area,
  ours: ReadonlySet<number>,
): readonly Run[] {
  const rows: number[] = [];
  for (let row = block.bottom + 1; row <= bottom; row += 1) if (holdsNumber(cells, row, first, end)) rows.push(row);
  const inUse = (column: number): boolean => {
    if (ours.has(column)) return true;
    for (let row = block.top; row <= block.bottom; row += 1) if (grid.at(row, column)) return true;
    return rows.some((row) => cells.value(row, column) !== null);
  };
  const runs: Run[] = [];
  for (let left = first; left <= end; left += 1) {
    if (!inUse(left)) continue;
    let right = left;
    while (right < end && inUse(right + 1)) right += 1;
    runs.push([left, right]);
    left = right;
  }
  return runs;
}

/** Signatures and notes below a table stand in rows without numbers, and often beside its columns. */
function holdsNumber(cells: Cells, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (isNumber(cells.value(row, column))) return true;
  return false;
}

/** What the header cells over some columns name; each cell counts once. */
function names(
  grid: HeaderGrid,
  { top, labelRow }: HeaderBlock,
  [left, right]: Run,
): { readonly known: number; readonly units: number; readonly figures: number } {
  const seen = new Set<unknown>();
  let [known, units, figures] = [0, 0, 0];
  for (let row = top; row <= labelRow; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.at(row, column);
      if (!cell || seen.has(cell)) continue;
      seen.add(cell);
      const { meaning, indicator, period } = cell.label;
      if (meaning !== undefined || indicator !== undefined) known += 1;
      if (meaning === 'unit' || meaning === 'ordinal') units += 1;
      if (FIGURES.has(meaning) || (meaning === undefined && (indicator ?? period) !== undefined)) figures += 1;
    }
  }
  return { known, units, figures };
}

/** The run with most header words; the first of equals. */
function widest(grid: HeaderGrid, block: HeaderBlock, runs: readonly Run[]): Run {
  let [best, most]: [Run, number] = [[0, 0], -1];
  for (const run of runs) {
    const { known } = names(grid, block, run);
    if (known > most) [best, most] = [run, known];
  }
  return best;
}

/** Columns of figures after one empty column, and without units of their own, belong to the table before it. */
function acrossSpacers(grid: HeaderGrid, block: HeaderBlock, runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const [left, right] of runs) {
    const [before, { units, figures }] = [joined.at(-1), names(grid, block, [left, right])];
    if (before && left === before[1] + 2 && units === 0 && figures > 0 && names(grid, block, before).units > 0) {
      joined.splice(-1, 1, [before[0], right]);
    } else joined.push([left, right]);
  }
  return joined;
}

/**
 * A second ordinal after columns of figures begins another table, when it has figures of its own; so does a second column of units with
 * the same name. A unit of another name ("Địa bàn") only tells more of the first.
 */
function splitAtUnits(grid: HeaderGrid, block: HeaderBlock, [left, right]: Run): readonly Run[] {
  const seen = new Set<string>();
  const begins = (column: number): boolean => {
    for (let row = block.top; row <= block.labelRow; row += 1) {
      const label = grid.at(row, column)?.label;
      if (label?.meaning === 'ordinal') return true;
      if (label?.meaning === 'unit') {
        const again = seen.has(label.text);
        seen.add(label.text);
        return again;
      }
    }
    return false;
  };
  const runs: Run[] = [];
  let start = left;
  begins(left);
  for (let column = left + 1; column <= right; column += 1) {
    if (!begins(column)) continue;
    const [before, after] = [names(grid, block, [start, column - 1]), names(grid, block, [column, right])];
    if (before.units === 0 || before.figures === 0 || after.figures === 0) continue;
    runs.push([start, column - 1]);
    start = column;
  }
  return [...runs, [start, right]];
}
