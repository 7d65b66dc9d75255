import fc from 'fast-check';
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import '@univerjs/preset-sheets-node-core';
import '@univerjs/sheets-formula/facade';
import type { Comparator } from '../../src/coverage/index.ts';
import { makePlan } from '../../src/layout/make-plan.ts';
import type { PlannedCell, ResultRole, WritePlan } from '../../src/layout/plan.ts';
import { RESULT_ORDER } from '../../src/layout/result-columns.ts';
import type { AssessedTable } from '../../src/table/assessed/assessed.ts';
import { cellsFromRows } from '../../src/table/cells.ts';
import { RESULT_WORDS } from '../../src/words/results.ts';
import { openHeadless } from '../grid/headless-grid.ts';
import { type MadeRow, madeAssessed } from './made-tables.ts';

/** Rows whose plain double arithmetic goes wrong, and rows at and beside their target. */
const AWKWARD: readonly MadeRow[] = [
  { name: '21,6 %', population: 125, percent: '21.6', people: 27 },
  { name: '92,4 %', population: 2750, percent: '92.4', people: 2541 },
  { name: '95,15 %', population: 22_000, percent: '95.15', people: 20_933 },
  { name: '7 %', population: 100, percent: '7', people: 7 },
  { name: 'one short of 16 %', population: 202_418, percent: '16', people: 32_386 },
  { name: 'one short of all', population: 25_000, percent: '100', people: 24_999 },
  { name: 'above the whole', population: 1000, percent: '95', people: 1050 },
  { name: 'nobody', population: 0, percent: '95', people: 0 },
  { name: 'people over nobody', population: 0, percent: '95', people: 5 },
  { name: 'no actual', population: 100, percent: '95' },
  { name: 'no target', population: 100, people: 50 },
  { name: 'no population', percent: '95', people: 50 },
  { name: 'target of zero', population: 100, percent: '0', people: 0 },
  { name: 'just above a limit', population: 1_000_000, percent: '2.5', people: 25_005 },
  { name: 'a limit of nothing', population: 1_000_000, percent: '0', people: 3 },
  { name: 'four decimals', population: 9_999_999, percent: '33.3333', people: 3_333_329 },
];

const anyRow = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.integer({ min: 0, max: 1_050_000 }),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([population, millionths, off]): MadeRow => {
    const people = Math.max(0, Math.round((population * millionths) / 1_000_000) + off);
    return { name: 'unit', population, percent: (millionths / 10_000).toFixed(4), people };
  });

const RANDOM = fc.sample(anyRow, { numRuns: 150, seed: 20_251_231 });

function planned(assessed: AssessedTable, columns: readonly ResultRole[]): WritePlan {
  const choices = { words: RESULT_WORDS.vi, write: 'formulas', columns, colours: true, dataBars: true } as const;
  const plan = makePlan(assessed, cellsFromRows([]), [], choices);
  if (!plan.ok) throw new Error('a plan is possible');
  return plan.value;
}

/** The inputs in columns C, D and E as a planner types them, and the plan's formulas beside them. */
function sheetOf(rows: readonly MadeRow[], plan: WritePlan): IWorkbookData {
  const cellData: Record<number, Record<number, { v?: number; f?: string }>> = {};
  rows.forEach(({ population, percent, target, people }, index) => {
    const line: Record<number, { v?: number; f?: string }> = {};
    const figures = [population, percent === undefined ? target : Number(percent), people];
    figures.forEach((v, offset) => {
      if (v !== undefined) line[2 + offset] = { v };
    });
    for (const { column, cells } of plan.columns) {
      const formula = cells[index]?.formula;
      if (formula !== undefined) line[column] = { f: formula };
    }
    cellData[plan.bodyTop + index] = line;
  });
  const sheet = { id: 's', name: 'BHYT', rowCount: rows.length + 10, columnCount: 20, cellData };
  return {
    id: 'w',
    name: 'w',
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: ['s'],
    sheets: { s: sheet },
  };
}

async function calculated(
  rows: readonly MadeRow[],
  plan: WritePlan,
): Promise<(column: number, index: number) => unknown> {
  const { grid, workbook } = openHeadless(sheetOf(rows, plan));
  const formula = grid.api.getFormula();
  const done = formula.onCalculationResultApplied();
  formula.executeCalculation();
  await done;
  const sheet = workbook.getSheetByName('BHYT')?.getSheet();
  const results = rows.map((_row, index) =>
    plan.columns.map(({ column }) => sheet?.getCellRaw(plan.bodyTop + index, column)?.v),
  );
  grid.dispose();
  return (column, index) => results[index]?.[column - (plan.columns[0]?.column ?? 0)];
}

const COMPARATORS: readonly Comparator[] = ['at-least', 'more-than', 'at-most', 'less-than'];
const WITHOUT_TARGET = RESULT_ORDER.filter((role) => role !== 'target');

/** A blank result is an empty text in a formula. */
const shown = ({ value }: PlannedCell): unknown => value ?? '';

describe('live formulas, calculated by another engine, give the library’s results to the last digit', () => {
  test.each(
    COMPARATORS.flatMap((comparator) => [
      { comparator, columns: RESULT_ORDER, how: 'with a column of target headcounts' },
      { comparator, columns: WITHOUT_TARGET, how: 'without one' },
    ]),
  )('rate targets, $comparator, $how', async ({ comparator, columns }) => {
    const rows = [...AWKWARD, ...RANDOM];
    await expectAgreement(rows, planned(madeAssessed(rows, { comparator }), columns));
  });

  test.each(COMPARATORS)('headcount targets, %s', async (comparator) => {
    const rows = [...AWKWARD, ...RANDOM].map(({ percent, population, ...row }): MadeRow => {
      const target = percent === undefined ? undefined : Math.ceil(((population ?? 0) * Number(percent)) / 100);
      return { ...row, ...(population !== undefined && { population }), ...(target !== undefined && { target }) };
    });
    await expectAgreement(rows, planned(madeAssessed(rows, { comparator }), RESULT_ORDER));
  });

  test('an office that rounds headcounts to nearest', async () => {
    const rows = [...AWKWARD, ...RANDOM];
    await expectAgreement(rows, planned(madeAssessed(rows, { headcountRounding: 'half-up' }), RESULT_ORDER));
  });
});

async function expectAgreement(rows: readonly MadeRow[], plan: WritePlan): Promise<void> {
  const result = await calculated(rows, plan);
  const formulas = plan.columns.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
  expect(formulas.length).toBe(plan.columns.length * rows.length);
  for (const { column, role, cells } of plan.columns) {
    // The other engine gives a rounded-up zero a minus sign, which no cell shows.
    const theirs = cells.map((_cell, index) => [rows[index], role, unsigned(result(column, index) ?? '')]);
    expect(theirs).toEqual(cells.map((cell, index) => [rows[index], role, shown(cell)]));
  }
}

function unsigned(result: unknown): unknown {
  return result === 0 ? 0 : result;
}
