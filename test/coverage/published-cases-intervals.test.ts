import {
  type PrintedReading,
  absent,
  actual,
  checkSum,
  countFor,
  denominatorFor,
  earlierCoverageFor,
  gapsTo,
  intervalText,
  isWithin,
  percent,
  settleTotal,
  targetRateFor,
} from '../../src/coverage/index.ts';
import { present } from './published-cases-values.ts';
import CASES from './published-cases.json';

/* What five published reports imply, and totals that contradict their units. Rates are in percent points, as printed. */

const attained = (row: { attainment: string; reading: string }) => ({
  printed: row.attainment,
  reading: row.reading as PrintedReading,
});

test.each(CASES.targetRateFor)('$of: $coverage % is $attainment % ($reading) of $expect %', (row) => {
  const rates = targetRateFor({ coverage: row.coverage, attainment: attained(row) });
  expect(intervalText(present(rates), 6, 'percent')).toEqual(row.expect);
});

test.each(CASES.isWithin)('$of: $coverage % can be $attainment % ($reading) of $value %: $expect', (row) => {
  const rates = targetRateFor({ coverage: row.coverage, attainment: attained(row) });
  expect(isWithin(percent(row.value), rates)).toBe(row.expect);
});

test.each(CASES.countFor)(
  '$of: $coverage % of $denominator people are $expect',
  ({ denominator, coverage, ...row }) => {
    expect(intervalText(present(countFor({ denominator, coverage })))).toEqual(row.expect);
  },
);

test.each(CASES.denominatorFor)('$of: $count people are $coverage % of $expect', ({ count, coverage, ...row }) => {
  expect(intervalText(present(denominatorFor({ count, coverage })))).toEqual(row.expect);
});

test.each(CASES.gapsTo)('$of: $count people, $coverage %, lack $expect to $target %', ({ count, coverage, ...row }) => {
  const [gap] = gapsTo(
    [
      { kind: 'count', printed: count },
      { kind: 'coverage', printed: coverage },
    ],
    [row.target],
  );
  expect(intervalText(present(gap))).toEqual(row.expect);
});

test.each(CASES.earlierCoverageFor)('$of: $coverage % after $change points was $points %', (row) => {
  const { ifPoints } = earlierCoverageFor({ coverage: row.coverage, change: row.change });
  expect(intervalText(present(ifPoints), 3, 'percent')).toEqual(row.points);
});

test.each(CASES.settleTotal)('$of: a printed total of $printed over units of $parts', (row) => {
  const { of: _of, printed, parts, ...expected } = row;
  expect(settleTotal({ printed: actual(printed), parts: parts.map(actual) })).toMatchObject(expected);
});

test.each(CASES.checkSum)('$of: $whole and its parts $parts: $outcome', ({ of: _of, whole, parts, ...expected }) => {
  const figures = parts.map((part) => (part === null ? absent('blank') : actual(part)));
  expect(checkSum({ whole: actual(whole), parts: figures })).toMatchObject(expected);
});
