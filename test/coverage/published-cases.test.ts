import {
  type Absent,
  type Comparator,
  type Ratio,
  type Rounding,
  absent,
  actual,
  addPoints,
  assess,
  changeOfRates,
  coverageRate,
  denominator,
  divideRatios,
  headcountOf,
  isAbsent,
  meetsRate,
  parseDecimal,
  percent,
  percentText,
  points,
  pointsBetween,
  quotientText,
  ratesBefore,
  ratio,
  shownPercent,
  targetHeadcount,
} from '../../src/coverage/index.ts';
import { present, shown } from './published-cases-values.ts';
import CASES from './published-cases.json';

/*
 * Figures of five published reports, and of the rules. Numbers are decimal text as printed with a decimal point; rates are in percent
 * points.
 */

const plain = <Value>(value: Value | Absent): Value | string => (isAbsent(value) ? value.absent : value);

/** Numbers with decimals, made whole by one power of ten. */
function scaled(...texts: string[]): number[] {
  const decimals = texts.map((text) => present(parseDecimal(text)));
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  return decimals.map((decimal) => Number(decimal.units) * 10 ** (scale - decimal.scale));
}

const places = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
const isWhole = (text: string): boolean => /^\d+$/.test(text);

test.each(CASES.headcountOf)(
  '$of: $rate % of $base people is $expect',
  ({ rate, base, expect: people, comparator }) => {
    expect(headcountOf(percent(rate), denominator(+base), comparator as Comparator | undefined)).toBe(+people);
  },
);

test.each(CASES.meetsRate)('$of: $actual of $base against $rate %, $comparator: $expect', (row) => {
  const [people = 0, base = 0] = scaled(row.actual, row.base);
  const met = meetsRate(actual(people), denominator(base), percent(row.rate), row.comparator as Comparator);
  expect(met ?? null).toBe(row.expect);
});

test.each(CASES.shownPercent)('$of: $numerator of $denominator beside $threshold % shows $expect', (row) => {
  const value = present(coverageRate(actual(+row.numerator), denominator(+row.denominator)));
  expect(shownPercent(value, row.decimals, [percent(row.threshold)]).text).toBe(row.expect);
});

test.each(CASES.percentText)('$of: $numerator / $denominator is $expect %', (row) => {
  const value =
    isWhole(row.numerator) && isWhole(row.denominator)
      ? present(coverageRate(actual(+row.numerator), denominator(+row.denominator)))
      : divideRatios(percent(row.numerator), percent(row.denominator));
  expect(percentText(value, row.decimals, row.rounding as Rounding | undefined)).toBe(row.expect);
});

test.each(CASES.difference)('$of: $a − $b = $expect', ({ a, b, expect: difference }) => {
  expect(percentText(pointsBetween(percent(a), percent(b)), places(difference))).toBe(difference);
});

test.each(CASES.sum)('$of: $terms add up to $expect', ({ terms, expect: sum }) => {
  const added = terms.reduce<Ratio>((before, term) => addPoints(before, points(term)), percent('0'));
  expect(percentText(added, places(sum))).toBe(sum);
});

test.each(CASES.product)('$of: $a · $b = $expect', ({ a, b, expect: product }) => {
  const [left, right] = [present(parseDecimal(a)), present(parseDecimal(b))];
  const value = ratio(left.units * right.units, 10n ** BigInt(left.scale + right.scale));
  expect(quotientText(value, places(product))).toBe(product);
});

test.each(CASES.quotient)('$of: $a / $b = $expect', ({ a, b, decimals, expect: quotient }) => {
  expect(quotientText(divideRatios(percent(a), percent(b)), decimals)).toBe(quotient);
});

test.each(CASES.growth)(
  '$of: from $old % to $new % is a growth of $expect %',
  ({ new: now, old, decimals, ...row }) => {
    const rate = (text: string) => ({ rate: percent(text), denominatorKind: 'population' as const });
    const { growth } = present(changeOfRates(rate(now), rate(old)));
    expect(percentText(present(growth), decimals)).toBe(row.expect);
  },
);

test.each(CASES.earlierRate)('$of: $value % after a growth of $growth % was $expect %', (row) => {
  const { ifGrowth } = ratesBefore(percent(row.value), points(row.growth));
  expect(percentText(present(ifGrowth), row.decimals)).toBe(row.expect);
});

test.each(CASES.assess)('$of: $actual of $base against $target', (row) => {
  const result = assess(
    {
      actual: row.actual === null ? absent('blank') : actual(row.actual),
      denominator: row.base === undefined ? absent('blank') : denominator(row.base),
      targetHeadcount: row.target === undefined ? absent('blank') : targetHeadcount(row.target),
      targetRate: row.rate === undefined ? absent('blank') : percent(row.rate),
    },
    { comparator: (row.comparator ?? 'at-least') as Comparator },
  );
  const {
    of: _of,
    actual: _actual,
    base: _base,
    target: _target,
    rate: _rate,
    comparator: _comparator,
    ...expected
  } = row;
  expect({
    coverage: shown(result.coverage),
    attainment: shown(result.attainment),
    attainmentOnRates: shown(result.attainmentOnRates),
    gap: shown(result.gap),
    remaining: plain(result.remaining),
    excess: plain(result.excess),
    verdict: plain(result.verdict),
    notes: result.notes,
  }).toMatchObject(expected);
});
