import type { CellValue } from '../../src/table/cells.ts';
import { problems, read, rows } from './report.ts';

type Line = readonly CellValue[];

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];
const PLAIN = ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];

const body = (...lines: readonly Line[]) => read({ rows: [HEADER, ...lines] });
const unnumbered = (...lines: readonly Line[]) => read({ rows: [PLAIN, ...lines] });

describe('breakdowns of a unit', () => {
  test('rows after "Trong đó" up to the next number stand for nothing', () => {
    const table = body(
      [1, 'Hiệp An', 4, 4, 4],
      [null, 'Trong đó:'],
      [null, 'Nữ', 2, null, 2],
      [null, 'Dân tộc thiểu số', 1, null, 1],
      [2, 'Đà Loan', 6, 5, 4],
      ['-', 'Nữ', 3, null, 1],
      [null, 'Tổng cộng', 10, 9, 8],
    );
    expect(rows(table).filter((row) => /^(?:leaf|total)/.test(row))).toEqual([
      'leaf Hiệp An',
      'leaf Đà Loan',
      'total Tổng cộng = Hiệp An, Đà Loan',
    ]);
    expect(problems(table)).toEqual([]);
  });

  test('"Trong đó" under the total: a summary where units follow, the units where none do', () => {
    const summary = [
      [null, 'Tổng cộng', 10, 9, 8],
      [null, 'Trong đó:'],
    ];
    expect(
      rows(
        body(
          ...summary,
          [null, 'Khối xã', 4, 4, 4],
          [null, 'Khối phường', 6, 5, 4],
          [1, 'Hiệp An', 4, 4, 4],
          [2, 'Lộc Sơn', 6, 5, 4],
        ),
      ),
    ).toEqual([
      'total Tổng cộng = Hiệp An, Lộc Sơn',
      'note Trong đó:',
      'note Khối xã',
      'note Khối phường',
      'leaf Hiệp An',
      'leaf Lộc Sơn',
    ]);
    expect(rows(body(...summary, ['-', 'Hiệp An', 4, 4, 4], ['-', 'Lộc Sơn', 6, 5, 4]))).toEqual([
      'total Tổng cộng = Hiệp An, Lộc Sơn',
      'note Trong đó:',
      'leaf Hiệp An',
      'leaf Lộc Sơn',
    ]);
  });

  test('groups of people that are themselves the units of a table', () => {
    expect(rows(body([1, 'Hộ nghèo', 4, 4, 4], [2, 'Hộ cận nghèo', 6, 5, 4], [3, 'Nữ', 1, 1, 1]))).toEqual([
      'leaf Hộ nghèo',
      'leaf Hộ cận nghèo',
      'leaf Nữ',
    ]);
  });
});

describe('what may be a group and may be a unit is told', () => {
  test('a sum with a slip in it', () => {
    const table = unnumbered(
      ['Huyện Lâm Hà', 1010, 905, 800],
      ['Xã Tân Hà', 400, 405, 400],
      ['Xã Tân Văn', 600, 500, 400],
    );
    expect(rows(table)[0]).toBe('total Huyện Lâm Hà = Xã Tân Hà, Xã Tân Văn');
    expect(table.problems).toMatchObject([
      { code: 'group-near', cell: 'A2', details: { unit: 'Huyện Lâm Hà', count: 2 } },
    ]);
  });

  test('a heading by its looks whose figures are something else', () => {
    const table = unnumbered(['Lâm Hà', 100, 90, 80], ['   Tân Hà', 4, 4, 4], ['   Tân Văn', 6, 5, 4]);
    expect(rows(table)).toEqual(['leaf Lâm Hà', 'leaf Tân Hà', 'leaf Tân Văn']);
    expect(problems(table)).toEqual(['group-unsure A2']);
  });

  test('a row numbered as a heading that the total counts', () => {
    const table = body(
      ['I', 'Cơ quan cấp tỉnh', 40, 40, 40],
      [1, 'Hiệp An', 400, 40, 40],
      [2, 'Đà Loan', 60, 50, 40],
      [null, 'Tổng cộng', 500, 130, 120],
    );
    expect(rows(table).at(-1)).toBe('total Tổng cộng = Cơ quan cấp tỉnh, Hiệp An, Đà Loan');
    expect(problems(table)).toEqual(['heading-counted B2']);
  });
});
