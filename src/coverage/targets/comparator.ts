import type { Actual, Denominator, TargetHeadcount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import { type Ratio, compareRatios } from '../numbers/ratio.ts';

/**
 * How an actual is held against a target (rule R14).
 *
 * - `at-least`: đạt, tối thiểu, ít nhất, từ … trở lên (≥)
 * - `more-than`: trên, vượt, hơn (>)
 * - `at-most`: không quá, tối đa (≤); with `less-than`, lower is better (R15)
 * - `less-than`: dưới (<)
 * - `range`: "42%–43%", met at the lower end; the target holds the lower end
 * - `about`: khoảng, phấn đấu ~ (shown, never judged)
 */
export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'about';

/**
 * Whether reaching the target means going down: chậm đóng, chưa tham gia (rule R15).
 *
 * @example lowerIsBetter('at-most') // true
 */
export function lowerIsBetter(comparator: Comparator): boolean {
  return comparator === 'at-most' || comparator === 'less-than';
}

/**
 * Whether an actual meets a headcount target, by integers alone (rule R3).
 *
 * @returns `undefined` for `about`, which is not judged.
 * @example meetsHeadcount(actual(32386), targetHeadcount(32387)) // false
 */
export function meetsHeadcount(
  people: Actual,
  target: TargetHeadcount,
  comparator: Comparator = 'at-least',
): boolean | undefined {
  return judge(comparator, people < target ? -1 : people > target ? 1 : 0);
}

/**
 * Whether an actual meets a rate target over its denominator, by integers alone (rule R3): 27 of 125 meets 21,6 %.
 *
 * @returns `undefined` for `about`; with an empty denominator nothing is below or above, so compare only when `base > 0`.
 * @example meetsRate(actual(27), denominator(125), percent('21.6')) // true
 */
export function meetsRate(
  people: Actual,
  base: Denominator,
  rate: Rate,
  comparator: Comparator = 'at-least',
): boolean | undefined {
  const left = BigInt(people) * rate.denominator;
  const right = BigInt(base) * rate.numerator;
  return judge(comparator, left < right ? -1 : left > right ? 1 : 0);
}

/**
 * Whether a share meets another, exactly: a coverage and the rate that a planned headcount came to in its own population (rules R3, R4).
 *
 * @returns `undefined` for `about`.
 * @example meetsShare(ratio(95200, 101000), ratio(95000, 100000)) // false
 */
export function meetsShare(share: Ratio, goal: Ratio, comparator: Comparator = 'at-least'): boolean | undefined {
  return judge(comparator, compareRatios(share, goal));
}

function judge(comparator: Comparator, order: -1 | 0 | 1): boolean | undefined {
  switch (comparator) {
    case 'at-least':
    case 'range':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
      return order <= 0;
    case 'less-than':
      return order < 0;
    case 'about':
      return undefined;
  }
}
