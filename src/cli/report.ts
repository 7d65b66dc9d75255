import type { Problem } from '../table/problem.ts';
import { problemText } from '../tasks/explain.ts';
import type { Language } from '../words/language.ts';

const SIGNS = { error: '✗', warning: '!', note: '·' } as const;

/**
 * Problems as lines of text, each with its cell and a sign for its severity.
 *
 * @example problemLines([{ code: 'cancelled', severity: 'note' }], 'en') // '· Stopped as asked; nothing was written.'
 */
export function problemLines(problems: readonly Problem[], language: Language): string {
  return problems.map((problem) => `${SIGNS[problem.severity]} ${problemText(problem, language)}`).join('\n');
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
