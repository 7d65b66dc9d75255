import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { overall } from '../../src/table/assessed/overall.ts';
import type { Table } from '../../src/table/table.ts';
import { problems, read, rows } from './report.ts';

type Line = readonly CellValue[];

const HEADER = ['Tháng', 'STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];
const months = (...lines: readonly Line[]): Table => read({ rows: [HEADER, ...lines] });

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
const COUNTED = ['earlier Hiệp An', 'earlier Đà Loan', 'leaf Hiệp An', 'leaf Đà Loan'];

describe('a row for each unit and month', () => {
  test('only the latest month of each unit counts, and the person is told', () => {
    const table = months(...JULY, ...AUGUST);
    expect(rows(table)).toEqual(COUNTED);
    expect(table.rows.map(({ period }) => period?.month)).toEqual([7, 7, 8, 8]);
    expect(table.problems).toMatchObject([
      {
        code: 'earlier-rows',
        severity: 'note',
        cell: 'C2',
        details: { count: 2, periods: '7/2023', latest: '8/2023' },
      },
    ]);
    expect(whole(table)).toBe(230);
  });

  test('rows of earlier months have results of their own', () => {
    const { measures } = assessTable(months(...JULY, ...AUGUST), () => ({ comparator: 'at-least' }));
    expect(measures[0]?.rows.map((row) => row?.assessment.verdict)).toEqual(Array<string>(4).fill('not-met'));
  });

  test('a total for each month, the latest month first or last', () => {
    const closed = (lines: readonly Line[], name: string, actual: number): readonly Line[] => [
      ...lines,
      [lines[0]?.[0] ?? null, null, name, 300, 280, actual],
    ];
    const rising = months(...closed(JULY, 'Cộng tháng 7', 220), ...closed(AUGUST, 'Cộng tháng 8', 230));
    expect(rows(rising)).toEqual([
      ...['earlier Hiệp An', 'earlier Đà Loan', 'earlier total Cộng tháng 7'],
      ...['leaf Hiệp An', 'leaf Đà Loan', 'total Cộng tháng 8 = Hiệp An, Đà Loan'],
    ]);
    const falling = months(...closed(AUGUST, 'Cộng', 230), ...closed(JULY, 'Cộng', 220));
    expect(rows(falling).filter((row) => row.includes('Cộng'))).toEqual([
      'total Cộng = Hiệp An, Đà Loan',
      'earlier total Cộng',
    ]);
    expect([whole(rising), whole(falling)]).toEqual([230, 230]);
  });

  test('the month only in the first row of its block', () => {
    const table = months(
      ['Tháng 7', 1, 'Hiệp An', 100, 90, 70],
      [null, 2, 'Đà Loan', 200, 190, 150],
      [null, null, 'Cộng', 300, 280, 220],
      ['Tháng 8', 1, 'Hiệp An', 100, 90, 75],
      [null, 2, 'Đà Loan', 200, 190, 155],
      [null, null, 'Cộng', 300, 280, 230],
    );
    expect(rows(table).filter((row) => row.includes('Cộng'))).toEqual([
      'earlier total Cộng',
      'total Cộng = Hiệp An, Đà Loan',
    ]);
  });

  test('groups stand in each month', () => {
    const group = (month: string, actual: number): Line => [month, 'I', 'Khối xã', 300, 280, actual];
    const table = months(group('7/2023', 220), ...JULY, group('8/2023', 230), ...AUGUST);
    expect(rows(table)).toEqual([
      ...['earlier group Khối xã', 'earlier Hiệp An', 'earlier Đà Loan'],
      ...['group Khối xã = Hiệp An, Đà Loan', 'leaf Hiệp An', 'leaf Đà Loan'],
    ]);
  });

  test('a unit that is a month behind is told, and months to come are no units yet', () => {
    const table = read({
      rows: [
        ['STT', 'Đơn vị', 'Tháng', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
        [1, 'Hiệp An', 7, 100, 90, 72],
        [null, null, 8, 100, 90, 75],
        [2, 'Đà Loan', 7, 200, 190, 155],
        [null, null, 8, 200, 190, null],
        [null, 'Tổng cộng', null, 300, 280, 230],
      ],
      merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
    });
    expect(rows(table)).toEqual([
      ...['earlier Hiệp An', 'leaf Hiệp An', 'leaf Đà Loan', 'note Đà Loan'],
      'total Tổng cộng = Hiệp An, Đà Loan',
    ]);
    expect(problems(table)).toEqual(['earlier-rows B2', 'coming-rows B5', 'period-behind B4']);
  });

  test('the total has a row for each month as well, its name in the first of them', () => {
    const table = read({
      rows: [
        ['STT', 'Đơn vị', 'Tháng', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
        [1, 'Hiệp An', 7, 100, 90, 72],
        [null, null, 8, 100, 90, 75],
        [2, 'Đà Loan', 7, 200, 190, 155],
        [null, null, 8, 200, 190, 158],
        [null, 'Tổng cộng', 7, 300, 280, 227],
        [null, null, 8, 300, 280, 233],
      ],
    });
    expect(rows(table).slice(4)).toEqual(['earlier total Tổng cộng', 'total Tổng cộng = Hiệp An, Đà Loan']);
    expect(problems(table)).toEqual(['earlier-rows B2']);
    expect(whole(table)).toBe(233);
  });

  test('a total that adds months up stands for nothing, and is told', () => {
    const table = months(...JULY, ...AUGUST, [null, null, 'Tổng cộng', 600, 560, 450]);
    expect(rows(table).at(-1)).toBe('total Tổng cộng =');
    expect(problems(table)).toEqual(['total-over-periods C6', 'earlier-rows C2']);
    expect(whole(table)).toBe(230);
  });

  test.each<[string, CellValue, CellValue, string]>([
    ['numbers', 7, 8, 'General'],
    ['dates', 45108, 45139, 'mm/yyyy'],
    ['words', 'Tháng 7 năm 2023', 'Tháng 8 năm 2023', 'General'],
    ['abbreviations', 'T7/2023', 'T8/2023', 'General'],
  ])('months as %s', (_, july, august, format) => {
    const lines = [...JULY, ...AUGUST].map(([, ...line], index) => [index < 2 ? july : august, ...line]);
    const formats = [HEADER, ...lines].map((_line, row) => [row === 0 ? 'General' : format]);
    expect(rows(read({ rows: [HEADER, ...lines], formats }))).toEqual(COUNTED);
  });

  test('months as numbers of year and month, in a column the person chose', () => {
    const lines = [...JULY, ...AUGUST].map(([, ...line], index) => [index < 2 ? 202307 : 202308, ...line]);
    const table = read({ rows: [HEADER, ...lines] }, { roles: new Map([[0, { role: 'period' }]]) });
    expect(rows(table)).toEqual(COUNTED);
    expect(table.rows[0]?.period).toEqual({ year: 2023, month: 7 });
  });

  test('one month alone is as if there were no column of months', () => {
    expect(rows(months(...AUGUST))).toEqual(['leaf Hiệp An', 'leaf Đà Loan']);
  });
});
