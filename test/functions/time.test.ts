import { call, column, down, messageOf, only, row, shown } from './excel-cells.ts';
import { monthly, pace, trajectorySteps } from '../../src/functions/time.ts';

describe('PACE', () => {
  test('measures a stock against the even way from the end of last year to the target', () => {
    // 90.000 + 5.000 × 8/12 = 93.333,33: 97,89 % of plan, and yet 334 people late.
    const results = pace(column(93_000, 93_333, 93_334, 94_000, ''), column(95_000), column(8), column(90_000));
    expect(down(results)).toEqual([334, 1, 0, 0, '']);
  });

  test('measures a flow from 0, over any number of equal steps', () => {
    expect(only(call(pace, 79, 642, 4, 0, 20))).toBe(50);
    expect(only(call(pace, 0, 1200, 8, 0))).toBe(800);
  });

  test('asks for the stock at the end of last year instead of taking 0 for it', () => {
    const missing = call(pace, 93_000, 95_000, 8);
    expect(only(missing)).toBe('#N/A');
    expect(messageOf(missing)).toMatch(/^Cần số liệu 31\/12 năm trước/);
  });

  test('refuses months that cannot be', () => {
    expect(only(call(pace, 1, 2, 13, 0))).toBe('#N/A');
    expect(only(call(pace, 1, 2, 1.5, 0))).toBe('#VALUE!');
    expect(only(call(pace, 1, 2, 1, 0, 0))).toBe('#VALUE!');
  });

  test('where lower is better, late is who is above the way', () => {
    expect(only(call(pace, 80, 0, 6, 120, 12, 'không quá'))).toBe(20);
  });
});

describe('MONTHLY', () => {
  test('spreads people over the months left, larger parts first, the sum exact', () => {
    expect(monthly(column(2218), column(4))).toEqual([[555, 555, 554, 554]]);
  });

  test('gives each unit a row, blank for blank, an error for each wrong cell alone', () => {
    expect(shown(monthly(column(7, '', 'x', 0), column(3)))).toEqual([
      [3, 2, 2],
      ['', '', ''],
      ['#VALUE!', '', ''],
      [0, 0, 0],
    ]);
  });

  test('gives units side by side a column each, and months may differ', () => {
    expect(monthly(row(7, 5), row(3, 2))).toEqual([
      [3, 3],
      [2, 2],
      [2, ''],
    ]);
  });

  test('refuses tables, too many months, and a period that is over', () => {
    expect(messageOf(monthly([[1, 2], [3, 4]], column(3)))).toMatch(/một cột hoặc một dòng/); // prettier-ignore
    expect(down(monthly(column(7, 7, 7), column(0, 121, '')))).toEqual(['#N/A', '#VALUE!', '']);
    expect(shown(monthly(column(1, 2), column(1, 2, 3)))).toEqual([['#VALUE!']]);
  });
});

describe('Whole columns', () => {
  const units = Array.from({ length: 200_000 }, (_, unit) => [unit < 10 ? 5 : '']);

  test('of a sheet are taken by the functions that make lists', () => {
    expect(monthly(units, column(2)).slice(0, 11)).toEqual([...Array.from({ length: 10 }, () => [3, 2]), ['', '']]);
  });
});

describe('TRAJECTORY', () => {
  test('goes to the milestone in equal points', () => {
    expect(call(trajectorySteps, 0.9, 0.95, 5)).toEqual([[0.91, 0.92, 0.93, 0.94, 0.95]]);
    const [steps = []] = call(trajectorySteps, '83,85%', '95%', 28);
    expect(steps).toHaveLength(28);
    expect(steps[15]).toBeCloseTo(0.902214, 6);
    expect(steps[27]).toBe(0.95);
  });

  test('can shrink the uncovered evenly instead', () => {
    expect(call(trajectorySteps, 0.84, 0.96, 2, 'theo phần chưa tham gia')).toEqual([[0.92, 0.96]]);
    const impossible = call(trajectorySteps, 0.84, 1, 2, 'geometric');
    expect(only(impossible)).toBe('#N/A');
    expect(messageOf(impossible)).toMatch(/100%/);
  });

  test('gives people of the denominator expected at each step', () => {
    expect(call(trajectorySteps, 0.9, 0.95, 2, '', 1_000_000, 1_015_000)).toEqual([[931_938, 964_250]]);
    expect(call(trajectorySteps, 0.9, 0.95, 2, '', 1000)).toEqual([[925, 950]]);
    expect(call(trajectorySteps, 0.9, 0.95, 1, '', 1000, '', 'trên')).toEqual([[951]]);
  });

  test('gives each unit a row, blank for blank', () => {
    expect(shown(trajectorySteps(column(0.9, '', -1, 0.96), column(0.95), column(1)))).toEqual([
      [0.95],
      [''],
      ['#VALUE!'],
      [0.96],
    ]);
  });

  test('refuses steps that cannot be', () => {
    expect(down(trajectorySteps(column(0.9), column(0.95), column(0, 1.5, 121, '')))).toEqual([
      '#VALUE!',
      '#VALUE!',
      '#VALUE!',
      '',
    ]);
  });
});
