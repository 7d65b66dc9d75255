import { INDICATORS } from '../coverage/index.ts';
import type { Area } from './area.ts';
import type { Cells } from './cells.ts';
import { type HeaderBlock, findHeader } from './find-header.ts';
import { type HeaderGrid, headerGrid } from './header-grid.ts';

/** Where the table stands inside an area: its header, its columns, and the last row that may belong to its body. */
export interface TablePlace {
  readonly grid: HeaderGrid;
  readonly block: HeaderBlock;
  readonly left: number;
  readonly right: number;
  /** First written row of the area, where titles may stand. */
  readonly top: number;
  readonly bottom: number;
}

/** A header is looked for in as many rows of the area. */
const HEADER_ROWS = 80;

/** As many rows of the body tell whether a column without a header is in use. */
const BODY_ROWS = 30;

/**
 * Looks for a table in an area.
 *
 * @param ours columns that are results of ours
 * @returns `empty-area` when nothing is written there, `no-table` when nothing looks like a header
 */
export function placeTable(
  cells: Cells,
  chosen: Area,
  ours: ReadonlySet<number>,
): TablePlace | 'empty-area' | 'no-table' {
  const area = within(chosen, cells.area);
  const used = area && trim(cells, area);
  if (!used) return 'empty-area';
  const window: Area = { ...used, bottom: Math.min(used.bottom, used.top + HEADER_ROWS - 1) };
  const grid = headerGrid(cells, window, ours);
  const block = findHeader(grid, window);
  if (!block) return 'no-table';
  const [left, right] = columnsOf(cells, grid, block, used, ours);
  return { grid, block, left, right, top: used.top, bottom: used.bottom };
}

function within(chosen: Area, known: Area): Area | undefined {
  const area: Area = {
    top: Math.max(chosen.top, known.top),
    left: Math.max(chosen.left, known.left),
    bottom: Math.min(chosen.bottom, known.bottom),
    right: Math.min(chosen.right, known.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The area without empty rows above and below; `undefined` when all of it is empty. */
function trim(cells: Cells, area: Area): Area | undefined {
  const written = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column += 1) if (cells.value(row, column) !== null) return true;
    return false;
  };
  let { top, bottom } = area;
  while (top <= bottom && !written(top)) top += 1;
  while (bottom > top && !written(bottom)) bottom -= 1;
  return top <= bottom ? { ...area, top, bottom } : undefined;
}

/** Columns around the one with most of the header, up to a column in which nothing is written. */
function columnsOf(
  cells: Cells,
  grid: HeaderGrid,
  block: HeaderBlock,
  used: Area,
  ours: ReadonlySet<number>,
): [number, number] {
  const inUse = (column: number): boolean => {
    if (ours.has(column)) return true;
    for (let row = block.top; row <= block.bottom; row += 1) if (grid.at(row, column)) return true;
    const last = Math.min(used.bottom, block.bottom + BODY_ROWS);
    for (let row = block.bottom + 1; row <= last; row += 1) if (cells.value(row, column) !== null) return true;
    return false;
  };
  let best: [number, number] = [used.left, used.left];
  let most = -1;
  for (let left = used.left; left <= used.right; left += 1) {
    if (!inUse(left)) continue;
    let right = left;
    let known = 0;
    for (; right <= used.right && inUse(right); right += 1) {
      if (grid.at(block.labelRow, right)?.label.meaning !== undefined) known += 1;
    }
    if (known > most) [best, most] = [[left, right - 1], known];
    left = right;
  }
  return best;
}

/**
 * The indicator that the titles over a table name, for people.
 *
 * @returns its usual name; `''` when they name none or several.
 * @example titleAbove(place) // 'BHYT' under "KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023"
 */
export function titleAbove({ grid, block, top }: TablePlace): string {
  const named = new Set<string>();
  for (let row = top; row < block.top; row += 1) {
    for (const { label } of grid.row(row)) {
      if (label.mixed) return '';
      // A letterhead names the agency alone; a title says what is told of the indicator.
      if (label.indicator && label.meaning) named.add(INDICATORS[label.indicator].name);
    }
  }
  const [name] = named;
  return named.size === 1 && name !== undefined ? name : '';
}
