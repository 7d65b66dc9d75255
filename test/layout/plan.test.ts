import { makePlan } from '../../src/layout/make-plan.ts';
import type { LayoutChoices } from '../../src/layout/layout-choices.ts';
import type { Mark, WritePlan } from '../../src/layout/plan.ts';
import { RESULT_ORDER } from '../../src/layout/result-columns.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';
import { RESULT_WORDS } from '../../src/words/results.ts';
import { type MadeRow, madeAssessed } from './made-tables.ts';

const ROWS: readonly MadeRow[] = [
  { name: 'Hiệp An', population: 100_000, percent: '16', people: 16_000 },
  { name: 'Đà Loan', population: 100_000, percent: '16', people: 15_200 },
  { name: 'Tà Hine', population: 202_418, percent: '16', people: 32_386 },
  { name: 'Ninh Gia', population: 1000, percent: '95', people: 1050 },
  { name: 'Phú Hội', population: 1000, percent: '95' },
  { name: 'Tổng cộng', kind: 'total', population: 404_418, percent: '16', people: 64_636 },
];

const VALUES: LayoutChoices = {
  words: RESULT_WORDS.vi,
  write: 'values',
  columns: RESULT_ORDER,
  colours: true,
  dataBars: true,
};

function emptySheet(rightOfTable: readonly (readonly CellValue[])[] = []) {
  const rows = Array.from({ length: 10 }, (_, row) => [
    ...Array.from({ length: 5 }, (): CellValue => (row < 3 ? null : 'x')),
    ...(rightOfTable[row] ?? []),
  ]);
  return cellsFromRows(rows, { sheet: 'BHYT' });
}

function planOf(choices: Partial<LayoutChoices> = {}, cells = emptySheet(), marks: readonly Mark[] = []): WritePlan {
  const plan = makePlan(madeAssessed(ROWS), cells, marks, { ...VALUES, ...choices });
  if (!plan.ok) throw new Error(`no plan: ${plan.problems[0]?.code ?? ''}`);
  return plan.value;
}

const byRole = (plan: WritePlan, role: string) =>
  plan.columns.find((column) => column.role === role)?.cells.map(({ value }) => value);

describe('a write plan', () => {
  test('stands right beside the table, one column for each result, with the formats of the field', () => {
    const plan = planOf();
    expect(plan.columns.map(({ column, role, look }) => [column, role, look.numberFormat])).toEqual([
      [5, 'target', '#,##0'],
      [6, 'coverage', '0.00%'],
      [7, 'attainment', '0.00%'],
      [8, 'remaining', '#,##0'],
      [9, 'gap-in-points', '0.00'],
      [10, 'status', 'General'],
    ]);
    expect(plan.area).toEqual({ top: 3, left: 5, bottom: 9, right: 10 });
    expect(plan.replaces).toEqual([]);
  });

  test('says what the exact comparison says, in words', () => {
    expect(byRole(planOf(), 'status')).toEqual([
      'Đạt',
      'Chưa đạt, gần đạt',
      'Chưa đạt, gần đạt',
      'Đạt, trên 100%',
      'Không đủ số liệu',
      'Chưa đạt, gần đạt',
    ]);
  });

  test('shows a rate that would round up to its target rounded down instead, and says so', () => {
    const plan = planOf();
    expect(byRole(plan, 'coverage')?.[2]).toBe(0.1599);
    expect(byRole(plan, 'attainment')?.[2]).toBe(0.9999);
    expect(byRole(plan, 'gap-in-points')?.[2]).toBe(0.01);
    expect(plan.provenance).toContainEqual(
      expect.objectContaining({
        code: 'shown-rounded-down',
        cell: 'G7',
        details: { unit: 'Tà Hine', shown: '15.99', exact: '15.999565' },
      }),
    );
  });

  test('leaves cells without a result empty and never writes a zero for a blank', () => {
    const plan = planOf();
    expect(byRole(plan, 'coverage')?.[4]).toBeNull();
    expect(byRole(plan, 'remaining')?.[4]).toBeNull();
  });

  test('colours whole columns with one rule for each band and one data bar', () => {
    const { rules } = planOf();
    expect(rules.map((rule) => (rule.kind === 'formula' ? rule.band : rule.kind))).toEqual([
      'no-data',
      'above-100',
      'met',
      'near',
      'not-met',
      'data-bar',
    ]);
    expect(rules[2]).toMatchObject({ formula: '=$K5="Đạt"', area: { top: 4, left: 6, bottom: 9, right: 10 } });
  });

  test('gives no colour without the word beside it', () => {
    const { rules } = planOf({ columns: ['coverage', 'remaining'] });
    expect(rules.map(({ kind }) => kind)).toEqual(['data-bar']);
    expect(planOf({ colours: false, dataBars: false }).rules).toEqual([]);
  });

  test('prints with the headcounts how a rate became persons', () => {
    const headers = (rounding?: 'half-up') => {
      const plan = makePlan(madeAssessed(ROWS, { headcountRounding: rounding }), emptySheet(), [], VALUES);
      return plan.ok ? plan.value.columns[0]?.header : plan;
    };
    expect(headers()).toEqual(['Chỉ tiêu (người, làm tròn lên)']);
    expect(headers('half-up')).toEqual(['Chỉ tiêu (người, làm tròn gần nhất)']);
  });

  test('lists every non-empty cell it would replace', () => {
    const cells = emptySheet([[], [], [], ['Ghi chú'], [], [null, 7]]);
    expect(planOf({}, cells).replaces).toEqual([
      { row: 3, column: 5, holds: 'Ghi chú' },
      { row: 5, column: 6, holds: '7' },
    ]);
  });

  test('updates its own earlier columns in place and does not ask about them', () => {
    const first = planOf();
    const headers = first.columns.map(({ header }) => header[0] ?? null);
    const cells = emptySheet([[], [], [], headers, [1, 2], [3, 4]]);
    const again = planOf({ columns: ['coverage', 'status'] }, cells, [first.mark]);
    expect(again.area).toEqual({ top: 3, left: 5, bottom: 9, right: 6 });
    expect(again.supersedes).toEqual(first.mark);
    expect(again.replaces).toEqual([]);
  });

  test('takes no cell for its own once the headers there are not its own', () => {
    const first = planOf();
    const cells = emptySheet([[], [], [], ['Ghi chú'], ['giữ lại']]);
    const again = planOf({}, cells, [first.mark]);
    expect(again.supersedes).toBeUndefined();
    expect(again.replaces.map(({ holds }) => holds)).toEqual(['Ghi chú', 'giữ lại']);
  });

  test('never reaches below the table for cells of an earlier, longer one', () => {
    const first = planOf();
    const headers = first.columns.map(({ header }) => header[0] ?? null);
    const again = planOf({}, emptySheet([[], [], [], headers]), [{ ...first.mark, bottom: 40 }]);
    expect(again.supersedes?.bottom).toBe(9);
  });

  test('is refused over merged cells and beyond the last column', () => {
    const merged = { top: 4, left: 6, bottom: 5, right: 6 };
    const cells = cellsFromRows([['x']], { sheet: 'BHYT', merges: [merged] });
    expect(makePlan(madeAssessed(ROWS), cells, [], VALUES)).toEqual({
      ok: false,
      problems: [{ code: 'merged-target', severity: 'error', sheet: 'BHYT', cell: 'G5:G6' }],
    });
    const assessed = madeAssessed(ROWS);
    const far = { ...assessed, table: { ...assessed.table, area: { ...assessed.table.area, right: 16_382 } } };
    expect(makePlan(far, emptySheet(), [], VALUES)).toMatchObject({ ok: false, problems: [{ code: 'no-room' }] });
  });

  test('falls back to values, and says so, where an input is not a plain number', () => {
    const plan = makePlan(madeAssessed(ROWS, {}, { plain: false }), emptySheet(), [], { ...VALUES, write: 'formulas' });
    if (!plan.ok) throw new Error('a plan is possible');
    expect(plan.value.columns.flatMap(({ cells }) => cells).some(({ formula }) => formula !== undefined)).toBe(false);
    expect(plan.value.provenance.map(({ code }) => code)).toContain('values-instead-of-formulas');
  });

  test('writes a summed total as a value, since its own cells say something else', () => {
    const rows = ROWS.map((row) => (row.kind === 'total' ? { ...row, people: 64_640 } : row)).filter(
      ({ people }) => people,
    );
    const plan = makePlan(madeAssessed(rows), emptySheet(), [], { ...VALUES, write: 'formulas' });
    if (!plan.ok) throw new Error('a plan is possible');
    const coverage = plan.value.columns.find(({ role }) => role === 'coverage')?.cells;
    expect(coverage?.[0]?.formula).toMatch(/^=IF\(COUNT/);
    expect(coverage?.at(-1)?.formula).toBeUndefined();
  });
});
