import type { CellValue, Cells } from '../cells.ts';
import { lineKind } from './line-words.ts';
import { rowWord } from '../rows/row-words.ts';
import type { HeaderPlace } from './table-place.ts';

/** As many blank rows may follow a header. */
const BLANK_ROWS = 3;

/** As many rows before it are looked at for titles. */
const MOST_GAP = 60;

/**
 * The rows to pass over when a table's header is printed again, on a new page, and the table goes on: the header's rows and lines such
 * as "(tiếp theo)" before them.
 *
 * @param row a row below the table's body so far
 * @param last the last row of that body that holds a figure
 * @returns `undefined` when the row is no row of the header, or another table begins with it: it has a title of its own, or the one
 *   before it ended with its total and numbering starts anew, or it begins with the same unit and numbering does not go on
 */
export function continuedAt(
  cells: Cells,
  header: HeaderPlace,
  row: number,
  last: number,
): readonly number[] | undefined {
  if (repeated(cells, header, row) === undefined) return undefined;
  const rows: number[] = [];
  let told = false;
  for (let gap = Math.max(last + 1, row - MOST_GAP); gap < row; gap += 1) {
    const texts = textsIn(cells, header, gap);
    // A row of several cells is a unit without figures.
    if (texts.length > 1) continue;
    if (texts.some((text) => !isOfPage(cells, header, text))) return undefined;
    if (texts.length > 0) rows.push(gap);
    if (texts.some(saysContinued)) told = true;
  }
  let [next, named] = [row, false];
  for (let again = repeated(cells, header, row); again !== undefined; again = repeated(cells, header, next)) {
    rows.push(next++);
    if (again === header.block.labelRow) named = true;
  }
  // "TT | Đơn vị | BHYT" over other columns than before is another table's.
  if (!named) return undefined;
  return !told && startsAnew(cells, header, last, next) ? undefined : rows;
}

/** The row of the header in which everything stands that stands in a row. */
function repeated(cells: Cells, { block, left, right }: HeaderPlace, row: number): number | undefined {
  for (let header = block.top; header <= block.bottom; header += 1) {
    let same = 0;
    for (let column = left; column <= right && same >= 0; column += 1) {
      const [now, then] = [tidy(cells.value(row, column)), tidy(cells.value(header, column))];
      if (now !== then) same = -1;
      else if (now !== null) same += 1;
    }
    if (same > 1) return header;
  }
  return undefined;
}

function tidy(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : value;
}

/** A line that a page repeats: "(tiếp theo)", a unit line, or a line that stands above the table as well. */
function isOfPage(cells: Cells, { grid, block }: HeaderPlace, text: string): boolean {
  const kind = lineKind(text);
  if (saysContinued(text) || kind === 'unit' || kind === 'form') return true;
  for (let row = block.top - 1; row >= Math.max(cells.area.top, block.top - 10); row -= 1) {
    if (grid.row(row).some(({ label }) => label.text === tidy(text))) return true;
  }
  return false;
}

function saysContinued(text: string): boolean {
  return lineKind(text) === 'continued' || /tiếp|tiep/i.test(text);
}

/** Whether the rows from `next` on are those of another table with the same header. */
function startsAnew(cells: Cells, { grid, block, left, right }: HeaderPlace, last: number, next: number): boolean {
  const named = (meaning: string): number | undefined => {
    for (let column = left; column <= right; column += 1) {
      if (grid.at(block.labelRow, column)?.label.meaning === meaning) return column;
    }
    return undefined;
  };
  const header = { grid, block, left, right };
  let first = next;
  while (first < next + BLANK_ROWS && textsIn(cells, header, first).length === 0) first += 1;
  const [ordinal, unit] = [named('ordinal'), named('unit')];
  const number = ordinal === undefined ? 1 : Number(cells.value(first, ordinal));
  if (number > 1) return false;
  if (unit !== undefined) {
    const name = tidy(cells.value(first, unit));
    if (name !== null && name === tidy(cells.value(block.bottom + 1, unit))) return true;
  }
  const closed = textsIn(cells, header, last).some((text) => rowWord(text) === 'total');
  return closed && number === 1;
}

function textsIn(cells: Cells, { left, right }: HeaderPlace, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = tidy(cells.value(row, column));
    if (value !== null) texts.push(typeof value === 'object' ? value.error : String(value));
  }
  return texts;
}
