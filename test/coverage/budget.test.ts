import {
  type Budget,
  absent,
  actual,
  budgetOf,
  calendarDate,
  dateText,
  dong,
  hasNoPremium,
  isAbsent,
  percent,
  personMonths,
} from '../../src/coverage/index.ts';

const year2026 = { from: { year: 2026, month: 1 }, months: 12 } as const;

function made(plan: Parameters<typeof budgetOf>[0]): Budget {
  const budget = budgetOf(plan);
  if (isAbsent(budget) || hasNoPremium(budget)) throw new Error(JSON.stringify(budget));
  return budget;
}

describe('the budget of a year in which the base salary changes', () => {
  const students = made({ lines: [{ group: 'student', people: actual(1000), ...year2026 }] });

  test('six months at 2.340.000 and six at 2.530.000', () => {
    expect(students.total).toBe(1000 * 6 * (105_300 + 113_850));
    expect(students.byHalfYear).toMatchObject([
      { year: 2026, half: 1, personMonths: 6000, total: 631_800_000, state: 315_900_000 },
      { year: 2026, half: 2, personMonths: 6000, total: 683_100_000, state: 341_550_000 },
    ]);
  });

  test('support for students falls to the budget where the school is', () => {
    expect(students.bySource).toEqual({
      central: 0,
      'school-site': 657_450_000,
      province: 0,
      commune: 0,
      employer: 0,
      donor: 0,
      person: 657_450_000,
    });
  });

  test('the effective date is a warning, with how sure it is', () => {
    expect(students.changes).toMatchObject([
      {
        code: 'base-salary',
        from: calendarDate(2026, 7, 1),
        before: 2_340_000,
        after: 2_530_000,
        certainty: 'reported',
      },
    ]);
  });

  test('values that are not verified are named', () => {
    expect(students.uncertain.map(({ code, certainty }) => [code, certainty])).toEqual([
      ['base-salary', 'reported'],
      ['support-student', 'sources-conflict'],
    ]);
  });

  test('a half year of its own crosses nothing', () => {
    expect(made({ lines: [{ group: 'student', people: actual(1000), ...year2026, months: 6 }] }).changes).toEqual([]);
  });
});

test('a school year is reported apart from the calendar year', () => {
  const line = { group: 'student', people: actual(10), from: { year: 2025, month: 9 }, months: 24 } as const;
  const { bySchoolYear, byYear } = made({ lines: [line] });
  expect(bySchoolYear.map((one) => [one.firstYear, one.personMonths])).toEqual([
    [2025, 120],
    [2026, 120],
  ]);
  expect(byYear.map((one) => [one.year, one.personMonths])).toEqual([
    [2025, 40],
    [2026, 120],
    [2027, 80],
  ]);
});

test('groups and lines have their own sums', () => {
  const local = [{ source: 'province', share: percent('30') }] as const;
  const { byGroup, byLine, bySource } = made({
    lines: [
      { group: 'near-poor', people: actual(100), ...year2026, months: 6, local },
      { group: 'household', people: actual(50), ...year2026, months: 6, person: 2 },
      { group: 'near-poor', people: actual(10), ...year2026, months: 6 },
    ],
  });
  expect(byGroup.map(({ group, personMonths: months }) => [group, months])).toEqual([
    ['near-poor', 660],
    ['household', 300],
  ]);
  expect(byLine.map(({ line, total }) => [line, total])).toEqual([
    [0, 600 * 105_300],
    [1, 300 * 73_710],
    [2, 60 * 105_300],
  ]);
  expect(bySource).toMatchObject({
    central: 660 * 73_710,
    province: 600 * 31_590,
    person: 60 * 31_590 + 300 * 73_710,
  });
});

describe('people who join one after the other', () => {
  test.each([
    [12, 12, 78n],
    [14, 12, 101n],
    [5, 12, 50n],
    [0, 12, 0n],
    [7, 1, 7n],
    [7, 0, 0n],
  ])('%d people over %d months are %d person-months', (people, months, expected) => {
    const plan = { people: actual(people), from: year2026.from, months, joining: 'evenly' } as const;
    expect(personMonths(plan)).toBe(expected);
  });

  test.each([-1, 1.5, 1201])('%p months are a mistake of the caller', (months) => {
    expect(() => personMonths({ people: actual(1), from: year2026.from, months })).toThrow(RangeError);
  });

  test('each loses the support when its own months are used up', () => {
    const line = {
      group: 'ethnic-minority',
      people: actual(2),
      from: { year: 2025, month: 7 },
      monthsHad: 35,
    } as const;
    // The first joins in July with one month of support left, the second in August.
    const budget = made({ lines: [{ ...line, months: 2, joining: 'evenly' }] });
    expect([budget.personMonths, budget.state]).toEqual([3, 2 * 73_710]);
  });
});

describe('a line without a premium is named with its month and cause', () => {
  test('an income below the poverty line of 2027', () => {
    const line = { group: 'voluntary', people: actual(3), income: dong(1_500_000), ...year2026, months: 24 } as const;
    expect(budgetOf({ lines: [{ group: 'student', people: actual(1), ...year2026 }, line] })).toEqual({
      code: 'line-without-premium',
      line: 1,
      month: { year: 2027, month: 1 },
      cause: { code: 'below-floor', bound: 2_200_000 },
    });
  });

  test('a time of which nothing is known', () => {
    const line = { group: 'near-poor', people: actual(3), from: { year: 2024, month: 1 }, months: 1 } as const;
    expect(budgetOf({ lines: [line] })).toMatchObject({ cause: absent('no-parameter') });
  });
});

test('a plan of nobody costs nothing, and one too large for a number says so', () => {
  expect(made({ lines: [] })).toMatchObject({ total: 0, personMonths: 0, byYear: [], changes: [] });
  const everybody = { group: 'student', people: actual(Number.MAX_SAFE_INTEGER), ...year2026 } as const;
  expect(budgetOf({ lines: [everybody] })).toEqual(absent('too-large'));
});

test('a local resolution that begins or ends within the plan is a warning', () => {
  const local = [
    {
      source: 'province',
      share: percent('30'),
      from: calendarDate(2025, 10, 30),
      until: calendarDate(2026, 6, 30),
      document: 'NQ HĐND',
    },
  ] as const;
  const line = { group: 'near-poor', people: actual(1), from: { year: 2025, month: 9 }, months: 12, local } as const;
  const warned = made({ lines: [line] }).changes.map(({ code, from }) => [code, dateText(from)]);
  expect(warned).toEqual([
    ['local-support-province', '2025-10-30'],
    ['base-salary', '2026-07-01'],
    ['local-support-province', '2026-07-01'],
  ]);
});
