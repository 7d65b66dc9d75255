import fc from 'fast-check';
import {
  type Terms,
  assess,
  assessColumns,
  decimalOf,
  divideRounded,
  figureAt,
  figuresAt,
  isAbsent,
  ratioNumber,
} from '../../src/coverage/index.ts';
import { provenHeadcount } from '../../src/coverage/columns/proven-headcount.ts';
import { RATE_DENOMINATOR, provenNumerator } from '../../src/coverage/columns/rate-column.ts';

const AT_LEAST: Terms = { comparator: 'at-least' };
const of = (...values: number[]) => ({ values: new Float64Array(values) });

describe('doubles that prove themselves', () => {
  const count = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 1_000_000 }));

  test('a headcount is exact or not given', () => {
    const rate = fc.record({ numerator: count, denominator: fc.oneof(count, fc.constantFrom(20, 125, 1e6)) });
    fc.assert(
      fc.property(rate, count, fc.integer({ min: -1, max: 1_000_000 }), ({ numerator, denominator: d }, base, bias) => {
        fc.pre(d > 0);
        const people = provenHeadcount({ numerator, denominator: d }, base, bias);
        const exact = divideRounded(BigInt(numerator) * BigInt(base) + BigInt(bias), BigInt(d), 'floor');
        expect(Number.isNaN(people) || BigInt(people) === exact).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('one below a multiple is not lifted to it, up to the largest product', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 2 ** 31 }), (high, d) => {
        const multiple = Math.min(Math.floor((Number.MAX_SAFE_INTEGER - 1) / d), high) * d;
        expect(provenHeadcount({ numerator: multiple, denominator: d }, 1, -1)).toBe(multiple / d - 1);
      }),
      { numRuns: 5000 },
    );
  });

  test('a cell is taken for a decimal only when it is that decimal', () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 9 }));
    const cell = fc.oneof(
      fc.double({ noNaN: true, min: -1, max: 1e18 }),
      decimal.map(([units, places]) => units / 10 ** places),
    );
    fc.assert(
      fc.property(cell, (value) => {
        const numerator = provenNumerator(value, RATE_DENOMINATOR);
        if (Number.isNaN(numerator)) return;
        const exact = decimalOf(value);
        expect(exact && BigInt(numerator) * 10n ** BigInt(exact.scale)).toBe(
          exact && exact.units * BigInt(RATE_DENOMINATOR),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('every percentage of up to four decimals is proven', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (units) => {
        expect(provenNumerator(units / 10_000, RATE_DENOMINATOR / 100)).toBe(units);
        expect(provenNumerator(units / RATE_DENOMINATOR, RATE_DENOMINATOR)).toBe(units);
      }),
      { numRuns: 5000 },
    );
  });

  test('shares are the doubles nearest to the exact quotients', () => {
    fc.assert(
      fc.property(count, count, count, (people, base, goal) => {
        const columns = { actual: of(people), denominator: of(base), targetHeadcount: of(goal) };
        const { coverage, attainment } = assess(figuresAt(columns, 0), AT_LEAST);
        const results = assessColumns(columns, AT_LEAST);
        const nearest = (share: typeof coverage) => (isAbsent(share) ? share : ratioNumber(share));
        expect(figureAt(results.coverage, 0)).toEqual(nearest(coverage));
        expect(figureAt(results.attainment, 0)).toEqual(nearest(attainment));
      }),
    );
  });
});
