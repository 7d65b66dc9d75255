import { type Area, parseArea } from '../../src/table/area.ts';
import { enter } from './typed-value.ts';
import { type Scalar, type Sheet, type Workbook, cellAt, placeOf } from './workbook-model.ts';

/** An area by its address; a wrong address is a mistake in the test. */
export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`not an area: ${address}`);
  return found;
}

/** A sheet with nothing on it. */
export function emptySheet(name: string): Sheet {
  return {
    id: `{${name}}`,
    name,
    cells: new Map(),
    lines: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    rules: [],
    protected: false,
    filtered: false,
  };
}

/**
 * A workbook with one sheet of typed rows, the person's selection being the cell at the top left.
 *
 * @param rows what was typed; text is entered as a person would, so `'=A1'` is a formula
 * @param at where the first row starts, such as `'A4'`
 * @example workbookOf([['Xã', 'Dân số'], ['Hiệp An', 14000]], 'A4')
 */
export function workbookOf(rows: readonly (readonly Scalar[])[], at = 'A1', name = 'BHYT'): Workbook {
  const sheet = emptySheet(name);
  const { top, left } = area(at);
  const workbook: Workbook = {
    sheets: [sheet],
    active: 0,
    selection: [{ top, left, bottom: top, right: left }],
    customXml: [],
    calculate: () => 0,
  };
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) type(workbook, sheet, top + r, left + c, value);
    });
  });
  return workbook;
}

/** Types something into a cell, as the person or a co-author would. */
export function type(workbook: Workbook, sheet: Sheet, row: number, column: number, given: Scalar): void {
  const cell = cellAt(sheet, row, column);
  Object.assign(cell, enter(given ?? '', String(cell.look['numberFormat'] ?? 'General')));
  if (cell.formula !== null) cell.value = workbook.calculate(cell.formula, sheet, row, column);
}

/** The sheet of a one-sheet workbook. */
export function onlySheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What the cells of an area show, row by row. */
export function shown(sheet: Sheet, address: string): Scalar[][] {
  const { top, left, bottom, right } = area(address);
  const rows: Scalar[][] = [];
  for (let row = top; row <= bottom; row++) {
    const values: Scalar[] = [];
    for (let column = left; column <= right; column++) values.push(cellAt(sheet, row, column).value);
    rows.push(values);
  }
  return rows;
}

/**
 * Everything a person could see of a workbook, as plain data: cells, looks, lines, widths, rules, merges, parts. Two workbooks that look and
 * behave the same have equal snapshots; a cell holding nothing in default looks is left out.
 */
export function snapshot(workbook: Workbook): unknown {
  return structuredClone({
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells]
        .filter(([, cell]) => cell.value !== null || cell.formula !== null || Object.keys(cell.look).length > 0)
        .sort(([a], [b]) => a - b)
        .map(([place, cell]) => [placeOf(place), cell.value, cell.formula, cell.quoted, sorted(cell.look)]),
      lines: [...sheet.lines].sort(),
      widths: [...sheet.columnWidths].sort(),
      rules: sheet.rules.map(({ type: kind, area: where, stopIfTrue, settings }) => [
        kind,
        where,
        stopIfTrue,
        settings,
      ]),
      merges: sheet.merges,
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    })),
    parts: workbook.customXml.map((part) => part.xml),
  });
}

function sorted(look: Record<string, Scalar>): unknown[] {
  return Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Gives every cell of an area a look, leaving out what is the default anyway. */
export function dress(sheet: Sheet, address: string, look: Record<string, Scalar>): void {
  const { top, left, bottom, right } = area(address);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) Object.assign(cellAt(sheet, row, column).look, look);
  }
}
