import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { overall } from '../../src/table/assessed/overall.ts';
import type { Table } from '../../src/table/table.ts';
import { type Sheet, problems, read, rows } from './report.ts';

type Line = readonly CellValue[];

const HEADER = ['Tháng', 'STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];

/** The actual of the row that stands for the whole table. */
function whole(table: Table): unknown {
  const result = assessTable(table, () => ({ comparator: 'at-least' }));
  const [measure] = result.measures;
  return measure && overall(result, measure)?.row.figures.actual;
}

const JULY: readonly Line[] = [
  ['7/2023', 1, 'Hiệp An', 100, 90, 70],
  ['7/2023', 2, 'Đà Loan', 200, 190, 150],
];
const AUGUST: readonly Line[] = [
  ['8/2023', 1, 'Hiệp An', 100, 90, 75],
  ['8/2023', 2, 'Đà Loan', 200, 190, 155],
];
describe('months as names', () => {
  const header = ['Tháng', 'Dân số', 'Kế hoạch', 'Số người tham gia BHYT'];
  const first = [
    ['Tháng 1', 14000, 13300, 12010],
    ['Tháng 2', 14000, 13300, 12150],
  ];

  test.each<[string, Sheet['rows'], readonly string[], number]>([
    [
      'one unit, the latest month',
      [header, ...first, ['Tháng 3', 14000, 13300, 12240], ['Tháng 4', null, null, null]],
      ['earlier Tháng 1', 'earlier Tháng 2', 'leaf Tháng 3', 'note Tháng 4'],
      12240,
    ],
    [
      'one unit, cumulated',
      [header, ...first, ['Lũy kế', 14000, 13300, 12150]],
      ['earlier Tháng 1', 'earlier Tháng 2', 'leaf Lũy kế'],
      12150,
    ],
    [
      'one unit, with a quarter',
      [header, ...first, ['Tháng 3', 14000, 13300, 12240], ['Quý I', 14000, 13300, 12240]],
      ['earlier Tháng 1', 'earlier Tháng 2', 'leaf Tháng 3', 'earlier Quý I'],
      12240,
    ],
    [
      'one unit, months numbered',
      [header, [1, 14000, 13300, 12010], [2, 14000, 13300, 12150]],
      ['earlier 1', 'leaf 2'],
      12150,
    ],
  ])('%s', (_, lines, expected, actual) => {
    const table = read({ rows: lines });
    expect(rows(table)).toEqual(expected);
    expect(whole(table)).toBe(actual);
  });

  test('a sum of people over months is told; new people of each month add up', () => {
    const names = ['Đơn vị', 'Dân số', 'Kế hoạch', 'Số người tham gia BHYT'];
    const stock = read({ rows: [names, ...first, ['Cộng', 28000, 26600, 24160]] });
    expect(problems(stock)).toEqual(['total-over-periods A4', 'earlier-rows A2']);
    expect(whole(stock)).toBe(12150);
    const flow = read({
      rows: [
        ['Nội dung', 'Kế hoạch phát triển mới', 'Số người phát triển mới'],
        ['Tháng 1', 20, 12],
        ['Tháng 2', 20, 21],
        ['Tháng 3', 20, 24],
        ['Cộng', 60, 57],
      ],
    });
    expect(whole(flow)).toBe(57);
  });

  test('months as headings over the units', () => {
    const lines = [...JULY, ...AUGUST].map(([, ...line]) => line);
    const heading = (name: string): Line => [null, name];
    const table = read({
      rows: [HEADER.slice(1), heading('Tháng 7'), ...lines.slice(0, 2), heading('Tháng 8'), ...lines.slice(2)],
    });
    expect(rows(table)).toEqual([
      ...['note Tháng 7', 'earlier Hiệp An', 'earlier Đà Loan'],
      ...['group Tháng 8 = Hiệp An, Đà Loan', 'leaf Hiệp An', 'leaf Đà Loan'],
    ]);
  });

  test('months below the name of each unit', () => {
    const below = (...own: Line): Table =>
      read({
        rows: [
          HEADER.slice(1),
          [1, 'Hiệp An', ...own],
          [null, 'Tháng 7', 100, 90, 70],
          [null, 'Tháng 8', 100, 90, 75],
          [2, 'Đà Loan', ...own.map((figure) => Number(figure) + 1)],
          [null, 'Tháng 7', 200, 190, 150],
          [null, 'Tháng 8', 200, 190, 155],
        ],
      });
    expect(rows(below())).toEqual([
      ...['group Hiệp An = Tháng 8', 'earlier Tháng 7', 'leaf Tháng 8'],
      ...['group Đà Loan = Tháng 8', 'earlier Tháng 7', 'leaf Tháng 8'],
    ]);
    expect(below().rows.map(({ within }) => within)).toEqual([
      ...[undefined, 'Hiệp An', 'Hiệp An'],
      ...[undefined, 'Đà Loan', 'Đà Loan'],
    ]);
    expect(rows(below(100, 90, 75))).toEqual([
      ...['leaf Hiệp An', 'earlier Tháng 7', 'earlier Tháng 8'],
      ...['leaf Đà Loan', 'earlier Tháng 7', 'earlier Tháng 8'],
    ]);
  });
});
