import type { Terms } from '../assessment/assess.ts';
import type { Ratio } from '../numbers/ratio.ts';

/** A rate as two whole doubles, each below 2^53; two NaN where they are larger, with which nothing is proven. */
export interface DoubleRate {
  readonly numerator: number;
  readonly denominator: number;
}

/** A rate in lowest terms as two doubles. */
export function doubleRate(rate: Ratio): DoubleRate {
  const numerator = Number(rate.numerator);
  const denominator = Number(rate.denominator);
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    return { numerator: Number.NaN, denominator: Number.NaN };
  }
  let [divisor, rest] = [denominator, numerator];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * What to add to `n·b` so that the whole of its division by `d` is the headcount under terms: what `headcountOf` does (rule R2), as one
 * number. `d − 1` rounds up, `d` goes one beyond, `−1` stays below.
 *
 * @param denominator `d`
 * @returns NaN for `half-even`, which no one number does
 */
export function headcountBias({ comparator, headcountRounding }: Terms, denominator: number): number {
  switch (headcountRounding ?? comparator) {
    case 'floor':
    case 'at-most':
      return 0;
    case 'more-than':
      return denominator;
    case 'less-than':
      return -1;
    case 'half-up':
      return Math.floor(denominator / 2);
    case 'half-even':
      return Number.NaN;
    case 'ceiling':
    case 'at-least':
    case 'range':
    case 'about':
      return denominator - 1;
  }
}

/**
 * `floor((n·b + bias) / d)` in doubles, exact or not given at all, for whole `n`, `d`, `b` and `bias`:
 *
 * - A product or sum that comes out below 2^53 is exact: rounding carries no number across 2^53.
 * - For whole `p` and `d` below 2^53 the floor of the rounded `p / d` is the true one. It could only err where `p / d` lies just below an
 *   integer `m` and is rounded to it; but it lies at least `1 / d` below, and half the distance of the doubles there is less: at most
 *   `(p / d) / 2^53`, or `(p / d + 1) / 2^54` where `m` is a power of two.
 * - A larger product is taken apart: `b = parts·d + left` makes it `parts·n·d + n·left`, and only `n·left` need be divided.
 *
 * @param base `b`; for one that is no count the result means nothing
 * @returns NaN where nothing is proven
 */
export function provenHeadcount({ numerator, denominator }: DoubleRate, base: number, bias: number): number {
  const product = numerator * base + bias;
  if (product < Number.MAX_SAFE_INTEGER) return Math.floor(product / denominator);
  const parts = Math.floor(base / denominator);
  const rest = numerator * (base - parts * denominator) + bias;
  const people = numerator * parts + Math.floor(rest / denominator);
  return rest < Number.MAX_SAFE_INTEGER && people < Number.MAX_SAFE_INTEGER ? people : Number.NaN;
}
