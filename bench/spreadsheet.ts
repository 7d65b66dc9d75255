import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type * as Facade from '@univerjs/core/facade';
import type * as Preset from '@univerjs/preset-sheets-node-core';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets/facade';
import type { MadeColumns } from './made-columns.ts';

/** A sheet whose formulas can be calculated again and again. */
export interface Spreadsheet {
  readonly calculate: () => Promise<void>;
  /** The result in a row of a column, both counted from 0. */
  readonly result: (row: number, column: number) => unknown;
  readonly close: () => void;
}

/** The engine's modules name exports of a package that Node gives only to `require`. */
const load = createRequire(import.meta.url);
const { LocaleType, LogLevel, Univer } = load('@univerjs/core') as typeof Core;
const { FUniver } = load('@univerjs/core/facade') as typeof Facade;
const { CalculationMode, UniverSheetsNodeCorePreset } = load('@univerjs/preset-sheets-node-core') as typeof Preset;
load('@univerjs/sheets-formula/facade');
load('@univerjs/sheets/facade');

/** Columns A to C hold base, rate and people; D to H what a planner writes beside them. */
const formulas = (line: number): readonly string[] => [
  `=C${line}/A${line}`,
  `=ROUNDUP(A${line}*B${line}/100,0)`,
  `=C${line}/E${line}`,
  `=MAX(0,E${line}-C${line})`,
  `=IF(G${line},"Chưa đạt","Đạt")`,
];

/** The column with the formulas of coverage, counted from 0. */
export const COVERAGE = 3;

/** Rows of a sheet: this engine keeps an index of each column's values that makes twice the rows take four times as long. */
const SHEET_ROWS = 500;

/**
 * The five result columns as formulas in Univer's engine (Apache 2), without a screen. What slows the engine down is left out: the rows
 * are spread over sheets, and the status asks whether anybody remains, not how two cells compare.
 */
export function openSpreadsheet(columns: MadeColumns): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  const preset = UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION } });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const sheets = Array.from({ length: Math.ceil(columns.people.length / SHEET_ROWS) }, (_sheet, index) => ({
    id: `s${index}`,
    name: `BHYT ${index}`,
    rowCount: SHEET_ROWS,
    columnCount: 8,
    cellData: cellsOf(columns, index * SHEET_ROWS),
  }));
  const workbook = api.createWorkbook({
    id: 'w',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  const engine = api.getFormula();
  return {
    calculate: async () => {
      const done = engine.onCalculationResultApplied();
      engine.executeCalculation();
      await done;
    },
    result: (row, column) => {
      const sheet = workbook.getSheetByName(`BHYT ${Math.floor(row / SHEET_ROWS)}`)?.getSheet();
      return sheet?.getCellRaw(row % SHEET_ROWS, column)?.v;
    },
    close: () => univer.dispose(),
  };
}

function cellsOf({ people, bases, rates }: MadeColumns, from: number): Record<number, Record<number, Core.ICellData>> {
  const cells: Record<number, Record<number, Core.ICellData>> = {};
  people.subarray(from, from + SHEET_ROWS).forEach((count, row) => {
    const inputs = [bases[from + row], rates[from + row], count].map((v): Core.ICellData => ({ v: v ?? null }));
    cells[row] = { ...[...inputs, ...formulas(row + 1).map((f): Core.ICellData => ({ f }))] };
  });
  return cells;
}
