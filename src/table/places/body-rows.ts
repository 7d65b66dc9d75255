import type { Area } from '../area.ts';
import type { CellValue, Cells } from '../cells.ts';
import type { HeaderPlace } from './table-place.ts';
import { standsBelow } from './line-words.ts';
import { isDateFormat } from '../numbers/number-format.ts';
import { rowWord } from '../rows/row-words.ts';

/** As many rows below a header tell which columns hold figures. */
const SAMPLE = 60;

/** As many rows are looked at from the last figure up for where the notes begin. */
const MOST_NOTES = 60;

/** Looks at the rows of one body without reading all of their cells. */
export interface BodyRows {
  /** Whether the row is one of the body by the look of its fullest column: no closer look is needed. */
  isPlain(row: number): boolean;
  /** How many columns of figures hold one in the row. */
  figures(row: number): number;
  /** The last row of the body, for its last row with a figure (the last of the header when none has). */
  endOf(lastFigure: number, reach: Reach): number;
}

/** How far units without figures may follow. */
interface Reach {
  readonly last: number;
  /** As many cells are written in each of them. */
  readonly least: number;
}

/**
 * Learns from the first rows below a header which columns hold figures.
 *
 * @param last the last row that may belong to the body
 * @example bodyRows(cells, header, 100_000).isPlain(57) // true
 */
export function bodyRows(cells: Cells, { grid, block, left, right }: HeaderPlace, last: number): BodyRows {
  const columns: number[] = [];
  let [fullest, most] = [-1, 0];
  for (let column = left; column <= right; column += 1) {
    const meaning = grid.at(block.labelRow, column)?.label.meaning;
    if (meaning === 'ordinal' || meaning === 'unit' || meaning === 'unit-code') continue;
    let count = 0;
    for (let row = block.bottom + 1; row <= Math.min(last, block.bottom + SAMPLE); row += 1) {
      if (isFigure(cells.value(row, column))) count += 1;
    }
    if (count > 0) columns.push(column);
    if (count > most) [fullest, most] = [column, count];
  }
  const area = { left, right, top: block.bottom + 1, bottom: last };
  const figures = (row: number): number =>
    columns.reduce((sum, column) => sum + (isFigureAt(cells, row, column) ? 1 : 0), 0);
  return {
    isPlain: (row) => fullest >= 0 && isFigure(cells.value(row, fullest)),
    figures,
    endOf: (lastFigure, reach) => {
      const end = beforeNotes(cells, area, lastFigure, { figures, few: Math.floor((columns.length - 1) / 2) });
      return end < lastFigure ? end : withNamesBelow(cells, area, lastFigure, reach);
    },
  };
}

/** Apostrophes, signs, an opening bracket and spaces may stand before the digits of a number. */
const BEFORE_DIGITS: ReadonlySet<number> = new Set(
  ["'", '’', '(', '+', '-', '−', '–', ' ', '\u00a0'].map((sign) => sign.charCodeAt(0)),
);

/** A number, or text that begins like one: cheap, since it is asked for every row of a sheet. */
function isFigure(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  let at = 0;
  while (at < 3 && BEFORE_DIGITS.has(value.charCodeAt(at))) at += 1;
  return isDigit(value, at) && !isNumbering(value, at);
}

/** "2. BHXH tự nguyện" is a title, "2.306" and "2 người" are figures. */
function isNumbering(text: string, start: number): boolean {
  let at = start;
  while (isDigit(text, at)) at += 1;
  if (text[at] !== '.' && text[at] !== ')') return false;
  at += text[at + 1] === ' ' ? 2 : 1;
  return at < text.length && !isDigit(text, at);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A date line typed as a date is no figure. */
function isFigureAt(cells: Cells, row: number, column: number): boolean {
  const value = cells.value(row, column);
  return isFigure(value) && !(typeof value === 'number' && isDateFormat(cells.format(row, column)));
}

/** Where the notes begin that hold numbers themselves: at a note's words, or after a blank row below the total. */
function beforeNotes(
  cells: Cells,
  area: Area,
  lastFigure: number,
  { figures, few }: { readonly figures: (row: number) => number; readonly few: number },
): number {
  let end = lastFigure;
  for (let row = lastFigure; row > Math.max(area.top, lastFigure - MOST_NOTES); row -= 1) {
    if (figures(row) > few) break;
    const texts = textsIn(cells, area, row);
    const afterTotal = isBlank(cells, area, row) && textsIn(cells, area, row - 1).some(isTotal);
    if (texts.some(standsBelow) || afterTotal) end = row - 1;
  }
  return end;
}

function isTotal(text: string): boolean {
  return rowWord(text) === 'total';
}

/**
 * Units that have reported nothing follow the last figure directly. Before another table's header a line of one cell is its title.
 */
function withNamesBelow(cells: Cells, area: Area, lastFigure: number, { last, least }: Reach): number {
  let end = lastFigure;
  while (end < last) {
    const texts = textsIn(cells, area, end + 1);
    if (written(cells, area, end + 1) < least || texts.some(standsBelow)) break;
    end += 1;
  }
  return end;
}

function textsIn(cells: Cells, { left, right }: Area, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = cells.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') texts.push(value);
  }
  return texts;
}

function written(cells: Cells, { left, right }: Area, row: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    const value = cells.value(row, column);
    if (value !== null && (typeof value !== 'string' || value.trim() !== '')) count += 1;
  }
  return count;
}

function isBlank(cells: Cells, area: Area, row: number): boolean {
  return written(cells, area, row) === 0;
}
