import {
  COMPULSORY_PARAMETERS,
  DEFAULT_PARAMETERS,
  type DatedParameter,
  absent,
  calendarDate,
  calendarYear,
  changesWithin,
  compareDates,
  dateText,
  dong,
  inForce,
  percent,
  schoolYear,
  valueOn,
  withEntry,
} from '../../src/coverage/index.ts';

const { healthSupport, voluntarySupport, ...single } = DEFAULT_PARAMETERS;
const all: readonly DatedParameter<unknown>[] = [
  ...Object.values(single),
  ...Object.values(healthSupport),
  ...Object.values(voluntarySupport),
  ...Object.values(COMPULSORY_PARAMETERS),
];

describe('values on a day', () => {
  test.each([
    ['2019-06-30', absent('no-parameter')],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
    ['2030-01-01', 2_530_000],
  ])('base salary on %s', (text, value) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    expect(valueOn(DEFAULT_PARAMETERS.baseSalary, calendarDate(year, month, day))).toEqual(value);
  });

  test('a rule for a limited time gives way to the standing one again', () => {
    const entry = { source: 'made up', certainty: 'verified' } as const;
    const limited: DatedParameter<string> = {
      code: 'limited',
      entries: [
        { ...entry, value: 'standing', from: calendarDate(2024, 1, 1) },
        { ...entry, value: 'limited', from: calendarDate(2025, 7, 1), until: calendarDate(2025, 12, 31) },
      ],
    };
    expect(valueOn(limited, calendarDate(2025, 12, 31))).toBe('limited');
    expect(valueOn(limited, calendarDate(2026, 1, 1))).toBe('standing');
    expect(
      changesWithin(limited, schoolYear(2025)).map(({ from, before, after }) => [dateText(from), before, after]),
    ).toEqual([['2026-01-01', 'limited', 'standing']]);
  });

  test('a rule that ends without another one leaves nothing', () => {
    const ended: DatedParameter<number> = {
      code: 'ended',
      entries: [
        {
          value: 1,
          from: calendarDate(2025, 1, 1),
          until: calendarDate(2025, 6, 30),
          source: 'a',
          certainty: 'verified',
        },
      ],
    };
    expect(changesWithin(ended, calendarYear(2025))).toEqual([
      {
        code: 'ended',
        from: calendarDate(2025, 7, 1),
        source: 'a',
        certainty: 'verified',
        before: 1,
        after: absent('no-parameter'),
      },
    ]);
  });
});

describe('effective dates that a period crosses', () => {
  test.each([
    ['2024', calendarYear(2024), ['2024-07-01']],
    ['2025', calendarYear(2025), []],
    ['the school year 2025-2026', schoolYear(2025), ['2026-07-01']],
    ['from the effective date on', { start: calendarDate(2026, 7, 1), end: calendarDate(2027, 6, 30) }, []],
    ['up to the day before', { start: calendarDate(2026, 1, 1), end: calendarDate(2026, 6, 30) }, []],
    [
      'ten years',
      { start: calendarDate(2017, 1, 1), end: calendarDate(2026, 12, 31) },
      ['2019-07-01', '2023-07-01', '2024-07-01', '2026-07-01'],
    ],
  ])('%s', (_, period, dates) => {
    expect(changesWithin(DEFAULT_PARAMETERS.baseSalary, period).map(({ from }) => dateText(from))).toEqual(dates);
  });

  test('a change announced without a value warns every plan that reaches its date, until its value is known', () => {
    const { healthRate } = DEFAULT_PARAMETERS;
    expect(changesWithin(healthRate, calendarYear(2026))).toEqual([]);
    expect(changesWithin(healthRate, calendarYear(2028))).toMatchObject([
      { from: calendarDate(2027, 1, 1), after: absent('no-parameter'), certainty: 'reported' },
    ]);
    const known = withEntry(healthRate, {
      value: percent('5.1'),
      from: calendarDate(2027, 1, 1),
      source: 'made up',
      certainty: 'unverified',
    });
    expect(changesWithin(known, calendarYear(2028))).toEqual([]);
  });
});

describe('editing', () => {
  test('an entry of the same day is replaced, and the parameter given stays as it is', () => {
    const { baseSalary } = DEFAULT_PARAMETERS;
    const from = calendarDate(2026, 7, 1);
    const edited = withEntry(baseSalary, { value: dong(2_500_000), from, source: 'NĐ', certainty: 'verified' });
    expect(edited.entries).toHaveLength(baseSalary.entries.length);
    expect(valueOn(edited, from)).toBe(2_500_000);
    expect(valueOn(baseSalary, from)).toBe(2_530_000);
  });

  test('an earlier entry takes its place in the order of dates', () => {
    const from = calendarDate(2018, 7, 1);
    const edited = withEntry(DEFAULT_PARAMETERS.baseSalary, {
      value: dong(1_390_000),
      from,
      source: 'NĐ 72/2018/NĐ-CP',
      certainty: 'unverified',
    });
    expect(edited.entries[0]?.from).toBe(from);
  });
});

describe('the published values', () => {
  test.each(all.map((parameter) => [parameter.code, parameter] as const))(
    '%s: dated in order, with sources',
    (_, of) => {
      const dates = of.entries.map(({ from }) => from);
      expect(dates).toEqual([...dates].sort(compareDates));
      expect(of.entries.every(({ source }) => source.length > 5 && source.length < 40)).toBe(true);
    },
  );

  test('codes are unique', () => {
    const codes = all.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('what is not certain says so', () => {
    expect(inForce(DEFAULT_PARAMETERS.baseSalary, calendarDate(2026, 7, 1))).toMatchObject({ certainty: 'reported' });
    expect(inForce(DEFAULT_PARAMETERS.ruralPovertyLine, calendarDate(2026, 7, 1))).toMatchObject({
      value: 1_500_000,
      certainty: 'unverified',
      conflicting: { value: 2_200_000 },
    });
    expect(inForce(healthSupport.student, calendarDate(2025, 7, 1))).toMatchObject({
      certainty: 'sources-conflict',
      conflicting: { from: calendarDate(2025, 8, 15) },
    });
    expect(inForce(healthSupport['average-living-standard'], calendarDate(2026, 1, 1))).toMatchObject({
      certainty: 'sources-conflict',
      conflicting: { value: { shares: [{ share: percent('50') }] } },
    });
  });

  test('regional minimum wages of 2026', () => {
    expect(valueOn(COMPULSORY_PARAMETERS.regionalMinimumWage, calendarDate(2026, 1, 1))).toEqual([
      5_310_000, 4_730_000, 4_140_000, 3_700_000,
    ]);
  });
});
