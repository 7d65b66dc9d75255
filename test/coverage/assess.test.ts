import fc from 'fast-check';
import {
  type Absent,
  type Comparator,
  type Figures,
  type Points,
  type Ratio,
  absent,
  actual,
  assess,
  attainmentOnCounts,
  coverageRate,
  denominator,
  gapInPoints,
  headcountOf,
  isAbsent,
  isWholeCount,
  meetsHeadcount,
  meetsRate,
  percentText,
  rateOfPercent,
  ratio,
  remaining,
  targetHeadcount,
  total,
} from '../../src/coverage/index.ts';

const BLANK = absent('blank');

function rate(percent: string) {
  const found = rateOfPercent(percent);
  if (!found) throw new Error(`${percent} is no rate`);
  return found;
}

function figures(given: Partial<Figures>): Figures {
  return { actual: BLANK, denominator: BLANK, targetHeadcount: BLANK, targetRate: BLANK, ...given };
}

describe('target headcount from a rate', () => {
  test.each([
    ['7', 100, 7],
    ['14', 50, 7],
    ['28', 25, 7],
    ['56', 25, 14],
    ['55', 180, 99],
    ['21.6', 1500, 324],
    ['21.6', 375, 81],
    ['21.6', 125, 27],
    ['92.4', 2750, 2541],
    ['95.15', 22000, 20933],
    ['95', 333, 317],
    ['95', 1, 1],
    ['95', 0, 0],
    ['100', 186769, 186769],
    ['16', 202418, 32387],
    ['9', 202418, 18218],
    ['95', 101000, 95950],
  ])('%s %% of %d is %d people', (percent, base, expected) => {
    expect(headcountOf(rate(percent), denominator(base))).toBe(expected);
  });

  test.each([
    ['more-than', '95', 1_000_000, 950_001],
    ['at-least', '95', 1_000_000, 950_000],
    ['more-than', '95', 333, 317],
    ['at-most', '3.65', 1000, 36],
    ['less-than', '3.6', 1000, 35],
    ['less-than', '3.65', 1000, 36],
  ] as const)('%s %s %% of %d is %d', (comparator, percent, base, expected) => {
    expect(headcountOf(rate(percent), denominator(base), comparator)).toBe(expected);
  });

  test('an office that rounds to nearest gets the nearest', () => {
    expect(headcountOf(rate('16'), denominator(202_401), 'at-least', 'half-up')).toBe(32_384);
  });

  test('it is the smallest number of people that meets the rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 10_000_000 }), (hundredths, base) => {
        const goal = rate(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
        const people = headcountOf(goal, denominator(base));
        if (isAbsent(people)) throw new Error('a target of this size exists');
        expect(meetsRate(actual(people), denominator(base), goal)).toBe(true);
        if (people > 0) expect(meetsRate(actual(people - 1), denominator(base), goal)).toBe(false);
      }),
    );
  });
});

describe('whether a target is met', () => {
  test.each([
    [27, 125, '21.6', 'at-least', true],
    [2541, 2750, '92.4', 'at-least', true],
    [20933, 22000, '95.15', 'at-least', true],
    [24999, 25000, '100', 'at-least', false],
    [25001, 25000, '100', 'more-than', true],
    [95200, 101000, '95', 'at-least', false],
    [950000, 1000000, '95', 'more-than', false],
    [950000, 1000000, '95', 'at-least', true],
    [42, 100, '42', 'range', true],
    [248, 10000, '3.65', 'at-most', true],
    [365, 10000, '3.65', 'less-than', false],
    [50, 100, '90', 'about', undefined],
  ] as const)('%d of %d against %s %% (%s): %s', (people, base, percent, comparator, expected) => {
    expect(meetsRate(actual(people), denominator(base), rate(percent), comparator)).toBe(expected);
  });

  test('one person short is not met', () => {
    expect(meetsHeadcount(actual(32386), targetHeadcount(32387))).toBe(false);
    expect(meetsHeadcount(actual(32387), targetHeadcount(32387))).toBe(true);
  });
});

describe('one unit assessed', () => {
  const terms = { comparator: 'at-least', near: rate('95') } as const;

  test('the figures Bắc Kạn published come out', () => {
    const result = assess(
      figures({ actual: actual(31455), denominator: denominator(202418), targetRate: rate('16') }),
      terms,
    );
    const percent = (value: Ratio | Points | Absent) => (isAbsent(value) ? value : percentText(value, 2));
    expect(result.target).toBe(32387);
    expect(result.remaining).toBe(932);
    expect(result.excess).toBe(0);
    expect(percent(result.coverage)).toBe('15.54');
    expect(percent(result.attainment)).toBe('97.12');
    expect(percent(result.attainmentOnRates)).toBe('97.12');
    expect(percent(result.gap)).toBe('0.46');
    expect(result.verdict).toBe('not-met');
    expect(result.near).toBe(true);
  });

  test('plan in persons and rate can contradict each other, and both are kept', () => {
    const result = assess(
      figures({
        actual: actual(95200),
        denominator: denominator(101000),
        targetHeadcount: targetHeadcount(95000),
        targetRate: rate('95'),
      }),
      terms,
    );
    expect(result.verdict).toBe('met');
    expect(result.notes).toContain('counts-and-rates-disagree');
    expect(result.attainment).toEqual(ratio(95200, 95000));
    expect(isAbsent(result.attainmentOnRates) ? '' : percentText(result.attainmentOnRates, 2)).toBe('99.22');
  });

  test('more than the target: nothing remains, the excess is told', () => {
    const result = assess(figures({ actual: actual(1200), targetHeadcount: targetHeadcount(1000) }), terms);
    expect([result.remaining, result.excess, result.verdict]).toEqual([0, 200, 'met']);
    expect(attainmentOnCounts(actual(1200), targetHeadcount(1000))).toEqual(ratio(1200, 1000));
  });

  test.each<[string, Partial<Figures>, object]>([
    [
      'nobody and nobody',
      { actual: actual(0), denominator: denominator(0) },
      { coverage: absent('zero-denominator'), notes: [] },
    ],
    [
      'people over nobody',
      { actual: actual(5), denominator: denominator(0) },
      { coverage: absent('zero-denominator'), notes: ['zero-denominator-with-people'] },
    ],
    ['a blank actual', { denominator: denominator(100) }, { coverage: BLANK, verdict: BLANK }],
    ['a true zero', { actual: actual(0), denominator: denominator(100) }, { coverage: ratio(0, 100) }],
    [
      'a target of zero',
      { actual: actual(100), targetHeadcount: targetHeadcount(0) },
      { attainment: absent('zero-target'), verdict: 'met', notes: ['zero-target'] },
    ],
    [
      'no target',
      { actual: actual(1), denominator: denominator(2) },
      { verdict: absent('no-target'), remaining: absent('no-target') },
    ],
    [
      'coverage above the whole',
      { actual: actual(1050), denominator: denominator(1000) },
      { coverage: ratio(1050, 1000), notes: ['coverage-above-100'] },
    ],
  ])('%s', (_name, given, expected) => {
    expect(assess(figures(given), terms)).toMatchObject(expected);
  });

  test('where lower is better, percent of plan is not given and the excess is what remains', () => {
    const given = figures({ actual: actual(500), denominator: denominator(10_000), targetRate: rate('3.65') });
    const result = assess(given, { comparator: 'at-most' });
    expect(result.verdict).toBe('not-met');
    expect(result.attainment).toEqual(absent('lower-is-better'));
    expect(result.remaining).toBe(135);
    expect(isAbsent(result.gap) ? '' : percentText(result.gap, 2)).toBe('1.35');
  });

  test('a limit of nobody is a target like any other', () => {
    const limit = { comparator: 'at-most' } as const;
    const none = assess(figures({ actual: actual(0), targetHeadcount: targetHeadcount(0) }), limit);
    expect(none).toMatchObject({ verdict: 'met', notes: [] });
    const small = figures({ actual: actual(1), denominator: denominator(10), targetRate: rate('3.65') });
    expect(assess(small, limit)).toMatchObject({ target: 0, verdict: 'not-met', remaining: 1, notes: [] });
  });

  test.each([
    [0, undefined, 'met'],
    [0, 'met', 'met'],
    [0, 'not-judged', absent('zero-target')],
    [100, 'not-judged', 'met'],
  ] as const)('nothing assigned and %d people, where that is %s: %j', (people, nothingAssigned, verdict) => {
    const given = figures({ actual: actual(people), targetHeadcount: targetHeadcount(0) });
    const result = assess(given, { comparator: 'at-least', nothingAssigned });
    expect(result).toMatchObject({ verdict, attainment: absent('zero-target'), remaining: 0, notes: ['zero-target'] });
  });

  test('only nobody of nothing is left unjudged: a target that must be exceeded, or a limit, is judged', () => {
    const given = figures({ actual: actual(0), targetHeadcount: targetHeadcount(0) });
    const verdict = (comparator: Comparator) => assess(given, { comparator, nothingAssigned: 'not-judged' }).verdict;
    expect([verdict('more-than'), verdict('at-most'), verdict('about')]).toEqual(['not-met', 'met', 'informational']);
  });

  test('a rate rounded down to people can be met on counts and not as a rate, and that is told', () => {
    const given = (people: number) =>
      figures({ actual: actual(people), denominator: denominator(202_401), targetRate: rate('16') });
    const office = { comparator: 'at-least', headcountRounding: 'half-up' } as const;
    expect(assess(given(32_384), office)).toMatchObject({ verdict: 'met', notes: ['counts-and-rates-disagree'] });
    expect(assess(given(32_385), office)).toMatchObject({ verdict: 'met', notes: [] });
    expect(assess(given(32_384), { comparator: 'at-least' })).toMatchObject({ verdict: 'not-met', notes: [] });
  });

  test('a headcount that must be exceeded needs one person more', () => {
    const given = figures({ actual: actual(100), targetHeadcount: targetHeadcount(100) });
    expect(assess(given, { comparator: 'more-than' })).toMatchObject({ verdict: 'not-met', remaining: 1 });
  });

  test('a target with "about" is shown and not judged', () => {
    const given = figures({ actual: actual(1), targetHeadcount: targetHeadcount(2) });
    expect(assess(given, { comparator: 'about' })).toMatchObject({ verdict: 'informational' });
  });

  test('adding the people who remain meets the target, one fewer does not', () => {
    const comparators: Comparator[] = ['at-least', 'more-than'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 12_000 }),
        fc.constantFrom(...comparators),
        fc.boolean(),
        (people, base, hundredths, comparator, stated) => {
          const goal = rate((hundredths / 100).toFixed(2));
          const plan = headcountOf(goal, denominator(base), 'at-least');
          if (isAbsent(plan)) throw new Error('a target of this size exists');
          const given = (count: number): Figures =>
            figures({
              actual: actual(count),
              denominator: denominator(base),
              ...(stated ? { targetHeadcount: plan } : { targetRate: goal }),
            });
          const first = assess(given(people), { comparator });
          if (isAbsent(first.remaining)) throw new Error('the target is known');
          expect(assess(given(people + first.remaining), { comparator }).verdict).toBe('met');
          if (first.remaining > 0) {
            expect(assess(given(people + first.remaining - 1), { comparator }).verdict).toBe('not-met');
          }
        },
      ),
    );
  });
});

describe('totals', () => {
  test('rates of totals come from sums, never from the mean of rates', () => {
    const people = total([actual(900), actual(5000)]);
    const base = total([denominator(1000), denominator(10_000)]);
    const coverage = coverageRate(people, base);
    expect(isAbsent(coverage) ? '' : percentText(coverage, 2)).toBe('53.64');
  });

  test('a unit without a figure leaves the sum unknown', () => {
    expect(total([actual(1), BLANK])).toEqual(absent('incomplete'));
    expect(total([])).toBe(0);
    expect(total([actual(Number.MAX_SAFE_INTEGER), actual(1)])).toEqual(absent('too-large'));
  });
});

test('gaps need both figures', () => {
  expect(remaining(BLANK, targetHeadcount(3))).toBe(BLANK);
  expect(remaining(actual(3), absent('no-target'))).toEqual(absent('no-target'));
  expect(gapInPoints(BLANK, ratio(1, 2))).toBe(BLANK);
  expect(gapInPoints(ratio(1, 2), BLANK)).toBe(BLANK);
});

test('a count is a whole number of people', () => {
  expect([0, 5, 2 ** 53 - 1].every(isWholeCount)).toBe(true);
  for (const wrong of [-1, 1.5, Number.NaN, Infinity, 2 ** 53]) {
    expect(isWholeCount(wrong)).toBe(false);
    expect(() => actual(wrong)).toThrow(RangeError);
  }
});
