import fc from 'fast-check';
import {
  type Absent,
  type PlannedPath,
  type PathStep,
  type Rate,
  absent,
  calendarDate,
  compareRatios,
  denominator,
  isAbsent,
  percent,
  percentText,
  projectedDenominator,
  ratio,
  trajectory,
} from '../../src/coverage/index.ts';

const kienGiang: PlannedPath = {
  from: { rate: percent('83.85'), at: calendarDate(2023, 8, 31) },
  to: { rate: percent('95'), at: calendarDate(2025, 12, 31) },
  every: 'year',
};

function stepsOf(path: PlannedPath): readonly PathStep[] {
  const steps = trajectory(path);
  if (isAbsent(steps)) throw new Error(steps.absent);
  return steps;
}

const months = (path: PlannedPath): string[] => stepsOf(path).map(({ at }) => `${at.month}/${at.year}`);
const rates = (path: PlannedPath, decimals = 2): string[] =>
  stepsOf(path).map(({ rate }) => percentText(rate, decimals));
const people = (path: PlannedPath): (number | Absent)[] => stepsOf(path).map(({ headcount }) => headcount);

describe('a straight line in points', () => {
  test('from 83,85 % at the end of August 2023 to 95 % at the end of 2025', () => {
    expect(months(kienGiang)).toEqual(['12/2023', '12/2024', '12/2025']);
    expect(rates(kienGiang)).toEqual(['85.44', '90.22', '95.00']);
  });

  test('each month is 0,3982 points', () => {
    const monthly = { ...kienGiang, every: 'month' } as const;
    expect(stepsOf(monthly)).toHaveLength(28);
    expect(months(monthly)[0]).toBe('9/2023');
    expect(rates(monthly, 4)[0]).toBe('84.2482');
  });

  test('a milestone at the end of a school year has its steps in August', () => {
    const path = { ...kienGiang, to: { rate: percent('100'), at: { year: 2025, month: 8 } } };
    expect(months(path)).toEqual(['8/2024', '8/2025']);
  });

  test('a milestone already met is kept, not fallen to', () => {
    expect(rates({ ...kienGiang, to: { rate: percent('80'), at: kienGiang.to.at } })).toEqual([
      '83.85',
      '83.85',
      '83.85',
    ]);
  });

  test('a limit is gone down to, and kept when met', () => {
    const late = {
      ...kienGiang,
      from: { rate: percent('3.65'), at: kienGiang.from.at },
      comparator: 'at-most',
    } as const;
    expect(rates({ ...late, to: { rate: percent('2.25'), at: kienGiang.to.at } })).toEqual(['3.45', '2.85', '2.25']);
    expect(rates({ ...late, to: { rate: percent('4'), at: kienGiang.to.at } })).toEqual(['3.65', '3.65', '3.65']);
  });

  test('both ends exactly, and never backwards', () => {
    const share = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2, max: 60 }), (a, b, count) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const start = { year: 2023, month: 8 };
        const from = ratio(low, 1_000_007);
        const to = { ...ratio(high, 1_000_007) } as Rate;
        const steps = stepsOf({
          from: { rate: from, at: start },
          to: { rate: to, at: { year: 2023, month: 8 + count } },
          every: 'month',
        });
        expect(steps).toHaveLength(count);
        const [first, last] = [steps[0]?.rate ?? ratio(0, 1), steps.at(-1)?.rate ?? ratio(0, 1)];
        expect(compareRatios(last, to)).toBe(0);
        expect(first.numerator * BigInt(count) * 1_000_007n).toBe(BigInt(low * count + high - low) * first.denominator);
        steps.slice(1).forEach((step, index) => {
          expect(compareRatios(step.rate, steps[index]?.rate ?? step.rate)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('people of the population expected at each step', () => {
  const growing: PlannedPath = {
    ...kienGiang,
    denominators: { now: denominator(1_000_000), milestone: denominator(1_015_000) },
  };

  test('95 % of 1.015.000 needs 14.250 more people than of 1.000.000', () => {
    const same = { now: denominator(1_000_000), milestone: denominator(1_000_000) };
    expect(people({ ...kienGiang, denominators: same }).at(-1)).toBe(950_000);
    expect(people(growing)).toEqual([856_260, 909_948, 964_250]);
  });

  test('a milestone to be exceeded takes one person more', () => {
    expect(people({ ...growing, comparator: 'more-than' }).at(-1)).toBe(964_251);
  });

  test('by month, where the table has a figure', () => {
    const known = new Map([[2025, denominator(1000)]]);
    const path: PlannedPath = { ...kienGiang, denominators: ({ year }) => known.get(year) ?? absent('blank') };
    expect(people(path)).toEqual([absent('blank'), absent('blank'), 950]);
  });

  test('without a population there are rates alone', () => {
    expect(people(kienGiang)).toEqual([absent('blank'), absent('blank'), absent('blank')]);
    expect(people({ ...kienGiang, denominators: () => denominator(0) })[0]).toEqual(absent('zero-denominator'));
  });

  test('the expected population is whole, exact at its ends, and told only between them', () => {
    const from = { denominator: denominator(1000), at: { year: 2023, month: 8 } };
    const to = { denominator: denominator(1001), at: { year: 2023, month: 10 } };
    const at = (month: number) => projectedDenominator({ from, to, at: { year: 2023, month } });
    expect([8, 9, 10].map(at)).toEqual([1000, 1001, 1001]);
    expect([at(7), at(11)]).toEqual([absent('outside-period'), absent('outside-period')]);
    const unknown = { denominator: absent('blank'), at: to.at };
    expect(projectedDenominator({ from, to: unknown, at: from.at })).toEqual(absent('blank'));
    expect(projectedDenominator({ from: unknown, to, at: to.at })).toEqual(absent('blank'));
    expect(projectedDenominator({ from: to, to, at: to.at })).toBe(1001);
  });
});

describe('no way', () => {
  test.each([
    ['a milestone that is not after the start', { from: { rate: percent('80'), at: kienGiang.to.at } }, 'period-over'],
    [
      'no rate to start from',
      { from: { rate: absent('zero-denominator'), at: kienGiang.from.at } },
      'zero-denominator',
    ],
    ['no milestone', { to: { rate: absent('no-target'), at: kienGiang.to.at } }, 'no-target'],
  ])('%s', (_, over, reason) => {
    expect(trajectory({ ...kienGiang, ...over })).toEqual({ absent: reason });
  });
});
