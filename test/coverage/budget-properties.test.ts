import fc from 'fast-check';
import {
  type Budget,
  type BudgetLine,
  type BudgetSums,
  PAYING_SOURCES,
  actual,
  budgetOf,
  hasNoPremium,
  isAbsent,
  monthAfter,
  percent,
  personMonths,
  stateSupport,
} from '../../src/coverage/index.ts';

function made(plan: Parameters<typeof budgetOf>[0]): Budget {
  const budget = budgetOf(plan);
  if (isAbsent(budget) || hasNoPremium(budget)) throw new Error(JSON.stringify(budget));
  return budget;
}

describe('whatever the plan', () => {
  const line: fc.Arbitrary<BudgetLine> = fc.record({
    group: fc.constantFrom('household', 'student', 'near-poor', 'ethnic-minority', 'voluntary-poor', 'voluntary'),
    people: fc.integer({ min: 0, max: 3_000_000 }).map(actual),
    from: fc.integer({ min: 0, max: 20 }).map((months) => monthAfter({ year: 2025, month: 7 }, months)),
    months: fc.integer({ min: 0, max: 60 }),
    joining: fc.constantFrom('all-at-start', 'evenly'),
    person: fc.integer({ min: 1, max: 6 }),
    monthsHad: fc.integer({ min: 0, max: 130 }),
    local: fc.array(
      fc.record({
        source: fc.constantFrom('province', 'commune', 'donor'),
        share: fc.integer({ min: 0, max: 1300 }).map((tenths) => percent(tenths / 10)),
      }),
      { maxLength: 3 },
    ),
  });
  const lines = fc.array(line, { maxLength: 4 });

  test('the sources, the groups and the years each sum to the total', () => {
    fc.assert(
      fc.property(lines, (plan) => {
        const budget = made({ lines: plan });
        const sum = (parts: readonly BudgetSums[]): number => parts.reduce((total, part) => total + part.total, 0);
        expect(PAYING_SOURCES.reduce((total, source) => total + budget.bySource[source], 0)).toBe(budget.total);
        const { byLine, byGroup, byHalfYear, byYear, bySchoolYear, total } = budget;
        for (const split of [byLine, byGroup, byHalfYear, byYear, bySchoolYear]) expect(sum(split)).toBe(total);
        expect(BigInt(budget.personMonths)).toBe(plan.reduce((months, one) => months + personMonths(one), 0n));
      }),
    );
  });

  test('a line costs the same alone as among lines like it', () => {
    fc.assert(
      fc.property(lines, line, ([...plan], one) => {
        const other = { ...one, monthsHad: 0, person: 1, local: [] };
        const all = [...plan, one, other, { ...one, joining: 'evenly' } as const, one];
        const together = made({ lines: all });
        const alone = all.flatMap((each, position) => {
          const { personMonths: months, total, state, bySource } = made({ lines: [each] });
          return months === 0 ? [] : [{ line: position, personMonths: months, total, state, bySource }];
        });
        expect(together.byLine).toEqual(alone);
      }),
    );
  });

  test('cut at any month, the two budgets sum to the whole', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 100 }), (plan, first) => {
        const from = { year: 2025, month: 7 };
        const whole = made({ lines: plan });
        const before = made({ lines: plan, within: { from, months: first } });
        const after = made({ lines: plan, within: { from: monthAfter(from, first), months: 200 } });
        expect(before.total + after.total).toBe(whole.total);
        expect(before.state + after.state).toBe(whole.state);
        expect(before.personMonths + after.personMonths).toBe(whole.personMonths);
      }),
    );
  });

  test('it is the month of one person, person by person', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 40 }), (plan, headcount) => {
        const one = { ...plan, people: actual(headcount) };
        let [total, state] = [0, 0];
        const joiningMonths = Array.from({ length: headcount }, (_, nth) =>
          one.joining === 'evenly' && one.months > 0 ? nth % one.months : 0,
        );
        for (const joined of joiningMonths) {
          for (let month = joined; month < one.months; month++) {
            const date = { ...monthAfter(one.from, month), day: 1 };
            const support = stateSupport({ ...one, date, monthsHad: (one.monthsHad ?? 0) + month - joined });
            if (!('person' in support)) throw new Error('there is a premium');
            total += support.premium;
            state += support.state;
          }
        }
        expect(made({ lines: [one] })).toMatchObject({ total, state });
      }),
    );
  });
});
