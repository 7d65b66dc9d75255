import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { type Row, say, workbookIn } from './say.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-planner-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

const ACTUALS: readonly Row[] = [
  ['STT', 'Xã, thị trấn', 'Dân số', 'Số người tham gia BHYT'],
  [1, 'TT. Liên Nghĩa', 48_210, 41_508],
  [2, 'Hiep An', 14_066, 12_917],
  [3, 'Đà Loan', 12_980, 11_370],
  [null, 'Tổng cộng', 75_256, 65_795],
];
const TARGETS: readonly Row[] = [
  ['TT', 'Đơn vị', 'Chỉ tiêu BHYT 2024', 'Chỉ tiêu BHYT 2025'],
  [1, 'Xã Hiệp An', 12_400, 12_900],
  [2, 'Thị trấn Liên Nghĩa', 44_000, 45_600],
  [3, 'Xã Đà Loan', 12_000, 12_300],
];

const actuals = () => workbookIn(folder, 'thang-9.xlsx', ACTUALS);
const plan = () => workbookIn(folder, 'ke-hoach.xlsx', TARGETS);

test('targets of another file: counts, then only what needs a look', async () => {
  const { code, out } = await say(
    ...['calculate', await actuals(), '--no-memory', '--targets', await plan(), '--target-column', 'D'],
  );
  expect(code).toBe(0);
  expect(out).toContain(
    'Chỉ tiêu lấy từ “ke-hoach.xlsx › Biểu 01”: D1 Chỉ tiêu BHYT 2025\nGhép được 2/3 đơn vị (theo tên 2)\n',
  );
  expect(out).toContain(
    '! B3: “Hiep An” có thể là “Xã Hiệp An” (B2) trong “[ke-hoach.xlsx]Biểu 01”: một bên gõ không dấu. Chưa lấy chỉ tiêu. ' +
      'Hãy cho biết đơn vị đúng, ví dụ --match "Hiep An=Xã Hiệp An"; nếu không có, hãy để trống sau dấu =.',
  );
  expect(out.split('“Hiep An” có thể là')).toHaveLength(2);
});

test('a confirmed unit has its target in the written file; JSON lists the match', async () => {
  const output = join(folder, 'ket-qua.xlsx');
  const words = [
    '--no-memory',
    '--targets',
    `${await plan()}#Biểu 01`,
    '--target-column',
    'D',
    '--match',
    'Hiep An = Hiệp An',
  ];
  const { out } = await say('calculate', await actuals(), '-o', output, '--json', ...words);
  const { join: joined } = JSON.parse(out) as { join: { units: { name: string; match?: { by: string } }[] } };
  expect(joined.units.map(({ name, match }) => [name, match?.by])).toEqual([
    ['TT. Liên Nghĩa', 'name'],
    ['Hiep An', 'chosen'],
    ['Đà Loan', 'name'],
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(output);
  const column = ['E1', 'E2', 'E3', 'E4', 'E5'].map((cell) => book.worksheets[0]?.getCell(cell).value);
  expect(column).toEqual(['Chỉ tiêu giao', 45_600, 12_900, 12_300, 70_800]);
});

test('several columns that fit are asked about', async () => {
  const { out } = await say('calculate', await actuals(), '--no-memory', '--targets', await plan(), '--lang', 'en');
  expect(out).toContain('No targets were taken from “ke-hoach.xlsx › Biểu 01”');
  expect(out).toContain('D1: Several columns of “[ke-hoach.xlsx]Biểu 01” fit');
  expect(out).toContain('Choose one with --target-column, such as --target-column C.');
  expect(out).not.toContain('has no target');
});

test('a choice of a unit that is not there is told', async () => {
  const words = ['--no-memory', '--targets', await plan(), '--target-column', 'D', '--match', 'Hiep An=Hiêp An'];
  const { out } = await say('calculate', await actuals(), ...words);
  expect(out).toContain('! B1: Không dùng được lựa chọn “Hiep An” là “Hiêp An”');
});

test('a column of targets may be said to be something else, and its doubt names the right option', async () => {
  const rows = TARGETS.map((row, index) => [...row.slice(0, 2), index === 0 ? 'Chỉ tiêu' : 94 + index]);
  const rates = await workbookIn(folder, 'ty-le.xlsx', rows);
  const guessed = await say('calculate', await actuals(), '--no-memory', '--targets', rates);
  expect(guessed.out).toContain(
    '! [ty-le.xlsx]Biểu 01!C1: Cột “Chỉ tiêu” của “[ty-le.xlsx]Biểu 01” được hiểu là “Chỉ tiêu (tỷ lệ %)”',
  );
  expect(guessed.out).toContain('hãy thêm --target-column C=target-headcount (số người)');
  const words = ['--no-memory', '--targets', rates, '--target-column', 'C=target-rate:points'];
  const { out } = await say('calculate', await actuals(), ...words);
  expect(out).not.toContain('ty-le.xlsx]Biểu 01!C1');
  expect(out).toContain('tỷ lệ đổi ra số người vừa đủ đạt');
});

test.each([
  [['--match', 'Hiep An'], '--match cần dạng'],
  [['--targets', 'KH', '--match', '=Hiệp An'], '--match cần dạng'],
  [['--match', 'A=B'], '--match chỉ dùng cùng với --targets'],
  [['--target-column', 'D'], '--target-column chỉ dùng cùng với --targets'],
  [['--targets', 'KH', '--target-column', '4'], '--target-column cần tên một cột'],
])('%j is wrong', async (words, says) => {
  const { code, problems } = await say('calculate', 'in.xlsx', ...words);
  expect(code).toBe(2);
  expect(problems).toContain(says);
});

test.each([
  ['khong-co.xlsx', 'khong-co.xlsx'],
  ['Chi tieu', '“Chi tieu”'],
])('targets that are not there are told: %s', async (targets, says) => {
  const { code, problems } = await say('calculate', await actuals(), '--no-memory', '--targets', targets);
  expect(code).toBe(1);
  expect(problems).toContain(says);
});
