import { type Decimal, decimalOf, parseDecimal } from './decimal.ts';
import type { Points, Ratio } from './ratio.ts';

declare const rate: unique symbol;

/**
 * A rate as typed (chỉ tiêu bằng tỷ lệ): 15.54 % is held as 1554/10000, so nothing is lost to floating point. A rate is what
 * somebody wrote; a `Ratio` is what was calculated.
 */
export interface Rate extends Ratio {
  readonly [rate]: true;
}

function rateOf({ units, scale }: Decimal, extraScale: number): Rate | undefined {
  if (units < 0n) return undefined;
  return { numerator: units, denominator: 10n ** BigInt(scale + extraScale) } as Rate;
}

/**
 * A rate from percent points as typed.
 *
 * @param points decimal text with a point (`'15.54'`) or a cell's number (15.54), in percent points
 * @returns the rate, or `undefined` when it is negative or no decimal that `parseDecimal` takes.
 * @example rateOfPercent('21.6') // ratio(216, 1000)
 * @example rateOfPercent('21,6') // undefined
 */
export function rateOfPercent(points: string | number): Rate | undefined {
  const decimal = typeof points === 'number' ? decimalOf(points) : parseDecimal(points);
  return decimal && rateOf(decimal, 2);
}

/**
 * A rate from a fraction of one, as a cell with a percent format holds it.
 *
 * @param fraction decimal text (`'0.216'`) or a cell's number (0.216)
 * @returns the rate, or `undefined` when it is negative or no decimal that `parseDecimal` takes.
 * @example rateOfFraction(0.216) // ratio(216, 1000)
 */
export function rateOfFraction(fraction: string | number): Rate | undefined {
  const decimal = typeof fraction === 'number' ? decimalOf(fraction) : parseDecimal(fraction);
  return decimal && rateOf(decimal, 0);
}

/**
 * A rate written in a program or a test (chỉ tiêu bằng tỷ lệ): like `rateOfPercent`, but a mistake is thrown.
 *
 * @param points percent points as decimal text or a number, 0 or more
 * @throws RangeError for anything else; check data from outside with `rateOfPercent`.
 * @example percent('21.6') // ratio(27, 125)
 */
export function percent(points: string | number): Rate {
  const rate = rateOfPercent(points);
  if (!rate) throw new RangeError(`a rate must be a decimal, 0 or more, got ${points}`);
  return rate;
}

/**
 * A difference of rates in points (điểm %), as typed; it may be negative.
 *
 * @param value points as decimal text or a number: `'-5'` is five points less
 * @throws RangeError when the text is no decimal.
 * @example points('0.46') // pointsBetween(percent('16'), percent('15.54'))
 */
export function points(value: string | number): Points {
  const decimal = typeof value === 'number' ? decimalOf(value) : parseDecimal(value);
  if (!decimal) throw new RangeError(`points must be a decimal, got ${value}`);
  return { numerator: decimal.units, denominator: 10n ** BigInt(decimal.scale + 2) } as Points;
}
