import {
  type AllocationProblemCode,
  absent,
  actual,
  allocate,
  bothReadings,
  denominator,
  everyUnitReaches,
  percent,
  ratio,
  totalExactly,
} from '../../src/coverage/index.ts';

const people = (...counts: number[]): { ok: true; parts: number[] } => ({ ok: true, parts: counts });
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe('a plan is shared out so that the sum stays exact', () => {
  test.each([
    ['by equal weights, the first rows get the rest', 100, [1, 1, 1], [34, 33, 33]],
    ['2.218 over four months', 2218, [1, 1, 1, 1], [555, 555, 554, 554]],
    ['144 people over 20 conferences', 144, times(20, 1), [...times(4, 8), ...times(16, 7)]],
    ['498 people over 20 conferences', 498, times(20, 1), [...times(18, 25), ...times(2, 24)]],
    ['everything where the total is the sum of the weights', 1000, [333, 333, 334], [333, 333, 334]],
    ['equal fractions go to the earlier row', 950, [333, 333, 334], [317, 316, 317]],
    ['equal fractions go to the larger weight', 10, [1, 3], [2, 8]],
    ['a unit of weight 0 gets nobody', 7, [0, 2, 1], [0, 5, 2]],
    ['nobody to share out', 0, [3, 4], [0, 0]],
    ['nobody to share out, and no weights', 0, [0, 0], [0, 0]],
    ['weights as typed: 0.1 and 0.2 are 1 and 2', 3, [0.1, 0.2], [1, 2]],
    ['weights far apart', 3, [1e-9, 1e15], [0, 3]],
    ['no units and nobody', 0, [], []],
  ])('%s', (_, total, weights, parts) => {
    expect(allocate({ total, weights })).toEqual(people(...parts));
  });

  test('weights may be calculated shares', () => {
    const shares = [ratio(1, 3), ratio(1, 6), 0.5];
    expect(allocate({ total: 12, weights: shares })).toEqual(people(4, 2, 6));
  });
});

describe('no unit is assigned more than its cap or less than its floor', () => {
  const none = undefined;
  test.each([
    ['what a full unit cannot take goes to the others', 100, [50, 30, 20], [40, 100, 100], [0, 0, 0], [40, 36, 24]],
    [
      'what a unit has already is taken from the others',
      100,
      [10, 10, 80],
      [none, none, none],
      [20, 0, 0],
      [20, 9, 71],
    ],
    ['a floor that the share passes anyway', 100, [1, 1], [none, none], [20, 0], [50, 50]],
    ['a cap and a floor that need each other', 100, [80, 10, 10], [60, 100, 100], [0, 0, 30], [60, 10, 30]],
    // Fixing the first at its cap and the second at its floor in one go would give 10, 8 and 12.
    ['a unit leaves its floor again once another is full', 30, [10, 1, 1], [10, none, none], [0, 8, 0], [10, 10, 10]],
    ['all at their caps', 7, [9, 1], [3, 4], [0, 0], [3, 4]],
    ['all at their floors', 7, [9, 1], [9, 9], [3, 4], [3, 4]],
    ['floors without weights', 7, [0, 0], [9, 9], [3, 4], [3, 4]],
    ['a unit that can take nobody', 5, [9, 1], [0, none], [0, 0], [0, 5]],
    ['weight 0 keeps its floor', 10, [0, 1], [none, none], [4, 0], [4, 6]],
    ['those of weight 0 take evenly what others cannot', 14, [5, 0, 0], [3, none, none], [0, 0, 0], [3, 6, 5]],
    ['and keep their own bounds then', 14, [5, 0, 0, 0], [3, 2, none, none], [0, 0, 6, 0], [3, 2, 6, 3]],
  ])('%s', (_, total, weights, caps, floors, parts) => {
    expect(allocate({ total, weights, caps, floors })).toEqual(people(...parts));
  });

  test('people each commune has already are its floor, its population is its cap', () => {
    const has = [actual(4_100), actual(9_700), actual(2_050)];
    const population = [denominator(6_000), denominator(10_000), denominator(3_000)];
    const shared = allocate({ total: 17_500, weights: population, floors: has, caps: population });
    expect(shared).toEqual(people(5_200, 9_700, 2_600));
  });

  test('new people are shared out by those not insured, who are also the most there can be', () => {
    const uninsured = [denominator(120), denominator(40), denominator(7)];
    expect(allocate({ total: 160, weights: uninsured, caps: uninsured })).toEqual(people(115, 38, 7));
  });
});

describe('what cannot be done is said, with the people missing', () => {
  const cases: [string, Parameters<typeof allocate>[0], AllocationProblemCode, number, number[]][] = [
    ['more than the caps hold', { total: 10, weights: [1, 1], caps: [3, 3] }, 'above-caps', 4, []],
    ['less than the floors need', { total: 10, weights: [1, 1], floors: [8, 8] }, 'below-floors', 6, []],
    ['no weights', { total: 10, weights: [0, 0] }, 'zero-weights', 10, []],
    ['no weights above the floors', { total: 10, weights: [0, 0], floors: [3, 3] }, 'zero-weights', 4, []],
    ['no units', { total: 10, weights: [] }, 'above-caps', 10, []],
    [
      'caps below floors',
      { total: 9, weights: [1, 1, 1], caps: [1, 9, 2], floors: [3, 0, 5] },
      'cap-below-floor',
      5,
      [0, 2],
    ],
    ['blank weights', { total: 9, weights: [1, absent('blank'), absent('blank')] }, 'blank-weight', 0, [1, 2]],
    ['a weight below zero', { total: 9, weights: [1, -0.5] }, 'negative-weight', 0, [1]],
    ['a whole weight below zero', { total: 9, weights: [-1, 2] }, 'negative-weight', 0, [0]],
    ['a weight that is no number', { total: 9, weights: [1, Number.NaN, Infinity] }, 'unreadable-weight', 0, [1, 2]],
    ['half a person as cap', { total: 9, weights: [1, 1], caps: [9, 0.5] }, 'cap-not-whole', 0, [1]],
    ['a floor below zero', { total: 9, weights: [1, 1], floors: [-1, 0] }, 'floor-not-whole', 0, [0]],
    ['half a person in all', { total: 9.5, weights: [1, 1] }, 'total-not-whole', 0, []],
    ['floors beyond all counting', { total: 9, weights: [1, 1], floors: [2 ** 53 - 1, 1] }, 'too-large', 0, []],
    [
      'crossed bounds beyond all counting',
      { total: 9, weights: [1, 1], floors: [2 ** 53 - 1, 1], caps: [0, 0] },
      'too-large',
      0,
      [0, 1],
    ],
  ];
  test.each(cases)('%s', (_, given, code, shortage, at) => {
    expect(allocate(given)).toEqual({ ok: false, code, shortage, at });
  });

  test('bounds for another number of units are a mistake of the caller', () => {
    expect(() => allocate({ total: 1, weights: [1, 1], caps: [1] })).toThrow(RangeError);
    expect(() => allocate({ total: 1, weights: [1], floors: [0, 0] })).toThrow(RangeError);
  });
});

describe('95 % of 333, 333 and 334 people has two readings', () => {
  const rate = percent('95');
  const bases = [333, 333, 334].map(denominator);

  test('every unit reaches the rate', () => {
    expect(everyUnitReaches({ rate, bases })).toEqual({ ok: true, parts: [317, 317, 318], total: 952, surplus: 2 });
  });

  test('the total is exact', () => {
    expect(totalExactly({ rate, bases })).toEqual({ ok: true, parts: [317, 316, 317], total: 950, surplus: 0 });
  });

  test('side by side, with the units that miss the rate', () => {
    const both = bothReadings({ rate, bases });
    expect(both).toMatchObject({ ok: true, difference: 2, missed: [1, 2] });
    expect(both.everyUnit).toEqual(everyUnitReaches({ rate, bases }));
    expect(both.exactTotal).toEqual(totalExactly({ rate, bases }));
  });

  test('a unit that has more keeps it, and the exact total takes it from the others', () => {
    const floors = [actual(325), actual(300), actual(0)];
    expect(everyUnitReaches({ rate, bases, floors })).toMatchObject({
      parts: [325, 317, 318],
      total: 960,
      surplus: 10,
    });
    expect(totalExactly({ rate, bases, floors })).toMatchObject({ parts: [325, 312, 313], total: 950 });
  });

  test('a unit that cannot reach the rate is named, and the other reading still stands', () => {
    const both = bothReadings({ rate, bases, caps: [undefined, 310, 316] });
    expect(both.ok).toBe(false);
    expect(both.everyUnit).toEqual({ ok: false, code: 'above-caps', shortage: 9, at: [1, 2] });
    expect(both.exactTotal).toMatchObject({ ok: true, parts: [324, 310, 316] });
  });

  test('a limit from above is rounded down in each unit', () => {
    const limits = { rate: percent('5'), bases, comparator: 'at-most' } as const;
    expect(bothReadings(limits)).toMatchObject({
      everyUnit: { parts: [16, 16, 16], total: 48, surplus: -2 },
      exactTotal: { parts: [17, 16, 17], total: 50 },
      difference: -2,
      missed: [0, 2],
    });
    expect(everyUnitReaches({ ...limits, floors: [20, 0, 17] })).toMatchObject({
      code: 'below-floors',
      shortage: 5,
      at: [0, 2],
    });
    expect(everyUnitReaches({ ...limits, caps: [10, undefined, 90] })).toMatchObject({ parts: [10, 16, 16] });
  });

  test('offices that round to nearest, and targets to be exceeded', () => {
    expect(everyUnitReaches({ rate, bases, rounding: 'half-up' })).toMatchObject({
      parts: [316, 316, 317],
      surplus: -1,
    });
    expect(totalExactly({ rate, bases, comparator: 'more-than' })).toMatchObject({
      parts: [317, 317, 317],
      total: 951,
    });
  });

  test.each([
    ['a base that is blank', [denominator(3), absent('blank')], 'blank-weight', [1]],
    ['a headcount beyond all counting', [denominator(1), denominator(2 ** 53 - 2)], 'too-large', [1]],
    ['bases beyond all counting', [denominator(2 ** 52), denominator(2 ** 52)], 'too-large', []],
  ] as const)('%s', (_, given, code, at) => {
    const allocation = { rate: percent(code === 'too-large' && at.length > 0 ? '200' : '95'), bases: given };
    for (const found of [everyUnitReaches(allocation), totalExactly(allocation)]) {
      expect(found).toEqual({ ok: false, code, shortage: 0, at });
    }
    expect(bothReadings(allocation).ok).toBe(false);
  });

  test('parts that add up beyond all counting', () => {
    const floors = [2 ** 53 - 1, 1];
    expect(everyUnitReaches({ rate, bases: bases.slice(1), floors })).toMatchObject({ code: 'too-large' });
  });

  test('half a person as cap', () => {
    expect(everyUnitReaches({ rate, bases, caps: [0.5, undefined, undefined] })).toMatchObject({
      code: 'cap-not-whole',
    });
  });
});
