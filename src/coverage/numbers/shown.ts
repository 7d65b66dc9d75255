import { type Rounding, divideRounded } from './rounding.ts';
import { type Points, type Ratio, WHOLE, compareRatios, percentText } from './ratio.ts';

/** A percentage as it may be shown, and whether it had to be rounded down to stay honest. */
export interface ShownPercent {
  /** Percent text with a decimal point and fixed decimals. */
  readonly text: string;
  /** Whether plain rounding would have shown a threshold that is not reached, so that the text is rounded down. */
  readonly lowered: boolean;
  /** Whether plain rounding would have shown a limit as kept that is exceeded, so that the text is rounded up. */
  readonly raised: boolean;
}

/**
 * A percentage shown so that nobody reads a threshold as reached when it is not (rule R3): below a threshold that rounding would
 * reach, the text is rounded down. Above it nothing changes.
 *
 * @param value the exact quotient
 * @param decimals digits after the point
 * @param thresholds what must not seem reached, usually the target and 100 %
 * @param limits what must not seem kept: targets where lower is better (R15)
 * @example shownPercent(ratio(24999, 25000), 2, [WHOLE]) // { text: '99.99', lowered: true, raised: false }
 * @example shownPercent(ratio(25005, 1_000_000), 2, [], [ratio(25, 1000)]) // { text: '2.51', lowered: false, raised: true }
 */
export function shownPercent(
  value: Ratio,
  decimals: number,
  thresholds: readonly Ratio[] = [WHOLE],
  limits: readonly Ratio[] = [],
): ShownPercent {
  const against = (mark: Ratio): number => roundedAgainst(value, mark, decimals);
  const lowered = thresholds.some((mark) => compareRatios(value, mark) < 0 && against(mark) >= 0);
  const raised = !lowered && limits.some((mark) => compareRatios(value, mark) > 0 && against(mark) <= 0);
  const rounding = lowered ? 'floor' : raised ? 'ceiling' : 'half-up';
  return { text: percentText(value, decimals, rounding), lowered, raised };
}

/** How the plainly rounded percentage compares with a mark: negative, zero or positive. */
function roundedAgainst(value: Ratio, mark: Ratio, decimals: number): number {
  const step = 10n ** BigInt(decimals + 2);
  const rounded = divideRounded(value.numerator * step, value.denominator, 'half-up');
  return compareRatios<Ratio>({ numerator: rounded, denominator: step }, mark);
}

/**
 * A gap in points shown so that a gap never looks like none: what would round to zero is rounded up.
 *
 * @param gap a difference of two rates, as a fraction (0.0046 is 0,46 điểm %)
 * @param decimals digits after the point
 * @example shownPoints(points('0.00043'), 2) // '0.01'
 */
export function shownPoints(gap: Points, decimals: number): string {
  const plain = percentText(gap, decimals);
  const rounding: Rounding = gap.numerator > 0n && /^[0.]+$/.test(plain) ? 'ceiling' : 'half-up';
  return percentText(gap, decimals, rounding);
}
