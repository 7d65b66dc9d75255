import fc from 'fast-check';
import {
  type Absent,
  type Comparator,
  type NamedDenominator,
  type Points,
  type Ratio,
  type Target,
  type TargetCase,
  INDICATORS,
  absent,
  actual,
  assess,
  calendarDate,
  calendarYear,
  denominator,
  headcountOf,
  isAbsent,
  judgeTarget,
  judgeTargets,
  percent,
  percentText,
  primaryTarget,
  roundingUsed,
  sameDocument,
  targetHeadcount,
} from '../../src/coverage/index.ts';

const BLANK = absent('blank');
const shown = (value: Ratio | Points | Absent): string => (isAbsent(value) ? value.absent : percentText(value, 2));

const population = (people: number | Absent, year = 2023): NamedDenominator => ({
  kind: 'population',
  asOf: calendarDate(year, 12, 31),
  people: typeof people === 'number' ? denominator(people) : people,
});

type Single = Exclude<Comparator, 'range'>;
type Given = Partial<Pick<Target, 'period' | 'denominator' | 'primary' | 'document' | 'indicator'>>;
const base = { indicator: 'BHYT', assigner: 'UBND tỉnh' };
const rate = (points: string, comparator: Single = 'at-least', given: Given = {}): Target => ({
  ...base,
  ...given,
  comparator,
  value: { kind: 'rate', rate: percent(points) },
});
const plan = (people: number, comparator: Single = 'at-least', given: Given = {}): Target => ({
  ...base,
  ...given,
  comparator,
  value: { kind: 'headcount', headcount: targetHeadcount(people) },
});
const range = (lower: string, upper: string, comparator: 'range' | 'about' = 'range'): Target => ({
  ...base,
  comparator,
  value: { kind: 'rate-range', lower: percent(lower), upper: percent(upper) },
});

function judge(people: number | Absent, of: number | undefined, target: Target, more: Partial<TargetCase> = {}) {
  return judgeTarget({
    indicator: INDICATORS.BHYT,
    actual: typeof people === 'number' ? actual(people) : people,
    denominator: of === undefined ? undefined : population(of),
    target,
    ...more,
  });
}

describe('a plan in people whose population has moved since', () => {
  test('is met on counts while its rate is not, and both are shown', () => {
    const result = judge(95_200, 101_000, plan(95_000, 'at-least', { denominator: population(100_000, 2022) }));
    const { assessment } = result;
    expect(result).toMatchObject({ judgedOn: 'counts', onCounts: 'met', onRates: 'not-met', exceeded: true });
    expect(assessment.verdict).toBe('met');
    expect([assessment.attainment, assessment.coverage, assessment.targetRatio].map(shown)).toEqual([
      '100.21',
      '94.26',
      '95.00',
    ]);
    expect([shown(assessment.attainmentOnRates), shown(assessment.gap)]).toEqual(['99.22', '0.74']);
    expect(result.notes).toEqual(['counts-and-rates-disagree']);
  });

  test('as a rate of the population then is judged on rates, with the people of its own period', () => {
    const result = judge(95_200, 101_000, rate('95', 'at-least', { denominator: population(100_000, 2022) }));
    expect(result).toMatchObject({
      judgedOn: 'rates',
      onCounts: 'met',
      onRates: 'not-met',
      headcountRounding: 'ceiling',
    });
    expect(result.assessment).toMatchObject({ verdict: 'not-met', target: 95_000, remaining: 0, excess: 200 });
    expect(result.notes).toEqual(['counts-and-rates-disagree']);
  });

  test('a milestone asks for the people of the population expected then', () => {
    const milestone = rate('95', 'at-least', { denominator: population(1_015_000, 2025) });
    expect(judge(838_500, 1_000_000, milestone).assessment).toMatchObject({ target: 964_250, remaining: 125_750 });
    expect(judge(838_500, 1_000_000, rate('95')).assessment).toMatchObject({ target: 950_000, remaining: 111_500 });
    const unknown = judge(838_500, 1_000_000, rate('95', 'at-least', { denominator: population(BLANK, 2025) }));
    expect(unknown.assessment).toMatchObject({ remaining: BLANK, verdict: 'not-met' });
  });
});

describe('a range', () => {
  test.each([
    [41_999, 'not-met', false, false],
    [42_000, 'met', false, false],
    [42_999, 'met', false, false],
    [43_000, 'met', true, false],
    [43_001, 'met', true, true],
  ] as const)('of 42 %%–43 %%: %d of 100.000 are %s, fully %s, beyond %s', (people, verdict, fullyMet, exceeded) => {
    const result = judge(people, 100_000, range('42', '43'));
    expect(result).toMatchObject({ assessment: { verdict }, fullyMet, exceeded, notes: [] });
    expect(result.farEnd?.target).toBe(43_000);
  });

  test('in people is met at its lower end', () => {
    const value = { kind: 'headcount-range', lower: targetHeadcount(42), upper: targetHeadcount(43) } as const;
    const result = judge(42, 100, { ...base, comparator: 'range', value });
    expect(result).toMatchObject({
      judgedOn: 'counts',
      onCounts: 'met',
      fullyMet: false,
      headcountRounding: undefined,
    });
    expect(result.farEnd).toMatchObject({ remaining: 1, verdict: 'not-met' });
  });

  test('written the wrong way round is taken in order and noted', () => {
    const result = judge(42, 100, range('43', '42'));
    expect(result).toMatchObject({ assessment: { verdict: 'met' }, fullyMet: false, notes: ['range-reversed'] });
    const value = { kind: 'headcount-range', lower: targetHeadcount(43), upper: targetHeadcount(42) } as const;
    expect(judge(42, 100, { ...base, comparator: 'range', value }).notes).toEqual(['range-reversed']);
  });

  test('with "about" is shown and not judged', () => {
    const result = judge(100, 100, range('42', '43', 'about'));
    expect(result).toMatchObject({
      assessment: { verdict: 'informational', near: false },
      onRates: 'informational',
      fullyMet: false,
      exceeded: false,
    });
  });

  test('where lower is better is met at its upper end, fully at its lower one', () => {
    const late = { indicator: INDICATORS.TY_LE_CHAM_DONG };
    const target = { ...range('2', '3'), indicator: 'TY_LE_CHAM_DONG' };
    expect(judge(31, 1000, target, late)).toMatchObject({ onRates: 'not-met', assessment: { remaining: 1 } });
    expect(judge(30, 1000, target, late)).toMatchObject({ onRates: 'met', fullyMet: false, exceeded: false });
    expect(judge(20, 1000, target, late)).toMatchObject({ onRates: 'met', fullyMet: true, exceeded: false });
  });
});

describe('how a target is judged', () => {
  test.each<[Single, number, string, boolean]>([
    ['at-least', 950_000, 'met', false],
    ['more-than', 950_000, 'not-met', false],
    ['more-than', 950_001, 'met', true],
    ['at-most', 950_000, 'met', false],
    ['less-than', 950_000, 'not-met', false],
    ['about', 950_000, 'informational', false],
  ])('%s 95 %% with %d of a million: %s', (comparator, people, verdict, exceeded) => {
    expect(judge(people, 1_000_000, rate('95', comparator))).toMatchObject({ assessment: { verdict }, exceeded });
  });

  test('an office that rounds to the nearest judges the rounded people, and says so', () => {
    const terms = { headcountRounding: 'half-up' } as const;
    const result = judge(32_384, 202_401, rate('16'), terms);
    expect(result).toMatchObject({
      headcountRounding: 'half-up',
      judgedOn: 'counts',
      onCounts: 'met',
      onRates: 'not-met',
      assessment: { target: 32_384, verdict: 'met' },
      notes: ['counts-and-rates-disagree'],
    });
    expect([roundingUsed('more-than'), roundingUsed('less-than')]).toEqual(['ceiling', 'floor']);
  });

  test('figures over another kind of denominator are not compared with the rate', () => {
    const labour: NamedDenominator = { ...population(194_056), kind: 'labour-force' };
    for (const target of [
      rate('95', 'at-least', { denominator: labour }),
      plan(184_354, 'at-least', { denominator: labour }),
    ]) {
      const { onRates, onCounts, assessment, notes } = judge(168_596, 220_697, target);
      expect([onRates, assessment.attainmentOnRates, assessment.gap]).toEqual(
        Array(3).fill(absent('different-denominators')),
      );
      expect([onCounts, notes, assessment.remaining]).toEqual(['not-met', ['different-denominators'], 15_758]);
      expect(shown(assessment.coverage)).toBe('76.39');
    }
  });

  test('late payment: no percent of plan, and "about" is no verdict', () => {
    const late = { indicator: INDICATORS.TY_LE_CHAM_DONG };
    const target = (comparator: Single): Target => rate('3.65', comparator, { indicator: 'TY_LE_CHAM_DONG' });
    const met = judge(248, 10_000, target('at-most'), late);
    expect(met).toMatchObject({ assessment: { verdict: 'met', attainment: absent('lower-is-better') }, notes: [] });
    const about = judge(500, 10_000, target('about'), late).assessment;
    expect(about).toMatchObject({
      verdict: 'informational',
      attainmentOnRates: absent('lower-is-better'),
      remaining: 135,
    });
    expect(judge(248, 10_000, target('at-least'), late).notes).toEqual(['comparator-against-indicator']);
    const limit = plan(5, 'at-most', { denominator: population(100) });
    expect(judge(6, 100, limit)).toMatchObject({
      onCounts: 'not-met',
      onRates: 'not-met',
      assessment: { remaining: 1 },
    });
    expect(shown(judge(6, 100, limit).assessment.attainmentOnRates)).toBe('lower-is-better');
  });

  test('nothing assigned', () => {
    expect(judge(100, undefined, plan(0)).assessment).toMatchObject({
      attainment: absent('zero-target'),
      verdict: 'met',
    });
    expect(judge(0, undefined, plan(0)).assessment).toMatchObject({
      attainment: absent('zero-target'),
      verdict: 'met',
    });
    const strict = { nothingAssigned: 'not-judged' } as const;
    expect(judge(0, undefined, plan(0), strict).assessment.verdict).toEqual(absent('zero-target'));
    expect(judge(100, undefined, plan(0), strict).assessment.verdict).toBe('met');
    expect(judge(0, 100, rate('0'), strict).assessment.verdict).toEqual(absent('zero-target'));
    const zero = judge(0, 100, plan(0, 'at-least', { denominator: population(100) }));
    expect(zero.assessment.attainmentOnRates).toEqual(absent('zero-target'));
    expect(zero.notes).toEqual(['zero-target']);
    const nobody = judge(3, 100, plan(2, 'at-least', { denominator: population(0) }));
    expect(nobody).toMatchObject({ onCounts: 'met', onRates: absent('zero-denominator') });
  });

  test('without figures or denominators nothing is made up', () => {
    expect(judge(BLANK, 100, rate('95'))).toMatchObject({ onCounts: BLANK, onRates: BLANK, exceeded: false });
    expect(judge(90, undefined, rate('95')).assessment).toMatchObject({ verdict: BLANK, target: BLANK });
    expect(judge(90, undefined, plan(100))).toMatchObject({ onCounts: 'not-met', onRates: BLANK, notes: [] });
    expect(judge(BLANK, 100, plan(9, 'at-least', { denominator: population(10) })).onRates).toEqual(BLANK);
    expect(judge(BLANK, 100, rate('95', 'about')).assessment.verdict).toEqual(BLANK);
  });

  test('over one denominator it is what assess says', () => {
    const comparators: Single[] = ['at-least', 'more-than', 'at-most', 'less-than'];
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.nat(12_000),
        fc.constantFrom(...comparators),
        fc.constantFrom(undefined, 'half-up' as const),
        fc.boolean(),
        (people, of, hundredths, comparator, headcountRounding, stated) => {
          const goal = percent((hundredths / 100).toFixed(2));
          const people95 = headcountOf(goal, denominator(of));
          if (isAbsent(people95)) throw new Error('a target of this size exists');
          const terms = { near: percent('90'), headcountRounding };
          const figures = {
            actual: actual(people),
            denominator: denominator(of),
            targetHeadcount: stated ? people95 : BLANK,
            targetRate: stated ? BLANK : goal,
          };
          const value = stated
            ? ({ kind: 'headcount', headcount: people95 } as const)
            : ({ kind: 'rate', rate: goal } as const);
          const { assessment, notes } = judge(people, of, { ...base, comparator, value }, terms);
          const expected = assess(figures, { ...terms, comparator });
          expect({ ...assessment, notes: [...assessment.notes].sort() }).toEqual({
            ...expected,
            notes: [...expected.notes].sort(),
          });
          expect(notes.filter((note) => note !== 'comparator-against-indicator').sort()).toEqual(
            [...expected.notes].sort(),
          );
        },
      ),
    );
  });

  test('a rate of its own period is met on counts exactly when nobody remains', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(3000),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(10_000),
        (people, now, then, hundredths) => {
          const target = rate((hundredths / 100).toFixed(2), 'at-least', { denominator: population(then) });
          const { onCounts, assessment } = judge(people, now, target);
          expect(onCounts === 'met').toBe(assessment.remaining === 0);
          expect(onCounts === 'met').toBe(BigInt(people) * 10_000n >= BigInt(then) * BigInt(hundredths));
        },
      ),
    );
  });
});

describe('several targets', () => {
  const judgeAll = (people: number, of: number, ...targets: Target[]) =>
    judgeTargets({ indicator: INDICATORS.BHYT, actual: actual(people), denominator: population(of), targets });

  test('province reached, Prime Minister exceeded, Party committee missed', () => {
    const { results, notes } = judgeAll(
      91_500,
      100_000,
      rate('91.5', 'at-least', { document: { number: '546/QĐ-TTg', year: 2022 } }),
      rate('91'),
      rate('92'),
    );
    expect(results.map(({ assessment, exceeded }) => [assessment.verdict, exceeded])).toEqual([
      ['met', false],
      ['met', true],
      ['not-met', false],
    ]);
    expect(notes).toEqual([
      { code: 'verdicts-differ', met: [0, 1], notMet: [2] },
      { code: 'headcounts-differ', fewest: 1, most: 2, difference: 1000 },
    ]);
  });

  test('those of another period are another matter', () => {
    const year = (at: number): Given => ({ period: calendarYear(at) });
    const { results, notes } = judgeAll(
      93,
      100,
      rate('92', 'at-least', year(2023)),
      rate('95', 'at-least', year(2025)),
    );
    expect(results.map(({ assessment }) => assessment.verdict)).toEqual(['met', 'not-met']);
    expect(notes).toEqual([]);
    expect(judgeAll(93, 100, rate('92', 'at-least', year(2023)), plan(92, 'at-least', year(2023))).notes).toEqual([]);
  });

  test('one of another indicator is a mistake', () => {
    expect(() => judgeAll(1, 2, rate('92', 'at-least', { indicator: 'BHTN' }))).toThrow(RangeError);
  });

  test('without any there is nothing to judge and nothing to follow', () => {
    expect(judgeAll(1, 2)).toEqual({ results: [], primary: { ok: false, code: 'no-target' }, notes: [] });
  });

  test.each<[string, Target[], object]>([
    ['the marked one', [rate('95'), plan(9, 'at-least', { primary: true })], { ok: true, index: 1, by: 'marked' }],
    ['the only one', [rate('95')], { ok: true, index: 0, by: 'only' }],
    ['none marked', [rate('95'), rate('92')], { ok: false, code: 'none-marked', candidates: [0, 1], suggested: 0 }],
    ['none marked, one in people', [rate('95'), plan(9)], { ok: false, code: 'none-marked', suggested: 1 }],
    [
      'two marked',
      [plan(9), rate('95', 'at-least', { primary: true }), rate('92', 'at-least', { primary: true })],
      { ok: false, code: 'several-marked', candidates: [1, 2], suggested: 1 },
    ],
  ])('which is primary: %s', (_name, targets, expected) => {
    expect(primaryTarget(targets)).toMatchObject(expected);
  });

  test('documents are told apart by number and year', () => {
    expect(sameDocument({ number: '68/NQ-CP', year: 2022 }, { number: '69/NQ-CP', year: 2022 })).toBe(false);
    expect(sameDocument({ number: '69/NQ-CP', year: 2022 }, { number: '69/NQ-CP', year: 2022 })).toBe(true);
  });
});
