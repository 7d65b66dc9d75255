import type { Area } from '../area.ts';
import type { CellValue, Cells } from '../cells.ts';
import type { HeaderGrid } from '../header/header-grid.ts';
import { readNumberRow } from '../header/number-row.ts';

/** A header has at most as many rows, a row of column numbers and a blank one included. */
export const HEADER_ROWS = 8;

/** As many rows of a body tell whether a column without a header is in use. */
const BODY_ROWS = 30;

/** A header row names something in one of as many first cells. */
const FIRST_CELLS = 6;

/**
 * Whether a row may be of a header: text in most of the cells that stand together, or in most of the row. Cheap, no word is read.
 *
 * @example mayBeHeader(cells, area, 4) // true
 */
export function mayBeHeader(cells: Cells, { left, right }: Area, row: number): boolean {
  let [texts, figures, near, nearFigures] = [0, 0, 0, 0];
  for (let column = left; column <= right; column += 1) {
    const value = cells.value(row, column);
    if (value === null) {
      if (near > 1 && near > nearFigures) return true;
      [near, nearFigures] = [0, 0];
    } else if (!isNumber(value)) {
      near += 1;
      texts += 1;
    } else {
      nearFigures += 1;
      figures += 1;
    }
  }
  return (near > 1 && near > nearFigures) || (texts > 1 && texts > figures);
}

const NUMBER_TEXT = /^\s*['’(+-]?\d[\d.,\s%]*\)?\s*$/;

/**
 * Whether a cell holds a number, or text of nothing but one; a year is none, since headers name years.
 *
 * @example isNumber('12.306') // true
 */
export function isNumber(value: CellValue): boolean {
  if (typeof value === 'string') return NUMBER_TEXT.test(value) && !isYear(Number(value));
  return typeof value === 'number' ? !isYear(value) : value !== null;
}

function isYear(value: number): boolean {
  return value >= 2000 && value <= 2100;
}

/**
 * Header words in a row; 0 where none is among its first cells, so that rows of other words cost little.
 *
 * @example headerWords(grid, area, 4) // 6
 */
export function headerWords(grid: HeaderGrid, { left, right }: Area, row: number): number {
  let [cells, words] = [0, 0];
  for (let column = left; column <= right && (words > 0 || cells < FIRST_CELLS); column += 1) {
    const cell = grid.at(row, column);
    if (!cell || cell.area.left < column) continue;
    cells += 1;
    if (cell.label.meaning !== undefined || cell.label.indicator !== undefined) words += 1;
  }
  return words;
}

/**
 * The last row in which the rest of a header may stand: rows with figures are of the body, unless they number the columns.
 *
 * @param row a row of the header
 * @example headerEnd(cells, grid, area, 4) // 7, the first row of the body
 */
export function headerEnd(cells: Cells, grid: HeaderGrid, { left, right, bottom }: Area, row: number): number {
  for (let next = row + 1; next <= Math.min(bottom, row + HEADER_ROWS); next += 1) {
    let figures = 0;
    for (let column = left; column <= right; column += 1) {
      if (isNumber(cells.value(next, column))) figures += 1;
    }
    if (figures > 0 && !readNumberRow(next, grid.row(next))) return next;
  }
  return Math.min(bottom, row + HEADER_ROWS);
}

/**
 * The last of the first rows below a header before another header: these rows tell which columns are in use.
 *
 * @param row the last row of the header
 * @example bodyReach(cells, grid, area, 6) // 36
 */
export function bodyReach(cells: Cells, grid: HeaderGrid, used: Area, row: number): number {
  const last = Math.min(used.bottom, row + BODY_ROWS);
  for (let next = row + 1; next <= last; next += 1) {
    if (mayBeHeader(cells, used, next) && headerWords(grid, used, next) > 1) return next - 1;
  }
  return last;
}
