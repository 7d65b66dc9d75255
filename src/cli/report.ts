import type { Problem } from '../table/problem.ts';
import { problemText } from '../tasks/explain.ts';
import type { Language } from '../words/language.ts';

/** A sign for each severity. */
export const SIGNS = { error: '✗', warning: '!', note: '·' } as const;

/**
 * Problems as lines of text, each with its cell and a sign for its severity.
 *
 * @param home the sheet that is spoken of: cells of another one are named with it
 * @example problemLines([{ code: 'cancelled', severity: 'note' }], 'en') // '· Stopped as asked; nothing was written. …'
 */
export function problemLines(problems: readonly Problem[], language: Language, home?: string): string {
  return problems
    .map((problem) => `${SIGNS[problem.severity]} ${problemText(placed(problem, home), language, 'terminal')}`)
    .join('\n');
}

function placed(problem: Problem, home: string | undefined): Problem {
  const { sheet, cell } = problem;
  if (home === undefined || sheet === undefined || cell === undefined || sheet === home) return problem;
  return { ...problem, cell: `${sheet}!${cell}` };
}

/**
 * Reports why something failed, on standard error.
 *
 * @returns the exit code 1
 */
export function fail(problems: readonly Problem[], language: Language): number {
  process.stderr.write(`${problemLines(problems, language)}\n`);
  return 1;
}
