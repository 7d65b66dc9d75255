import { type Actual, type Denominator, type TargetHeadcount, isWholeCount } from './count.ts';
import { type Absent, absent } from './absent.ts';
import type { Rate } from './rate.ts';
import { type Rounding, divideRounded } from './rounding.ts';

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

/** Whether reaching the target means going down: chậm đóng, chưa tham gia (rule R15). */
export function lowerIsBetter(comparator: Comparator): boolean {
  return comparator === 'at-most' || comparator === 'less-than';
}

/**
 * Target headcount from a rate (số người theo chỉ tiêu tỷ lệ), rule R2: the integer that just meets the rate on the exact product.
 *
 * @param rate the target rate
 * @param base the denominator, persons
 * @param comparator `more-than` gives the smallest integer strictly above, `less-than` the largest strictly below
 * @param rounding for offices that round to nearest (`half-up`); the default is what meets the rate
 * @returns persons; absent `too-large` beyond 2^53. With nobody in the base and `less-than` the target is 0.
 * @example headcountOf(rateOfPercent('16'), denominator(202418)) // 32387
 */
export function headcountOf(
  rate: Rate,
  base: Denominator,
  comparator: Comparator = 'at-least',
  rounding?: Rounding,
): TargetHeadcount | Absent {
  const product = rate.numerator * BigInt(base);
  const exact = divideRounded(product, rate.denominator, rounding ?? (lowerIsBetter(comparator) ? 'floor' : 'ceiling'));
  const onTheLine = exact * rate.denominator === product;
  let people = exact;
  if (rounding === undefined && onTheLine) {
    if (comparator === 'more-than') people += 1n;
    if (comparator === 'less-than' && people > 0n) people -= 1n;
  }
  const number = Number(people);
  return isWholeCount(number) ? (number as TargetHeadcount) : absent('too-large');
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
 * @example meetsRate(actual(27), denominator(125), rateOfPercent('21.6')) // true
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
