import type { DenominatorKind } from '../assessment/indicator.ts';
import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual } from '../numbers/count.ts';
import { type Points, type Ratio, WHOLE, addPoints, divideRatios, pointsBetween, ratio } from '../numbers/ratio.ts';

/** How a number of people (or đồng) changed between two dates. */
export interface CountChange {
  /** Signed whole number: negative when there are fewer now (tăng/giảm). */
  readonly difference: number;
  /** Signed, relative to before (tăng/giảm %); `zero-base` when there was nobody. */
  readonly growth: Ratio | Absent;
}

/** How a rate changed between two dates. Points and percent are two things (R6). */
export interface RateChange {
  /** Signed, in points (điểm %). */
  readonly points: Points;
  /** Signed, relative to the rate before; `zero-base` when that was 0. */
  readonly growth: Ratio | Absent;
}

/** A coverage rate with what its denominator counts, without which it cannot be compared. */
export interface ComparableRate {
  readonly rate: Ratio | Absent;
  readonly denominatorKind: DenominatorKind;
}

/** What a printed rise may have started from, in both senses of "tăng 15,96 %". */
export interface EarlierRates {
  /** If the print meant points. */
  readonly ifPoints: Ratio | Absent;
  /** If the print meant relative growth. */
  readonly ifGrowth: Ratio | Absent;
}

/**
 * Change of a count against an earlier date (so với cùng kỳ, so với năm trước), rule R12.
 *
 * @returns absent when either figure is. After a merger of units the earlier figure has to be put together from its parts first.
 * @example changeOfCounts(actual(94500), actual(90000)) // { difference: 4500, growth: ratio(1, 20) }
 */
export function changeOfCounts(now: Actual | Absent, before: Actual | Absent): CountChange | Absent {
  if (isAbsent(now)) return now;
  if (isAbsent(before)) return before;
  const difference = now - before;
  return { difference, growth: before === 0 ? absent('zero-base') : ratio(difference, before) };
}

/**
 * Change of a rate against an earlier date, in points and in percent (rule R12).
 *
 * @returns absent when either rate is, and `different-denominators` when the two are not rates of the same thing.
 * @example
 * changeOfRates(
 *   { rate: percent('45.1'), denominatorKind: 'labour-force-of-working-age' },
 *   { rate: percent('42.71'), denominatorKind: 'labour-force-of-working-age' },
 * ) // { points: points('2.39'), growth: ratio(239, 4271) } — +2,39 điểm %, or +5,60 %
 */
export function changeOfRates(now: ComparableRate, before: ComparableRate): RateChange | Absent {
  if (now.denominatorKind !== before.denominatorKind) return absent('different-denominators');
  if (isAbsent(now.rate)) return now.rate;
  if (isAbsent(before.rate)) return before.rate;
  const points = pointsBetween(now.rate, before.rate);
  const { numerator, denominator } = before.rate;
  const grown = { numerator: points.numerator * denominator, denominator: points.denominator * numerator };
  return { points, growth: numerator === 0n ? absent('zero-base') : grown };
}

/**
 * The rate before a printed change, in both senses (rules R6, R12): reports print "%" for points and for relative growth alike. Which one
 * was meant is the reader's to say.
 *
 * @param now the rate after the change
 * @param change the printed number with its sign, as points: "tăng 15,96 %" is `points('15.96')`
 * @returns `below-zero` where a sense would make the earlier rate negative, `zero-base` where it would have none.
 * @example ratesBefore(percent('90'), points('15.96')) // { ifPoints: percent('74.04'), ifGrowth: ratio(9000, 11596) }
 */
export function ratesBefore(now: Ratio, change: Points): EarlierRates {
  const earlier = addPoints(now, { ...change, numerator: -change.numerator });
  const factor = addPoints(WHOLE, change);
  return {
    ifPoints: earlier.numerator < 0n ? absent('below-zero') : earlier,
    ifGrowth: factor.numerator <= 0n ? absent('zero-base') : divideRatios(now, factor),
  };
}
