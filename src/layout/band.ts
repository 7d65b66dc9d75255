import { type Assessment, WHOLE, compareRatios, isAbsent } from '../coverage/index.ts';
import type { Band } from './plan.ts';

/**
 * The band a row falls in, from the exact verdict and the exact coverage, never from what is shown (rule R3). Bands are closed at
 * the top: a unit that met its target with coverage above 100 % is `above-100`, so that its denominator gets checked (R17).
 *
 * @returns `no-data` when there is no verdict, or when the target is only informational.
 * @example bandOf(assessment) // 'near'
 */
export function bandOf({ verdict, coverage, near }: Assessment): Band {
  if (isAbsent(verdict) || verdict === 'informational') return 'no-data';
  if (verdict === 'not-met') return near ? 'near' : 'not-met';
  return !isAbsent(coverage) && compareRatios(coverage, WHOLE) > 0 ? 'above-100' : 'met';
}
