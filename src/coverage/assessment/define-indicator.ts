import { INDICATORS, type Indicator } from './indicator.ts';

/**
 * What keeps an indicator from being defined.
 *
 * - `code-malformed`: a code is capitals, digits and underscores, beginning with a letter, like `BHYT_TRE_EM`.
 * - `code-taken`: a predefined indicator, which means something else to every report, has the code.
 * - `name-blank`: reports need a name to print.
 * - `contains-itself`: an indicator is no part of itself.
 */
export type IndicatorProblemCode = 'code-malformed' | 'code-taken' | 'name-blank' | 'contains-itself';

/** Why an indicator was not defined. */
export interface IndicatorProblem {
  readonly ok: false;
  readonly code: IndicatorProblemCode;
}

/** What has to be said of an indicator; the rest is as for participants: people at a date, the more the better. */
export type IndicatorDraft = Pick<Indicator, 'code' | 'name' | 'usualDenominator'> & Partial<Indicator>;

/**
 * Defines an indicator of one's own (chỉ tiêu tự đặt), from what a person entered.
 *
 * @param draft `unit`, `measure` and `better` are `person`, `stock` and `higher` where left out
 * @returns the indicator, its name without spaces around it; or the problem.
 * @example defineIndicator({ code: 'BHYT_TRE_EM', name: 'BHYT trẻ em', usualDenominator: 'population' }) // { ok: true, indicator: { code: 'BHYT_TRE_EM', measure: 'stock' } }
 * @example defineIndicator({ code: 'BHYT', name: 'Bảo hiểm y tế', usualDenominator: 'population' }) // { ok: false, code: 'code-taken' }
 */
export function defineIndicator(
  draft: IndicatorDraft,
): { readonly ok: true; readonly indicator: Indicator } | IndicatorProblem {
  const { code, sumOf = [], within } = draft;
  const name = draft.name.trim();
  if (!/^[A-Z][A-Z0-9_]*$/.test(code)) return { ok: false, code: 'code-malformed' };
  if (Object.hasOwn(INDICATORS, code)) return { ok: false, code: 'code-taken' };
  if (name === '') return { ok: false, code: 'name-blank' };
  if (within === code || sumOf.includes(code)) return { ok: false, code: 'contains-itself' };
  return { ok: true, indicator: { unit: 'person', measure: 'stock', better: 'higher', ...draft, name } };
}
