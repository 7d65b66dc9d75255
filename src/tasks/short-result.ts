import { resultText } from '../layout/result-text.ts';
import type { ResultRole } from '../layout/plan.ts';
import { overall } from '../table/assessed/overall.ts';
import { MANY_FILES_WORDS as WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import { RESULT_WORDS } from '../words/results.ts';
import type { Calculation } from './calculation.ts';
import { shownText } from './preview.ts';

/**
 * A whole table in one line: for each indicator its coverage, how much of the target is reached, and the verdict.
 *
 * @returns an empty text for a table without results
 * @example shortResult(calculation) // 'BHYT 70,50%, đạt 74,21% chỉ tiêu, còn 3.430, Chưa đạt'
 */
export function shortResult({ assessed, settings: { language } }: Calculation): string {
  const parts = assessed.measures.flatMap((measure) => {
    const row = overall(assessed, measure)?.row;
    if (!row) return [];
    const shown = (role: ResultRole): string => shownText(resultText(role, row, RESULT_WORDS[language]), language);
    const attainment = shown('attainment');
    const reached = { attainment, remaining: shown('remaining') };
    const words = [
      `${measure.measure.title} ${shown('coverage')}`.trim(),
      attainment === '' ? '' : fill(WORDS.attainment[language], reached, language),
      shown('status'),
    ];
    return [words.filter((word) => word !== '').join(', ')];
  });
  return parts.join('; ');
}
