import fc from 'fast-check';
import {
  absent,
  actual,
  calendarDate,
  cashSchedule,
  costOfGap,
  costPerPoint,
  denominator,
  dong,
  healthPremium,
  isAbsent,
  monthAfter,
} from '../../src/coverage/index.ts';

const year2026 = { from: { year: 2026, month: 1 }, months: 12 } as const;

describe('the cost of a gap', () => {
  test('people remaining times their months', () => {
    const cost = costOfGap({ remaining: actual(932), group: 'voluntary', from: { year: 2025, month: 9 }, months: 4 });
    expect(cost).toMatchObject({ total: 932 * 4 * 330_000, state: 932 * 4 * 66_000 });
    expect(costOfGap({ remaining: absent('no-target'), group: 'voluntary', ...year2026 })).toEqual(absent('no-target'));
  });

  test('each further point takes whole people', () => {
    const rows = costPerPoint({ denominator: denominator(202_418), group: 'student', upTo: 3, ...year2026, months: 1 });
    expect(rows).toMatchObject([
      { points: 1, people: 2025, state: 2025 * 52_650 },
      { points: 2, people: 4049, state: 4049 * 52_650 },
      { points: 3, people: 6073, state: 6073 * 52_650 },
    ]);
  });

  test.each([0, 1.5, 101])('%p further points are a mistake of the caller', (upTo) => {
    const terms = { denominator: denominator(10), group: 'student', upTo, ...year2026 } as const;
    expect(() => costPerPoint(terms)).toThrow(RangeError);
  });
});

describe('cash and accrual', () => {
  const monthly = ({ year, month }: { year: number; month: number }) =>
    healthPremium({ group: 'household', date: calendarDate(year, month, 1) });

  test('who paid a year ahead is not assessed again in July', () => {
    expect(cashSchedule({ monthly, everyMonths: 12, from: { year: 2026, month: 1 }, count: 12 })).toMatchObject({
      payments: [{ month: { year: 2026, month: 1 }, months: 12, amount: 1_263_600 }],
      total: 1_263_600,
    });
  });

  test('the last payment covers what is left', () => {
    const schedule = cashSchedule({ monthly: dong(100), everyMonths: 3, from: { year: 2026, month: 11 }, count: 8 });
    const payments = isAbsent(schedule) ? [] : schedule.payments;
    expect(payments.map(({ month, amount }) => [month.year, month.month, amount])).toEqual([
      [2026, 11, 300],
      [2027, 2, 300],
      [2027, 5, 200],
    ]);
  });

  test('without an amount there is no schedule', () => {
    const from = { year: 2015, month: 1 };
    expect(cashSchedule({ monthly, everyMonths: 3, from, count: 3 })).toEqual(absent('no-parameter'));
  });

  test('payments and accruals sum to the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1 as const, 3 as const, 6 as const, 12 as const),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (everyMonths, start, count) => {
          const from = monthAfter({ year: 2023, month: 1 }, start);
          const schedule = cashSchedule({ monthly, everyMonths, from, count });
          if (isAbsent(schedule)) throw new Error('the premium is known');
          const sum = (all: readonly { amount: number }[]): number => all.reduce((a, { amount }) => a + amount, 0);
          expect([sum(schedule.payments), sum(schedule.accruals)]).toEqual([schedule.total, schedule.total]);
        },
      ),
    );
  });
});
