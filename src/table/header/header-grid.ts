import { type Area, contains } from '../area.ts';
import { type Cells, isErrorCell } from '../cells.ts';
import { dateOfSerial } from '../numbers/date-text.ts';
import { type Label, readLabel } from './header-label.ts';
import { splitNumberText } from '../numbers/number-text.ts';
import { formatShows, isDateFormat } from '../numbers/number-format.ts';

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

  return { at, row };
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
    if (text === '') return undefined;
    // "12.306 người" and "92,5 %" are figures; "người" and "%" in them are no header words.
    const figure = isFigureText(text);
    return { area, label: readLabel(figure ? '' : text), figure };
  }
  const format = cells.format(area.top, area.left);
  const text = isDateFormat(format) ? dateLabel(value, format) : String(value);
  return { area, label: readLabel(text), figure: text === String(value) && !isYear(value) };
}

/** Text that is a number and neither a column's number, nor a month, nor a year. */
function isFigureText(text: string): boolean {
  const number = splitNumberText(text);
  if (!number) return false;
  const { unit, percent, shape } = number;
  if (unit !== undefined || percent) return true;
  const marked = shape.group !== '' || shape.separator !== '' || shape.whole.length > 2;
  return marked && readLabel(text).when === undefined;
}

/** A date as its format shows it: "8/2023" under `mm/yyyy`, "2023" under `yyyy`, else with its day. */
function dateLabel(serial: number, format: string): string {
  const date = dateOfSerial(serial);
  const [, month, year] = date.split('/');
  if (month === undefined || year === undefined || formatShows(format, 'd')) return date;
  return formatShows(format, 'm') ? `${month}/${year}` : year;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100;
}
