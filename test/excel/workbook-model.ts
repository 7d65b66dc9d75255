import { type Area, LAST_COLUMN, LAST_ROW } from '../../src/table/area.ts';

/** What a cell holds; `null` is empty. Error values are their text (`#DIV/0!`), as Office.js hands them out. */
export type Scalar = number | string | boolean | null;

/** The looks of a cell that are not borders, by Office.js name; what is absent has the value of `DEFAULT_LOOK`. */
export type Look = Record<string, Scalar>;

export const DEFAULT_LOOK: Readonly<Look> = {
  numberFormat: 'General',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.color': '#000000',
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};

export interface Cell {
  value: Scalar;
  formula: string | null;
  quoted: boolean;
  look: Look;
}

export interface Border {
  style: string;
  color: string;
  weight: string;
}

/** A conditional format; the first of a sheet's list has the highest priority. */
export interface Rule {
  id: string;
  type: string;
  area: Area;
  stopIfTrue: boolean;
  /** Formula, colours, bounds … by Office.js name. */
  settings: Record<string, unknown>;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
}

export interface Sheet {
  id: string;
  name: string;
  cells: Map<number, Cell>;
  /** Lines between cells: `h:r:c` above cell (r, c), `v:r:c` left of it. Two neighbours share one line, as on the screen. */
  lines: Map<string, Border>;
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  tables: Table[];
  rules: Rule[];
  protected: boolean;
  visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  /** A filter is on: writing a block across hidden rows is refused, as Excel does. */
  filtered: boolean;
}

export interface Workbook {
  sheets: Sheet[];
  active: number;
  /** Areas selected on the active sheet; none when a shape or a chart is selected. */
  selection: Area[];
  customXml: { id: string; xml: string }[];
  /** Gives the value of a formula; without it every formula's cell shows 0. */
  calculate: (formula: string, sheet: Sheet, row: number, column: number) => Scalar;
}

export const DEFAULT_WIDTH = 48;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const CELLS_IN_A_READ = 5_000_000;

const COLUMNS = LAST_COLUMN + 1;

/** One number for a place on a sheet, and back. */
export const key = (row: number, column: number): number => row * COLUMNS + column;
export const placeOf = (cell: number): readonly [row: number, column: number] => [
  Math.floor(cell / COLUMNS),
  cell % COLUMNS,
];

/** The cell at a place, made when there is none yet. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const found = sheet.cells.get(key(row, column));
  if (found) return found;
  const made: Cell = { value: null, formula: null, quoted: false, look: {} };
  sheet.cells.set(key(row, column), made);
  return made;
}

/** Whether Excel hands out and takes the values of an area: not of whole rows or columns, nor of very many cells. */
export function readable({ top, left, bottom, right }: Area): boolean {
  const unbounded = (top === 0 && bottom === LAST_ROW) || (left === 0 && right === LAST_COLUMN);
  return !unbounded && (bottom - top + 1) * (right - left + 1) <= CELLS_IN_A_READ;
}

/** Runs over the places of an area, row by row. */
export function* places(area: Area): Generator<readonly [number, number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

/** The common part of two areas; `null` when there is none. */
export function common(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds all the given ones; `null` for none. */
export function bounds(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return {
    top: Math.min(...areas.map((a) => a.top)),
    left: Math.min(...areas.map((a) => a.left)),
    bottom: Math.max(...areas.map((a) => a.bottom)),
    right: Math.max(...areas.map((a) => a.right)),
  };
}

const holds = ({ value, formula }: Cell): boolean => value !== null || formula !== null;

/** The smallest part of an area outside of which no cell of it holds anything; `null` when all are empty. */
export function usedPart(sheet: Sheet, within: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [place, cell] of sheet.cells) {
    const [row, column] = placeOf(place);
    const inside = row >= within.top && row <= within.bottom && column >= within.left && column <= within.right;
    if (!inside || !holds(cell)) continue;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The block around an area, bounded by empty rows and columns: what Ctrl+A selects. */
export function regionAround(sheet: Sheet, start: Area): Area {
  const region = { ...start };
  const busy = (area: Area): boolean => {
    if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
    for (const [row, column] of places(area)) {
      const cell = sheet.cells.get(key(row, column));
      if (cell && holds(cell)) return true;
    }
    return false;
  };
  for (let grown = true; grown;) {
    const { top, left, bottom, right } = region;
    const across = { left: Math.max(0, left - 1), right: Math.min(LAST_COLUMN, right + 1) };
    const down = { top: Math.max(0, top - 1), bottom: Math.min(LAST_ROW, bottom + 1) };
    if (busy({ ...across, top: top - 1, bottom: top - 1 })) region.top--;
    else if (busy({ ...across, top: bottom + 1, bottom: bottom + 1 })) region.bottom++;
    else if (busy({ ...down, left: left - 1, right: left - 1 })) region.left--;
    else if (busy({ ...down, left: right + 1, right: right + 1 })) region.right++;
    else grown = false;
  }
  return region;
}
