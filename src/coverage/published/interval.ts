import { type Absent, isAbsent } from '../numbers/absent.ts';
import { type Quotient, compareRatios, quotientText } from '../numbers/ratio.ts';
import { divideRounded } from '../numbers/rounding.ts';

/** An end of an interval: an exact quotient, and whether the interval holds it. */
export type End<Kind extends Quotient = Quotient> = Kind & { readonly included: boolean };

/** Every value from one end to the other (khoảng giá trị). An end that is `undefined` has no bound. */
export interface Interval<Kind extends Quotient = Quotient> {
  readonly low: End<Kind> | undefined;
  readonly high: End<Kind> | undefined;
}

/** Every number there is. */
export const ANYTHING: Interval = { low: undefined, high: undefined };

/** Every number from zero up. */
export const NOT_NEGATIVE: Interval = { low: { numerator: 0n, denominator: 1n, included: true }, high: undefined };

/** Ends with longer denominators move outwards to this many decimals, so that no figures can make the arithmetic slow. */
export const FINEST = 10n ** 60n;

/** An end of an interval. */
export function end(numerator: bigint, denominator: bigint, included = true): End {
  return { numerator, denominator, included };
}

/** The interval that holds one value only. */
export function only(numerator: bigint, denominator = 1n): Interval {
  const value = end(numerator, denominator);
  return { low: value, high: value };
}

/** Whether no value is in an interval. */
export function isEmpty({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const order = compareRatios(low, high);
  return order > 0 || (order === 0 && !(low.included && high.included));
}

/**
 * Whether a value is in an interval.
 *
 * @param interval an absent one holds nothing
 * @example isWithin(percent('15.80'), targetRateFor({ coverage: '15.79', attainment: '99.91' })) // true
 * @example isWithin(percent('95'), targetRateFor({ coverage: '94.13', attainment: '99.05' })) // false — 94,13/95 is 99,08 %
 */
export function isWithin<Kind extends Quotient>(value: Kind, interval: Interval<Kind> | Absent): boolean {
  return !isAbsent(interval) && !isEmpty(intersect(interval, only(value.numerator, value.denominator)));
}

/** Whether every value of an interval is above zero. */
export function isPositive({ low }: Interval): boolean {
  return low !== undefined && (low.numerator > 0n || (low.numerator === 0n && !low.included));
}

/** The values that two intervals share. An end of `a` is kept, as the same object, unless `b` is tighter there. */
export function intersect(a: Interval, b: Interval): Interval {
  return { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
}

function tighter(a: End | undefined, b: End | undefined, side: 1 | -1): End | undefined {
  if (!a || !b) return a ?? b;
  const order = compareRatios(a, b) * side;
  return order > 0 || (order === 0 && (!a.included || b.included)) ? a : b;
}

/** What `a + b` can be. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: sum(a.low, b.low, 1n), high: sum(a.high, b.high, 1n) };
}

/** What `a − b` can be, as if the two did not depend on each other. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: sum(a.low, b.high, -1n), high: sum(a.high, b.low, -1n) };
}

function sum(a: End | undefined, b: End | undefined, sign: bigint): End | undefined {
  if (!a || !b) return undefined;
  const numerator = a.numerator * b.denominator + sign * b.numerator * a.denominator;
  return end(numerator, a.denominator * b.denominator, a.included && b.included);
}

/** What `a · b` can be, where `b` is positive. */
export function times(a: Interval, b: Interval): Interval {
  const negative = (value: End | undefined): boolean => value !== undefined && value.numerator < 0n;
  return {
    low: product(a.low, negative(a.low) ? b.high : b.low),
    high: product(a.high, negative(a.high) ? b.low : b.high),
  };
}

function product(a: End | undefined, b: End | undefined): End | undefined {
  if (a?.numerator === 0n) return a;
  if (!a || !b) return undefined;
  return end(a.numerator * b.numerator, a.denominator * b.denominator, a.included && b.included);
}

/** What `a / b` can be, where `b` is positive. */
export function over(a: Interval, { low, high }: Interval): Interval {
  return times(a, {
    low: high ? end(high.denominator, high.numerator, high.included) : end(0n, 1n, false),
    high: low && low.numerator > 0n ? end(low.denominator, low.numerator, low.included) : undefined,
  });
}

/** The interval with ends of bounded length: one that grew too long moves outwards, so nothing possible is lost. */
export function bounded({ low, high }: Interval): Interval {
  return { low: low && shortened(low, 'floor'), high: high && shortened(high, 'ceiling') };
}

function shortened(value: End, outwards: 'floor' | 'ceiling'): End {
  if (value.denominator <= FINEST) return value;
  return end(divideRounded(value.numerator * FINEST, value.denominator, outwards), FINEST, value.included);
}

/**
 * The whole numbers of an interval (làm tròn vào trong): its ends move inwards to whole persons.
 *
 * @returns an interval with whole, included ends; nobody is in it when its low end is above its high end.
 * @example wholeWithin({ low: { ...fractionalCount(7, 2), included: true }, high: undefined }) // { low: fractionalCount(4), high: undefined }
 */
export function wholeWithin<Kind extends Quotient>({ low, high }: Interval<Kind>): Interval<Kind> {
  return {
    low: low && (whole(low, 'ceiling', 1n) as End<Kind>),
    high: high && (whole(high, 'floor', -1n) as End<Kind>),
  };
}

function whole({ numerator, denominator, included }: End, inwards: 'floor' | 'ceiling', step: bigint): End {
  const nearest = divideRounded(numerator, denominator, inwards);
  return end(nearest * denominator === numerator && !included ? nearest + step : nearest, 1n);
}

/**
 * The ends of an interval as decimal texts that do not cut anything off: the low end rounded down, the high end up.
 *
 * @param interval an absent one, or none, has no ends
 * @param decimals digits after the point; by default none
 * @param unit `percent` for shares and differences of rates, in percent points
 * @returns low and high; `undefined` where there is no bound. Whether an end is included is not in the text.
 * @example intervalText(targetRateFor({ coverage: '15.79', attainment: '99.91' }), 6, 'percent') // ['15.798428', '15.810020']
 */
export function intervalText(
  interval: Interval | Absent | undefined,
  decimals = 0,
  unit: 'percent' | 'number' = 'number',
): readonly [string | undefined, string | undefined] {
  if (!interval || isAbsent(interval)) return [undefined, undefined];
  const { low, high } = interval;
  const shown = (value: End): Quotient => ({ ...value, numerator: value.numerator * (unit === 'percent' ? 100n : 1n) });
  return [low && quotientText(shown(low), decimals, 'floor'), high && quotientText(shown(high), decimals, 'ceiling')];
}
