import { type Absent, absent } from '../numbers/absent.ts';
import { type Denominator, type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import { type Rounding, divideRounded } from '../numbers/rounding.ts';
import { type Comparator, lowerIsBetter } from './comparator.ts';

/**
 * Target headcount from a rate (số người theo chỉ tiêu tỷ lệ), rule R2: the integer that just meets the rate on the exact product.
 *
 * @param rate the target rate
 * @param base the denominator, persons
 * @param comparator `more-than` gives the smallest integer strictly above, `less-than` the largest strictly below
 * @param rounding for offices that round to nearest (`half-up`); the default is what meets the rate
 * @returns persons; absent `too-large` beyond 2^53. Less than nothing, of a base or at a rate of 0, is 0 as well, though nobody can meet it.
 * @example headcountOf(percent('16'), denominator(202418)) // 32387
 */
export function headcountOf(
  rate: Rate,
  base: Denominator,
  comparator: Comparator = 'at-least',
  rounding?: Rounding,
): TargetHeadcount | Absent {
  const product = rate.numerator * BigInt(base);
  const exact = divideRounded(product, rate.denominator, roundingUsed(comparator, rounding));
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
 * How `headcountOf` rounds, to be printed with its result (rules R2, R21): up, since fewer people would not meet the rate, and down to stay
 * within a limit; or as the office does.
 *
 * @param rounding what the office chose, if anything
 * @example roundingUsed('at-least') // 'ceiling'
 * @example roundingUsed('at-most') // 'floor'
 * @example roundingUsed('at-least', 'half-up') // 'half-up'
 */
export function roundingUsed(comparator: Comparator, rounding?: Rounding): Rounding {
  return rounding ?? (lowerIsBetter(comparator) ? 'floor' : 'ceiling');
}
