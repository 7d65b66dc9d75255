import {
  type Budget,
  type BudgetLine,
  type LocalSupport,
  type PayingGroup,
  DEFAULT_PARAMETERS,
  absent,
  actual,
  budgetOf,
  calendarDate,
  calendarYear,
  changesWithin,
  costPerPoint,
  dateText,
  denominator,
  dong,
  hasNoPremium,
  isAbsent,
  percent,
  percentText,
  withEntry,
} from '../../src/coverage/index.ts';

function made(...lines: BudgetLine[]): Budget {
  const budget = budgetOf({ lines });
  if (isAbsent(budget) || hasNoPremium(budget)) throw new Error(JSON.stringify(budget));
  return budget;
}

const line = (group: PayingGroup, from: BudgetLine['from'], months: number, ...local: LocalSupport[]): BudgetLine => ({
  group,
  people: actual(10),
  from,
  months,
  local,
});
const added = (share: string, over: Partial<LocalSupport> = {}): LocalSupport => ({
  source: 'province',
  share: percent(share),
  ...over,
});

describe('one resolution adds different shares to different groups', () => {
  const from = calendarDate(2025, 10, 30);
  const autumn = { year: 2025, month: 9 };

  test('each of its shares is a change of its own', () => {
    const { changes } = made(
      line('near-poor', autumn, 4, added('30', { from })),
      line('ethnic-minority', autumn, 4, added('15', { from })),
      line('student', autumn, 4, added('5', { from })),
      line('near-poor', autumn, 4, added('30', { from })),
    );
    expect(changes).toMatchObject([{ after: percent('30') }, { after: percent('15') }, { after: percent('5') }]);
  });

  test('what ends and what takes its place on that day are both told', () => {
    const { changes } = made(
      line(
        'near-poor',
        autumn,
        4,
        added('30', { until: calendarDate(2025, 10, 31) }),
        added('20', { from: calendarDate(2025, 11, 1) }),
      ),
    );
    expect(changes).toMatchObject([
      { before: percent('30'), after: absent('no-parameter') },
      { before: absent('no-parameter'), after: percent('20') },
    ]);
  });
});

describe('support beyond 100 %', () => {
  test('is told with its line, its share and the first month it is cut in', () => {
    const budget = made(
      line('near-poor', { year: 2026, month: 1 }, 3, added('30')),
      line('near-poor', { year: 2026, month: 1 }, 3, added('20'), added('25', { source: 'commune' })),
    );
    const cut = budget.cut.map((one) => [one.line, one.source, percentText(one.share, 0), one.from.month]);
    expect(cut).toEqual([[1, 'commune', '15', 1]]);
  });

  test('and again where the law pays more from some month on', () => {
    const { cut } = made(line('student', { year: 2025, month: 5 }, 4, added('80')));
    expect(cut.map(({ share, from }) => [percentText(share, 0), from.month])).toEqual([
      ['10', 5],
      ['30', 7],
    ]);
  });
});

describe('a new document with the old value', () => {
  test('is no change', () => {
    expect(changesWithin(DEFAULT_PARAMETERS.healthRate, calendarYear(2025))).toEqual([]);
    expect(changesWithin(DEFAULT_PARAMETERS.householdLadder, calendarYear(2025))).toEqual([]);
    expect(made(line('household', { year: 2025, month: 1 }, 12)).changes).toEqual([]);
  });

  test('does not hide the change after it', () => {
    const { ruralPovertyLine } = DEFAULT_PARAMETERS;
    const period = { start: calendarDate(2025, 7, 1), end: calendarDate(2027, 6, 30) };
    expect(changesWithin(ruralPovertyLine, period)).toMatchObject([
      { from: calendarDate(2027, 1, 1), before: 1_500_000, after: 2_200_000 },
    ]);
    const ended = withEntry(ruralPovertyLine, {
      value: dong(1_500_000),
      from: calendarDate(2026, 1, 1),
      until: calendarDate(2026, 6, 30),
      source: 'made up',
      certainty: 'unverified',
    });
    expect(changesWithin(ended, period).map(({ from }) => dateText(from))).toEqual(['2027-01-01']);
  });

  test('and is still named among the uncertain values', () => {
    const { changes, uncertain } = made(line('voluntary', { year: 2025, month: 7 }, 12));
    expect(changes).toEqual([]);
    expect(uncertain).toMatchObject([{ code: 'rural-poverty-line', from: calendarDate(2026, 1, 1) }]);
  });
});

test('lines of one group and different months each have their warnings', () => {
  const { changes, uncertain } = made(
    line('household', { year: 2026, month: 1 }, 6),
    line('household', { year: 2026, month: 7 }, 6),
    line('household', { year: 2024, month: 5 }, 3),
  );
  expect(changes.map(({ from }) => dateText(from))).toEqual(['2024-07-01']);
  expect(uncertain.map(({ code, from }) => [code, from.year])).toEqual([
    ['base-salary', 2026],
    ['health-rate', 2019],
    ['household-ladder', 2019],
    ['support-household', 2019],
  ]);
});

test('the cost of further points carries the warnings of its budget', () => {
  const rows = costPerPoint({
    denominator: denominator(1000),
    group: 'near-poor',
    from: { year: 2026, month: 1 },
    months: 12,
    local: [added('40')],
  });
  expect(rows).toMatchObject([
    {
      changes: [{ code: 'base-salary' }],
      uncertain: [{ code: 'base-salary' }],
      cut: [{ line: 0, source: 'province' }],
    },
  ]);
});

test.each([Number.NaN, -1, 35.5])('%p months of support already had are a mistake of the caller', (monthsHad) => {
  expect(() => made({ ...line('student', { year: 2026, month: 1 }, 1), monthsHad })).toThrow(RangeError);
});
