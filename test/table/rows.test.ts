import type { CellValue } from '../../src/table/cells.ts';
import { rowWord } from '../../src/table/rows/row-words.ts';
import { problems, read, rows } from './report.ts';

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];

const body = (...lines: readonly (readonly CellValue[])[]): readonly string[] =>
  rows(read({ rows: [HEADER, ...lines] }));

describe('the words of a row', () => {
  test.each([
    ...['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng', 'Toàn tỉnh', 'Toàn huyện', 'Toàn thị xã', 'Toàn thành phố', 'Toàn xã'],
    ...[
      'Chung',
      'Cả nước',
      'Toàn quốc',
      'TỔNG CỘNG',
      'Cộng:',
      'Tổng cộng (I+II)',
      'Tổng (1+2)',
      'Tong cong',
      'toan tinh',
    ],
    ...['Tổng cộng toàn huyện', 'A. Tổng số', 'Tổng\u00a0cộng', 'Tổng cộng'.normalize('NFD')],
  ])('%s is a total', (name) => {
    expect(rowWord(name)).toBe('total');
  });

  test.each([
    ...[
      'Cộng Hòa',
      'Xã Cộng Hòa',
      'Tổng Cọt',
      'Chung Chải',
      'Toàn Thắng',
      'Tổng công ty Điện lực',
      'Tong cong ty Dien luc',
    ],
    ...['Hiệp An', 'Văn phòng BHXH tỉnh', 'Nguồn Sơn Thủy'.slice(6), 'P. 1', ''],
  ])('%s is not', (name) => {
    expect(rowWord(name)).toBeUndefined();
  });

  test.each([
    ['Cộng khối huyện', 'subtotal'],
    ['I. Khối huyện', 'group'],
    ['Khu vực miền núi', 'group'],
    ['BHXH cơ sở Đức Trọng', 'group'],
    ['Trong đó: nữ', 'breakdown'],
    ['Ghi chú: số liệu đến 31/8', 'note'],
    ['(*) Số liệu ước', 'note'],
    ['Bình quân', 'note'],
  ])('%s is a %s', (name, word) => {
    expect(rowWord(name)).toBe(word);
  });
});

test('the total last', () => {
  expect(body([1, 'Hiệp An', 10, 9, 8], [2, 'Đà Loan', 20, 19, 18], [null, 'Cộng', 30, 28, 26])).toEqual([
    'leaf Hiệp An',
    'leaf Đà Loan',
    'total Cộng = Hiệp An, Đà Loan',
  ]);
});

test('groups in Roman numerals, one of them without units of its own', () => {
  expect(
    body(
      [null, 'Tổng cộng', 100, 90, 80],
      ['I', 'Khối huyện', 60, 50, 45],
      [1, 'Hiệp An', 20, 20, 15],
      [2, 'Đà Loan', 40, 30, 30],
      ['II', 'Văn phòng', 40, 40, 35],
    ),
  ).toEqual([
    'total Tổng cộng = Hiệp An, Đà Loan, Văn phòng',
    'group Khối huyện = Hiệp An, Đà Loan',
    'leaf Hiệp An',
    'leaf Đà Loan',
    'leaf Văn phòng',
  ]);
});

test('letters over Roman numerals over numbers over dotted numbers', () => {
  expect(
    body(
      ['A', 'Khu vực I', null, null, null],
      ['I', 'Cụm 1', null, null, null],
      ['1', 'Xã A', 3, 3, 3],
      ['1.1', 'Thôn a', 1, 1, 1],
      ['1.2', 'Thôn b', 2, 2, 2],
      ['2', 'Xã B', 4, 4, 4],
      ['B', 'Khu vực II', null, null, null],
      ['C', 'Khu vực III', 5, 5, 5],
    ),
  ).toEqual([
    'group Khu vực I = Thôn a, Thôn b, Xã B',
    'group Cụm 1 = Thôn a, Thôn b, Xã B',
    'group Xã A = Thôn a, Thôn b',
    'leaf Thôn a',
    'leaf Thôn b',
    'leaf Xã B',
    'leaf Khu vực II',
    'leaf Khu vực III',
  ]);
});

test('the ordinal written in front of the name', () => {
  const table = read({
    rows: [
      ['Đơn vị', 'Dân số', 'Thực hiện'],
      ['I. Khối xã', 30, 20],
      ['1. Hiệp An', 10, 8],
      ['2. X. Đà Loan', 20, 12],
      ['II. Khối phường', 5, 4],
      ['3. P. 1', 5, 4],
    ],
  });
  expect(rows(table)).toEqual([
    'group I. Khối xã = 1. Hiệp An, 2. X. Đà Loan',
    'leaf 1. Hiệp An',
    'leaf 2. X. Đà Loan',
    'group II. Khối phường = 3. P. 1',
    'leaf 3. P. 1',
  ]);
});

test('a heading without number or figures', () => {
  expect(
    body(
      [null, 'Khối xã', null, null, null],
      [1, 'Hiệp An', 10, 9, 8],
      [2, 'Đà Loan', 20, 19, 18],
      [null, 'Khối thị trấn', null, null, null],
      [3, 'Liên Nghĩa', 30, 28, 26],
    ),
  ).toEqual([
    'group Khối xã = Hiệp An, Đà Loan',
    'leaf Hiệp An',
    'leaf Đà Loan',
    'group Khối thị trấn = Liên Nghĩa',
    'leaf Liên Nghĩa',
  ]);
});

test('a subtotal after each block, and the grand total', () => {
  expect(
    body(
      [1, 'Hiệp An', 10, 9, 8],
      [2, 'Đà Loan', 20, 19, 18],
      [null, 'Cộng khối xã', 30, 28, 26],
      [3, 'Liên Nghĩa', 30, 28, 26],
      [4, 'Ninh Gia', 5, 5, 5],
      [null, 'Cộng', 35, 33, 31],
      [null, 'Tổng cộng', 65, 61, 57],
    ),
  ).toEqual([
    'leaf Hiệp An',
    'leaf Đà Loan',
    'group Cộng khối xã = Hiệp An, Đà Loan',
    'leaf Liên Nghĩa',
    'leaf Ninh Gia',
    'group Cộng = Liên Nghĩa, Ninh Gia',
    'total Tổng cộng = Hiệp An, Đà Loan, Liên Nghĩa, Ninh Gia',
  ]);
});

test('the district named in an unnumbered first row is the total when it adds up, and told when it does not quite', () => {
  const lines = [
    [1, 'Hiệp An', 10, 9, 8],
    [2, 'Đà Loan', 20, 19, 18],
    [3, 'Liên Nghĩa', 30, 28, 26],
  ];
  expect(body([null, 'Huyện Đức Trọng', 60, 56, 52], ...lines)[0]).toMatch(/ = Hiệp An, Đà Loan, Liên Nghĩa$/);
  const told = (...figures: readonly number[]): readonly string[] => {
    const table = read({ rows: [HEADER, [null, 'Huyện Đức Trọng', ...figures], ...lines] });
    return [rows(table)[0] ?? '', ...problems(table)];
  };
  expect(told(61, 57, 53)).toEqual(['total Huyện Đức Trọng = Hiệp An, Đà Loan, Liên Nghĩa', 'group-near B2']);
  expect(told(161, 157, 153)).toEqual(['leaf Huyện Đức Trọng', 'group-unsure B2']);
});

test('districts over their communes, told by sums where nothing is numbered', () => {
  const table = read({
    rows: [
      ['Địa phương', 'Dân số', 'Thực hiện'],
      ['Huyện Đức Trọng', 30, 20],
      ['Xã Hiệp An', 10, 8],
      ['Xã Đà Loan', 20, 12],
      ['Huyện Lâm Hà', 70, 60],
      ['Xã Tân Hà', 40, 35],
      ['Xã Tân Văn', 30, 25],
    ],
  });
  expect(rows(table)).toEqual([
    'group Huyện Đức Trọng = Xã Hiệp An, Xã Đà Loan',
    'leaf Xã Hiệp An',
    'leaf Xã Đà Loan',
    'group Huyện Lâm Hà = Xã Tân Hà, Xã Tân Văn',
    'leaf Xã Tân Hà',
    'leaf Xã Tân Văn',
  ]);
});

test('breakdowns of a unit stand for nothing', () => {
  expect(
    body(
      [1, 'Hiệp An', 10, 9, 8],
      ['-', 'Nữ', 6, null, 5],
      [null, 'Trong đó: trẻ em', 2, null, 1],
      [2, 'Đà Loan', 20, 19, 18],
    ),
  ).toEqual(['leaf Hiệp An', 'note Nữ', 'note Trong đó: trẻ em', 'leaf Đà Loan']);
});

test('blank lines inside, notes below', () => {
  expect(
    body(
      [1, 'Hiệp An', 10, 9, 8],
      [],
      [2, 'Đà Loan', 20, 19, 18],
      [null, 'Tổng cộng', 30, 28, 26],
      ['Ghi chú: dân số theo Cục Thống kê'],
      [null, 'Số liệu của xã Hiệp An chưa đầy đủ'],
    ),
  ).toEqual(['leaf Hiệp An', 'blank', 'leaf Đà Loan', 'total Tổng cộng = Hiệp An, Đà Loan']);
});

test('a unit that has reported nothing yet is a unit', () => {
  const table = read({
    rows: [
      HEADER,
      [1, 'Hiệp An', 10, 9, 8],
      [2, 'Đà Loan', 20, 19, null],
      [3, 'Tà Hine', null, null, null],
      [4, null, null, null, null],
    ],
  });
  expect(rows(table)).toEqual(['leaf Hiệp An', 'leaf Đà Loan', 'leaf Tà Hine']);
  expect(problems(table)).toEqual(['blank-actual E3', 'blank-actual E4', 'blank-denominator C4', 'blank-target D4']);
});

test('figures without a name are a total whose word was left out', () => {
  expect(body([1, 'Hiệp An', 10, 9, 8], [2, 'Đà Loan', 20, 19, 18], [null, null, 30, 28, 26])).toEqual([
    'leaf Hiệp An',
    'leaf Đà Loan',
    'total = Hiệp An, Đà Loan',
  ]);
});

test('a unit without number and figures is no heading of the units after it', () => {
  expect(body([1, 'Hiệp An', 10, 9, 8], [null, 'Tà Hine', null, null, null], [2, 'Đà Loan', 20, 19, 18])).toEqual([
    'leaf Hiệp An',
    'leaf Tà Hine',
    'leaf Đà Loan',
  ]);
});

test('headings told by numbering that starts anew, by level, by capitals', () => {
  expect(
    body(
      [null, 'Miền núi', null, null, null],
      [1, 'Hiệp An', 10, 9, 8],
      [null, 'Đồng bằng', null, null, null],
      [1, 'Đà Loan', 20, 19, 18],
    ),
  ).toEqual(['group Miền núi = Hiệp An', 'leaf Hiệp An', 'group Đồng bằng = Đà Loan', 'leaf Đà Loan']);
  const table = read({
    rows: [
      ['Địa phương', 'Dân số', 'Thực hiện'],
      ['Huyện Đức Trọng', null, null],
      ['Xã Hiệp An', 10, 8],
      ['KHỐI CƠ QUAN', null, null],
      ['Văn phòng', 20, 12],
    ],
  });
  expect(rows(table)).toEqual([
    'group Huyện Đức Trọng = Xã Hiệp An',
    'leaf Xã Hiệp An',
    'group KHỐI CƠ QUAN = Văn phòng',
    'leaf Văn phòng',
  ]);
});

test('a numbered commune called like an average is a unit; an average is not', () => {
  expect(body([1, 'Trung bình', 10, 9, 8], [2, 'Đà Loan', 20, 19, 18], [null, 'Bình quân', 15, 14, 13])).toEqual([
    'leaf Trung bình',
    'leaf Đà Loan',
  ]);
});
