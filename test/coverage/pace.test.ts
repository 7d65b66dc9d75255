import fc from 'fast-check';
import {
  type Absent,
  type FlowFigures,
  type Quotient,
  type Ratio,
  type StockFigures,
  absent,
  actual,
  compareRatios,
  flowPace,
  fractionalCount,
  isAbsent,
  percentText,
  quotientText,
  stockPace,
  targetHeadcount,
} from '../../src/coverage/index.ts';

const stock = (over: Partial<StockFigures> = {}): StockFigures => ({
  baseline: actual(90000),
  target: targetHeadcount(95000),
  actual: actual(93000),
  monthsElapsed: 8,
  ...over,
});

const flow = (over: Partial<FlowFigures> = {}): FlowFigures => ({
  plan: targetHeadcount(642),
  done: actual(79),
  monthsElapsed: 3,
  ...over,
});

const shown = (value: Quotient | Absent, decimals: number): string =>
  isAbsent(value) ? value.absent : quotientText(value, decimals);
const shownShare = (value: Ratio | Absent): string => (isAbsent(value) ? value.absent : percentText(value, 2));

describe('the pace of a stock starts from the end of the year before', () => {
  test('97,89 % of plan in August is late by 334 people', () => {
    const pace = stockPace(stock());
    expect(shown(pace.expected, 2)).toBe('93333.33');
    expect(pace).toMatchObject({ behind: 334, ahead: 0, verdict: 'behind' });
    expect(shown(pace.monthlyAverage, 0)).toBe('375');
    expect(shown(pace.projected, 0)).toBe('94500');
    expect(shownShare(pace.projectedAttainment)).toBe('99.47');
  });

  test.each([
    ['one person short', 93333, 'behind', 1, 0],
    ['the next whole person above the path', 93334, 'on-pace', 0, 0],
    ['one person more', 93335, 'ahead', 0, 1],
    ['fewer than at the start', 89000, 'behind', 4334, 0],
  ])('%s', (_, people, verdict, behind, ahead) => {
    expect(stockPace(stock({ actual: actual(people) }))).toMatchObject({ verdict, behind, ahead });
  });

  test('who already meets a target below the stock of 31/12 is not behind', () => {
    const lowered = stock({ baseline: actual(96000), target: targetHeadcount(95000), actual: actual(95000) });
    expect(stockPace(lowered)).toMatchObject({ behind: 0, verdict: 'on-pace' });
    expect(stockPace({ ...lowered, actual: actual(94999) })).toMatchObject({ behind: 1, verdict: 'behind' });
  });

  test('without the stock of 31/12 there is neither path nor average', () => {
    const pace = stockPace(stock({ baseline: absent('blank') }));
    expect(new Set(Object.values(pace))).toEqual(new Set([absent('no-baseline')]));
  });

  test('without a target the average and the projection stay', () => {
    const pace = stockPace(stock({ target: absent('blank') }));
    expect(pace).toMatchObject({ expected: absent('no-target'), verdict: absent('no-target') });
    expect(shown(pace.projected, 0)).toBe('94500');
    expect(pace.projectedAttainment).toEqual(absent('no-target'));
  });

  test('a blank actual is not zero: the path is known, the standing is not', () => {
    const pace = stockPace(stock({ actual: absent('blank') }));
    expect(shown(pace.expected, 2)).toBe('93333.33');
    expect(pace).toMatchObject({ behind: absent('blank'), verdict: absent('blank'), projected: absent('blank') });
  });

  test('an unreadable baseline keeps its own reason', () => {
    expect(stockPace(stock({ baseline: absent('unreadable') })).expected).toEqual(absent('unreadable'));
  });

  test('before the first month is over there is a path but no average', () => {
    const pace = stockPace(stock({ monthsElapsed: 0, actual: actual(90000) }));
    expect(pace).toMatchObject({ verdict: 'on-pace', monthlyAverage: absent('period-not-started') });
    expect(pace.projected).toEqual(absent('period-not-started'));
  });

  test('figures from after the period say nothing about its pace', () => {
    expect(stockPace(stock({ monthsElapsed: 13 }))).toMatchObject({
      expected: absent('outside-period'),
      verdict: absent('outside-period'),
      projected: absent('outside-period'),
    });
  });

  test('a stock that collapses is not projected below nobody', () => {
    const pace = stockPace(stock({ actual: actual(10000), monthsElapsed: 1 }));
    expect(shown(pace.monthlyAverage, 0)).toBe('-80000');
    expect(shown(pace.projected, 0)).toBe('0');
  });

  test('people not insured are behind when they are too many', () => {
    const pace = stockPace({
      baseline: actual(10000),
      target: targetHeadcount(5000),
      actual: actual(7000),
      monthsElapsed: 8,
      lowerIsBetter: true,
    });
    expect(shown(pace.expected, 2)).toBe('6666.67');
    expect(pace).toMatchObject({ behind: 334, ahead: 0, verdict: 'behind' });
    expect(pace.projectedAttainment).toEqual(absent('lower-is-better'));
  });

  test.each([
    [-1, 12],
    [1.5, 12],
    [0, 0],
    [Number.NaN, 12],
  ])('%p of %p months is a mistake of the caller', (monthsElapsed, monthsInPeriod) => {
    expect(() => stockPace(stock({ monthsElapsed, monthsInPeriod }))).toThrow(RangeError);
    expect(() => flowPace(flow({ monthsElapsed, monthsInPeriod }))).toThrow(RangeError);
  });

  test('at the start the path is at the baseline, at the end at the target', () => {
    const people = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(people, people, people, fc.integer({ min: 1, max: 60 }), (before, plan, now, months) => {
        const at = (monthsElapsed: number) =>
          stockPace({
            baseline: actual(before),
            target: targetHeadcount(plan),
            actual: actual(now),
            monthsElapsed,
            monthsInPeriod: months,
          });
        const [first, last] = [at(0), at(months)];
        expect(isAbsent(first.expected) || compareRatios(first.expected, fractionalCount(before))).toBe(0);
        expect(isAbsent(last.expected) || compareRatios(last.expected, fractionalCount(plan))).toBe(0);
        expect(isAbsent(last.projected) || compareRatios(last.projected, fractionalCount(now))).toBe(0);
        expect(last).toMatchObject({ behind: Math.max(0, plan - now), ahead: Math.max(0, now - plan) });
      }),
    );
  });

  test('the people behind are exactly those who bring the unit onto the path', () => {
    const people = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(people, people, people, fc.integer({ min: 0, max: 12 }), (before, plan, now, monthsElapsed) => {
        const figures = { baseline: actual(before), target: targetHeadcount(plan), monthsElapsed };
        const { behind, verdict } = stockPace({ ...figures, actual: actual(now) });
        fc.pre(verdict === 'behind' && !isAbsent(behind));
        const missing = isAbsent(behind) ? 0 : behind;
        expect(stockPace({ ...figures, actual: actual(now + missing) }).verdict).toBe('on-pace');
        expect(stockPace({ ...figures, actual: actual(now + missing - 1) }).verdict).toBe('behind');
      }),
    );
  });
});

describe('the pace of a flow is held against the share of time', () => {
  test('a quarter of the year, an eighth of the plan', () => {
    const pace = flowPace(flow());
    expect([shownShare(pace.timeShare), shownShare(pace.attainment)]).toEqual(['25.00', '12.31']);
    expect(shown(pace.expected, 1)).toBe('160.5');
    expect(pace).toMatchObject({ behind: 82, verdict: 'behind' });
  });

  test('four of twenty conferences end at 61,53 % with the same yield', () => {
    const pace = flowPace(flow({ monthsElapsed: 4, monthsInPeriod: 20 }));
    expect(shownShare(pace.timeShare)).toBe('20.00');
    expect(shown(pace.monthlyAverage, 2)).toBe('19.75');
    expect(shown(pace.projected, 0)).toBe('395');
    expect(shownShare(pace.projectedAttainment)).toBe('61.53');
  });

  test('eight months are 66,67 % of the year', () => {
    expect(shownShare(flowPace(flow({ monthsElapsed: 8 })).timeShare)).toBe('66.67');
  });

  test('without a plan the projection stays', () => {
    const pace = flowPace(flow({ plan: absent('blank'), monthsElapsed: 4, monthsInPeriod: 20 }));
    expect(pace).toMatchObject({ attainment: absent('no-target'), expected: absent('no-target') });
    expect(shown(pace.projected, 0)).toBe('395');
  });

  test('a plan of nothing has no percentages', () => {
    const pace = flowPace(flow({ plan: targetHeadcount(0) }));
    expect(pace).toMatchObject({ attainment: absent('zero-target'), projectedAttainment: absent('zero-target') });
    expect(pace.verdict).toBe('ahead');
  });

  test('more conferences than planned still have their attainment', () => {
    const pace = flowPace(flow({ monthsElapsed: 22, monthsInPeriod: 20 }));
    expect(pace).toMatchObject({ timeShare: absent('outside-period'), verdict: absent('outside-period') });
    expect(shownShare(pace.attainment)).toBe('12.31');
  });

  test('spending within a limit is ahead while it is below the even path', () => {
    const pace = flowPace(flow({ lowerIsBetter: true }));
    expect(pace).toMatchObject({ verdict: 'ahead', ahead: 81, attainment: absent('lower-is-better') });
  });

  test('revenue in đồng is as exact as people', () => {
    const plan = 9_000_000_000_000_001;
    const pace = flowPace({ plan: targetHeadcount(plan), done: actual(3_000_000_000_000_000), monthsElapsed: 4 });
    expect(pace).toMatchObject({ behind: 1, verdict: 'behind' });
  });
});
