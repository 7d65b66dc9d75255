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
    .map((problem) => {
      const away = home !== undefined && problem.sheet !== undefined && problem.sheet !== home;
      const text = problemText(away ? placed(problem) : problem, language, 'terminal');
      // What is said of columns on another sheet is said of the table of targets.
      return `${SIGNS[problem.severity]} ${away ? text.replaceAll('--column ', '--target-column ') : text}`;
    })
    .join('\n');
}

function placed(problem: Problem): Problem {
  const { sheet, cell } = problem;
  return sheet === undefined || cell === undefined ? problem : { ...problem, cell: `${sheet}!${cell}` };
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
