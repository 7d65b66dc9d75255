import { type Area, contains } from './area.ts';
import { type Cells, isErrorCell } from './cells.ts';
import { type Label, readLabel } from './header-label.ts';
import { isDateFormat } from './number-format.ts';

/** A cell that may belong to a header: a merged area counts as one cell, with its text at the top left. */
export interface HeaderCell {
  readonly area: Area;
  readonly label: Label;
  /** A number that is no year and no date: the mark of a body row. */
  readonly figure: boolean;
}

/** Cells of the top of an area as header cells, each read once. */
export interface HeaderGrid {
  /** The cell standing at a place; `undefined` where nothing is written. */
  at(row: number, column: number): HeaderCell | undefined;
  /** Distinct cells that touch a row, left to right. */
  row(row: number): readonly HeaderCell[];
  /** Whether a horizontal merge touches the row. */
  hasWideMerge(row: number): boolean;
}

/**
 * Header cells of a window of rows. Excel keeps a merged value at the top left only; here it stands on every place of the merge.
 *
 * @param window the rows and columns looked at
 * @param ours columns that are results of ours, read as empty
 */
export function headerGrid(cells: Cells, window: Area, ours: ReadonlySet<number>): HeaderGrid {
  const width = window.right - window.left + 1;
  const merged = mergedPlaces(cells, window);
  const read = new Map<number, HeaderCell | undefined>();
  const rows = new Map<number, readonly HeaderCell[]>();

  const at = (row: number, column: number): HeaderCell | undefined => {
    if (!contains(window, row, column) || ours.has(column)) return undefined;
    const place = (row - window.top) * width + column - window.left;
    const area = merged.get(place) ?? { top: row, left: column, bottom: row, right: column };
    const key = area.top * 20_000 + area.left;
    if (read.has(key)) return read.get(key);
    const cell = headerCell(cells, area);
    read.set(key, cell);
    return cell;
  };

  const row = (number: number): readonly HeaderCell[] => {
    const known = rows.get(number);
    if (known) return known;
    const found = new Set<HeaderCell>();
    for (let column = window.left; column <= window.right; column += 1) {
      const cell = at(number, column);
      if (cell) found.add(cell);
    }
    const list = [...found];
    rows.set(number, list);
    return list;
  };

  return { at, row, hasWideMerge: (number) => row(number).some(({ area }) => area.right > area.left) };
}

/** The merged area of each place inside the window. Real merges never overlap; where hostile ones do, the first one counts. */
function mergedPlaces(cells: Cells, window: Area): ReadonlyMap<number, Area> {
  const width = window.right - window.left + 1;
  const places = new Map<number, Area>();
  let steps = 2 * width * (window.bottom - window.top + 1);
  for (const merge of cells.merges) {
    const [top, bottom] = [Math.max(merge.top, window.top), Math.min(merge.bottom, window.bottom)];
    const [left, right] = [Math.max(merge.left, window.left), Math.min(merge.right, window.right)];
    for (let row = top; row <= bottom && steps > 0; row += 1) {
      for (let column = left; column <= right && steps > 0; column += 1) {
        const place = (row - window.top) * width + column - window.left;
        if (!places.has(place)) places.set(place, merge);
        steps -= 1;
      }
    }
  }
  return places;
}

function headerCell(cells: Cells, area: Area): HeaderCell | undefined {
  const value = cells.value(area.top, area.left);
  if (value === null || typeof value === 'boolean' || isErrorCell(value)) return undefined;
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : { area, label: readLabel(text), figure: false };
  }
  const text = isDateFormat(cells.format(area.top, area.left)) ? dateOfSerial(value) : String(value);
  return { area, label: readLabel(text), figure: text === String(value) && !isYear(value) };
}

/** Excel counts days from 30/12/1899. */
function dateOfSerial(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const valid = Number.isFinite(date.getTime());
  return valid ? `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}` : String(serial);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100;
}
