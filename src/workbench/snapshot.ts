import {
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { rawCell } from '../host/grid/cell-value.ts';
import type { SheetCells } from '../host/file/sheet-cells.ts';
import type { WorkbookFile } from '../host/file/workbook-file.ts';
import type { Attempt } from '../host/host.ts';
import type { Problem } from '../table/problem.ts';
import { themeColors } from './file-colors.ts';
import { fileLooks } from './file-looks.ts';
import { fileView } from './file-view.ts';
import { readElement } from './xml-element.ts';

/** Cells the grid can show without exhausting the page's memory, counted over the used ranges of all sheets. */
const MOST_CELLS = 3_000_000;
/** Empty rows and columns the grid offers past the last filled ones, and the least it shows. */
const SPARE = { rows: 40, columns: 14 } as const;
const LEAST = { rows: 100, columns: 26 } as const;

/** A workbook file as the grid takes it, and the cells it was made of, by the name of their sheet. */
export interface Snapshot {
  readonly data: IWorkbookData;
  readonly sheets: ReadonlyMap<string, SheetCells>;
}

/**
 * Turns a workbook file into what the grid shows: every sheet's values, formulas and looks. Charts, pictures and the like are not shown
 * and stay in the file.
 *
 * @param id the grid's identifier for this workbook
 * @returns `no-worksheet` when the file has no sheet with cells, `file-too-large` {file, limit} when it has too many, or why a sheet
 *   cannot be read
 * @example grid.open((await snapshotOf(file, 'workbook-1')).value.data)
 */
export async function snapshotOf(file: WorkbookFile, id: string): Promise<Attempt<Snapshot>> {
  const failed = (problem: Omit<Problem, 'severity'>): Attempt<Snapshot> => ({
    ok: false,
    problems: [{ ...problem, severity: 'error' }],
  });
  const styles = await file.styles();
  const looks = fileLooks(styles, await theme(file));
  const cellsByName = new Map<string, SheetCells>();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  let count = 0;
  for (const [index, listed] of file.sheets.entries()) {
    if (!listed.hasCells) continue;
    const read = await file.readSheet(listed.name);
    if (!read.ok) return read;
    const { area } = read.value;
    count += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (count > MOST_CELLS) return failed({ code: 'file-too-large', details: { file: file.name, limit: MOST_CELLS } });
    cellsByName.set(listed.name, read.value);
    sheets[`sheet-${index}`] = sheetData(read.value, `sheet-${index}`, listed.state !== 'visible', looks.length);
  }
  const order = Object.keys(sheets);
  if (order.length === 0) return failed({ code: 'no-worksheet', details: { file: file.name } });
  const named = Object.fromEntries(looks.map((look, index): [string, IStyleData] => [styleName(index), look]));
  const data: IWorkbookData = {
    id,
    name: file.name,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: named,
    // Cells a person fills where the file has none look like the file's usual cell.
    defaultStyle: looks[0] ?? null,
    sheetOrder: order,
    sheets,
  };
  return { ok: true, value: { data, sheets: cellsByName } };
}

const styleName = (index: number): string => `xf${index}`;

async function theme(file: WorkbookFile): Promise<readonly string[]> {
  const link = file.places.links.find(({ kind, target }) => kind === 'theme' && file.package.entry(target));
  const root = link ? readElement(await file.package.xml(link.target), link.target) : undefined;
  return themeColors(root ?? { name: '', attributes: new Map(), children: [] });
}

function sheetData(cells: SheetCells, id: string, hidden: boolean, styleCount: number): Partial<IWorksheetData> {
  const { area } = cells;
  const columnCount = Math.max(LEAST.columns, area.right + SPARE.columns);
  const view = fileView(cells, columnCount);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = rawCell(cells.value(row, column));
      const formula = cells.formula(row, column);
      const style = cells.style(row, column);
      if (formula !== null) cell.f = formula;
      if (style > 0 && style < styleCount) cell.s = styleName(style);
      if (cell.v !== undefined || cell.f !== undefined || cell.s !== undefined) line[column] = cell;
    }
    cellData[row] = line;
  }
  return {
    id,
    name: cells.sheet,
    hidden: hidden ? 1 : 0,
    rowCount: Math.max(LEAST.rows, area.bottom + SPARE.rows),
    columnCount,
    cellData,
    mergeData: cells.merges.map((merge): IRange => ({
      startRow: merge.top,
      startColumn: merge.left,
      endRow: merge.bottom,
      endColumn: merge.right,
    })),
    columnData: view.columns,
    rowData: view.rows,
    defaultColumnWidth: view.defaultWidth,
    defaultRowHeight: view.defaultHeight,
    showGridlines: view.gridlines ? 1 : 0,
    ...(view.freeze && { freeze: view.freeze }),
    custom: { protected: cells.protected },
  };
}
