import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { type Row, say, workbookIn } from './say.ts';
import type * as Here from './threads.ts';

// Real threads are tested with the pool: each takes most of a second to start from the sources.
jest.mock('node:worker_threads', () => jest.requireActual<typeof Here>('./threads.ts').threadsHere());

let folder: string;
let from: string;
beforeAll(async () => {
  from = process.cwd();
  folder = mkdtempSync(path.join(tmpdir(), 'báo cáo '));
  process.chdir(folder);
  process.env['COVERAGE_PLANNER_LAYOUTS'] = path.join(folder, 'layouts.json');
  await reports('thang 9');
});
afterAll(() => {
  process.chdir(from);
  delete process.env['COVERAGE_PLANNER_LAYOUTS'];
  rmSync(folder, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

const commune = (name: string, ...villages: readonly (readonly [number, number, number])[]): readonly Row[] => [
  [`KẾT QUẢ BHYT ${name.toUpperCase()} THÁNG 9 NĂM 2025`],
  ['STT', 'Thôn', 'Dân số', 'Kế hoạch giao', 'Số người tham gia BHYT'],
  ...villages.map((figures, index): Row => [index + 1, `Thôn ${String(index + 1)}`, ...figures]),
];

/** Four reports, and what else stands in a folder of reports. */
async function reports(name: string): Promise<void> {
  mkdirSync(name);
  await workbookIn(name, 'Xã 10.xlsx', commune('Xã Ninh Gia', [700, 665, 640], [300, 285, 260]));
  await workbookIn(name, 'Xã 2.xlsx', commune('Xã Hiệp An', [1200, 1140, 1101], [830, 790, 744]));
  await workbookIn(
    name,
    `${'Xã Đà Loan'.normalize('NFD')}.XLSX`,
    commune('Xã Đà Loan', [640, 610, 602], [910, 865, 811]),
  );
  writeFileSync(path.join(name, '~$Xã 2.xlsx'), 'lock');
  writeFileSync(path.join(name, '.ẩn.xlsx'), 'hidden');
  writeFileSync(path.join(name, 'công văn.docx'), 'letter');
}

const sheetOf = async (file: string, name: string): Promise<(string | number | null)[][]> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows: (string | number | null)[][] = [];
  book.getWorksheet(name)?.eachRow((row) => {
    const values = (row.values as ExcelJS.CellValue[]).slice(1);
    rows.push(
      values.map((value) =>
        typeof value === 'object' && value !== null && 'result' in value
          ? ((value.result as number | undefined) ?? '')
          : (value as string | number | null),
      ),
    );
  });
  return rows;
};

describe('many reports put together', () => {
  test('make one table with a total, live results and a sheet of sources', async () => {
    const { code, out } = await say('calculate', 'thang 9', '--consolidate', '-o', 'tong-hop.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/^Xã Hiệp An +2\.030 +1\.930 +1\.845 +90,89% +95,60% +85/m);
    expect(out).toMatch(/^Tổng cộng +4\.580 /m);
    expect(out).toContain('Đã đọc 3/3 tệp');
    expect(out).toContain('Bỏ qua 1 tệp không phải sổ tính');
    const rows = await sheetOf('tong-hop.xlsx', 'Tổng hợp');
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
      'BẢNG TỔNG HỢP CHỈ TIÊU VÀ KẾT QUẢ THỰC HIỆN',
      '(Số liệu tháng 9/2025)',
      'Lập từ 3 báo cáo.',
      'Đơn vị tính: người',
    ]);
    expect(rows[5]?.slice(2, 7)).toEqual([
      'Dân số',
      'Chỉ tiêu (người)',
      'Thực hiện',
      'Tỷ lệ bao phủ',
      'Tỷ lệ đạt so với chỉ tiêu',
    ]);
    expect(rows.slice(6).map((row) => row.slice(0, 5))).toEqual([
      [1, 'Xã Hiệp An', 2030, 1930, 1845],
      [2, 'Xã Ninh Gia', 1000, 950, 900],
      [3, 'Xã Đà Loan', 1550, 1475, 1413],
      [undefined, 'Tổng cộng', 4580, 4355, 4158],
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile('tong-hop.xlsx');
    const sheet = book.getWorksheet('Tổng hợp');
    expect(sheet?.getCell('C10').formula).toBe('SUM(C7:C9)');
    expect(sheet?.getCell('F10').formula).toMatch(/^IF\(COUNT\(\$E10,\$C10\)=2/);
    const sources = await sheetOf('tong-hop.xlsx', 'Nguồn số liệu');
    expect(sources[2]?.slice(0, 6)).toEqual([1, 'Xã Hiệp An', 'thang 9/Xã 2.xlsx', 'Biểu 01', 'A2:E4', 'tiêu đề A1']);
  });

  test('are read again without a question, and are calculated alike', async () => {
    const { out } = await say('calculate', 'tong-hop.xlsx');
    expect(out).toMatch(/^Tổng cộng +4\.580 +4\.355 +4\.158 +90,79% +95,48% +197/m);
  });

  test('are not written over another file unless told so', async () => {
    writeFileSync('thang 9/co-san.xlsx', 'khác');
    const again = await say('calculate', 'thang 9', '--consolidate', '-o', 'thang 9/co-san.xlsx');
    expect([again.code, again.problems]).toEqual([1, expect.stringMatching(/đã có.*--force/)]);
    expect(readFileSync('thang 9/co-san.xlsx', 'utf8')).toBe('khác');
  });

  test('keep every unit, in English, when asked; the file that is replaced is none of them', async () => {
    const words = ['--consolidate', '--detail', '--lang', 'en', '--force', '-o', 'thang 9/co-san.xlsx'];
    const { code, out } = await say('calculate', 'thang 9', ...words);
    expect([code, out.match(/Read 3 of 3/)?.[0]]).toEqual([0, 'Read 3 of 3']);
    const rows = await sheetOf('thang 9/co-san.xlsx', 'Consolidated');
    rmSync('thang 9/co-san.xlsx');
    expect(readdirSync('thang 9').filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(rows.slice(6).map((row) => row.slice(0, 6))).toEqual([
      ['I', 'Xã Hiệp An', 2030, 1930, 1845, expect.closeTo(0.9089, 3)],
      [1, 'Thôn 1', 1200, 1140, 1101, 0.9175],
      [2, 'Thôn 2', 830, 790, 744, expect.closeTo(0.8963, 3)],
      ['II', 'Xã Ninh Gia', 1000, 950, 900, 0.9],
      [1, 'Thôn 1', 700, 665, 640, expect.closeTo(0.9142, 3)],
      [2, 'Thôn 2', 300, 285, 260, expect.closeTo(0.8666, 3)],
      ['III', 'Xã Đà Loan', 1550, 1475, 1413, expect.closeTo(0.9116, 3)],
      [1, 'Thôn 1', 640, 610, 602, expect.closeTo(0.9406, 3)],
      [2, 'Thôn 2', 910, 865, 811, expect.closeTo(0.8912, 3)],
      [undefined, 'Total', 4580, 4355, 4158, expect.closeTo(0.9078, 3)],
    ]);
  });

  test('are found by a pattern that the shell did not expand, and are data with --json', async () => {
    const { out } = await say('calculate', '"thang 9\\xã*.xlsx"', '--consolidate', '--json');
    const data = JSON.parse(out) as {
      rows: { name: string; figures: number[] }[];
      totals: number[];
      reports: { toldBy: string }[];
      results: object;
    };
    expect(data.rows.map(({ name, figures }) => [name, ...figures])).toEqual([
      ['Xã Hiệp An', 2030, 1930, 1845],
      ['Xã Ninh Gia', 1000, 950, 900],
      ['Xã Đà Loan', 1550, 1475, 1413],
    ]);
    expect(data).toMatchObject({
      totals: [4580, 4355, 4158],
      period: { year: 2025, month: 9 },
      unread: [],
      results: { sheet: 'Tổng hợp' },
    });
  });
});

test('Ctrl+C stops reading and leaves no file', async () => {
  const running = say('calculate', 'thang 9', '--consolidate', '-o', 'dừng.xlsx');
  process.once('newListener', (event) => event === 'SIGINT' && setImmediate(() => process.emit('SIGINT')));
  const { code, problems } = await running;
  expect([code, problems]).toEqual([130, 'Đã dừng theo yêu cầu; chưa ghi gì.\n']);
  expect(readdirSync('.').filter((name) => name.includes('dừng'))).toEqual([]);
});

describe('files that cannot be read', () => {
  beforeAll(async () => {
    await reports('hỏng');
    writeFileSync('hỏng/xã 3.xls', 'old');
    writeFileSync('hỏng/xã 4.csv', 'Đơn vị;Dân số');
    writeFileSync('hỏng/xã 5.xlsx', 'không phải');
    await workbookIn('hỏng', 'xã 6.xlsx', [['Xin chào'], [3]]);
    await workbookIn('hỏng', 'xã 7.xlsx', [
      ['=CMD()'],
      ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch giao', 'Số người tham gia BHYT'],
      [1, '=1+1', 10, 9, 8],
    ]);
  });

  test('are listed with what to do, and the table is made from the rest', async () => {
    const { code, out } = await say('calculate', 'hỏng', '--consolidate', '-o', 'rest.xlsx');
    expect(code).toBe(3);
    expect(out).toMatch(/xã 3\.xls: .*\.xls.*lưu thành \.xlsx/);
    expect(out).toMatch(/xã 4\.csv: .*\.csv/);
    expect(out).toMatch(/xã 5\.xlsx: .*không phải là sổ tính Excel/);
    expect(out).toMatch(/xã 6\.xlsx › Biểu 01 › .*: Không tìm thấy bảng/);
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
    const rows = await sheetOf('rest.xlsx', 'Tổng hợp');
    expect(rows.map(([first]) => first)).toContain(
      'Chưa có số liệu của 4 tệp không đọc được, xem trang “Nguồn số liệu”.',
    );
    // Text of a report stays text.
    expect(rows.map((row) => row[1])).toContain('=1+1');
    const sources = await sheetOf('rest.xlsx', 'Nguồn số liệu');
    expect(sources.filter((row) => row[5] === 'Không đọc được').map((row) => row[2])).toEqual([
      'hỏng/xã 3.xls',
      'hỏng/xã 4.csv',
      'hỏng/xã 5.xlsx',
      'hỏng/xã 6.xlsx',
    ]);
  });

  test('leave no table when none can be read', async () => {
    mkdirSync('trống');
    const empty = await say('calculate', 'trống', '--consolidate', '-o', 'none.xlsx');
    expect([empty.code, empty.out]).toEqual([1, expect.stringContaining('Không có tệp .xlsx nào trong “trống”')]);
    expect(readdirSync('.')).not.toContain('none.xlsx');
  });
});

describe('what stands in a folder and is not read', () => {
  test('is told: folders inside it, and where to write their names', async () => {
    await reports('có thư mục con');
    mkdirSync('có thư mục con/nộp muộn');
    const { out } = await say('calculate', 'có thư mục con', '--consolidate');
    expect(out).toContain(`Không đọc các thư mục con: ${path.join('có thư mục con', 'nộp muộn')}.`);
    mkdirSync('chỉ thư mục/huyện 1', { recursive: true });
    await reports('chỉ thư mục/huyện 1/xã');
    expect((await say('calculate', 'chỉ thư mục', '--consolidate')).out).toMatch(/hãy ghi thêm \/\*\/\*\.xlsx/);
    expect((await say('calculate', 'chỉ thư mục/*/*/Xã*.xlsx', '--consolidate')).out).toContain('Đã đọc 3/3 tệp');
  });

  test('is a report that the table would be written over', async () => {
    const before = readFileSync('thang 9/Xã 2.xlsx');
    const { code, problems } = await say('calculate', 'thang 9', '--consolidate', '--force', '-o', 'thang 9/Xã 2.xlsx');
    expect([code, problems]).toEqual([1, expect.stringMatching(/Xã 2\.xlsx: Tệp này là một báo cáo/)]);
    expect(readFileSync('thang 9/Xã 2.xlsx').equals(before)).toBe(true);
  });

  test('is a place that cannot be written, told before the files are read', async () => {
    const { code, out, problems } = await say('calculate', 'thang 9', '--consolidate', '-o', 'không có/th.xlsx');
    expect([code, out, problems]).toEqual([1, '', expect.stringMatching(/Không ghi được tệp “không có\/th\.xlsx”/)]);
  });
});

test('figures that were corrected before they were added up are told one by one', async () => {
  mkdirSync('sửa');
  const slip = commune(
    'Xã Ka Đơn',
    [12.306, 11_000, 10_500],
    [9876, 9200, 9100],
    [10_234, 9500, 9400],
    [8765, 8100, 8000],
  );
  await workbookIn('sửa', 'Xã Ka Đơn.xlsx', slip);
  const together = await say('calculate', 'sửa', '--consolidate', '--repair');
  expect(together.out).toMatch(/^Xã Ka Đơn +41\.181 /m);
  expect(together.out).toMatch(/C3: Đã tính với 1 ô sửa theo đề nghị: C3 12,306 → 12\.306\. Tệp gốc giữ nguyên/);
  const { out } = await say('calculate', 'sửa', '--repair', '-o', 'đã sửa/');
  expect(out).toMatch(/→ .*Xã Ka Đơn\.xlsx\n {2}Đã sửa 1 ô:\n {4}C3 {2}12,306 → 12\.306\n/);
});

describe('many files calculated one by one', () => {
  test('are told in one line each', async () => {
    const { code, out } = await say('calculate', 'thang 9/Xã 2.xlsx', 'thang 9/Xã 10.xlsx');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^thang 9\/Xã 2\.xlsx: BHYT 90,89%, đạt 95,60% chỉ tiêu, còn 85, Chưa đạt, gần đạt/),
      expect.stringMatching(/^thang 9\/Xã 10\.xlsx: BHYT 90,00%, đạt 94,74% chỉ tiêu, còn 50, Chưa đạt/),
    ]);
  });

  test('are written as copies into a folder', async () => {
    const before = readFileSync('thang 9/Xã 2.xlsx');
    const { code } = await say('calculate', 'thang 9', '-o', 'kết quả/');
    expect(code).toBe(0);
    expect(readdirSync('kết quả').length).toBe(3);
    expect(readFileSync('thang 9/Xã 2.xlsx').equals(before)).toBe(true);
    const again = await say('calculate', 'thang 9', '-o', 'kết quả/');
    expect([again.code, again.problems]).toEqual([1, expect.stringMatching(/đã có.*--force/)]);
    await reports('thang 8');
    const both = await say('calculate', 'thang 9', 'thang 8', '-o', 'cả hai/', '--force');
    expect([both.code, readdirSync('cả hai').length]).toEqual([3, 3]);
    expect(both.problems).toMatch(
      /thang 9\/Xã 2\.xlsx: Kết quả của tệp này trùng tên với kết quả của thang 8\/Xã 2\.xlsx/,
    );
    const file = await say('calculate', 'thang 9', '-o', 'kết quả.xlsx');
    expect([file.code, file.problems]).toEqual([1, expect.stringMatching(/-o cần là một thư mục/)]);
  });
});
