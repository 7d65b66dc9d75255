import type { Area } from '../area.ts';
import type { HeaderCell, HeaderGrid } from './header-grid.ts';
import { goesOn, isMonthNumber, saysMonths } from './header-joins.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import { type NumberRow, readNumberRow } from './number-row.ts';

/** Rows of a header: labels from `top` to `labelRow`, then perhaps a row of column numbers. */
export interface HeaderBlock {
  readonly top: number;
  readonly labelRow: number;
  readonly bottom: number;
  readonly numberRow?: NumberRow;
}

/** Headers of the field have one to four rows of labels; one more for good measure. */
const MOST_LABEL_ROWS = 5;

/** A header of nothing but years has at least as many of them. */
const FEWEST_TIMES = 3;

/** A single cell over the labels that is longer is a title. */
const LONGEST_PARENT = 60;

const UNIT_LINE = /^\(?(?:don vi tinh|dvt)\b/;

/**
 * Finds the header in the top of an area: the row with most header words, with the rows above and below that belong to it.
 * Letterheads, titles and unit lines above are left out. Yearbooks print the years alone: where no row has header words, the first row
 * of years or dates is the header.
 *
 * @param window the rows looked at
 * @returns `undefined` when no row has two header words or three times.
 */
export function findHeader(grid: HeaderGrid, window: Area): HeaderBlock | undefined {
  let anchor: number | undefined;
  let most = 1;
  for (let row = window.top; row <= window.bottom; row += 1) {
    const found = headerWords(grid.row(row));
    if (found > most) [anchor, most] = [row, found];
  }
  for (let row = window.top; row <= window.bottom && anchor === undefined; row += 1) {
    if (holdsTimes(grid.row(row))) anchor = row;
  }
  if (anchor === undefined) return undefined;
  const merged = throughMerges(grid, anchor, window);
  let [top, labelRow] = [merged.top, anchor];
  for (;;) {
    const above = grid.row(top - 1).length > 0 ? top - 1 : top - 2;
    if (above < window.top || merged.bottom - above >= MOST_LABEL_ROWS || !belongsAbove(grid, above, top)) break;
    top = above;
  }
  for (;;) {
    const next = grid.row(labelRow + 1).length > 0 ? labelRow + 1 : labelRow + 2;
    if (next > window.bottom) break;
    const months = numbersMonths(grid, next, top);
    const numberRow = months ? undefined : readNumberRow(next, grid.row(next));
    if (numberRow) return { top, labelRow, bottom: next, numberRow };
    if (next - top >= MOST_LABEL_ROWS) break;
    if (next > merged.bottom && !months && !belongsBelow(grid, next, top)) break;
    labelRow = next;
  }
  return { top, labelRow, bottom: labelRow };
}

/** Distinct header words of a row; none where the figures outnumber them, or where all of them are misspelled. */
function headerWords(row: readonly HeaderCell[]): number {
  let [found, slips, figures] = [0, 0, 0];
  for (const { label, figure } of row) {
    if (figure) figures += 1;
    else if (isHeaderWord(label)) found += 1;
    if (label.slip) slips += 1;
  }
  return found > figures && found > slips ? found : 0;
}

/** Years or dates in all cells of a row but the first. */
function holdsTimes(row: readonly HeaderCell[]): boolean {
  const times = row.filter(({ label }) => label.when !== undefined).length;
  return times >= FEWEST_TIMES && times >= row.length - 1 && row.every(({ figure }) => !figure);
}

function isHeaderWord({ meaning, indicator, mixed }: HeaderCell['label']): boolean {
  return meaning !== undefined || indicator !== undefined || mixed;
}

/** A header word, or a time that columns are told apart by. */
function names({ label }: HeaderCell): boolean {
  return isHeaderWord(label) || label.when !== undefined || label.under !== undefined;
}

/** The rows that merges of the anchor row reach. */
function throughMerges(
  grid: HeaderGrid,
  anchor: number,
  window: Area,
): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [anchor, anchor];
  for (const { area } of grid.row(anchor)) {
    if (area.bottom - area.top >= MOST_LABEL_ROWS) continue;
    top = Math.max(Math.min(top, area.top), window.top);
    bottom = Math.min(Math.max(bottom, area.bottom), window.bottom);
  }
  return bottom - top < MOST_LABEL_ROWS ? { top, bottom } : { top: anchor, bottom: anchor };
}

/** Whether a row above `top` is a header row: parents of columns, never a title over the unit column or a unit line. */
function belongsAbove(grid: HeaderGrid, row: number, top: number): boolean {
  const above = grid.row(row);
  if (above.some(({ label }) => UNIT_LINE.test(withoutAccents(decomposed(label.text))))) return false;
  if (above.some(({ figure }) => figure)) return false;
  const first = grid.row(top)[0]?.area.left ?? 0;
  const parents = above.filter((cell) => {
    const title = cell.area.left <= first && cell.area.right > first + 1;
    return !title && (names(cell) || cell.area.right > cell.area.left || broken(grid, cell, top));
  });
  const [only] = parents;
  if (!only) return false;
  if (parents.length !== above.length && (above.length < 3 || row < top - 1)) return false;
  if (above.length > 1) return parents.some((cell) => names(cell) || broken(grid, cell, top));
  // A single cell is a parent when it stands over columns to the right of the first ones, and a title otherwise. What was never merged
  // has to name an indicator: "Kế hoạch năm 2024" alone is a title.
  const { area, label } = only;
  const named = area.right > area.left || (label.meaning === undefined && isHeaderWord(label));
  return named && area.left > first + (hasUnit(grid.row(top)) ? 1 : 0) && label.text.length < LONGEST_PARENT;
}

/** Whether a label goes on in the cell below it. */
function broken(grid: HeaderGrid, cell: HeaderCell, below: number): boolean {
  const next = grid.at(below, cell.area.left);
  return next !== undefined && next !== cell && goesOn(cell, next);
}

function hasUnit(row: readonly HeaderCell[]): boolean {
  return row.some(({ label }) => label.meaning === 'unit');
}

/** Whether a row under the labels names columns too: only words, and nothing under the unit and number columns but the rest of their names. */
function belongsBelow(grid: HeaderGrid, row: number, top: number): boolean {
  const cells = grid.row(row);
  if (cells.length === 0 || cells.some(({ figure }) => figure)) return false;
  const own = cells.filter(({ area }) => area.top >= row);
  if (own.length === 0) return true;
  const underMerge = (cell: HeaderCell): boolean => {
    const parent = grid.at(row - 1, cell.area.left);
    return parent !== undefined && parent.area.right > parent.area.left;
  };
  if (!own.some(names) && !own.every(underMerge)) return false;
  return own.every((cell) => {
    for (let above = row - 1; above >= top; above -= 1) {
      const over = grid.at(above, cell.area.left);
      const meaning = over?.label.meaning;
      if (over && (meaning === 'unit' || meaning === 'ordinal')) return goesOn(over, cell);
    }
    return true;
  });
}

/** Whether the numbers of a row are months under "Tháng", not column numbers. */
function numbersMonths(grid: HeaderGrid, row: number, top: number): boolean {
  const numbers = grid.row(row).filter(({ figure }) => figure);
  const [first] = numbers;
  if (!first || numbers.length < 2 || !numbers.every(isMonthNumber)) return false;
  const last = numbers.at(-1) ?? first;
  for (let above = row - 1; above >= top; above -= 1) {
    const upTo = grid.row(above).filter(({ area }) => area.left <= last.area.left);
    const parent = upTo.at(-1);
    if (parent && parent.area.left <= first.area.left && saysMonths(parent.label.text)) return true;
  }
  return false;
}
