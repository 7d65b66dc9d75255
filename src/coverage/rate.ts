import { type Decimal, decimalOf, parseDecimal } from './decimal.ts';
import type { Ratio } from './ratio.ts';

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
 * @returns the rate, or `undefined` when the text is no decimal or is negative.
 * @example rateOfPercent('21.6') // 216/1000
 */
export function rateOfPercent(points: string | number): Rate | undefined {
  const decimal = typeof points === 'number' ? decimalOf(points) : parseDecimal(points);
  return decimal && rateOf(decimal, 2);
}

/**
 * A rate from a fraction of one, as a cell with a percent format holds it.
 *
 * @param fraction decimal text (`'0.216'`) or a cell's number (0.216)
 * @returns the rate, or `undefined` when it is no decimal or is negative.
 * @example rateOfFraction(0.216) // 216/1000
 */
export function rateOfFraction(fraction: string | number): Rate | undefined {
  const decimal = typeof fraction === 'number' ? decimalOf(fraction) : parseDecimal(fraction);
  return decimal && rateOf(decimal, 0);
}
