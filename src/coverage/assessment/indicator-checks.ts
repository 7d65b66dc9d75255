import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Count } from '../numbers/count.ts';
import { settleTotal } from '../groups/settle-total.ts';
import { INDICATORS, type Indicator } from './indicator.ts';

/**
 * Indicators of one unit that contradict each other.
 *
 * - `sum-differs`: a printed whole is not the sum of its parts (R8).
 * - `parts-exceed-whole`: a part is missing, and the others together are more than the whole already.
 * - `exceeds-container`: more people than in the indicator that contains them, as BHTN does in BHXH bắt buộc.
 */
export type IndicatorWarning =
  | {
      readonly code: 'sum-differs' | 'parts-exceed-whole';
      readonly indicator: string;
      readonly printed: Actual;
      readonly sum: Actual;
      /** Printed less sum, signed. */
      readonly difference: number;
    }
  | { readonly code: 'exceeds-container'; readonly indicator: string; readonly container: string; readonly by: Count };

/**
 * Checks the indicators of one unit against each other (rule R8; BHTN is within BHXH bắt buộc).
 *
 * @param actuals participants by code of indicator; one that is left out has no figure
 * @param indicators the predefined ones; give others with them where `sumOf` or `within` says what they contain
 * @returns what contradicts, in the order of the indicators; nothing is concluded from what is missing.
 * @example checkIndicators({ BHXH_BB: actual(900), BHTN: actual(950) }) // [{ code: 'exceeds-container', container: 'BHXH_BB', by: 50 }]
 * @example
 * checkIndicators({
 *   BHXH_BB: actual(900),
 *   BHXH_TN: actual(100),
 *   BHXH_CHUNG: actual(1002),
 * }) // [{ code: 'sum-differs', indicator: 'BHXH_CHUNG', printed: 1002, sum: 1000, difference: 2 }]
 */
export function checkIndicators(
  actuals: Readonly<Partial<Record<string, Actual | Absent>>>,
  indicators: readonly Indicator[] = Object.values(INDICATORS),
): readonly IndicatorWarning[] {
  const figureOf = (code: string): Actual | Absent => actuals[code] ?? absent('blank');
  return indicators.flatMap(({ code, sumOf, within }) => {
    const figure = figureOf(code);
    if (isAbsent(figure)) return [];
    const warnings: IndicatorWarning[] = [];
    if (sumOf) {
      const { known, missing, difference } = settleTotal({ printed: figure, parts: sumOf.map(figureOf) });
      if (difference !== undefined && !isAbsent(known)) {
        const label = missing.length > 0 ? 'parts-exceed-whole' : 'sum-differs';
        warnings.push({ code: label, indicator: code, printed: figure, sum: known, difference });
      }
    }
    const container = within === undefined ? absent('blank') : figureOf(within);
    if (within !== undefined && !isAbsent(container) && figure > container) {
      warnings.push({
        code: 'exceeds-container',
        indicator: code,
        container: within,
        by: (figure - container) as Count,
      });
    }
    return warnings;
  });
}
