import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../src/cli/run.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-planner-'));
  file = join(folder, 'so-lieu.xlsx');
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Bìa').addRows([['BÁO CÁO BHYT THÁNG 8 NĂM 2023']]);
  book
    .addWorksheet('Biểu 01')
    .addRows([
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023'],
      ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện'],
      [1, 'Hiệp An', 14000, 13300, 9870],
      [2, 'Đà Loan', 12306, 11690, 10780],
    ]);
  book.addWorksheet('Giao', { state: 'veryHidden' }).addRows([
    ['TT', 'Xã', 'Chỉ tiêu (%)'],
    [1, 'Hiệp An', 95],
  ]);
  await book.xlsx.writeFile(file);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

async function say(...words: readonly string[]) {
  let [out, problems] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((problems += String(text)), true));
  return { code: await run(words), out, problems };
}

test('lists the tables sheet by sheet and writes nothing', async () => {
  const before = readFileSync(file);
  const { code, out } = await say('tables', file);
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 7)).toEqual([
    'Trang tính “Bìa”',
    '  Không có bảng.',
    '',
    'Trang tính “Biểu 01”',
    '  A2:E4  KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023',
    '    2 đơn vị; có: mẫu số, chỉ tiêu, số thực hiện',
    '',
  ]);
  expect(out).toContain('Trang tính “Giao” (ẩn sâu)\n  A1:C2\n    1 đơn vị; có: chỉ tiêu\n');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('in English, and as JSON', async () => {
  expect((await say('tables', file, '--lang', 'en')).out).toContain('    2 units; with denominators, targets, actuals');
  const { sheets } = JSON.parse((await say('tables', file, '--json')).out) as { sheets: object[] };
  expect(sheets).toMatchObject([
    { sheet: 'Bìa', state: 'visible', hasCells: true, tables: [] },
    { sheet: 'Biểu 01', tables: [{ address: 'A2:E4', units: 2, actuals: true, readable: true, problems: [] }] },
    { sheet: 'Giao', state: 'very-hidden', tables: [{ targets: true, actuals: false, readable: true }] },
  ]);
});

test('calculate takes the only visible sheet with a table, and says so', async () => {
  const { code, out } = await say('calculate', file);
  expect(code).toBe(0);
  expect(out).toContain('Trang tính “Biểu 01”, A2:E4');
  expect(out).toContain('Trang tính “Bìa” không có bảng');
});

test('a file that cannot be read is told', async () => {
  expect(await say('tables', join(folder, 'khong-co.xlsx'))).toMatchObject({
    code: 1,
    problems: expect.stringMatching(/Không tìm thấy tệp/) as string,
  });
});

test('the help names the command', async () => {
  expect((await say('--help')).out).toContain('coverage-planner tables');
});
