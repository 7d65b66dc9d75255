import { type Sheet, measures, problems, read, roles } from './report.ts';

const UNITS = ['TH Trà Sơn', 'TH Trà Thủy', 'THCS Trà Xuân', 'THPT Trà Bồng'];
const PUPILS = [412, 388, 510, 921];
const AT_SCHOOL = [201, 244, 300, 610];
const ALL = [391, 374, 499, 897];
const each = (of: (index: number) => number): readonly number[] => UNITS.map((_, index) => of(index));
const rate = (above: readonly number[], below: readonly number[]): readonly number[] =>
  each((index) => Number((((above[index] ?? 0) / (below[index] ?? 1)) * 100).toFixed(2)));

const flat = (columns: Readonly<Record<string, readonly number[]>>): Sheet => ({
  rows: [
    ['Đơn vị', ...Object.keys(columns)],
    ...UNITS.map((name, index) => [name, ...Object.values(columns).map((values) => values[index] ?? null)]),
  ],
});

describe('of columns that would serve alike', () => {
  const insured = { 'Tổng số HS': PUPILS, 'HS tham gia BHYT tại trường': AT_SCHOOL, 'Tổng số HS có thẻ BHYT': ALL };

  test('the one from which the printed rate comes is taken, and told', () => {
    const table = read(flat({ ...insured, 'Tỷ lệ (%)': rate(ALL, PUPILS) }));
    expect(measures(table)).toEqual(['BHYT DB--']);
    expect(problems(table)).toContain('role-guessed D1');
    expect(table.columns[3]).toMatchObject({ reason: { code: 'used-in' }, alternatives: [{ role: 'other' }] });
  });

  test('without a rate the other one is asked about', () => {
    expect(problems(read(flat(insured)))).toContain('rival-asked D1');
  });

  test('a plan that was adjusted counts where the printed percentage is of it', () => {
    const adjusted = each((index) => (ALL[index] ?? 0) + 7);
    const table = read(flat({ 'KH đầu năm': PUPILS, 'KH điều chỉnh': adjusted, TH: ALL, '% KH': rate(ALL, adjusted) }));
    expect(measures(table)).toEqual(['(unnamed) D-C-']);
  });

  test('what is expected for the year gives way to what was done so far', () => {
    const table = read(flat({ 'KH năm 2025': PUPILS, 'TH 9 tháng 2025': AT_SCHOOL, 'Ước TH cả năm 2025': ALL }));
    expect(roles(table)).toBe('unit | target-headcount | actual | other?');
    expect(read(flat({ 'TH 2024': AT_SCHOOL, 'Ước TH 2025': ALL })).measures[0]?.actual.column).toBe(2);
  });

  test('the plan of the month is no rival of the cumulated one', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'Tháng 8', null, 'Lũy kế 8 tháng', null],
        [null, 'KH', 'TH', 'KH', 'TH'],
        ...UNITS.map((name, index) => [name, 40, 38, PUPILS[index] ?? 0, ALL[index] ?? 0]),
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    });
    expect(measures(table)).toEqual(['(unnamed) E-D-']);
    expect(problems(table)).toEqual(['no-denominator-column E2']);
  });

  test('a plan without a year stands beside a quarter without one', () => {
    const table = read(flat({ 'KH năm 2024': PUPILS, 'KH quý III': AT_SCHOOL, 'TH lũy kế 9 tháng': ALL }));
    expect(measures(table)).toEqual(['(unnamed) D-B-']);
  });
});

describe('parts of a column', () => {
  const under = (parent: string, ...labels: readonly string[]): string =>
    roles(
      read({
        rows: [
          ['Đơn vị', 'Dân số', parent, ...labels.slice(1).map(() => null)],
          [null, null, ...labels],
          ...UNITS.map((name, index) => [name, 2000, ...labels.map((_, at) => (ALL[index] ?? 0) - at)]),
        ],
        merges: ['A1:A2', 'B1:B2', `C1:${'CDEF'[labels.length - 1] ?? 'C'}1`],
      }),
    ).replace('unit | denominator | ', '');

  test('unknown labels beside a total are parts of it', () => {
    expect(under('Số người tham gia BHYT', 'Tổng số', 'Nam', 'Nữ')).toBe('actual | other? | other?');
  });

  test('people are counted even under a rate', () => {
    expect(under('Tỷ lệ bao phủ BHYT', 'Số người tham gia')).toBe('actual');
  });

  const ofWhich = (whole: string, ...labels: readonly string[]): string =>
    roles(
      read({
        rows: [
          ['Đơn vị', 'Dân số', whole, 'Trong đó', null],
          [null, null, null, ...labels],
          ...UNITS.map((name, index) => [name, 2000, ALL[index] ?? 0, 100 + index, 50 + index]),
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      }),
    ).replace('unit | denominator | ', '');

  test.each([
    ['Số người tham gia BHYT', 'Người lao động', 'HSSV', 'actual | other | other?'],
    ['Chỉ tiêu BHXH', 'Bắt buộc', 'Tự nguyện', 'target-headcount | target-headcount | target-headcount'],
    ['Số người tham gia BHXH', 'Bắt buộc', 'Tự nguyện', 'actual | actual | actual'],
  ])('of %s: %s and %s', (whole, first, second, expected) => {
    expect(ofWhich(whole, first, second)).toBe(expected);
  });
});
