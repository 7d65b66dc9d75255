import { marksFromXml } from '../../src/layout/mark.ts';
import { lookOf } from './looks.ts';
import { planFor } from './plan-for-tests.ts';
import { mustBeWritten, mustRead, openReport, reasons } from './report-for-tests.ts';
import { shown, snapshot, type } from './workbook-for-tests.ts';
import { ExcelHost } from '../../src/host/excel/excel-host.ts';

async function writtenOnce() {
  const report = openReport(3);
  await mustRead(report.host);
  const receipt = mustBeWritten(await report.host.apply(planFor({ table: 'A4:D7' })));
  const { marks } = await mustRead(report.host);
  const [mark] = marks;
  if (!mark) throw new Error('no mark');
  return { ...report, receipt, mark };
}

test('the mark tells where our columns stand, and keeps other parts', async () => {
  const { mark, workbook } = await writtenOnce();
  expect(mark).toMatchObject({ sheet: 'BHYT', table: 'A4:D7', top: 3, bottom: 6 });
  expect(mark.columns.map(({ column }) => column)).toEqual([4, 5, 6]);
  expect(mark.rules).toContain('formula|E5:G7|$G5="đạt"');
  expect(workbook.customXml).toHaveLength(2);
});

test('running again updates the columns in place and makes no second set of rules', async () => {
  const { host, sheet, mark, workbook, excel } = await writtenOnce();
  type(workbook, sheet, 7, 0, 'Xã 4');
  type(workbook, sheet, 7, 3, 7000);
  const rules = sheet.rules.length;
  await mustRead(host);
  const start = excel.batches.length;
  mustBeWritten(await host.apply(planFor({ table: 'A4:D8', supersedes: mark })));
  expect(excel.batches.length - start).toBe(2);
  expect(sheet.rules).toHaveLength(rules);
  expect(sheet.rules[0]?.area).toEqual({ top: 4, left: 4, bottom: 7, right: 6 });
  expect(shown(sheet, 'E7:G8').flat()).toEqual([0.5002, 102, 'đạt', 0.5003, 103, 'chưa đạt']);
  expect(workbook.customXml).toHaveLength(2);
  expect((await mustRead(host)).marks).toHaveLength(1);
});

test('an update is taken back to the columns, rules and mark that were there', async () => {
  const { host, workbook, mark } = await writtenOnce();
  const before = snapshot(workbook);
  await mustRead(host);
  const receipt = mustBeWritten(
    await host.apply(planFor({ table: 'A4:D7', supersedes: mark, formulas: true, strongRows: [5] })),
  );
  expect(snapshot(workbook)).not.toEqual(before);
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('an update that fails at any action, or loses its answer, leaves the earlier columns', async () => {
  for (const after of [0, 40, 80, 100, 120, 130, 140, 150, 160, 'all'] as const) {
    const { host, workbook, mark, excel } = await writtenOnce();
    const before = snapshot(workbook);
    excel.failBatch(1, { after, code: 'GeneralException' });
    const outcome = await host.apply(planFor({ table: 'A4:D7', supersedes: mark, formulas: true }));
    expect([after, outcome.kind]).toEqual([after, 'refused']);
    expect([after, snapshot(workbook)]).toEqual([after, before]);
  }
});

test('earlier columns that the new plan does not have are emptied and undressed, and come back', async () => {
  const { host, sheet, mark, workbook } = await writtenOnce();
  const before = snapshot(workbook);
  await mustRead(host);
  const plan = planFor({ table: 'A4:D7', supersedes: mark, rules: false });
  const fewer = { ...plan, columns: plan.columns.slice(0, 2), area: { ...plan.area, right: 5 } };
  const receipt = mustBeWritten(await host.apply(fewer));
  expect(shown(sheet, 'G4:G7').flat()).toEqual([null, null, null, null]);
  expect(lookOf(sheet, 3, 6, 'fill.pattern')).toBe('None');
  expect(sheet.lines.has('h:5:6')).toBe(false);
  expect(sheet.rules).toHaveLength(1);
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('a rule of the user’s on our columns stays, also when we update them', async () => {
  const { host, sheet, mark } = await writtenOnce();
  const users = {
    id: '{second}',
    type: 'CellValue',
    area: { top: 4, left: 4, bottom: 6, right: 4 },
    stopIfTrue: false,
    settings: { formula: '=0.9' },
  };
  sheet.rules.unshift(users);
  await mustRead(host);
  mustBeWritten(await host.apply(planFor({ table: 'A4:D7', supersedes: mark })));
  expect(sheet.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['{user}', '{second}']));
  expect(sheet.rules).toHaveLength(6);
});

test('taking back refuses when somebody changed a cell since, and names it', async () => {
  const { host, workbook, sheet, receipt } = await writtenOnce();
  type(workbook, sheet, 5, 6, 'xem lại');
  type(workbook, sheet, 6, 6, 'xem lại');
  const before = snapshot(workbook);
  expect(reasons(await host.takeBack(receipt))).toEqual(['changed-since G6:G7']);
  expect(snapshot(workbook)).toEqual(before);
});

test('taking back works after the person edited other cells, and in a new pane', async () => {
  const { workbook, sheet, receipt } = await writtenOnce();
  type(workbook, sheet, 20, 6, 'khác');
  mustBeWritten(await new ExcelHost().takeBack(receipt));
  expect(shown(sheet, 'E4:G4').flat()).toEqual([null, null, null]);
  expect(workbook.customXml.flatMap(({ xml }) => marksFromXml(xml))).toEqual([]);
});

test('a receipt of another host cannot be taken back here', async () => {
  const { host } = openReport();
  const receipt = { sheet: 'BHYT', area: { top: 0, left: 0, bottom: 0, right: 0 }, cells: 1 };
  expect(reasons(await host.takeBack(receipt))).toEqual(['nothing-to-take-back']);
});

test('two parts written at the same moment become one', async () => {
  const { host, workbook, mark } = await writtenOnce();
  const ours = workbook.customXml.find(({ xml }) => marksFromXml(xml).length > 0);
  workbook.customXml.push({ id: '{twin}', xml: ours?.xml.replaceAll('A4:D7', 'A40:D47') ?? '' });
  const { marks } = await mustRead(host);
  expect(marks.map(({ table }) => table)).toEqual(['A4:D7', 'A40:D47']);
  mustBeWritten(await host.apply(planFor({ table: 'A4:D7', supersedes: mark })));
  expect(workbook.customXml).toHaveLength(2);
  expect((await mustRead(host)).marks).toHaveLength(2);
});
