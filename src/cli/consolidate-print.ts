import type { ReportProblem } from '../tasks/consolidate.ts';
import { reportProblemText } from '../tasks/consolidate-text.ts';
import type { Language } from '../words/language.ts';
import { SIGNS } from './report.ts';

/** Lines that a person reads in a terminal. */
const MOST_LINES = 60;

/** Findings of one kind printed in a terminal; all of them stand in the workbook and in JSON. */
const MOST_OF_KIND = 8;

/**
 * Findings about many files as lines, the gravest first, of each kind only the first ones.
 *
 * @param more says how many were left out
 * @returns an empty text for none
 * @example reportProblemLines(problems, 'vi', (count) => `… và ${count} điều khác`)
 */
export function reportProblemLines(
  problems: readonly ReportProblem[],
  language: Language,
  more: (count: number) => string,
): string {
  const counts = new Map<string, number>();
  const shown = problems.filter(({ code, severity }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return severity === 'error' || count <= MOST_OF_KIND;
  });
  const lines = shown
    .slice(0, MOST_LINES)
    .map((problem) => `${SIGNS[problem.severity]} ${reportProblemText(problem, language)}`);
  const left = problems.length - lines.length;
  return [...lines, ...(left > 0 ? [more(left)] : [])].join('\n');
}
