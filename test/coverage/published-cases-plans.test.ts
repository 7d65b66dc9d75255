import {
  actual,
  allocate,
  dong,
  flowPace,
  householdPremiums,
  monthlyParts,
  parseDate,
  percent,
  requiredPace,
  stateSupport,
  stockPace,
  targetHeadcount,
  trajectory,
  voluntaryContribution,
} from '../../src/coverage/index.ts';
import { number, present, shown } from './published-cases-values.ts';
import CASES from './published-cases.json';

/* Figures of five published reports, and of the rules, on sharing out, time and money. */

type Day = NonNullable<ReturnType<typeof parseDate>>;
type PayingGroup = Parameters<typeof stateSupport>[0]['group'];

const day = (text: string): Day => present(parseDate(text.length === 7 ? `${text}-01` : text));

test.each(CASES.monthlyParts)('$of: $total over $months months', ({ total, months, expect: parts }) => {
  expect(monthlyParts(actual(+total), +months)).toEqual(parts.map(Number));
});

test.each(CASES.allocate)('$of: $total shared out by $weights', ({ total, weights, caps, floors, ...row }) => {
  const bounds = { caps: caps?.map(Number), floors: floors?.map(Number) };
  const result = allocate({ total: +total, weights: weights.map(Number), ...bounds });
  const expected = row.expect ? { ok: true, parts: row.expect.map(Number) } : { ok: false, ...row.problem };
  expect(result).toMatchObject(expected);
});

test.each(CASES.stockPace)('$of: the pace of a stock after $month months', (row) => {
  const pace = stockPace({
    baseline: actual(row.baseline),
    target: targetHeadcount(row.target),
    actual: actual(row.actual),
    monthsElapsed: row.month,
  });
  expect(pace).toMatchObject({ behind: row.behind, verdict: row.verdict });
  expect([number(pace.expected), number(pace.monthlyAverage)]).toEqual([row.expected, row.average]);
  expect([number(pace.projected), shown(pace.projectedAttainment)]).toEqual([row.projected, row.projectedAttainment]);
});

test.each(CASES.flowPace)('$of: the pace of a flow after $month months', (row) => {
  const pace = flowPace({ plan: targetHeadcount(row.plan), done: actual(row.done), monthsElapsed: row.month });
  expect([shown(pace.timeShare), shown(pace.attainment)]).toEqual([row.timeShare, row.attainment]);
});

test.each(CASES.requiredPace)('$of: what remains, over $months months', (row) => {
  const terms = { actual: actual(row.actual), target: targetHeadcount(row.target), monthsLeft: row.months };
  const pace = requiredPace(terms);
  expect(pace.months).toEqual(row.expect.map(Number));
  expect(number(pace.average)).toBe(row.average);
});

test.each(CASES.trajectory)('$of: from $from % to $to % by $by', (row) => {
  const steps = present(
    trajectory({
      from: { rate: percent(row.from), at: day(row.at) },
      to: { rate: percent(row.to), at: day(row.by) },
      every: 'month',
    }),
  );
  const wanted = Object.entries(row.expect);
  const found = wanted.map(([month]) =>
    steps.find(({ at }) => at.year === +month.slice(0, 4) && at.month === +month.slice(5)),
  );
  expect(found.map((step) => shown(present(step).rate))).toEqual(wanted.map(([, rate]) => rate));
});

test.each(CASES.householdPremiums)('$of on $date', ({ date, monthly, yearly }) => {
  expect(householdPremiums({ size: monthly.length, date: day(date) })).toMatchObject({ monthly, yearly });
});

test.each(CASES.voluntaryContribution)('$of on $date, income $income', ({ date, income, expect: amount }) => {
  const chosen = income === undefined ? undefined : dong(income);
  expect(voluntaryContribution({ date: day(date), income: chosen })).toBe(amount);
});

test.each(CASES.stateSupport)('$of: $group on $date', ({ group, date, state, person }) => {
  expect(stateSupport({ group: group as PayingGroup, date: day(date) })).toMatchObject({ state, person });
});
