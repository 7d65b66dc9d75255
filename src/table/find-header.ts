import type { Area } from './area.ts';
import type { HeaderCell, HeaderGrid } from './header-grid.ts';
import { decomposed, withoutAccents } from './normalise.ts';
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

const UNIT_LINE = /^\(?(?:don vi tinh|dvt)\b/;

/**
 * Finds the header in the top of an area: the row with most header words, with the rows above and below that belong to it.
 * Letterheads, titles and unit lines above are left out.
 *
 * @param window the rows looked at
 * @returns `undefined` when no row has two header words.
 */
export function findHeader(grid: HeaderGrid, window: Area): HeaderBlock | undefined {
  let anchor: number | undefined;
  let most = 1;
  for (let row = window.top; row <= window.bottom; row += 1) {
    const found = headerWords(grid.row(row));
    if (found > most) [anchor, most] = [row, found];
  }
  if (anchor === undefined) return undefined;
  let [top, labelRow] = throughMerges(grid, anchor, window);
  while (top > window.top && labelRow - top + 1 < MOST_LABEL_ROWS && belongsAbove(grid, top)) top -= 1;
  for (;;) {
    const next = labelRow + 1;
    const numberRow = next <= window.bottom ? readNumberRow(next, grid.row(next)) : undefined;
    if (numberRow) return { top, labelRow, bottom: next, numberRow };
    if (next > window.bottom || next - top >= MOST_LABEL_ROWS || !belongsBelow(grid, next, top)) break;
    labelRow = next;
  }
  return { top, labelRow, bottom: labelRow };
}

/** Distinct header words of a row; none where the figures outnumber them. */
function headerWords(row: readonly HeaderCell[]): number {
  let found = 0;
  let figures = 0;
  for (const { label, figure } of row) {
    if (figure) figures += 1;
    else if (isHeaderWord(label)) found += 1;
  }
  return found > figures ? found : 0;
}

function isHeaderWord(label: HeaderCell['label']): boolean {
  return label.meaning !== undefined || label.indicator !== undefined || label.mixed;
}

/** The rows that merges of the anchor row reach. */
function throughMerges(grid: HeaderGrid, anchor: number, window: Area): [number, number] {
  let [top, bottom] = [anchor, anchor];
  for (const { area } of grid.row(anchor)) {
    if (area.bottom - area.top >= MOST_LABEL_ROWS) continue;
    top = Math.max(Math.min(top, area.top), window.top);
    bottom = Math.min(Math.max(bottom, area.bottom), window.bottom);
  }
  return bottom - top < MOST_LABEL_ROWS ? [top, bottom] : [anchor, anchor];
}

/** Whether the row above `top` is a header row: parents of columns, never a title over the unit column or a unit line. */
function belongsAbove(grid: HeaderGrid, top: number): boolean {
  const above = grid.row(top - 1);
  if (above.some(({ label }) => UNIT_LINE.test(withoutAccents(decomposed(label.text))))) return false;
  if (above.some(({ figure }) => figure)) return false;
  const first = grid.row(top)[0]?.area.left ?? 0;
  const parents = above.filter(({ area, label }) => {
    const title = area.left <= first && area.right > first + 1;
    return !title && (isHeaderWord(label) || label.period !== undefined || area.right > area.left);
  });
  if (parents.length === 0) return false;
  if (parents.length !== above.length && above.length < 3) return false;
  if (above.length > 1) return parents.some(({ label }) => isHeaderWord(label) || label.period !== undefined);
  // A single cell is a parent when it stands over columns to the right of the first ones, and a title otherwise.
  return (
    (parents[0]?.area.left ?? 0) > first + (hasUnit(grid.row(top)) ? 1 : 0) && (parents[0]?.label.text.length ?? 0) < 60
  );
}

function hasUnit(row: readonly HeaderCell[]): boolean {
  return row.some(({ label }) => label.meaning === 'unit');
}

/** Whether a row under the labels names columns too: only words, and nothing under the unit and number columns. */
function belongsBelow(grid: HeaderGrid, row: number, top: number): boolean {
  const cells = grid.row(row);
  if (cells.length === 0 || cells.some(({ figure }) => figure)) return false;
  const own = cells.filter(({ area }) => area.top >= row);
  if (own.length === 0) return true;
  if (!own.some(({ label }) => isHeaderWord(label) || label.period !== undefined)) return false;
  return own.every(({ area }) => {
    for (let above = row - 1; above >= top; above -= 1) {
      const meaning = grid.at(above, area.left)?.label.meaning;
      if (meaning === 'unit' || meaning === 'ordinal') return false;
    }
    return true;
  });
}
