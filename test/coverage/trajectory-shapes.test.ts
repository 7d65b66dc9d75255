import fc from 'fast-check';
import {
  type PlannedPath,
  absent,
  calendarDate,
  compareRatios,
  geometricRate,
  isAbsent,
  percent,
  percentText,
  ratio,
  trajectory,
} from '../../src/coverage/index.ts';

const kienGiang: PlannedPath = {
  from: { rate: percent('83.85'), at: calendarDate(2023, 8, 31) },
  to: { rate: percent('95'), at: calendarDate(2025, 12, 31) },
  every: 'year',
};

function rates(path: PlannedPath, decimals = 2): string[] {
  const steps = trajectory(path);
  if (isAbsent(steps)) throw new Error(steps.absent);
  return steps.map(({ rate }) => percentText(rate, decimals));
}

describe('given steps', () => {
  const december = (year: number, rate: string) => ({ at: { year, month: 12 }, rate: percent(rate) });
  const table = [december(2022, '92.60'), december(2023, '93.20'), december(2024, '94.10'), december(2025, '95.15')];
  const national: PlannedPath = {
    from: { rate: percent('92.04'), at: { year: 2023, month: 8 } },
    to: { rate: percent('95.15'), at: { year: 2025, month: 12 } },
    every: 'year',
    shape: { steps: table },
  };

  test('the table of the national plan comes out as it was given', () => {
    expect(rates(national)).toEqual(['93.20', '94.10', '95.15']);
  });

  test('between its years the way is straight', () => {
    const monthly = rates({ ...national, every: 'month' }, 3);
    expect(monthly.slice(0, 5)).toEqual(['92.330', '92.620', '92.910', '93.200', '93.275']);
    expect(monthly.at(-1)).toBe('95.150');
  });

  test('the order of rows does not matter, and the milestone has the last word', () => {
    const to = { rate: percent('96'), at: national.to.at };
    expect(rates({ ...national, to, shape: { steps: [...table].reverse() } })).toEqual(['93.20', '94.10', '96.00']);
  });

  test('of two rows for one month the later counts', () => {
    expect(rates({ ...national, shape: { steps: [...table, december(2024, '94.5')] } })[1]).toBe('94.50');
  });

  test('without rows on the way it is a straight line', () => {
    expect(rates({ ...kienGiang, shape: { steps: [] } })).toEqual(rates(kienGiang));
  });
});

describe('geometric on the uncovered', () => {
  const geometric: PlannedPath = { ...kienGiang, shape: 'geometric' };

  test('starts faster than the straight line and ends on the milestone', () => {
    expect(rates(geometric, 6)).toEqual(['86.340673', '91.735822', '95.000000']);
  });

  test('halving what is uncovered is exact', () => {
    const way = { from: percent('84'), to: percent('96'), elapsed: 1, total: 2 };
    const half = geometricRate(way);
    expect(isAbsent(half) || compareRatios(half, percent('92'))).toBe(0);
  });

  test.each([
    ['an exact half is rounded up', 5_000_000n, 1n],
    ['a little less is not', 4_999_999n, 0n],
  ])('%s', (_, halfway, expected) => {
    const scale = 10n ** 15n;
    const to = ratio(scale ** 2n - (scale - halfway) ** 2n, scale ** 2n);
    const rate = geometricRate({ from: ratio(0, 1), to, elapsed: 1, total: 2 });
    expect(isAbsent(rate) || rate.numerator).toBe(expected);
  });

  test('nobody can be reached by the same share each month', () => {
    const all = { rate: percent('100'), at: kienGiang.to.at };
    expect(trajectory({ ...geometric, to: all })).toEqual(absent('no-geometric-path'));
    const over = { from: ratio(11, 10), to: percent('95'), elapsed: 1, total: 2 };
    expect(geometricRate(over)).toEqual(absent('no-geometric-path'));
    expect(geometricRate({ ...over, from: ratio(1, 10), total: 601 })).toEqual(absent('no-geometric-path'));
  });

  test('the start and the end stay as they are, however many decimals they have', () => {
    const [from, to] = [ratio(1, 3), ratio(2, 3)];
    expect(geometricRate({ from, to, elapsed: 0, total: 28 })).toBe(from);
    expect(geometricRate({ from, to, elapsed: 28, total: 28 })).toBe(to);
  });

  test.each([
    [-1, 2],
    [3, 2],
    [0, 0],
    [0.5, 2],
  ])('%d of %d months is a mistake of the caller', (elapsed, total) => {
    expect(() => geometricRate({ from: ratio(1, 2), to: ratio(3, 4), elapsed, total })).toThrow(RangeError);
  });

  test('each rate is the nearest of 6 decimals to the true root', () => {
    const rate = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 2, max: 40 }), fc.nat(39), (from, to, total, some) => {
        const elapsed = (some % (total - 1)) + 1;
        const scale = 100_000_000n;
        const found = geometricRate({ from: ratio(from, scale), to: ratio(to, scale), elapsed, total });
        if (isAbsent(found)) throw new Error(found.absent);
        expect(found.denominator).toBe(scale);
        const [left, gone, degree] = [BigInt(total - elapsed), BigInt(elapsed), BigInt(total)];
        const power = (scale - BigInt(from)) ** left * (scale - BigInt(to)) ** gone * 2n ** degree;
        const uncovered = 2n * (scale - found.numerator);
        expect((uncovered + 1n) ** degree > power).toBe(true);
        expect(uncovered === 0n || (uncovered - 1n) ** degree <= power).toBe(true);
      }),
    );
  });
});
