import type { Table } from '../../src/table/table.ts';
import { codes, headcounts, joined } from './joining/joined.ts';
import { ACTUALS, TARGETS } from './joining/sheets.ts';
import { type Sheet, figures, problems } from './report.ts';

const rates = ({ measures }: Table) => figures(measures[0]?.targetRate);

describe('targets of another size', () => {
  const sized = (header: string, figures: readonly number[]): Sheet => ({
    sheet: 'KH',
    rows: [
      ['Đơn vị', header],
      ...['Liên Nghĩa', 'Đà Loan', "N'Thol Hạ"].map((name, index) => [name, figures[index] ?? 0]),
    ],
  });

  test('whole numbers such as 95 beside thousands of people are percentages, and told', () => {
    const { table } = joined(ACTUALS, sized('Chỉ tiêu', [95, 94, 96]));
    expect(headcounts(table)).toEqual([]);
    expect(rates(table).slice(0, 4)).toEqual(['95', 'blank', '96', '94']);
    expect(codes(table)).toContain('join-role-guessed B1');
  });

  test('a header that says people stands, and the doubt is told', () => {
    const { table } = joined(ACTUALS, sized('Chỉ tiêu (người)', [46, 12, 7]));
    expect(headcounts(table).slice(0, 4)).toEqual([46, 'blank', 7, 12]);
    expect(codes(table)).toContain('join-far-apart B1');
  });

  test('beside few people small targets are people', () => {
    const few = {
      ...ACTUALS,
      rows: ACTUALS.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell % 90 : cell))),
    };
    const { table } = joined(few, sized('Chỉ tiêu', [46, 12, 7]));
    expect(headcounts(table).slice(0, 4)).toEqual([46, 'blank', 7, 12]);
    expect(codes(table)).not.toContain('join-role-guessed B1');
  });

  test('ten times the population is told', () => {
    const { table } = joined(ACTUALS, sized('Chỉ tiêu BHYT', [4_560_000, 1_230_000, 710_000]));
    expect(codes(table)).toContain('join-far-apart B1');
  });
});

describe('which column is taken', () => {
  const years: Sheet = {
    sheet: 'Phụ lục',
    rows: [
      ['TT', 'Đơn vị', 'Chỉ tiêu bao phủ BHYT (%)', null, null],
      [null, null, 2024, 2025, 2026],
      [1, 'Liên Nghĩa', 93.5, 94.5, 95.2],
      [2, 'Hiệp An', 90.1, 91.4, 92.6],
      [3, "N'Thol Hạ", 88, 89.5, 91],
      [4, 'Đà Loan', 92.2, 93.1, 94],
    ],
    merges: ['C1:E1'],
  };

  test('the one of the year the actuals are of', () => {
    const { table, join } = joined(ACTUALS, years);
    expect(join.figures[0]?.taken.map(({ cell }) => cell)).toEqual(['D2']);
    expect(rates(table)).toEqual(['94.5', 'blank', '89.5', '93.1', 'blank']);
  });

  test('where the actuals have no year, a person is asked; a chosen column counts', () => {
    const undated = { ...ACTUALS, rows: ACTUALS.rows.slice(1) };
    const asked = joined(undated, years);
    expect(rates(asked.table)).toEqual([]);
    expect(codes(asked.table)).toContain('join-column-asked D1');
    expect(rates(joined(undated, years, { columns: new Set([4]) }).table).slice(2, 4)).toEqual(['91', '94']);
  });

  test('columns of other years are not taken unasked', () => {
    const rows = years.rows.map((row) => row.slice(0, 3)).concat();
    const only = { ...years, rows, merges: [] };
    const { table } = joined(ACTUALS, only);
    expect(rates(table)).toEqual([]);
    expect(codes(table)).toContain('join-other-year D2');
    expect(rates(joined(ACTUALS, only, { columns: new Set([2]) }).table)[0]).toBe('93.5');
  });

  test('of two assigners neither is taken unasked', () => {
    const two: Sheet = {
      ...TARGETS,
      rows: TARGETS.rows
        .slice(1)
        .map((row, index) => [
          ...row.slice(0, 2),
          index === 0 ? 'UBND tỉnh giao' : (row[2] ?? null),
          index === 0 ? 'BHXH VN giao' : 13_000 + index,
        ]),
    };
    const { table } = joined(ACTUALS, two);
    expect(headcounts(table)).toEqual([]);
    expect(codes(table)).toContain('join-column-asked D2');
  });

  test('an indicator without targets there is told, the others are joined', () => {
    const actuals: Sheet = {
      sheet: 'KQ',
      rows: [
        ['Đơn vị', 'Số người tham gia BHXH bắt buộc', 'Số người tham gia BHYT'],
        ['Liên Nghĩa', 2_104, 41_508],
        ['Đà Loan', 310, 11_370],
      ],
    };
    const { table } = joined(actuals, TARGETS);
    expect(table.measures.map(({ indicator, targetHeadcount }) => [indicator, targetHeadcount?.header])).toEqual([
      ['BHXH_BB', undefined],
      ['BHYT', 'Chỉ tiêu giao (người)'],
    ]);
    expect(codes(table)).toContain('join-no-column B1');
  });

  test('targets of the table itself are set aside', () => {
    const own = {
      ...ACTUALS,
      rows: ACTUALS.rows.map((row, index) =>
        row.length < 4 ? row : [...row, index === 1 ? 'Chỉ tiêu năm 2024' : index === 2 ? 'chưa giao' : 9_000],
      ),
    };
    const { table } = joined(own, TARGETS);
    expect(headcounts(table)[0]).toBe(45_600);
    expect(codes(table)).toContain('join-replaces E2');
    expect(problems(table).filter((problem) => problem.endsWith(' E3'))).toEqual([]);
  });

  test('a figure that cannot be read is told where it stands', () => {
    const rows = TARGETS.rows.map((row) => row.map((cell) => (cell === 12_300 ? 'xem phụ lục' : cell)));
    const { table, join } = joined(ACTUALS, { ...TARGETS, rows }, { file: 'ke-hoach.xlsx' });
    expect(headcounts(table)[3]).toBe('unreadable');
    expect(join.problems.filter(({ code }) => code === 'text-in-number')).toMatchObject([
      { sheet: '[ke-hoach.xlsx]Chỉ tiêu 2025', cell: 'C4' },
    ]);
  });
});
