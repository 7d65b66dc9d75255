import ExcelJS from 'exceljs';
import { FileHost } from '../../src/host/file/file-host.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { calculate } from '../../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';

async function calculated(filtered: boolean) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 01');
  sheet.addRows([
    ['STT', 'Xã, phường', 'Dân số', 'Kế hoạch', 'Thực hiện', 'Đạt'],
    [1, 'Hiệp An', 14000, 13300, 9870, 'Chưa'],
    [2, 'Đà Loan', 12306, 11690, 11780, 'Đạt'],
    [3, 'Ninh Gia', 9000, 8550, 7990, 'Chưa'],
    [4, 'Tà Hine', 4200, 3990, 3995, 'Đạt'],
    [null, 'Tổng cộng', 39506, 37530, 33635, null],
  ]);
  if (filtered) {
    sheet.autoFilter = 'A1:F5';
    for (const row of [3, 5]) sheet.getRow(row).hidden = true;
    sheet.getColumn(3).hidden = true;
  }
  const file = await openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), 'loc.xlsx');
  if (!file.ok) throw new Error('the workbook opens');
  const done = await calculate(new FileHost(file.value), { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

test('a filter and hidden columns change no result; what they hide is told', async () => {
  const [filtered, whole] = [await calculated(true), await calculated(false)];
  expect(filtered.table.measures).toEqual(whole.table.measures);
  expect(filtered.assessed.measures).toEqual(whole.assessed.measures);
  expect(filtered.table.rows.map(({ name }) => name)).toEqual([
    'Hiệp An',
    'Đà Loan',
    'Ninh Gia',
    'Tà Hine',
    'Tổng cộng',
  ]);
  const hidden = filtered.problems.filter(({ code }) => code.startsWith('hidden'));
  expect(hidden).toMatchObject([
    { code: 'hidden-rows', cell: 'A3:F3', details: { count: 2, rows: '3, 5' } },
    { code: 'hidden-columns', cell: 'C1:C6', details: { count: 1, columns: 'C' } },
  ]);
});
