import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { type Row, say, workbookIn } from './say.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-planner-'));
  process.env['COVERAGE_PLANNER_LAYOUTS'] = join(folder, 'layouts.json');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

/** A report in .VnTime, one population of which Excel misread: 12.306 became twelve point three. */
const OLD: readonly Row[] = [
  ['KÕt qu¶ tham gia BHYT'],
  ['STT', '§¬n vÞ', 'D©n sè', 'ChØ tiªu giao', 'Sè ng\u00adêi tham gia'],
  [1, 'X· Mü §øc', 8210, 7800, 7655],
  [2, 'Ph\u00adêng §«ng H¶i', 12.306, 11700, 11842],
  [3, 'X· HiÖp H\u00adng', 9144, 8700, 8431],
  [4, 'X· Phó Lç', 7380, 7000, 6890],
  [null, 'Tæng céng', 37040, 35200, 34818],
];

const old = (name: string, change?: Parameters<typeof workbookIn>[3]): Promise<string> =>
  workbookIn(folder, name, OLD, async (sheet) => {
    sheet.eachRow((row) => row.eachCell((cell) => (cell.font = { name: '.VnTime', size: 13, bold: row.number === 2 })));
    await change?.(sheet);
  });

async function sheetOf(file: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test('--unicode converts every old text in the output, sets another font, and lists each cell', async () => {
  const input = await old('cu.xlsx');
  const before = readFileSync(input);
  const output = join(folder, 'unicode.xlsx');
  const { code, out } = await say('calculate', input, '-o', output, '--unicode');
  expect(code).toBe(0);
  expect(out).toContain('Đã sửa 10 ô:');
  expect(out).toContain('  B2  §¬n vÞ → Đơn vị');
  expect(out).toContain('  B4  Ph\u00adêng §«ng H¶i → Phường Đông Hải');
  const sheet = await sheetOf(output);
  expect([1, 2, 4, 7].map((row) => sheet.getCell(row, row === 1 ? 1 : 2).value)).toEqual([
    'Kết quả tham gia BHYT',
    'Đơn vị',
    'Phường Đông Hải',
    'Tổng cộng',
  ]);
  expect(sheet.getCell('B2').font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
  expect(sheet.getCell('C4').value).toBe(12.306);
  expect(readFileSync(input)).toEqual(before);
});

test('--repair writes the proposed numbers into the output, and results are calculated from them', async () => {
  const output = join(folder, 'sua.xlsx');
  const { code, out } = await say('calculate', await old('cu-2.xlsx'), '-o', output, '--repair');
  expect(code).toBe(0);
  expect(out).toContain('Đã sửa 1 ô:\n  C4  12,306 → 12.306');
  const sheet = await sheetOf(output);
  expect(sheet.getCell('C4').value).toBe(12306);
  expect(sheet.getCell('B2').value).toBe('§¬n vÞ');
});

test('--repair leaves a figure that stands and is only doubted', async () => {
  const input = await workbookIn(folder, 'nghi-ngo.xlsx', [
    ['Đơn vị', 'Dân số', 'Thực hiện'],
    ['Xã Mỹ Đức', 8.21, 7716],
    ['Xã Đông Hải', 12.306, 11842],
    ['Xã Hiệp Hưng', 12, 11431],
    ['Xã Phú Lộc', 7.38, 6890],
  ]);
  const output = join(folder, 'nghi-ngo-sua.xlsx');
  await say('calculate', input, '-o', output, '--repair');
  const sheet = await sheetOf(output);
  expect([2, 3, 4, 5].map((row) => sheet.getCell(row, 2).value)).toEqual([8210, 12306, 12, 7380]);
});

test('a cell that cannot be corrected is left and told; the others are corrected', async () => {
  const input = await old('cu-3.xlsx', (sheet) => {
    sheet.getCell('B3').value = {
      richText: [{ text: 'X· M' }, { text: 'ü §øc', font: { bold: true, name: '.VnTime' } }],
    };
  });
  const { code, out } = await say('calculate', input, '-o', join(folder, 'con-lai.xlsx'), '--unicode');
  expect(code).toBe(0);
  expect(out).toContain('Đã sửa 9 ô:');
  expect(out).toMatch(/! B3: Trong ô này có nhiều kiểu chữ/);
});

test('a text of an old font that becomes a number is corrected once; a count shown as a date gets a format for numbers', async () => {
  const input = await old('cu-6.xlsx', (sheet) => {
    sheet.getCell('C3').value = '8.210 / 8.300 ng\u00adêi';
    sheet.getCell('C6').numFmt = 'd/m/yyyy';
  });
  const output = join(folder, 'hai.xlsx');
  const { code, out } = await say('calculate', input, '-o', output, '--repair', '--unicode');
  expect(code).toBe(0);
  expect(out).toContain('  C3  8.210 / 8.300 ng\u00adêi → 8.210\n');
  expect(out).toContain('  C6  15/3/1920 → 7.380\n');
  const sheet = await sheetOf(output);
  expect(sheet.getCell('C3').value).toBe(8210);
  expect(sheet.getCell('C6')).toMatchObject({ value: 7380, numFmt: '#,##0' });
});

test('both are part of the JSON', async () => {
  const { out } = await say(
    ...['calculate', await old('cu-4.xlsx'), '-o', join(folder, 'json.xlsx'), '--repair', '--unicode', '--json'],
  );
  const { corrections } = JSON.parse(out) as { corrections: readonly object[] };
  expect(corrections).toHaveLength(11);
  expect(corrections).toContainEqual({ cell: 'C4', before: '12,306', after: '12.306' });
});

test.each(['--repair', '--unicode'])('%s needs a place to write to', async (option) => {
  const { code, problems } = await say('calculate', await old('cu-5.xlsx'), option);
  expect(code).toBe(2);
  expect(problems).toContain(`${option} cần có -o`);
});

test('a sheet with nothing to correct says so', async () => {
  const input = await workbookIn(folder, 'moi.xlsx', [
    ['Đơn vị', 'Dân số', 'Chỉ tiêu giao', 'Số người tham gia'],
    ['Hiệp An', 1000, 950, 940],
  ]);
  const { code, out } = await say('calculate', input, '-o', join(folder, 'moi-2.xlsx'), '--repair', '--unicode');
  expect(code).toBe(0);
  expect(out).toContain('Không có ô nào cần sửa.');
});
