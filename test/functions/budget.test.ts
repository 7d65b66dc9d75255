import { call, column, down, messageOf, only, row } from './excel-cells.ts';
import { premium, support } from '../../src/functions/budget.ts';

/** Excel's day number of 1 January 2026. */
const NEW_YEAR_2026 = 46_023;

describe('PREMIUM', () => {
  test('of a household falls from person to person and rises with the base salary', () => {
    const persons = row(1, 2, 3, 4, 5, 6);
    expect(premium(column('HGĐ'), column(NEW_YEAR_2026), persons)).toEqual([
      [105_300, 73_710, 63_180, 52_650, 42_120, 42_120],
    ]);
    expect(only(call(premium, 'hộ gia đình', '01/07/2026'))).toBe(113_850);
  });

  test.each([
    [NEW_YEAR_2026 + 180, 105_300],
    [NEW_YEAR_2026 + 180.99, 105_300],
    [NEW_YEAR_2026 + 181, 113_850],
    ['30/6/2026', 105_300],
    ['1-7-2026', 113_850],
    ['2026-07-01', 113_850],
    ['29/02/2026', '#VALUE!'],
    ['7/2026', '#VALUE!'],
    [0, '#VALUE!'],
    [2026, '#N/A'],
    ['31/12/2010', '#N/A'],
    ['', ''],
  ])('reads the date %j', (date, result) => {
    expect(only(call(premium, 'HSSV', date))).toBe(result);
  });

  test('of voluntary insurance is 22% of the chosen income, by default of the poverty line', () => {
    expect(down(premium(column('TN', 'BHXH tự nguyện', 'TN cận nghèo'), column('01/09/2025')))).toEqual([
      330_000, 330_000, 330_000,
    ]);
    expect(only(call(premium, 'TN', '01/09/2025', '', 5_000_000))).toBe(1_100_000);
    expect(messageOf(call(premium, 'TN', '01/09/2025', '', 1_000_000))).toMatch(/tối thiểu 1\.500\.000 đồng/);
    expect(messageOf(call(premium, 'TN', '01/09/2025', '', 50_000_000))).toMatch(/tối đa 46\.800\.000 đồng/);
  });

  test('of an employee needs the wage', () => {
    expect(only(call(premium, 'NLĐ', NEW_YEAR_2026))).toBe('');
    expect(only(call(premium, 'NLĐ', NEW_YEAR_2026, '', 10_000_000))).toBe(450_000);
  });

  test('can be made with a base of one’s own', () => {
    expect(only(call(premium, 'HSSV', '01/01/2030', '', '', 3_000_000))).toBe(135_000);
    expect(only(call(premium, 'TN', '01/01/2026', '', '', 2_200_000))).toBe(484_000);
    expect(only(call(premium, 'TN', '01/01/2026', '', 1.1 * 3_000_000))).toBe(726_000);
  });

  test('names the groups when one is not known', () => {
    expect(messageOf(call(premium, 'nông dân', NEW_YEAR_2026))).toMatch(/Không hiểu “nông dân”\. .*hộ gia đình, HSSV/);
    expect(only(call(premium, '', NEW_YEAR_2026))).toBe('');
    expect(only(call(premium, 'HGĐ', NEW_YEAR_2026, 0))).toBe('#VALUE!');
  });
});

describe('SUPPORT', () => {
  test('is what public budgets pay for one person-month', () => {
    const groups = column(
      'HSSV',
      'cận nghèo',
      'cận nghèo xã nghèo',
      'HGĐ',
      'TN',
      'TN cận nghèo',
      'TN nghèo',
      'TN DTTS',
    );
    expect(down(support(groups, column(NEW_YEAR_2026)))).toEqual([
      52_650, 73_710, 105_300, 0, 66_000, 132_000, 165_000, 99_000,
    ]);
    expect(only(call(support, 'HSSV', '30/06/2025'))).toBe(31_590);
  });

  test('adds what the province gives, up to the whole premium', () => {
    expect(only(call(support, 'HSSV', NEW_YEAR_2026, 0.2))).toBe(73_710);
    expect(only(call(support, 'cận nghèo', NEW_YEAR_2026, '40%'))).toBe(105_300);
  });

  test('splits by who pays, and the parts add up to the premium', () => {
    const payers = row('trung ương', 'địa phương', 'người tham gia');
    const parts = support(column('cận nghèo'), column(NEW_YEAR_2026), column(0.1), payers);
    expect(parts).toEqual([[73_710, 10_530, 21_060]]);
    expect(only(call(support, 'HSSV', NEW_YEAR_2026, '', 'nơi trường đóng'))).toBe(52_650);
    const wage = support(column('NLĐ'), column(NEW_YEAR_2026), undefined, row('đơn vị', 'cá nhân'), column(10_000_000));
    expect(wage).toEqual([[300_000, 150_000]]);
  });

  test('of a further person of a household is taken of the smaller premium', () => {
    const persons = row(1, 2, 5, '');
    const date = column(NEW_YEAR_2026);
    const ofHalf = support(column('HGĐ'), date, column(0.5), undefined, undefined, undefined, persons);
    expect(ofHalf).toEqual([[52_650, 36_855, 21_060, 52_650]]);
    expect(only(call(support, 'HGĐ', NEW_YEAR_2026, 0.5, 'cá nhân', '', '', 2))).toBe(36_855);
    expect(only(call(support, 'HGĐ', NEW_YEAR_2026, 0.5, '', '', '', 0))).toBe('#VALUE!');
  });

  test('of voluntary insurance is taken at the poverty line, whatever income was chosen', () => {
    expect(only(call(support, 'TN', '01/09/2025', '', '', 5_000_000))).toBe(66_000);
    expect(only(call(support, 'TN', '01/09/2025', '', 'cá nhân', 5_000_000))).toBe(1_034_000);
    expect(only(call(support, 'TN', '01/09/2025', '', '', 50_000_000))).toBe('#VALUE!');
  });

  test('is not known before the first rule', () => {
    const early = call(support, 'cận nghèo', '01/01/2020');
    expect(only(early)).toBe('#N/A');
    expect(messageOf(early)).toMatch(/Chưa có mức quy định/);
    expect(only(call(support, '', ''))).toBe('');
  });
});
