import ExcelJS from 'exceljs';
import { FileHost } from '../../src/host/file/file-host.ts';
import { calculate } from '../../src/tasks/calculate.ts';
import type { CalculateRequest } from '../../src/tasks/calculation.ts';
import { type Report, consolidateReports } from '../../src/tasks/consolidate.ts';
import { contributionsOf } from '../../src/tasks/consolidate-sheets.ts';
import { reportProblemText } from '../../src/tasks/consolidate-text.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { opened } from '../file/open.ts';
import { lines } from '../table/consolidated.ts';

type Line = readonly (string | number | null)[];

/** The reports of a workbook with the given sheets, the first of them shown. */
async function reportsOf(
  file: string,
  sheets: Readonly<Record<string, readonly Line[]>>,
  read: CalculateRequest['read'] = {},
): Promise<readonly Report[]> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name, { state: name.startsWith('ẩn') ? 'hidden' : 'visible' });
    sheet.addRows(rows.map((row) => [...row]));
  }
  const host = new FileHost(await opened(new Uint8Array(await book.xlsx.writeBuffer())));
  const request: CalculateRequest = { read, roles: new Map(), settings: DEFAULT_SETTINGS, asRecognised: true };
  const found = await contributionsOf(file, host, await calculate(host, request), request);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const table = (title: string, indicator: string, ...villages: readonly Line[]): readonly Line[] => [
  [title],
  [`Số người tham gia ${indicator}`],
  ['STT', 'Thôn', indicator === 'BHYT' ? 'Dân số' : 'LLLĐ trong độ tuổi', 'Kế hoạch', `Đã tham gia ${indicator}`],
  ...villages.map((figures, index) => [index + 1, `Thôn ${String(index + 1)}`, ...figures]),
];

const BHYT = table('XÃ HIỆP AN THÁNG 9 NĂM 2025', 'BHYT', [1200, 1140, 1101], [830, 790, 744]);
const BHXH = table('', 'BHXH tự nguyện', [640, 40, 31], [410, 25, 26]);

const where = (reports: readonly Report[]): readonly string[] =>
  reports.map(({ sheet, subject }) => `${sheet}: ${subject.name}`);

const told = ([first]: readonly Report[]): readonly string[] =>
  (first?.problems ?? [])
    .filter(({ code }) => code === 'sheets-left-out')
    .map((one) => `${one.severity} ${reportProblemText(one, 'vi')}`);

describe('the sheets of one workbook', () => {
  test('about other indicators are read too, and speak of the unit that the first one names', async () => {
    const reports = await reportsOf('a.xlsx', { BHYT, BHXH });
    expect(where(reports)).toEqual(['BHYT: Xã Hiệp An', 'BHXH: Xã Hiệp An']);
    expect(lines(consolidateReports(reports, false))).toEqual([
      'Xã Hiệp An: 2030 1050 65 57 1930 1845',
      '= 2030 1050 65 57 1930 1845',
    ]);
  });

  test('of other units are read too, behind a cover as well', async () => {
    const sheets = {
      Bìa: [['BÁO CÁO HUYỆN ĐỨC TRỌNG']],
      'Xã Hiệp An': BHYT,
      'Xã Đà Loan': table('XÃ ĐÀ LOAN', 'BHYT', [640, 610, 602], [910, 865, 811]),
    };
    const reports = await reportsOf('a.xlsx', sheets);
    expect(where(reports)).toEqual(['Xã Hiệp An: Xã Hiệp An', 'Xã Đà Loan: Xã Đà Loan']);
  });

  test('about the same indicators are left out, and told: another month as a note, else to be looked at', async () => {
    const earlier = table('XÃ HIỆP AN THÁNG 8 NĂM 2025', 'BHYT', [1200, 1140, 1077], [830, 790, 731]);
    const months = await reportsOf('a.xlsx', { T9: BHYT, T8: earlier, 'ẩn T7': earlier });
    expect(where(months)).toEqual(['T9: Xã Hiệp An']);
    expect(told(months)).toEqual([expect.stringMatching(/^note a\.xlsx › T9 › .*nên không lấy: T8\./)]);
    const copies = await reportsOf('a.xlsx', { 'Bản 1': BHYT, 'Bản 2': BHYT });
    expect(told(copies)).toEqual([expect.stringMatching(/^warning a\.xlsx › Bản 1 › .*nên không lấy: Bản 2\./)]);
  });

  test('are left alone when a sheet was named', async () => {
    expect(where(await reportsOf('a.xlsx', { BHYT, BHXH }, { sheet: 'BHYT' }))).toEqual(['BHYT: Xã Hiệp An']);
  });
});
