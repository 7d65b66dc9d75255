import type { Area } from '../area.ts';
import type { Cells } from '../cells.ts';
import { standsBelow } from './line-words.ts';
import type { LineAreas } from './surroundings.ts';

/** A table whose place is known but for the lines around it. */
interface Ended {
  readonly block: { readonly top: number };
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** More rows than any table has above or below it. */
const MOST_ROWS = 60;

/**
 * Where the lines around a table stand: up to the table before it and down to the next one, as far as cells were read. Lines between
 * two tables belong to the lower one, from the first that is no note or signature of the upper one.
 *
 * @param tables all tables of the area, the table itself among them
 */
export function linesAround(cells: Cells, table: Ended, tables: readonly Ended[]): LineAreas {
  const others = tables.filter((other) => other !== table);
  const beside = others.some(({ block, bottom }) => block.top <= table.bottom && bottom >= table.block.top);
  const columns = beside
    ? { left: table.left, right: table.right }
    : { left: cells.area.left, right: cells.area.right };
  const top = firstLine(cells, columns, table, others);
  const bottom = lastLine(cells, columns, table, others);
  const [general] = tables;
  return {
    ...(top < table.block.top && { above: { ...columns, top, bottom: table.block.top - 1 } }),
    ...(bottom > table.bottom && { below: { ...columns, top: table.bottom + 1, bottom } }),
    ...(general && general !== table && { first: areaAbove(cells, general.block.top) }),
  };
}

/** Everything above the first table: what it says of units holds for all. */
function areaAbove({ area }: Cells, row: number): Area {
  return { ...area, top: Math.max(area.top, row - MOST_ROWS), bottom: row - 1 };
}

function firstLine(cells: Cells, columns: Columns, { block }: Ended, others: readonly Ended[]): number {
  const end = Math.max(
    -1,
    ...others.filter((other) => other.bottom < block.top && shares(other, columns)).map(({ bottom }) => bottom),
  );
  let top = block.top;
  while (top > Math.max(cells.area.top, end + 1, block.top - MOST_ROWS) && !isBody(cells, columns, top - 1)) top -= 1;
  const belowATable = top === end + 1 || (top > cells.area.top && isBody(cells, columns, top - 1));
  if (!belowATable) return top;
  for (let row = block.top - 1; row >= top; row -= 1) if (hasNote(cells, columns, row)) return row + 1;
  return top;
}

function lastLine(cells: Cells, columns: Columns, { bottom: end }: Ended, others: readonly Ended[]): number {
  const below = others.filter((other) => other.block.top > end && shares(other, columns));
  const [next] = below.sort((a, b) => a.block.top - b.block.top);
  const last = next ? firstLine(cells, columns, next, [{ ...next, ...columns, bottom: end }]) - 1 : cells.area.bottom;
  const until = Math.min(last, end + MOST_ROWS);
  let bottom = end;
  while (bottom < until && !isBody(cells, columns, bottom + 1)) bottom += 1;
  return bottom;
}

type Columns = Pick<Area, 'left' | 'right'>;

function shares(a: Columns, b: Columns): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Whether figures stand side by side in the row. */
function isBody(cells: Cells, { left, right }: Columns, row: number): boolean {
  let figures = 0;
  for (let column = left; column <= right && figures < 2; column += 1) {
    const value = cells.value(row, column);
    if (typeof value === 'number') figures += 1;
  }
  return figures > 1;
}

function hasNote(cells: Cells, { left, right }: Columns, row: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const value = cells.value(row, column);
    if (typeof value === 'string' && standsBelow(value)) return true;
  }
  return false;
}
