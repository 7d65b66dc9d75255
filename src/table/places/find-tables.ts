import type { Area } from '../area.ts';
import { type BodyRows, bodyRows } from './body-rows.ts';
import type { Cells } from '../cells.ts';
import { type HeaderGrid, headerGrid } from '../header/header-grid.ts';
import { HEADER_ROWS, bodyReach, headerEnd, headerWords, mayBeHeader } from './header-rows.ts';
import { linesAround } from './lines-around.ts';
import { continuedAt } from './repeated-header.ts';
import { type HeaderPlace, type TablePlace, headersIn, isTableHeader } from './table-place.ts';

/** Where nothing looks like the header of a table of units, the best row among as many first ones is taken for it. */
const FIRST_ROWS = 80;

/** In as many first rows of the area every row is looked at; further down only those that are not plainly rows of a body. */
const LOOKED_AT = 200;

/** So that no sheet can make the search long. */
const MOST_TABLES = 200;
const MOST_CANDIDATES = 2000;

/** A table whose end is not known yet. */
interface Open {
  readonly header: HeaderPlace;
  readonly body: BodyRows;
  readonly between: Set<number>;
  /** The last row with a figure, or the last of the header. */
  lastFigure: number;
  /** The last row before another table's header in the same columns. */
  before?: number;
}

/**
 * The tables in an area, top to bottom and left to right. A header printed again on the next page does not begin another table.
 *
 * @param ours columns that are results of ours
 * @returns none when nothing looks like a header, or nothing is written
 * @example findTables(cells, cells.area, new Set()).map(({ block }) => block.top) // [4, 21]
 */
export function findTables(cells: Cells, area: Area, ours: ReadonlySet<number>): readonly TablePlace[] {
  const used = usedRows(cells, area);
  if (!used) return [];
  const grid = headerGrid(cells, used, ours);
  const found = scan(cells, grid, used, ours);
  if (found.length > 0) return placed(cells, found, used);
  const window = { ...used, bottom: Math.min(used.bottom, used.top + FIRST_ROWS - 1) };
  const [first] = headersIn(cells, grid, window, (row) => bodyReach(cells, grid, used, row), ours);
  if (!first) return [];
  const only = opened(cells, first, used.bottom);
  for (let row = first.block.bottom + 1; row <= used.bottom; row += 1) follow(only, row);
  return placed(cells, [only], used);
}

/** The area without empty rows above and below; `undefined` when all of it is empty. */
export function usedRows(cells: Cells, area: Area): Area | undefined {
  const known: Area = {
    top: Math.max(area.top, cells.area.top),
    left: Math.max(area.left, cells.area.left),
    bottom: Math.min(area.bottom, cells.area.bottom),
    right: Math.min(area.right, cells.area.right),
  };
  if (known.left > known.right) return undefined;
  let { top, bottom } = known;
  while (top <= bottom && isEmpty(cells, known, top)) top += 1;
  while (bottom > top && isEmpty(cells, known, bottom)) bottom -= 1;
  return top <= bottom ? { ...known, top, bottom } : undefined;
}

function isEmpty(cells: Cells, { left, right }: Area, row: number): boolean {
  for (let column = left; column <= right; column += 1) if (cells.value(row, column) !== null) return false;
  return true;
}

/** Goes through the rows once. Rows that are plainly of a body cost one cell each. */
function scan(cells: Cells, grid: HeaderGrid, used: Area, ours: ReadonlySet<number>): readonly Open[] {
  const tables: Open[] = [];
  let open: readonly Open[] = [];
  let from = used.top;
  let candidates = 0;
  for (let row = used.top; row <= used.bottom; row += 1) {
    let plain = open.length > 0;
    for (const table of open) if (!follow(table, row)) plain = false;
    if (plain && row > used.top + LOOKED_AT) continue;
    if (tables.length >= MOST_TABLES || candidates >= MOST_CANDIDATES || !mayBeHeader(cells, used, row)) continue;
    candidates += 1;
    if (headerWords(grid, used, row) < 2) continue;
    if (goOn(cells, open, row)) {
      // A header printed again is no part of the next one.
      from = row + 1;
      continue;
    }
    const free = freeColumns(used, open, row);
    const lookedIn = free === used ? grid : headerGrid(cells, free, ours);
    const window = { ...free, top: Math.max(from, row - HEADER_ROWS), bottom: headerEnd(cells, lookedIn, free, row) };
    const fresh = headersIn(cells, lookedIn, window, (bottom) => bodyReach(cells, lookedIn, free, bottom), ours)
      .filter((header) => header.block.bottom >= row && isTableHeader(header, leastWords(open, header)))
      .map((header) => opened(cells, header, used.bottom));
    if (fresh.length === 0) continue;
    for (const table of open) endBefore(table, fresh);
    open = [...open.filter(({ before }) => before === undefined), ...fresh];
    tables.push(...fresh);
    row = Math.max(...fresh.map(({ header }) => header.block.bottom));
    from = row + 1;
  }
  return tables;
}

/** A row right below figures is more likely one of the same body; between tables there is a title or a blank row. */
function leastWords(open: readonly Open[], { block, left, right }: HeaderPlace): number {
  const rightBelow = open.some(
    ({ header, lastFigure }) => lastFigure === block.top - 1 && header.left <= right && header.right >= left,
  );
  return rightBelow ? 3 : 2;
}

function opened(cells: Cells, header: HeaderPlace, last: number): Open {
  return { header, body: bodyRows(cells, header, last), between: new Set(), lastFigure: header.block.bottom };
}

/** Notes the last row with a figure; whether the row is plainly of the body. */
function follow(table: Open, row: number): boolean {
  const plain = table.body.isPlain(row);
  if (plain || table.body.figures(row) > 0) table.lastFigure = row;
  return plain;
}

/** The columns in which a header may stand: beside tables that have figures in the row. */
function freeColumns(used: Area, open: readonly Open[], row: number): Area {
  const taken = open.filter(({ body }) => body.figures(row) > 0).map(({ header }) => header);
  if (taken.length === 0) return used;
  const right = Math.max(...taken.map((header) => header.right)) + 1;
  return right <= used.right ? { ...used, left: right } : used;
}

/** Whether open tables go on at the row, where their header is printed again. */
function goOn(cells: Cells, open: readonly Open[], row: number): boolean {
  let some = false;
  for (const { header, between, lastFigure } of open) {
    const passed = between.has(row) ? [] : continuedAt(cells, header, row, lastFigure);
    for (const each of passed ?? []) between.add(each);
    if (passed) some = true;
  }
  return some;
}

/** Ends a table where another begins in the same columns. Its last figure is looked for again: the other's header may hold numbers. */
function endBefore(table: Open, fresh: readonly Open[]): void {
  const { left, right, block } = table.header;
  const next = fresh.find(({ header }) => header.left <= right && header.right >= left);
  if (!next) return;
  table.before = next.header.block.top - 1;
  let last = Math.min(table.lastFigure, table.before);
  while (last > block.bottom && table.body.figures(last) === 0) last -= 1;
  table.lastFigure = last;
}

/** Places with their last rows, and the lines around them. */
function placed(cells: Cells, tables: readonly Open[], used: Area): readonly TablePlace[] {
  const ended = tables.map(({ header, body, between, lastFigure, before }) => {
    const reach = { last: before ?? used.bottom, least: before === undefined ? 1 : 2 };
    return { ...header, between, bottom: Math.max(header.block.bottom, body.endOf(lastFigure, reach)) };
  });
  return ended.map((table) => ({ ...table, lines: linesAround(cells, table, ended) }));
}
