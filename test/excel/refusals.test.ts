import { planFor } from './plan-for-tests.ts';
import { mustBeWritten, mustRead, openReport, reasons } from './report-for-tests.ts';
import { area, dress, emptySheet, snapshot, type } from './workbook-for-tests.ts';
import { cellAt } from './workbook-model.ts';

const PLAN = planFor({ table: 'A4:D7', formulas: true });

async function whyNot(host: ReturnType<typeof openReport>['host'], request = {}): Promise<unknown> {
  const attempt = await host.read(request);
  return attempt.ok ? 'read' : attempt.problems;
}

describe('reading is refused with a reason', () => {
  test('a selected shape or chart', async () => {
    const { host, workbook } = openReport();
    workbook.selection = [];
    expect(await whyNot(host)).toMatchObject([{ code: 'not-a-range' }]);
  });

  test('several selected areas', async () => {
    const { host, workbook } = openReport();
    workbook.selection = [area('A4:B7'), area('D4:D7')];
    expect(await whyNot(host)).toMatchObject([{ code: 'several-areas', details: { address: 'A4:B7, D4:D7' } }]);
  });

  test('a cell being typed in', async () => {
    const { host, excel } = openReport();
    excel.editing = true;
    expect(await whyNot(host)).toMatchObject([{ code: 'cell-edit-mode' }]);
  });

  test('nothing in the selection', async () => {
    expect(await whyNot(openReport(3, 'M50:P60').host)).toMatchObject([{ code: 'empty-area' }]);
  });

  test('a sheet that does not exist, with the ones that do', async () => {
    const { host, workbook } = openReport();
    workbook.sheets.push(emptySheet('Phụ lục'));
    const problems = [{ code: 'no-such-sheet', details: { sheet: 'Bảng 9', sheets: 'BHYT, Phụ lục' } }];
    expect(await whyNot(host, { sheet: 'Bảng 9', address: 'A1:B2' })).toMatchObject(problems);
    expect(await whyNot(host, { sheet: 'Bảng 9' })).toMatchObject(problems);
  });

  test('an address that is none', async () => {
    expect(await whyNot(openReport().host, { address: 'A:C,D' })).toMatchObject([{ code: 'bad-range' }]);
  });

  test('an Excel older than ExcelApi 1.9', async () => {
    const { host } = openReport(3, 'B6', '1.8');
    expect(await whyNot(host)).toMatchObject([{ code: 'host-too-old', details: { needed: 'ExcelApi 1.9' } }]);
    expect(reasons(await host.apply(PLAN))).toEqual(['host-too-old']);
  });
});

test('an Excel with ExcelApi 1.9 and nothing newer can do all of it', async () => {
  const { host, workbook } = openReport(3, 'B6', '1.9');
  const before = snapshot(workbook);
  await mustRead(host);
  mustBeWritten(await host.takeBack(mustBeWritten(await host.apply(PLAN))));
  expect(snapshot(workbook)).toEqual(before);
});

describe('writing is refused with a reason, and nothing changes', () => {
  type Report = ReturnType<typeof openReport>;
  const cases: readonly (readonly [string, (report: Report) => void, readonly string[]])[] = [
    ['a protected sheet', ({ sheet }) => (sheet.protected = true), ['protected-sheet']],
    ['a cell being typed in', ({ excel }) => (excel.editing = true), ['cell-edit-mode']],
    ['a merged area under the columns', ({ sheet }) => sheet.merges.push(area('F5:F6')), ['merged-target F5:F6']],
    ['a merged area that starts above them', ({ sheet }) => sheet.merges.push(area('A3:F4')), ['merged-target A3:F4']],
    [
      'a filter that hides rows',
      ({ sheet }) => {
        sheet.filtered = true;
        sheet.hiddenRows.add(5);
      },
      ['filtered-rows'],
    ],
    [
      'a co-author’s text in the target',
      ({ workbook, sheet }) => type(workbook, sheet, 5, 5, 'mới'),
      ['changed-since F6'],
    ],
    [
      'a co-author’s correction of an input',
      ({ workbook, sheet }) => type(workbook, sheet, 4, 3, 1),
      ['changed-since D5'],
    ],
    ['a sheet that was deleted', ({ workbook }) => (workbook.sheets = [emptySheet('Khác')]), ['changed-since']],
  ];

  test.each(cases)('%s', async (_name, disturb, expected) => {
    const report = openReport(3);
    await mustRead(report.host);
    disturb(report);
    const before = snapshot(report.workbook);
    expect(reasons(await report.host.apply(PLAN))).toEqual(expected);
    expect(snapshot(report.workbook)).toEqual(before);
  });

  test('a sheet protected between the second reading and the write', async () => {
    const { host, excel, sheet, workbook } = openReport(3);
    await mustRead(host);
    const before = snapshot(workbook);
    excel.beforeBatch(1, () => (sheet.protected = true));
    const outcome = await host.apply(PLAN);
    expect(outcome.kind).toBe('refused');
    expect(reasons(outcome)).toEqual(['protected-sheet']);
    expect(snapshot(workbook)).toEqual(before);
  });
});

test('columns that an old Excel cannot see are merged: what it drops is noticed, and the rest put back', async () => {
  const { host, workbook, sheet } = openReport(3, 'B6', '1.9');
  sheet.merges.push(area('F5:F6'));
  const before = snapshot(workbook);
  const outcome = await host.apply(PLAN);
  expect(outcome).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'host-failed', details: { reason: 'WrittenDifferently' } }],
  });
  expect(snapshot(workbook)).toEqual(before);
});

describe('a cell that the person agreed to replace', () => {
  const replaces = [{ row: 5, column: 5, holds: 'giữ lại' }];

  test('is replaced, and comes back', async () => {
    const { host, workbook, sheet } = openReport(3);
    type(workbook, sheet, 5, 5, 'giữ lại');
    dress(sheet, 'F6', { 'font.italic': true, numberFormat: '@' });
    const before = snapshot(workbook);
    await mustRead(host);
    const receipt = mustBeWritten(await host.apply(planFor({ table: 'A4:D7', replaces })));
    expect(cellAt(sheet, 5, 5).value).toBe(101);
    mustBeWritten(await host.takeBack(receipt));
    expect(snapshot(workbook)).toEqual(before);
  });

  test('is left alone when it holds something else by now', async () => {
    const { host, workbook, sheet } = openReport(3);
    type(workbook, sheet, 5, 5, 'giữ lại');
    await mustRead(host);
    type(workbook, sheet, 5, 5, 'đã sửa');
    expect(reasons(await host.apply(planFor({ table: 'A4:D7', replaces })))).toEqual(['changed-since F6']);
  });

  test.each(["'00123", "'=A1", "'1/2", "'TRUE", '=A1+1', 12.5, true])('%p comes back as it was', async (given) => {
    const { host, workbook, sheet } = openReport(3);
    type(workbook, sheet, 5, 5, given);
    const before = snapshot(workbook);
    const { cells } = await mustRead(host);
    const holds = cells.formula(5, 5) ?? String(cells.value(5, 5));
    const plan = planFor({ table: 'A4:D7', replaces: [{ row: 5, column: 5, holds }] });
    mustBeWritten(await host.takeBack(mustBeWritten(await host.apply(plan))));
    expect(snapshot(workbook)).toEqual(before);
  });
});
