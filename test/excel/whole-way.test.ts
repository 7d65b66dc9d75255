import { ExcelHost } from '../../src/host/excel/excel-host.ts';
import { calculate, write } from '../../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { loadOffice } from './load-office.ts';
import { lookOf } from './looks.ts';
import { mustBeWritten } from './report-for-tests.ts';
import { StrictExcel } from './strict-excel.ts';
import { onlySheet, shown, snapshot, type, workbookOf } from './workbook-for-tests.ts';

const ASKED = { read: {}, roles: new Map(), settings: { ...DEFAULT_SETTINGS, write: 'values' as const } };

/** The report of Bắc Kạn, 2021: 31.455 of 202.418 people in work, target 16 %. */
function openBacKan() {
  const workbook = workbookOf(
    [
      ['Đơn vị', 'Lực lượng lao động', 'Chỉ tiêu giao (%)', 'Số người tham gia BHXH'],
      ['Bắc Kạn', 202_418, 16, 31_455],
    ],
    'A4',
  );
  const excel = new StrictExcel(workbook);
  loadOffice(excel);
  return { workbook, sheet: onlySheet(workbook), excel, host: new ExcelHost() };
}

async function calculated(host: ExcelHost) {
  const attempt = await calculate(host, ASKED);
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.problems));
  return attempt.value;
}

test('from a selected cell to written columns in three round trips, with the published figures', async () => {
  const { host, sheet, workbook, excel } = openBacKan();
  const before = snapshot(workbook);
  const receipt = mustBeWritten(await write(host, await calculated(host), false));
  expect(excel.batches).toHaveLength(3);
  const [headers = [], figures = []] = shown(sheet, 'E4:J5');
  expect(headers.every((header) => typeof header === 'string')).toBe(true);
  expect(figures).toContain(32_387);
  expect(figures).toContain(932);
  const rates = figures.flatMap((value, index) =>
    lookOf(sheet, 4, 4 + index, 'numberFormat') === '0.00%' ? [(Number(value) * 100).toFixed(2)] : [],
  );
  expect(rates).toEqual(expect.arrayContaining(['15.54', '97.12']));
  mustBeWritten(await host.takeBack(receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('next month’s figures update the same columns', async () => {
  const { host, sheet, workbook, excel } = openBacKan();
  mustBeWritten(await write(host, await calculated(host), false));
  const rules = sheet.rules.length;
  expect(rules).toBeLessThanOrEqual(6);
  type(workbook, sheet, 4, 3, 32_387);
  mustBeWritten(await write(host, await calculated(host), false));
  expect(shown(sheet, 'E5:J5').flat()).toContain(0);
  expect(shown(sheet, 'K4:K5').flat()).toEqual([null, null]);
  expect(sheet.rules).toHaveLength(rules);
  expect(excel.missing).toEqual([]);
});
