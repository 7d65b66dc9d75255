import { decimalText } from './decimal.ts';
import { type Rounding, divideRounded } from './rounding.ts';

declare const unit: unique symbol;

/** An exact quotient of two integers. The denominator is positive; it need not be reduced. */
export interface Quotient {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly [unit]?: 'share' | 'points' | 'count';
}

/** A share of something, shown in percent: a coverage rate, an attainment, a growth. Not a difference of rates, which is `Points`. */
export interface Ratio extends Quotient {
  readonly [unit]?: 'share';
}

/** A difference of two rates in points (điểm %), as a fraction: 0.0046 is 0,46 điểm %. Not a percentage of anything (rule R6). */
export interface Points extends Quotient {
  readonly [unit]: 'points';
}

/**
 * A calculated number of persons or đồng that need not be whole: an average a month, the stock expected at a date. Not a `Count`, which
 * somebody counted.
 */
export interface FractionalCount extends Quotient {
  readonly [unit]: 'count';
}

/**
 * A calculated number of persons or đồng, exactly.
 *
 * @throws RangeError when the denominator is not positive.
 * @example quotientText(fractionalCount(40000, 12), 2) // '3333.33'
 */
export function fractionalCount(numerator: number | bigint, denominator: number | bigint = 1): FractionalCount {
  return ratio(numerator, denominator) as Quotient as FractionalCount;
}

/**
 * The exact quotient of two integers.
 *
 * @throws RangeError when the denominator is not positive.
 * @example ratio(31455, 202418) // { numerator: 31455n, denominator: 202418n }
 */
export function ratio(numerator: number | bigint, denominator: number | bigint): Ratio {
  const below = BigInt(denominator);
  if (below <= 0n) throw new RangeError('the denominator of a ratio must be positive');
  return { numerator: BigInt(numerator), denominator: below };
}

/** One whole, 100 %. */
export const WHOLE: Ratio = ratio(1, 1);

/**
 * Compares two quotients exactly.
 *
 * @returns negative, zero or positive, as `a` is below, equal to or above `b`.
 * @example compareRatios(ratio(27, 125), ratio(216, 1000)) // 0
 */
export function compareRatios<Kind extends Quotient>(a: Kind, b: Kind): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Signed difference `a − b` of two rates, in points (so sánh +/−, điểm %), rule R6.
 *
 * @example pointsBetween(ratio(9, 10), percent('95')) // points('-5')
 */
export function pointsBetween(a: Ratio, b: Ratio): Points {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  } as Points;
}

/**
 * A rate moved by points: what a coverage becomes after a rise or a fall (rule R6).
 *
 * @example addPoints(percent('90'), points('5')) // percent('95')
 */
export function addPoints(start: Ratio, change: Points): Ratio {
  return {
    numerator: start.numerator * change.denominator + change.numerator * start.denominator,
    denominator: start.denominator * change.denominator,
  };
}

/**
 * The exact quotient `a / b`.
 *
 * @throws RangeError when `b` is not positive.
 * @example divideRatios(ratio(95, 100), ratio(19, 20)) // WHOLE
 */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

const EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The double nearest to a quotient, for a cell: the same double Excel gets by dividing the two cells.
 *
 * @example ratioNumber(ratio(1, 8)) // 0.125
 */
export function ratioNumber({ numerator, denominator }: Quotient): number {
  const above = numerator < 0n ? -numerator : numerator;
  if (above <= EXACT && denominator <= EXACT) return Number(numerator) / Number(denominator);
  const shift = bits(denominator) - bits(above) + MORE_BITS_THAN_A_DOUBLE;
  const [scaled, divisor] = shift > 0 ? [above << BigInt(shift), denominator] : [above, denominator << BigInt(-shift)];
  // A last bit stands for whatever is left, so that rounding to a double cannot mistake it for a half.
  const quotient = (scaled / divisor) | (scaled % divisor === 0n ? 0n : 1n);
  return (numerator < 0n ? -Number(quotient) : Number(quotient)) * 2 ** -shift;
}

const MORE_BITS_THAN_A_DOUBLE = 64;

/** Bits of a positive integer, at most three too many. */
function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

/**
 * A quotient as plain decimal text with a decimal point and fixed decimals.
 *
 * @param decimals digits after the point, 0 or more
 * @example quotientText(fractionalCount(2218, 4), 1) // '554.5'
 */
export function quotientText(value: Quotient, decimals: number, rounding: Rounding = 'half-up'): string {
  const scaled = value.numerator * 10n ** BigInt(decimals);
  return decimalText(divideRounded(scaled, value.denominator, rounding), decimals);
}

/**
 * A share in percent, or a difference in points, as text with a decimal point and fixed decimals, without a percent
 * sign. Where a target stands beside it, use `shownPercent`.
 *
 * @param decimals digits after the point, 0 or more
 * @example percentText(ratio(31455, 202418), 2) // '15.54'
 * @example percentText(ratio(31455, 202418), 2, 'floor') // '15.53'
 */
export function percentText(value: Ratio | Points, decimals: number, rounding: Rounding = 'half-up'): string {
  return quotientText({ numerator: value.numerator * 100n, denominator: value.denominator }, decimals, rounding);
}
