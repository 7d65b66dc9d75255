import fc from 'fast-check';
import {
  DEFAULT_PARAMETERS,
  type HealthGroup,
  type PayingGroup,
  absent,
  calendarDate,
  dong,
  isAbsent,
  isOutOfBounds,
  percent,
  stateSupport,
  withEntry,
} from '../../src/coverage/index.ts';

const january2026 = calendarDate(2026, 1, 1);

describe('who pays a month of health insurance', () => {
  test.each<[HealthGroup, number, number]>([
    ['household', 0, 105_300],
    ['student', 52_650, 52_650],
    ['near-poor-in-poor-commune', 105_300, 0],
    ['near-poor', 73_710, 31_590],
    ['ethnic-minority', 73_710, 31_590],
    ['village-worker', 52_650, 52_650],
    ['average-living-standard', 31_590, 73_710],
    ['budget-paid', 105_300, 0],
  ])('%s: the state %d, the person %d', (group, state, person) => {
    expect(stateSupport({ group, date: january2026 })).toMatchObject({ premium: 105_300, state, person, cut: [] });
  });

  test('a student paid 70 % before July 2025', () => {
    expect(stateSupport({ group: 'student', date: calendarDate(2025, 6, 1) })).toMatchObject({ state: 31_590 });
  });

  test('a student pays at most 631.800 a year, at the new base salary 683.100', () => {
    const yearly = (year: number, month: number): number => {
      const support = stateSupport({ group: 'student', date: calendarDate(year, month, 1) });
      return 'person' in support ? 12 * support.person : 0;
    };
    expect([yearly(2026, 1), yearly(2026, 7)]).toEqual([631_800, 683_100]);
  });

  test('an employer pays two thirds, which is not support of the state', () => {
    expect(stateSupport({ group: 'employee', date: january2026, wage: dong(10_000_000) })).toEqual({
      premium: 450_000,
      parts: [{ source: 'employer', amount: 300_000 }],
      state: 0,
      person: 150_000,
      cut: [],
    });
    expect(stateSupport({ group: 'employee', date: january2026 })).toEqual(absent('blank'));
  });

  test('local support stacks on the law', () => {
    const local = [
      { source: 'province', share: percent('15') },
      { source: 'commune', share: percent('5') },
    ] as const;
    expect(stateSupport({ group: 'near-poor', date: january2026, local })).toMatchObject({
      parts: [
        { source: 'central', amount: 73_710 },
        { source: 'province', amount: 15_795 },
        { source: 'commune', amount: 5265 },
      ],
      person: 10_530,
    });
  });

  test('what goes beyond 100 % is cut from the last source and reported', () => {
    const local = [
      { source: 'province', share: percent('20') },
      { source: 'commune', share: percent('30') },
    ] as const;
    const support = stateSupport({ group: 'near-poor', date: january2026, local });
    expect(support).toMatchObject({
      parts: [{ amount: 73_710 }, { source: 'province', amount: 21_060 }, { source: 'commune', amount: 10_530 }],
      person: 0,
    });
    const [cut] = 'cut' in support ? support.cut : [];
    expect(cut?.source).toBe('commune');
    expect(cut && Number(cut.share.numerator) / Number(cut.share.denominator)).toBe(0.2);
  });

  test('a local resolution counts only while it is in force', () => {
    const local = [
      { source: 'province', share: percent('30'), from: calendarDate(2025, 10, 30), until: calendarDate(2026, 12, 31) },
    ] as const;
    const person = (year: number, month: number): number | undefined => {
      const support = stateSupport({ group: 'near-poor', date: calendarDate(year, month, 1), local });
      return 'person' in support ? support.person : undefined;
    };
    expect([person(2025, 10), person(2025, 11), person(2027, 1)]).toEqual([31_590, 0, 34_155]);
  });

  test('support that ends after 36 months leaves only what local budgets add', () => {
    const local = [{ source: 'province', share: percent('15') }] as const;
    const after = (monthsHad: number) =>
      stateSupport({ group: 'ethnic-minority', date: january2026, local, monthsHad });
    expect(after(35)).toMatchObject({ state: 89_505 });
    expect(after(36)).toMatchObject({ state: 15_795, person: 89_505 });
  });
});

test('the parts and the person sum to the premium, and nobody pays less than nothing', () => {
  const group = fc.constantFrom<PayingGroup>('household', 'student', 'near-poor', 'employee', 'voluntary-poor');
  const source = fc.constantFrom('central', 'province', 'commune', 'donor');
  const share = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => percent(hundredths / 100));
  const local = fc.array(fc.record({ source, share }), { maxLength: 4 });
  const base = fc.integer({ min: 1, max: 5_000_000 }).map(dong);
  fc.assert(
    fc.property(group, local, base, fc.integer({ min: 1, max: 7 }), (of, added, salary, person) => {
      const entry = { value: salary, from: january2026, source: 'made up', certainty: 'unverified' } as const;
      const parameters = {
        ...DEFAULT_PARAMETERS,
        baseSalary: withEntry(DEFAULT_PARAMETERS.baseSalary, entry),
        ruralPovertyLine: withEntry(DEFAULT_PARAMETERS.ruralPovertyLine, { ...entry, value: dong(1) }),
      };
      const terms = { date: january2026, parameters, local: added, person, wage: salary, income: salary };
      const support = stateSupport({ group: of, ...terms });
      if (isAbsent(support) || isOutOfBounds(support)) throw new Error('there is a premium');
      const parts = support.parts.reduce((sum, { amount }) => sum + amount, 0);
      expect(parts + support.person).toBe(support.premium);
      expect(Math.min(support.person, ...support.parts.map(({ amount }) => amount))).toBeGreaterThanOrEqual(0);
      expect(support.parts.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      const full = added.some((one) => one.share.numerator >= one.share.denominator);
      if (full && !of.startsWith('voluntary')) expect(support.person).toBe(0);
    }),
  );
});
