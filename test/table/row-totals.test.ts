import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { overall } from '../../src/table/assessed/overall.ts';
import type { Table } from '../../src/table/table.ts';
import { checks, problems, read, rows, tree } from './report.ts';

type Line = readonly CellValue[];

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];
const body = (...lines: readonly Line[]): Table => read({ rows: [HEADER, ...lines] });

const assessed = (table: Table) => assessTable(table, () => ({ comparator: 'at-least' }));
const totals = (table: Table): readonly string[] => rows(table).filter((row) => !/^(?:leaf|note|blank)/.test(row));

/** Name and actual of the row that stands for the whole table. */
function whole(table: Table): string {
  const result = assessed(table);
  const [measure] = result.measures;
  const found = measure && overall(result, measure);
  return found ? `${found.name || '(sum)'} ${String(found.row.figures.actual)}` : 'none';
}

const A: Line = [1, 'Hiệp An', 400, 400, 390];
const B: Line = [2, 'Đà Loan', 600, 500, 410];
const C: Line = [3, 'Lộc Sơn', 300, 250, 200];
const D: Line = [4, 'Lộc Phát', 200, 150, 100];

test('the total first and last', () => {
  const table = body([null, 'Toàn huyện', 1500, 1300, 1100], A, B, C, D, [null, 'Tổng cộng', 1500, 1300, 1100]);
  const all = '= Hiệp An, Đà Loan, Lộc Sơn, Lộc Phát';
  expect(totals(table)).toEqual([`total Toàn huyện ${all}`, `total Tổng cộng ${all}`]);
  expect(tree(table)).toEqual(['Toàn huyện', '  Hiệp An', '  Đà Loan', '  Lộc Sơn', '  Lộc Phát', 'Tổng cộng']);
  expect(whole(table)).toBe('Toàn huyện 1100');
});

test('a heading without figures, its units, its subtotal', () => {
  const table = body(
    ['I', 'Khối xã'],
    A,
    B,
    [null, 'Cộng I', 1000, 900, 800],
    ['II', 'Khối phường'],
    C,
    D,
    [null, 'Cộng II', 500, 400, 300],
    [null, 'Tổng cộng (I+II)', 1500, 1300, 1100],
  );
  expect(tree(table)).toEqual([
    'Tổng cộng (I+II)',
    '  Khối xã',
    '    Hiệp An',
    '    Đà Loan',
    '    Cộng I',
    '  Khối phường',
    '    Lộc Sơn',
    '    Lộc Phát',
    '    Cộng II',
  ]);
  expect(checks(table)).toEqual([]);
});

test('subtotals of subtotals', () => {
  const table = body(
    A,
    B,
    [null, 'Cộng cụm 1', 1000, 900, 800],
    C,
    [null, 'Cộng cụm 2', 300, 250, 200],
    [null, 'Cộng huyện Lâm Hà', 1300, 1150, 1000],
    D,
    [null, 'Cộng huyện Đức Trọng', 200, 150, 100],
    [null, 'Tổng cộng', 1500, 1300, 1100],
  );
  expect(totals(table)).toEqual([
    'group Cộng cụm 1 = Hiệp An, Đà Loan',
    'group Cộng cụm 2 = Lộc Sơn',
    'group Cộng huyện Lâm Hà = Hiệp An, Đà Loan, Lộc Sơn',
    'group Cộng huyện Đức Trọng = Lộc Phát',
    'total Tổng cộng = Hiệp An, Đà Loan, Lộc Sơn, Lộc Phát',
  ]);
});

test('a total of each page, carried over to the next', () => {
  const table = body(
    A,
    B,
    [null, 'Cộng trang 1', 1000, 900, 800],
    [null, 'Mang sang', 1000, 900, 800],
    C,
    D,
    [null, 'Cộng trang 2', 500, 400, 300],
    [null, 'Tổng cộng', 1500, 1300, 1100],
  );
  expect(totals(table)).toEqual([
    'group Cộng trang 1 = Hiệp An, Đà Loan',
    'group Cộng trang 2 = Lộc Sơn, Lộc Phát',
    'total Tổng cộng = Hiệp An, Đà Loan, Lộc Sơn, Lộc Phát',
  ]);
  expect(problems(table)).toEqual([]);
});

test('totals of communes and of wards in a list that mixes them', () => {
  const table = body(
    [1, 'Xã Hiệp An', 400, 400, 390],
    [2, 'Phường Lộc Sơn', 300, 250, 200],
    [3, 'Xã Đà Loan', 600, 500, 410],
    [4, 'P. Lộc Phát', 200, 150, 100],
    [null, 'Cộng các xã', 1000, 900, 800],
    [null, 'Cộng các phường', 500, 400, 300],
    [null, 'Tổng cộng', 1500, 1300, 1100],
  );
  expect(totals(table)).toEqual([
    'group Cộng các xã = Xã Hiệp An, Xã Đà Loan',
    'group Cộng các phường = Phường Lộc Sơn, P. Lộc Phát',
    'total Tổng cộng = Xã Hiệp An, Phường Lộc Sơn, Xã Đà Loan, P. Lộc Phát',
  ]);
});

test('of several totals the words and the place tell where sums do not', () => {
  const table = body(
    A,
    B,
    [null, 'Cộng', 1900, 900, 850],
    C,
    D,
    [null, 'Cộng', 500, 400, 300],
    [null, 'Tổng cộng', 1500, 1300, 1199],
  );
  expect(totals(table)).toEqual([
    'group Cộng = Hiệp An, Đà Loan',
    'group Cộng = Lộc Sơn, Lộc Phát',
    'total Tổng cộng = Hiệp An, Đà Loan, Lộc Sơn, Lộc Phát',
  ]);
  expect(checks(table)).toEqual(['total-differs E4', 'total-differs C4', 'total-differs E8']);
  expect(whole(table)).toBe('Tổng cộng 1100');
});

describe('units outside the total', () => {
  const office = [null, 'Văn phòng BHXH tỉnh', 90, 80, 70];

  test('below it', () => {
    const table = body(A, B, [null, 'Tổng cộng', 1000, 900, 800], office);
    expect(totals(table)).toEqual(['total Tổng cộng = Hiệp An, Đà Loan']);
    expect(table.problems).toMatchObject([
      { code: 'outside-total', cell: 'B5', details: { unit: 'Văn phòng BHXH tỉnh', total: 'Tổng cộng' } },
    ]);
    expect(whole(table)).toBe('Tổng cộng 800');
  });

  test('among its units, without a number', () => {
    const table = body(A, B, C, office, [null, 'Tổng cộng', 1300, 1150, 1000]);
    expect(totals(table)).toEqual(['total Tổng cộng = Hiệp An, Đà Loan, Lộc Sơn']);
    expect(problems(table)).toEqual(['outside-total B5']);
  });

  test('inside when the total counts it', () => {
    const table = body(A, B, C, office, [null, 'Tổng cộng', 1390, 1230, 1070]);
    expect(totals(table)).toEqual(['total Tổng cộng = Hiệp An, Đà Loan, Lộc Sơn, Văn phòng BHXH tỉnh']);
    expect([...problems(table), ...checks(table)]).toEqual([]);
  });
});

describe('what is wrong with printed totals', () => {
  test('groups added together with their own units', () => {
    const table = body(['I', 'Khối xã', 1000, 900, 800], A, B, ['II', 'Khối phường', 500, 400, 300], C, D, [
      null,
      'Tổng cộng',
      3000,
      2600,
      2200,
    ]);
    expect(checks(table)).toEqual(['total-counts-twice E8', 'total-counts-twice C8', 'total-counts-twice D8']);
    expect(assessed(table).problems[0]?.details).toEqual({
      printed: 2200,
      sum: 1100,
      difference: 1100,
      column: 'Thực hiện',
    });
    expect(whole(table)).toBe('Tổng cộng 1100');
  });

  test('each cell is told once, in columns of targets and denominators too', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'Dân số', 'Chỉ tiêu BHYT', 'TH BHYT', 'Chỉ tiêu BHXH TN', 'TH BHXH TN'],
        ['Hiệp An', 1000, 900, 800, 50, 40],
        ['Đà Loan', 2000, 1900, 1800, 60, 55],
        ['Tổng cộng', 3001, 2801, 2600, 111, 95],
      ],
    });
    expect([...checks(table)].sort()).toEqual(['total-differs B4', 'total-differs C4', 'total-differs E4']);
  });

  test('a sheet of targets alone', () => {
    const table = read({
      rows: [
        ['STT', 'Đơn vị', 'Chỉ tiêu BHYT năm 2024 (người)', 'Chỉ tiêu BHXH tự nguyện năm 2024 (người)'],
        [1, 'Hiệp An', 8200, 310],
        [2, 'Đà Loan', 9100, 295],
        [null, 'Tổng cộng', 17300, 615],
      ],
    });
    expect(table.measures).toEqual([]);
    expect(checks(table)).toEqual(['total-differs D4']);
  });
});

test('a total without a name, and one without figures', () => {
  expect(totals(body(A, B, [null, null, 1000, 900, 800]))).toEqual(['total = Hiệp An, Đà Loan']);
  expect(whole(body(A, B, [null, 'Tổng cộng']))).toBe('Tổng cộng 800');
  expect(whole(body(A, B))).toBe('(sum) 800');
  expect(whole(body(A))).toBe('Hiệp An 390');
});
