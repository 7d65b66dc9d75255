import fc from 'fast-check';
import {
  type RequiredFigures,
  absent,
  actual,
  calendarDate,
  isAbsent,
  monthlyParts,
  monthsLeft,
  quotientText,
  requiredPace,
  targetHeadcount,
} from '../../src/coverage/index.ts';

const figures = (over: Partial<RequiredFigures> = {}): RequiredFigures => ({
  actual: actual(93000),
  target: targetHeadcount(95000),
  monthsLeft: 4,
  ...over,
});

describe('what remains is spread over the months left in whole people', () => {
  test('2.218 people over the last four months of 2023', () => {
    const left = monthsLeft(calendarDate(2023, 8, 31), calendarDate(2023, 12, 31));
    const { months, average } = requiredPace(figures({ target: targetHeadcount(95218), monthsLeft: left }));
    expect(months).toEqual([555, 555, 554, 554]);
    expect(isAbsent(average) || quotientText(average, 1)).toBe('554.5');
  });

  test.each([
    [93000, 95000, 4, '500.0000'],
    [79, 642, 16, '35.1875'],
    [838_500, 950_000, 28, '3982.1429'],
    [838_500, 964_250, 28, '4491.0714'],
  ])('from %d to %d in %d steps is %s each', (now, target, monthsLeft, expected) => {
    const { average } = requiredPace({ actual: actual(now), target: targetHeadcount(target), monthsLeft });
    expect(isAbsent(average) || quotientText(average, 4)).toBe(expected);
  });

  test('a target that is reached needs nobody', () => {
    expect(requiredPace(figures({ actual: actual(96000) }))).toMatchObject({ remaining: 0, months: [0, 0, 0, 0] });
  });

  test('when the period is over the people are still missing, but not by month', () => {
    expect(requiredPace(figures({ monthsLeft: 0 }))).toEqual({
      remaining: 2000,
      gross: 2000,
      months: absent('period-over'),
      average: absent('period-over'),
    });
  });

  test.each([
    ['actual', absent('blank')],
    ['target', absent('no-target')],
  ])('without %s nothing is known', (role, missing) => {
    expect(new Set(Object.values(requiredPace(figures({ [role]: missing }))))).toEqual(new Set([missing]));
  });

  test('half a month is a mistake of the caller', () => {
    expect(() => requiredPace(figures({ monthsLeft: 3.5 }))).toThrow(RangeError);
    expect(() => requiredPace(figures({ monthsLeft: -1 }))).toThrow(RangeError);
    expect(() => monthlyParts(actual(5), 0)).toThrow(RangeError);
  });

  test('more months than the calendar has keep nobody waiting', () => {
    expect(() => monthlyParts(actual(5), 1e9)).toThrow(RangeError);
    expect(() => requiredPace(figures({ monthsLeft: 1e9 }))).toThrow(RangeError);
  });
});

describe('cards that expire are to be made up for', () => {
  test('net and gross', () => {
    const pace = requiredPace(figures({ expiring: actual(601) }));
    expect(pace).toMatchObject({ remaining: 2000, gross: 2601, months: [651, 650, 650, 650] });
  });

  test('people beyond the target make up for some of them', () => {
    const pace = requiredPace(figures({ actual: actual(95100), expiring: actual(300) }));
    expect(pace).toMatchObject({ remaining: 0, gross: 200 });
  });

  test('a blank forecast is not zero', () => {
    expect(requiredPace(figures({ expiring: absent('blank') }))).toEqual({
      remaining: 2000,
      gross: absent('blank'),
      months: absent('blank'),
      average: absent('blank'),
    });
  });

  test('a reduction has to make up for them too', () => {
    const uninsured = { actual: actual(7000), target: targetHeadcount(5000), monthsLeft: 4, lowerIsBetter: true };
    expect(requiredPace(uninsured)).toMatchObject({ remaining: 2000, months: [500, 500, 500, 500] });
    expect(requiredPace({ ...uninsured, expiring: actual(400) }).gross).toBe(2400);
  });

  test('more than a number holds exactly is said, not rounded', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const pace = requiredPace({ actual: actual(0), target: targetHeadcount(most), monthsLeft: 1, expiring: actual(1) });
    expect(pace).toMatchObject({ remaining: most, gross: absent('too-large'), months: absent('too-large') });
  });
});

test('monthly parts keep the sum, differ by at most one, and begin with the larger', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 120 }), (total, months) => {
      const parts = monthlyParts(actual(total), months);
      expect(parts).toHaveLength(months);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
      expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      expect([...parts].sort((a, b) => b - a)).toEqual(parts);
    }),
  );
});
