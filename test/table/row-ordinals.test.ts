import type { CellValue } from '../../src/table/cells.ts';
import { RANKS, ordinalInName, ordinalReader } from '../../src/table/rows/row-ordinal.ts';
import { problems, read, rows } from './report.ts';

const NAMES = new Map<number, string>(Object.entries(RANKS).map(([name, rank]) => [rank, name]));

/** Ordinals read one after the other: `arabic`, `arabic+1` for one dot, `first` where numbering starts. */
function kinds(...ordinals: readonly CellValue[]): readonly string[] {
  const reader = ordinalReader();
  return ordinals.map((ordinal) => {
    const found = reader(ordinal);
    if (!found) return 'none';
    const deeper = found.rank > RANKS.arabic && found.rank < RANKS.lower ? `arabic+${found.rank - RANKS.arabic}` : '';
    return `${deeper || (NAMES.get(found.rank) ?? '')}${found.starts ? ' first' : ''}`;
  });
}

describe('ordinals as offices write them', () => {
  test.each<[string, readonly CellValue[], readonly string[]]>([
    ['numbers', [1, 2, 10], ['arabic first', 'arabic', 'arabic']],
    [
      'numbers typed as text',
      ['01', '2.', '(3)', '4)', '5 ', '6/'],
      ['arabic first', 'arabic', 'arabic', 'arabic', 'arabic', 'arabic'],
    ],
    ['a unit put in between', ['5', '5a', '6'], ['arabic', 'arabic', 'arabic']],
    ['dotted numbers', ['1', '1.1', '1.1.2', 1.2], ['arabic first', 'arabic+1 first', 'arabic+2', 'arabic+1']],
    ['numbers under a Roman one', ['II.1', 'II.1.3', 'A.2'], ['arabic first', 'arabic+1', 'arabic']],
    ['letters', ['A', 'B', 'C', 'D'], ['letter first', 'letter', 'letter', 'letter']],
    ['Roman numerals', ['I', 'II', 'IV', 'IX', 'XI'], ['roman first', 'roman', 'roman', 'roman', 'roman']],
    ['letters as far as I', ['G', 'H', 'I'], ['letter', 'letter', 'letter']],
    [
      'Roman numerals with a small L',
      ['l', 'll', 'lll', 'lV', 'Vl'],
      ['roman first', 'roman', 'roman', 'roman', 'roman'],
    ],
    ['Roman numerals with a one or a bar', ['I1', '|I', 'V1'], ['roman', 'roman', 'roman']],
    ['Roman numerals of Unicode', ['Ⅰ', 'Ⅱ', 'Ⅳ'], ['roman first', 'roman', 'roman']],
    ['small letters as far as l', ['a', 'b', 'k', 'l'], ['lower first', 'lower', 'lower', 'lower']],
    ['small Roman numerals', ['i', 'ii', 'iii'], ['lower first', 'lower', 'lower']],
    ['marks', ['-', '+', '•'], ['mark', 'mark', 'mark']],
    ['no ordinals', ['Xã', 'TT', '', null, true, 'IIII', '12 xã', -1], Array<string>(8).fill('none')],
  ])('%s', (_, ordinals, expected) => {
    expect(kinds(...ordinals)).toEqual(expected);
  });

  test('a sum of tenths is the ordinal it shows', () => {
    expect(kinds(0.1 + 0.2, 1.1 + 0.1)).toEqual(['arabic+1', 'arabic+1']);
  });
});

describe('ordinals in front of names', () => {
  test.each([
    ['I. Khối huyện', 'I'],
    ['II/ Khối xã', 'II'],
    ['A - Miền núi', 'A'],
    ['1. Xã Hiệp An', '1'],
    ['(2) Xã Đà Loan', '2'],
    ['1.1 Thôn 2', '1.1'],
    ['I.2. Xã Tà Hine', 'I.2'],
    ['a) Phường Lộc Sơn', 'a'],
    ['- Nữ', '-'],
  ])('%s', (name, ordinal) => {
    expect(ordinalInName(name)).toBe(ordinal);
  });

  test.each(['P. Lộc Sơn', 'X. Đà Loan', 'H. Đức Trọng', '3 Tháng 2', 'Ia Rong', 'Hiệp An', 'Ea Tu', ''])(
    '%s has none',
    (name) => {
      expect(ordinalInName(name)).toBeUndefined();
    },
  );
});

test('Excel made days of 1.1 and 1.2: their rows are parts of 1 all the same', () => {
  const lines = [
    [1, 'Xã Tân Hà', 10, 9, 8],
    [45292, 'Thôn Phúc Thọ', 4, 4, 4],
    [45323, 'Thôn Liên Trung', 6, 5, 4],
    [2, 'Xã Tân Văn', 7, 7, 7],
  ];
  const header = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];
  const formats = [header, ...lines].map((_, row) => [row === 2 || row === 3 ? 'd-mmm' : 'General']);
  expect(rows(read({ rows: [header, ...lines], formats }))).toEqual([
    'group Xã Tân Hà = Thôn Phúc Thọ, Thôn Liên Trung',
    'leaf Thôn Phúc Thọ',
    'leaf Thôn Liên Trung',
    'leaf Xã Tân Văn',
  ]);
});

test('numbering that goes on over groups, and numbering that starts anew', () => {
  const table = (...ordinals: readonly CellValue[]): readonly string[] => {
    const [first, second, third, fourth] = ordinals;
    const read5 = read({
      rows: [
        ['TT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
        ['I', 'Khối xã', 30, 28, 26],
        [first ?? null, 'Hiệp An', 10, 9, 8],
        [second ?? null, 'Đà Loan', 20, 19, 18],
        ['ll', 'Khối phường', 9, 8, 7],
        [third ?? null, 'Lộc Sơn', 4, 4, 4],
        [fourth ?? null, 'Lộc Phát', 5, 4, 3],
      ],
    });
    expect(problems(read5)).toEqual([]);
    return rows(read5).filter((row) => row.startsWith('group'));
  };
  const groups = ['group Khối xã = Hiệp An, Đà Loan', 'group Khối phường = Lộc Sơn, Lộc Phát'];
  expect(table(1, 2, 3, 4)).toEqual(groups);
  expect(table(1, 2, 1, 2)).toEqual(groups);
  expect(table('a', 'b', 'a', 'b')).toEqual(groups);
});

test('small letters over numbers are groups where numbering starts anew under them', () => {
  const table = read({
    rows: [
      ['TT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
      ['a)', 'Vùng cao', 30, 28, 26],
      [1, 'Hiệp An', 10, 9, 8],
      [2, 'Đà Loan', 20, 19, 18],
      ['b)', 'Vùng thấp', 9, 8, 7],
      [1, 'Lộc Sơn', 9, 8, 7],
    ],
  });
  expect(rows(table)).toEqual([
    'group Vùng cao = Hiệp An, Đà Loan',
    'leaf Hiệp An',
    'leaf Đà Loan',
    'group Vùng thấp = Lộc Sơn',
    'leaf Lộc Sơn',
  ]);
});
