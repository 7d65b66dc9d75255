import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { CalculationMode, UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-conditional-formatting/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Mark, PlannedColumn, WritePlan } from '../../src/layout/plan.ts';
import { type Grid, type GridPlugin, startGrid } from '../../src/host/grid/grid.ts';
import { GridHost } from '../../src/host/grid/grid-host.ts';

/** A grid without a screen, with one sheet `BHYT`: a title, a header in row 3 and three units with a total. */
export interface HeadlessGrid {
  readonly grid: Grid;
  readonly host: GridHost;
  readonly workbook: FWorkbook;
}

const HEADER = { bl: 1, bd: { b: { s: 1, cl: { rgb: '#000000' } } }, n: { pattern: '@' } };

/** Rows as they stand in the sheet, from A1. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['Kết quả phát triển BHYT'],
  [],
  ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
  ['Xã A', 1000, 900, 950],
  ['Xã B', 2000, 1800, 1500],
  ['Cộng', 3000, 2700, 2450],
];

export function snapshot(id: string, extra: Partial<IWorkbookData['sheets'][string]> = {}): IWorkbookData {
  const cellData = Object.fromEntries(
    ROWS.map((row, r) => [r, Object.fromEntries(row.flatMap((v, c) => (v === null ? [] : [[c, cell(r, v)]])))]),
  );
  const sheet = { id: 's1', name: 'BHYT', rowCount: 30, columnCount: 6, cellData, ...extra };
  const styles = { header: HEADER };
  return { id, name: id, appVersion: '', locale: LocaleType.VI_VN, styles, sheetOrder: ['s1'], sheets: { s1: sheet } };
}

function cell(row: number, v: string | number) {
  return { v, t: typeof v === 'number' ? 2 : 1, ...(row === 2 && { s: 'header' }) };
}

/** The engine without a workbook. */
export function headlessGrid(): Grid {
  const { plugins } = UniverSheetsNodeCorePreset({
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  const all: GridPlugin[] = [...plugins, UniverSheetsNumfmtPlugin];
  return startGrid({ plugins: all });
}

export function openHeadless(data: IWorkbookData = snapshot('w1')): HeadlessGrid {
  const grid = headlessGrid();
  const workbook = grid.open(data);
  const host = new GridHost(grid);
  host.use(workbook);
  return { grid, host, workbook };
}

/** A plan of two columns at E and F: coverage as live formulas, status as words, with a rule and a data bar. */
export function planFor(change: Partial<WritePlan> = {}): WritePlan {
  const coverage: PlannedColumn = {
    column: 4,
    role: 'coverage',
    indicator: 'BHYT',
    header: ['Tỷ lệ bao phủ'],
    cells: [
      { value: 0.95, formula: '=D4/B4' },
      { value: 0.75, formula: '=D5/B5' },
      { value: 0.8166, formula: '=D6/B6' },
    ],
    look: { numberFormat: '0.00%', align: 'right' },
    width: 20,
  };
  const status: PlannedColumn = {
    ...coverage,
    column: 5,
    role: 'status',
    header: ['Đánh giá'],
    cells: [{ value: 'Đạt' }, { value: 'Chưa đạt' }, { value: 'Chưa đạt' }],
    look: { numberFormat: 'General', align: 'left' },
  };
  const body = { top: 3, left: 4, bottom: 5, right: 5 };
  const look = { fill: 'DFF3E3', text: '0E5A22' };
  return {
    sheet: 'BHYT',
    area: { ...body, top: 2 },
    headerTop: 2,
    bodyTop: 3,
    bodyBottom: 5,
    columns: [coverage, status],
    titles: [],
    rules: [
      { kind: 'formula', band: 'met', area: body, formula: '=$F4="Đạt"', look, stop: false },
      { kind: 'data-bar', area: { ...body, right: 4 }, color: '5B9BD5' },
    ],
    likeColumn: 3,
    strongRows: [5],
    replaces: [],
    mark: {
      sheet: 'BHYT',
      table: 'A3:D6',
      columns: [coverage, status].map(marked),
      top: 2,
      bottom: 5,
      labelRow: 2,
      rules: [],
    },
    provenance: [],
    ...change,
  };
}

/** How a column of a plan with one header row is marked. */
export function marked({ column, role, indicator, header }: PlannedColumn): Mark['columns'][number] {
  return { column, role, indicator, header: header[0] ?? '' };
}
