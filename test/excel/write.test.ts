import { planFor } from './plan-for-tests.ts';
import { mustBeWritten, mustRead, openReport, reasons } from './report-for-tests.ts';
import { lookOf } from './looks.ts';
import { dress, shown, snapshot, type } from './workbook-for-tests.ts';
import { type Workbook, cellAt } from './workbook-model.ts';

jest.setTimeout(60_000);

describe('writing new columns', () => {
  test('puts values, formulas, formats and rules beside the table', async () => {
    const { host, sheet, excel } = openReport(3);
    await mustRead(host);
    const outcome = await host.apply(planFor({ table: 'A4:D7', formulas: true }));
    mustBeWritten(outcome);
    expect(excel.missing).toEqual([]);
    expect(shown(sheet, 'F4:G6')).toEqual([
      ['Còn phải phát triển', 'Kết quả'],
      [100, 'đạt'],
      [101, 'chưa đạt'],
    ]);
    expect(cellAt(sheet, 4, 4).formula).toBe('=D5/B5');
    expect(lookOf(sheet, 4, 4, 'numberFormat')).toBe('0.00%');
    expect(lookOf(sheet, 3, 4, 'font.bold')).toBe(true);
    expect(lookOf(sheet, 3, 6, 'fill.color')).toBe('#DDEBF7');
    expect(lookOf(sheet, 4, 5, 'font.name')).toBe('Times New Roman');
    expect(sheet.lines.get('v:5:6')?.style).toBe('Continuous');
    expect(sheet.rules.map(({ type: kind }) => kind)).toEqual(['Custom', 'Custom', 'Custom', 'DataBar', 'Custom']);
    expect(sheet.rules[0]?.settings['formula']).toBe('=$G5="đạt"');
  });

  test('takes three round trips for 500 rows, with requests below 5 MB and one suspension', async () => {
    const { host, excel } = openReport(500);
    await mustRead(host);
    mustBeWritten(await host.apply(planFor({ table: 'A4:D504', formulas: true })));
    expect(excel.batches).toHaveLength(3);
    expect(Math.max(...excel.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(200_000);
    expect(Math.max(...excel.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(2_000_000);
    expect(excel.requests).toEqual(['suspendScreenUpdating', 'suspendApiCalculation']);
  });

  test('is taken back whole: every cell, look, line, width and rule', async () => {
    const { host, workbook, excel } = openReport(500);
    const before = snapshot(workbook);
    await mustRead(host);
    const receipt = mustBeWritten(
      await host.apply(planFor({ table: 'A4:D504', formulas: true, strongRows: [4, 5, 100] })),
    );
    expect(snapshot(workbook)).not.toEqual(before);
    mustBeWritten(await host.takeBack(receipt));
    expect(snapshot(workbook)).toEqual(before);
    expect(excel.batches).toHaveLength(5);
    expect(excel.missing).toEqual([]);
  });

  test('never over a cell that nobody agreed to replace', async () => {
    const { host, workbook, sheet } = openReport(3);
    type(workbook, sheet, 5, 5, 'giữ lại');
    const before = snapshot(workbook);
    const outcome = await host.apply(planFor({ table: 'A4:D7' }));
    expect(reasons(outcome)).toEqual(['not-empty F6']);
    expect(snapshot(workbook)).toEqual(before);
  });
});

/** Large workbooks are compared as text: telling where they differ would take minutes. */
const asText = (workbook: Workbook): string => JSON.stringify(snapshot(workbook));

test('3,000 rows are written in as few round trips and taken back whole', async () => {
  const { host, workbook, excel } = openReport(3000);
  const before = asText(workbook);
  await mustRead(host);
  const receipt = mustBeWritten(await host.apply(planFor({ table: 'A4:D3004', formulas: true, strongRows: [3003] })));
  expect(excel.batches).toHaveLength(3);
  mustBeWritten(await host.takeBack(receipt));
  expect(asText(workbook) === before).toBe(true);
  expect(Math.max(...excel.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(2_000_000);
});

test('of a large table formatted cell by cell, every look comes back', async () => {
  const { host, workbook, sheet } = openReport(3000);
  for (let row = 10; row < 3000; row += 7) dress(sheet, `F${row}`, { 'font.italic': true });
  const before = asText(workbook);
  await mustRead(host);
  const receipt = mustBeWritten(await host.apply(planFor({ table: 'A4:D3004' })));
  mustBeWritten(await host.takeBack(receipt));
  expect(asText(workbook) === before).toBe(true);
});

describe('a write that is too large for one request', () => {
  const PLAN = planFor({ table: 'A4:D4004', formulas: 1_400 });

  test('goes in parts of less than 5 MB, is updated in place and taken back whole', async () => {
    const { host, workbook, excel } = openReport(4000);
    const before = asText(workbook);
    await mustRead(host);
    const first = mustBeWritten(await host.apply(PLAN));
    const between = asText(workbook);
    const [mark] = (await mustRead(host, { sheet: 'BHYT', address: 'A4:D4004' })).marks;
    if (!mark) throw new Error('no mark');
    const second = mustBeWritten(await host.apply({ ...planFor({ table: 'A4:D4004' }), supersedes: mark }));
    mustBeWritten(await host.takeBack(second));
    expect(asText(workbook) === between).toBe(true);
    mustBeWritten(await host.takeBack(first));
    expect(asText(workbook) === before).toBe(true);
    expect(Math.max(...excel.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000);
    expect(new Set(excel.batches.map(({ error }) => error))).toEqual(
      new Set([undefined, 'ResponsePayloadSizeLimitExceeded']),
    );
  });

  test.each([1, 2, 3])('and when batch %i of it fails, the sheet is as it was', async (batch) => {
    const { host, workbook, excel } = openReport(4000);
    const before = asText(workbook);
    await mustRead(host);
    excel.failBatch(batch, { after: 'all', code: 'GeneralException' });
    expect((await host.apply(PLAN)).kind).toBe('refused');
    expect(asText(workbook) === before).toBe(true);
  });
});
