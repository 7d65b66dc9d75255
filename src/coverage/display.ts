import { type Rounding, divideRounded } from './rounding.ts';
import { type Ratio, WHOLE, compareRatios, percentText } from './ratio.ts';

/** A percentage as it may be shown, and whether it had to be rounded down to stay honest. */
export interface ShownPercent {
  /** Percent text with a decimal point and fixed decimals. */
  readonly text: string;
  /** Whether plain rounding would have shown a threshold that is not reached. */
  readonly lowered: boolean;
}

/**
 * A percentage shown so that nobody reads a threshold as reached when it is not (rule R3): below a threshold that rounding would
 * reach, the text is rounded down. Above it nothing changes.
 *
 * @param value the exact quotient
 * @param decimals digits after the point
 * @param thresholds what must not seem reached, usually the target and 100 %
 * @example shownPercent(ratio(24999, 25000), 2, [WHOLE]) // { text: '99.99', lowered: true }
 * @example shownPercent(ratio(25001, 25000), 2, [WHOLE]) // { text: '100.00', lowered: false }
 */
export function shownPercent(value: Ratio, decimals: number, thresholds: readonly Ratio[] = [WHOLE]): ShownPercent {
  const lowered = thresholds.some((threshold) => seemsReached(value, threshold, decimals));
  return { text: percentText(value, decimals, lowered ? 'floor' : 'half-up'), lowered };
}

function seemsReached(value: Ratio, threshold: Ratio, decimals: number): boolean {
  if (compareRatios(value, threshold) >= 0) return false;
  const step = 10n ** BigInt(decimals + 2);
  const shown = divideRounded(value.numerator * step, value.denominator, 'half-up');
  return shown * threshold.denominator >= threshold.numerator * step;
}

/**
 * A gap in points shown so that a gap never looks like none: what would round to zero is rounded up.
 *
 * @param gap a difference of two rates, as a fraction (0.0046 is 0,46 điểm %)
 * @param decimals digits after the point
 * @example shownPoints(ratio(43, 10_000_000), 2) // '0.01'
 */
export function shownPoints(gap: Ratio, decimals: number): string {
  const plain = percentText(gap, decimals);
  const rounding: Rounding = gap.numerator > 0n && /^-?[0.]+$/.test(plain) ? 'ceiling' : 'half-up';
  return percentText(gap, decimals, rounding);
}
