import type { DenominatorKind, Indicator } from './indicator.ts';

/**
 * What a coverage above 100 % may come from (rule R17).
 *
 * - `counted-at-work`: plausible; people are counted where they work and may live elsewhere.
 * - `check-denominator`: suspicious; cards counted twice, or a population out of date (kiểm tra dân số / trùng thẻ).
 * - `over-plan`: no coverage at all, but a plan that was exceeded.
 */
export type ReasonAboveWhole = 'counted-at-work' | 'check-denominator' | 'over-plan';

/**
 * The reason to give beside a coverage above 100 %, which is never cut off (rule R17).
 *
 * @param denominatorKind what the coverage was taken of
 * @example reasonAboveWhole(INDICATORS.BHTN, 'labour-force') // 'counted-at-work'
 * @example reasonAboveWhole(INDICATORS.BHYT, 'population') // 'check-denominator'
 */
export function reasonAboveWhole(indicator: Indicator, denominatorKind: DenominatorKind): ReasonAboveWhole {
  if (denominatorKind === 'plan') return 'over-plan';
  return indicator.countedAtWork === true ? 'counted-at-work' : 'check-denominator';
}
