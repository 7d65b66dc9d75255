import { ExcelHost } from '../../src/host/excel/excel-host.ts';
import { calculate, write } from '../../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { loadOffice } from './load-office.ts';
import { SIDES, lookOf, setLine } from './looks.ts';
import { mustBeWritten, reasons } from './report-for-tests.ts';
import { StrictExcel } from './strict-excel.ts';
import { area, dress, onlySheet, shown, snapshot, type, workbookOf } from './workbook-for-tests.ts';

const HEADER = { 'fill.color': '#EAF1FB', 'fill.pattern': 'Solid', horizontalAlignment: 'Center', wrapText: true };

/** Two indicators under two header rows, A4:E7. */
function openTwoRows() {
  const workbook = workbookOf(
    [
      ['Đơn vị', 'BHXH tự nguyện', null, 'BHYT', null],
      [null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      ['Xã A', 100, 90, 1000, 1100],
      ['Xã B', 200, 210, 3000, 2700],
    ],
    'A4',
  );
  const sheet = onlySheet(workbook);
  sheet.merges.push(area('A4:A5'), area('B4:C4'), area('D4:E4'));
  dress(sheet, 'A4:E5', HEADER);
  for (const side of SIDES) setLine(sheet, area('A4:E7'), side, 'style', 'Continuous');
  const excel = new StrictExcel(workbook);
  loadOffice(excel);
  return { workbook, sheet, excel, host: new ExcelHost() };
}

async function written(host: ExcelHost, columns = DEFAULT_SETTINGS.columns) {
  const settings = { ...DEFAULT_SETTINGS, columns };
  const attempt = await calculate(host, { read: {}, roles: new Map(), settings });
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.problems));
  return write(host, attempt.value, false);
}

test('an indicator’s name is centred across its columns, in the look of the header and with no lines inside', async () => {
  const { host, sheet, excel } = openTwoRows();
  mustBeWritten(await written(host));
  expect(excel.missing).toEqual([]);
  expect(shown(sheet, 'F4:K4')).toEqual([['BHXH tự nguyện', null, null, 'BHYT', null, null]]);
  for (let column = 5; column <= 10; column++) {
    expect(lookOf(sheet, 3, column, 'fill.color')).toBe('#EAF1FB');
    expect(lookOf(sheet, 3, column, 'horizontalAlignment')).toBe('CenterAcrossSelection');
    expect(lookOf(sheet, 3, column, 'wrapText')).toBe(false);
    expect(lookOf(sheet, 4, column, 'horizontalAlignment')).toBe('Center');
    expect(sheet.lines.get(`h:4:${column}`)?.style).toBe('Continuous');
    expect(sheet.lines.has(`v:4:${column + 1}`)).toBe(true);
  }
  expect([6, 7, 8, 9, 10, 11].map((column) => sheet.lines.has(`v:3:${column}`))).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
  expect(sheet.merges).toHaveLength(3);
});

test('it is taken back whole, and counted without the cells that stay empty', async () => {
  const { host, workbook } = openTwoRows();
  const before = snapshot(workbook);
  const receipt = mustBeWritten(await written(host));
  expect(receipt.cells).toBe(2 + 6 + 12);
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('running again with fewer columns leaves no cell across which a name could run on', async () => {
  const { host, sheet, workbook } = openTwoRows();
  mustBeWritten(await written(host));
  const between = snapshot(workbook);
  const receipt = mustBeWritten(await written(host, ['attainment', 'status']));
  expect(shown(sheet, 'F4:K4')).toEqual([['BHXH tự nguyện', null, 'BHYT', null, null, null]]);
  expect([5, 6, 7, 8, 9, 10].map((column) => lookOf(sheet, 3, column, 'horizontalAlignment'))).toEqual([
    'CenterAcrossSelection',
    'CenterAcrossSelection',
    'CenterAcrossSelection',
    'CenterAcrossSelection',
    'General',
    'General',
  ]);
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(between);
});

test('what was typed into a free cell since is never written over', async () => {
  const { host, sheet, workbook } = openTwoRows();
  const settings = DEFAULT_SETTINGS;
  const attempt = await calculate(host, { read: {}, roles: new Map(), settings });
  if (!attempt.ok) throw new Error('calculated');
  type(workbook, sheet, 3, 6, 'ghi chú');
  expect(reasons(await write(host, attempt.value, false))).toEqual(['changed-since G4']);
  expect(shown(sheet, 'G4:G4')).toEqual([['ghi chú']]);
});
