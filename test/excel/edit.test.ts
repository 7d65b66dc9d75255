import type { CellEdit, EditPlan } from '../../src/layout/edit-plan.ts';
import type { Receipt } from '../../src/host/host.ts';
import { mustBeWritten, mustRead, openReport, reasons } from './report-for-tests.ts';
import type { Mishap } from './strict-excel.ts';
import { area, dress, shown, snapshot, type } from './workbook-for-tests.ts';
import { cellAt } from './workbook-model.ts';

jest.setTimeout(60_000);

const plan = (...edits: CellEdit[]): EditPlan => ({ sheet: 'BHYT', why: 'convert-text', edits });

const NAMES = plan(
  { row: 4, column: 0, was: 'X· Mü §øc', becomes: 'Xã Mỹ Đức', font: 'Times New Roman' },
  { row: 5, column: 0, was: 'X· Phó 2', becomes: 'Xã Phú 2', font: 'Times New Roman' },
);

/** The report with two names in an old font, the first of them bold, and a number in a cell made for text. */
function openOld() {
  const report = openReport(3);
  const { workbook, sheet } = report;
  type(workbook, sheet, 4, 0, 'X· Mü §øc');
  type(workbook, sheet, 5, 0, "'X· Phó 2");
  dress(sheet, 'A5:A6', { 'font.name': '.VnTime' });
  dress(sheet, 'A5', { 'font.bold': true });
  dress(sheet, 'B7', { numberFormat: '@' });
  type(workbook, sheet, 6, 1, '10.002');
  return report;
}

test('texts are corrected in two round trips; their cells keep their looks but for the font', async () => {
  const { host, excel, sheet, workbook } = openOld();
  const before = snapshot(workbook);
  const receipt = mustBeWritten(await host.edit(NAMES));
  expect(excel.batches).toHaveLength(2);
  expect(shown(sheet, 'A5:A7')).toEqual([['Xã Mỹ Đức'], ['Xã Phú 2'], ['Xã 3']]);
  expect(cellAt(sheet, 4, 0).look).toMatchObject({ 'font.name': 'Times New Roman', 'font.bold': true });
  expect(receipt).toMatchObject({ sheet: 'BHYT', area: area('A5:A6'), cells: 2 });
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('a number in a cell made for text becomes a real number, and text again when taken back', async () => {
  const { host, sheet, workbook } = openOld();
  const before = snapshot(workbook);
  const receipt = mustBeWritten(await host.edit(plan({ row: 6, column: 1, was: '10.002', becomes: 10002 })));
  expect(cellAt(sheet, 6, 1).value).toBe(10002);
  expect(cellAt(sheet, 6, 1).look['numberFormat'] ?? 'General').toBe('General');
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('a date that was a number gets its number format back with the number', async () => {
  const { host, sheet, workbook } = openOld();
  type(workbook, sheet, 4, 1, 44_873);
  dress(sheet, 'B5', { numberFormat: 'd/m/yyyy' });
  const before = snapshot(workbook);
  const edit = { row: 4, column: 1, was: 44_873, becomes: 8_112, format: '#,##0' };
  const receipt = mustBeWritten(await host.edit(plan(edit)));
  expect(cellAt(sheet, 4, 1)).toMatchObject({ value: 8_112, look: { numberFormat: '#,##0' } });
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('a count that is shown as a date keeps its number, and its date when taken back', async () => {
  const { host, sheet, workbook } = openOld();
  type(workbook, sheet, 4, 1, 4_310);
  dress(sheet, 'B5', { numberFormat: 'd/m/yyyy' });
  const before = snapshot(workbook);
  const receipt = mustBeWritten(
    await host.edit(plan({ row: 4, column: 1, was: 4_310, becomes: 4_310, format: '#,##0' })),
  );
  expect(cellAt(sheet, 4, 1)).toMatchObject({ value: 4_310, look: { numberFormat: '#,##0' } });
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

describe('nothing is corrected', () => {
  const name: CellEdit = { row: 4, column: 0, was: 'X· Mü §øc', becomes: 'Xã Mỹ Đức' };

  test.each<[string, (report: ReturnType<typeof openOld>) => void, readonly string[]]>([
    ['on a protected sheet', ({ sheet }) => (sheet.protected = true), ['protected-sheet']],
    [
      'in a cell that changed since',
      ({ workbook, sheet }) => type(workbook, sheet, 4, 0, 'Xã khác'),
      ['changed-since A5'],
    ],
    [
      'in a cell that became a formula',
      ({ workbook, sheet }) => type(workbook, sheet, 4, 0, '=A6'),
      ['formula-cell A5'],
    ],
    [
      'in a merged area’s other cells',
      ({ sheet }) => {
        sheet.merges.push(area('A4:A5'));
      },
      ['merged-target A5'],
    ],
    [
      'in a cell whose text has several looks',
      ({ sheet }) => dress(sheet, 'A5', { 'font.bold': null }),
      ['mixed-look A5'],
    ],
  ])('%s', async (_, change, expected) => {
    const report = openOld();
    change(report);
    const before = snapshot(report.workbook);
    const other = { row: 6, column: 0, was: 'Xã 3', becomes: 'Xã Ba' };
    expect(reasons(await report.host.edit(plan(name, other)))).toEqual(expected);
    expect(snapshot(report.workbook)).toEqual(before);
  });

  test('without any edit', async () => {
    expect(reasons(await openOld().host.edit(plan()))).toEqual(['nothing-to-write']);
  });
});

test('what somebody changed since is not taken back', async () => {
  const { host, workbook, sheet } = openOld();
  const receipt = mustBeWritten(await host.edit(NAMES));
  type(workbook, sheet, 5, 0, 'Xã Phú Hai');
  expect(reasons(await host.takeBack(receipt))).toEqual(['changed-since A6']);
  expect(shown(sheet, 'A5:A6')).toEqual([['Xã Mỹ Đức'], ['Xã Phú Hai']]);
});

async function editWith(mishaps: readonly (readonly [batch: number, mishap: Mishap])[]) {
  const report = openOld();
  const before = snapshot(report.workbook);
  for (const [batch, mishap] of mishaps) report.excel.failBatch(batch, mishap);
  return { ...report, before, outcome: await report.host.edit(NAMES) };
}

test('a correction that fails at any action, or whose answer is lost, leaves the sheet as it was', async () => {
  for (const after of [0, 1, 2, 4, 6, 8, 10, 'all'] as const) {
    const { workbook, before, outcome } = await editWith([[1, { after, code: 'GeneralException' }]]);
    expect([after, outcome.kind]).toEqual([after, 'refused']);
    expect([after, snapshot(workbook)]).toEqual([after, before]);
  }
});

test('when nothing can be put back, the account names the cells, and the receipt takes them back later', async () => {
  const lost: Mishap = { after: 0, code: 'GeneralException' };
  const { host, workbook, before, outcome } = await editWith([
    [1, { after: 'all', code: 'GeneralException' }],
    [2, lost],
    [3, lost],
  ]);
  expect(outcome).toMatchObject({ kind: 'partial', written: [area('A5:A6')], problems: [{ code: 'host-failed' }] });
  mustBeWritten(await host.takeBack((outcome as { receipt: Receipt }).receipt));
  expect(snapshot(workbook)).toEqual(before);
});

describe('fonts', () => {
  test('are not asked for where texts are Unicode', async () => {
    const { host, excel, workbook, sheet } = openReport(3, 'A4:D7');
    type(workbook, sheet, 4, 0, 'Xã Hòa Bình');
    type(workbook, sheet, 5, 0, 'Lê Lai');
    const { cells } = await mustRead(host);
    expect(excel.batches).toHaveLength(1);
    expect(cells.font).toBeUndefined();
  });

  test('are asked for in one round trip more where texts look old', async () => {
    const { host, excel, sheet, workbook } = openReport(80, 'A4:D84');
    for (const row of [4, 5, 83]) type(workbook, sheet, row, 0, 'X· Mü §øc');
    dress(sheet, 'A4:A84', { 'font.name': '.VnTime' });
    dress(sheet, 'A4', { 'font.name': '.VnTimeH' });
    const { cells } = await mustRead(host);
    expect(excel.batches).toHaveLength(2);
    expect([cells.font?.(3, 0), cells.font?.(4, 0), cells.font?.(83, 0)]).toEqual(['.VnTimeH', '.VnTime', '.VnTime']);
    expect(cells.font?.(83, 1)).toBe('Times New Roman');
  });
});
