import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { buildOle } from '../file/build-ole.ts';
import { type Row, say, workbookIn } from './say.ts';

const SAMPLE = join(__dirname, '../../assets/samples/bac-kan.xlsx');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-planner-'));
  process.env['COVERAGE_PLANNER_LAYOUTS'] = join(folder, 'layouts.json');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

const workbook = (name: string, rows: readonly Row[], change?: Parameters<typeof workbookIn>[3]): Promise<string> =>
  workbookIn(folder, name, rows, change);

const HEADER: Row = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu giao (%)', 'Số người tham gia'];
const UNITS: readonly Row[] = [
  [1, 'Hiệp An', 1000, 95, 950],
  [2, 'Đà Loan', 2000, 95, 1800],
];

describe('calculate', () => {
  test('prints the figures Bắc Kạn published', async () => {
    const { code, out } = await say('calculate', SAMPLE);
    expect(code).toBe(0);
    const total = out.split('\n').find((line) => line.startsWith('Tổng cộng'));
    expect(total?.split(/\s{2,}/)).toEqual([
      'Tổng cộng',
      '202.418',
      '16%',
      '31.455',
      '32.387',
      '15,54%',
      '97,12%',
      '932',
      '0,46',
      'Chưa đạt, gần đạt',
    ]);
    expect(out).toContain('Chưa ghi gì vào tệp.');
  });

  test('prints exact integers as JSON', async () => {
    const { out } = await say('calculate', SAMPLE, '--json');
    const { indicators } = JSON.parse(out) as { indicators: { overall: object }[] };
    expect(indicators[0]?.overall).toMatchObject({
      target: 32387,
      remaining: 932,
      verdict: 'not-met',
      coverage: '15.539626',
      attainment: '97.122302',
      coverageExact: { numerator: '31455', denominator: '202418' },
    });
  });

  test('writes a new file and leaves the input alone; its own results are found again', async () => {
    const before = readFileSync(SAMPLE);
    const output = join(folder, 'out.xlsx');
    expect((await say('calculate', SAMPLE, '-o', output)).out).toContain('Đã ghi 60 ô vào F9:K18');
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(output);
    const coverage = book.worksheets[0]?.getCell('G18');
    expect(coverage?.formula).toMatch(/^IF\(COUNT\(\$E18,\$C18\)=2/);
    expect(coverage?.result).toBe(31455 / 202418);
    expect((await say('calculate', output, '--in-place')).out).toContain('Đã ghi 0 ô vào F9:K18');
  });

  test('a second write changes nothing, with merged headers, rows without results and blank figures too', async () => {
    const file = await workbook(
      'twice.xlsx',
      [
        ['STT', 'Đơn vị', 'Dân số', 'BHYT', null, 'BHYT hộ gia đình', null],
        [null, null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
        [1, 'Văn phòng', null, 2000, 2100, 10, 9],
        [2, 'Hiệp An', 1000, 950, null, 10, 9],
        [3, 'Đà Loan', 1000, 950, 960, 10, 12],
      ],
      (sheet) => ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'].map((merge) => sheet.mergeCells(merge)),
    );
    await say('calculate', file, '--in-place');
    const once = readFileSync(file);
    expect((await say('calculate', file, '--in-place')).out).toContain('Đã ghi 0 ô');
    expect(readFileSync(file).equals(once)).toBe(true);
  });

  test('writes values when asked, in English when asked', async () => {
    const output = join(folder, 'values.xlsx');
    await say('calculate', SAMPLE, '-o', output, '--as', 'values', '--lang', 'en');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(output);
    const sheet = book.worksheets[0];
    expect([sheet?.getCell('G9').value, sheet?.getCell('I18').value]).toEqual(['Coverage rate', 932]);
  });
});

test('a comparison worded in the header counts, unless another is asked for', async () => {
  const header = [...HEADER.slice(0, 3), 'Chỉ tiêu (trên 95%)', 'Số người tham gia'];
  const file = await workbook('above.xlsx', [header, ...UNITS]);
  expect((await say('calculate', file)).out).toMatch(/^Hiệp An .*951 .*Chưa đạt, gần đạt$/m);
  expect((await say('calculate', file, '--compare', 'about')).out).toMatch(/^Hiệp An .*Tham khảo$/m);
});

test('document says when there is nothing to say, and prints no empty line', async () => {
  const file = await workbook('blank.xlsx', [HEADER, [1, 'Hiệp An', 1000, 95, null]]);
  const { out, problems } = await say('document', file);
  expect(out).toBe('');
  expect(problems).toContain('Chưa đủ số liệu để viết câu nào.');
});

test('document prints the sentence for a report', async () => {
  const { out } = await say('document', SAMPLE, '--as-of', 'hết tháng 9/2021', '--assigner', 'UBND tỉnh');
  expect(out).toContain(
    'Tính đến hết tháng 9/2021, tỷ lệ bao phủ BHXH đạt 15,54% người lao động có việc làm (31.455/202.418 người), ' +
      'đạt 97,12% so với chỉ tiêu UBND tỉnh giao (16%).',
  );
});

describe('a wrong input gets a sentence that names the place and the way out', () => {
  const cases: readonly (readonly [string, () => Promise<readonly string[]> | readonly string[], RegExp])[] = [
    ['a file that is not there', () => ['calculate', join(folder, 'none.xlsx')], /Không tìm thấy tệp/],
    [
      'a file that is no workbook',
      () => (writeFileSync(join(folder, 'text.xlsx'), 'Đơn vị;Dân số'), ['calculate', join(folder, 'text.xlsx')]),
      /không phải là sổ tính Excel/,
    ],
    [
      'a sheet that does not exist',
      () => ['calculate', SAMPLE, '--sheet', 'Biểu 9'],
      /Không có trang tính “Biểu 9”\. .*: BHXH, /,
    ],
    ['a range that is none', () => ['calculate', SAMPLE, '--range', 'A:C'], /“A:C” không phải là một vùng ô/],
    [
      'a sheet without a table',
      async () => ['calculate', await workbook('empty.xlsx', [['Xin chào'], [null], [3]])],
      /Không tìm thấy bảng/,
    ],
    [
      'a protected sheet',
      async () => {
        const file = await workbook('protected.xlsx', [HEADER, ...UNITS], (sheet) => sheet.protect('mật khẩu', {}));
        return ['calculate', file, '-o', join(folder, 'p.xlsx')];
      },
      /“Biểu 01” đang được bảo vệ/,
    ],
    [
      'cells that hold something',
      async () => {
        const file = await workbook(
          'taken.xlsx',
          [HEADER, ...UNITS],
          (sheet) => (sheet.getCell('F2').value = 'giữ lại'),
        );
        return ['calculate', file, '--range', 'A1:E3', '-o', join(folder, 't.xlsx')];
      },
      /F2: Ô này đang có “giữ lại”/,
    ],
    [
      'the input as its own output',
      async () => {
        const file = await workbook('own.xlsx', [HEADER, ...UNITS]);
        return ['calculate', file, '-o', file];
      },
      /trùng với tệp gốc/,
    ],
  ];
  test.each(cases)('%s', async (_name, words, sentence) => {
    const { code, problems } = await say(...(await words()));
    expect(problems).toMatch(sentence);
    expect(problems).not.toMatch(/undefined|NaN|Error|\{\w+\}/);
    expect(code).toBe(1);
  });

  test('an encrypted workbook', async () => {
    writeFileSync(join(folder, 'secret.xlsx'), buildOle('Root Entry', 'EncryptionInfo', 'EncryptedPackage'));
    const { code, problems } = await say('calculate', join(folder, 'secret.xlsx'));
    expect([code, problems]).toEqual([1, expect.stringMatching(/được đặt mật khẩu/)]);
  });
});

describe('a doubtful figure is printed with its cell, and the rest is calculated', () => {
  test.each<[string, Row[], RegExp]>([
    ['text in a number cell', [HEADER, [1, 'Hiệp An', 'chưa rõ', 95, 950], ...UNITS.slice(1)], /C2: Có chữ “chưa rõ”/],
    [
      'people over nobody',
      [HEADER, [1, 'Hiệp An', 0, 95, 5], ...UNITS.slice(1)],
      /C2: Hiệp An có 5 người tham gia nhưng mẫu số bằng 0/,
    ],
    [
      'no target column',
      [
        ['STT', 'Đơn vị', 'Dân số', 'Số người tham gia'],
        [1, 'Hiệp An', 1000, 950],
        [2, 'Đà Loan', 2000, 1800],
      ],
      /Không có cột chỉ tiêu/,
    ],
    [
      'coverage above the whole',
      [HEADER, [1, 'Hiệp An', 1000, 95, 1050], ...UNITS.slice(1)],
      /E2: Hiệp An có tỷ lệ 105,00%, trên 100%/,
    ],
    [
      'no actual count',
      [HEADER, [1, 'Hiệp An', 1000, 95, null], ...UNITS.slice(1)],
      /E2: Hiệp An chưa có số thực hiện/,
    ],
  ])('%s', async (name, rows, sentence) => {
    const { code, out } = await say('calculate', await workbook(`${name}.xlsx`, rows));
    expect(out).toMatch(sentence);
    expect(out).toContain('90,00%');
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
    expect(code).toBe(0);
  });
});

describe('a wrong command line gets a sentence, and where to read more', () => {
  test.each([
    [['tinh', 'a.xlsx'], /Không có lệnh “tinh”/],
    [['calculate'], /Thiếu tên tệp/],
    [['document', 'a.xlsx', 'b.xlsx'], /thừa “b\.xlsx”/],
    [['document', 'a.xlsx', '--consolidate'], /“--consolidate” chỉ dùng với lệnh calculate/],
    [['calculate', 'a.xlsx', '--detail'], /“--detail” chỉ dùng cùng --consolidate/],
    [['calculate', 'a.xlsx', 'b.xlsx', '--in-place'], /“--in-place” chỉ dùng cho một tệp/],
    [['calculate', 'a.xlsx', '--khong'], /Không có tùy chọn “--khong”/],
    [['calculate', 'a.xlsx', '--lang', 'fr'], /Ngôn ngữ “fr” không có/],
    [['calculate', 'a.xlsx', '--as', 'pdf'], /không nhận “pdf”/],
    [['calculate', 'a.xlsx', '--column', 'D=chỉ tiêu'], /--column cần dạng D=target-rate/],
    [['calculate', 'a.xlsx', '--near', 'x'], /--near cần một số phần trăm/],
    [['calculate', 'a.xlsx', '--compare', 'x'], /--compare không có cách “x”/],
    [['calculate', 'a.xlsx', '-o', 'b.xlsx', '--in-place'], /Chỉ dùng một trong hai/],
    [['calculate', 'a.xlsx', '--as'], /Không có tùy chọn “--as”, hoặc thiếu giá trị/],
    [['calculate', 'a.xlsx', '-o', 'b.csv'], /-o cần tên một tệp \.xlsx/],
    [['calculate', 'a.xlsm', '-o', 'b.xlsx'], /-o cần tên một tệp \.xlsm/],
    [['calculate', 'a', 'b', '--consolidate', '-o', 'b.xls'], /-o cần tên một tệp \.xlsx/],
    [['calculate', 'a', '--consolidate', '--unicode', '-o', 'b.xlsx'], /--unicode không dùng cùng --consolidate/],
    [['calculate', tmpdir(), '--in-place'], /“--in-place” chỉ dùng cho một tệp/],
    [['calculate', 'a*.xlsx', '--in-place'], /“--in-place” chỉ dùng cho một tệp/],
    [['calculate', 'a.xlsx', '--unit', 'Xã Hiệp An'], /“--unit” chỉ dùng với lệnh document/],
    [['document', 'a.xlsx', '-o', 'b.xlsx'], /“--output” chỉ dùng với lệnh calculate/],
    [['document', tmpdir()], /Lệnh này đọc một tệp, không nhận thư mục/],
    [['tables', 'a.xlsx', '--sheet', 'T9'], /Lệnh tables không dùng “--sheet”/],
  ])('%p', async (words, sentence) => {
    const { code, problems } = await say(...words);
    expect(problems).toMatch(sentence);
    expect(problems).toMatch(/\nXem cách dùng: coverage-planner --help\n$/);
    expect(code).toBe(2);
  });

  test('help is printed in both languages', async () => {
    expect((await say('--help')).out).toContain('Cách dùng');
    expect((await say('help', '--lang', 'en')).out).toContain('Usage');
  });
});

test('a file that exists is replaced only when told so', async () => {
  const output = join(folder, 'there.xlsx');
  copyFileSync(SAMPLE, output);
  expect((await say('calculate', SAMPLE, '-o', output)).problems).toMatch(/đã có.*--force/);
  expect((await say('calculate', SAMPLE, '-o', output, '--force')).code).toBe(0);
});

test('a column can be named on the command line when its header leaves a doubt', async () => {
  const rows: Row[] = [
    ['Đơn vị', 'Dân số', 'Cột 3', 'Cột 4'],
    ['Hiệp An', 1000, 0.95, 950],
    ['Đà Loan', 2000, 0.95, 1800],
  ];
  const file = await workbook('named.xlsx', rows);
  const outside = await say('calculate', file, '--column', 'Z=actual');
  expect([outside.code, outside.problems]).toEqual([1, expect.stringMatching(/A1:D3: Bảng không có cột Z/)]);
  const { out } = await say('calculate', file, '--column', 'C=target-rate:fraction', '--column', 'D=actual');
  expect(out).toMatch(/Hiệp An\s+1\.000\s+95%\s+950\s+950\s+95,00%\s+100,00%\s+0\s+0,00\s+Đạt/);
});
