import {
  DEFAULT_PARAMETERS,
  type PayingGroup,
  calendarDate,
  dong,
  groupWithMostSupport,
  stateSupport,
  voluntaryContribution,
  withEntry,
} from '../../src/coverage/index.ts';

const january2026 = calendarDate(2026, 1, 1);

describe('voluntary social insurance', () => {
  test.each<[PayingGroup, number]>([
    ['voluntary-poor', 165_000],
    ['voluntary-near-poor', 132_000],
    ['voluntary-ethnic-minority', 99_000],
    ['voluntary', 66_000],
  ])('%s: %d from the state, whatever income was chosen', (group, state) => {
    const date = calendarDate(2025, 9, 1);
    expect(stateSupport({ group, date })).toMatchObject({ premium: 330_000, state, person: 330_000 - state });
    expect(stateSupport({ group, date, income: dong(5_000_000) })).toMatchObject({
      premium: 1_100_000,
      state,
      person: 1_100_000 - state,
    });
  });

  test.each([
    ['the floor', 2025, 9, 1_500_000, 330_000],
    ['the floor of 2027', 2027, 1, 2_200_000, 484_000],
    ['the ceiling', 2025, 9, 46_800_000, 10_296_000],
    ['the ceiling from July 2026', 2026, 7, 50_600_000, 11_132_000],
  ])('%s', (_, year, month, income, contribution) => {
    expect(voluntaryContribution({ income: dong(income), date: calendarDate(year, month, 1) })).toBe(contribution);
  });

  test('an income outside the bounds gives the bound', () => {
    const date = calendarDate(2025, 9, 1);
    const below = { code: 'below-floor', bound: 1_500_000 };
    expect(voluntaryContribution({ income: dong(1_499_999), date })).toEqual(below);
    expect(voluntaryContribution({ income: dong(46_800_001), date })).toMatchObject({ code: 'above-ceiling' });
    expect(stateSupport({ group: 'voluntary', income: dong(1), date })).toEqual(below);
  });

  test('a reference level of its own replaces the base salary', () => {
    const own = { value: dong(3_000_000), from: january2026, source: 'made up', certainty: 'unverified' } as const;
    const parameters = { ...DEFAULT_PARAMETERS, referenceLevel: withEntry(DEFAULT_PARAMETERS.referenceLevel, own) };
    const broken = voluntaryContribution({ income: dong(60_000_001), date: january2026, parameters });
    expect(broken).toEqual({ code: 'above-ceiling', bound: 60_000_000 });
  });

  test('before July 2025 the poor had 30 %', () => {
    expect(stateSupport({ group: 'voluntary-poor', date: calendarDate(2025, 6, 1) })).toMatchObject({ state: 99_000 });
  });

  test('support ends after 120 months', () => {
    expect(stateSupport({ group: 'voluntary-poor', date: january2026, monthsHad: 120 })).toMatchObject({ state: 0 });
  });

  test('of several supports the highest is given', () => {
    const groups = ['voluntary', 'voluntary-poor', 'voluntary-near-poor'] as const;
    expect(groupWithMostSupport({ groups, date: january2026 })).toBe('voluntary-poor');
    expect(groupWithMostSupport({ groups, date: calendarDate(2010, 1, 1) })).toBeUndefined();
  });
});
