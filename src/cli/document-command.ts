import { documentFor } from '../tasks/make-document.ts';
import { CLI_WORDS } from '../words/cli.ts';
import { openAndCalculate } from './open.ts';
import type { Options } from './options.ts';
import { fail, problemLines } from './report.ts';

/**
 * `coverage-planner document`: prints ready sentences for an official document; what a person should check goes to standard error.
 *
 * @returns the exit code
 */
export async function documentCommand(options: Options): Promise<number> {
  const opened = await openAndCalculate(options);
  if (!opened.ok) return fail(opened.problems, options.language);
  const { calculation } = opened.value;
  const { sentences } = documentFor(calculation, options);
  if (options.json) process.stdout.write(`${JSON.stringify({ sentences }, null, 2)}\n`);
  else if (sentences.length > 0) process.stdout.write(`${sentences.join('\n')}\n`);
  else process.stderr.write(`${CLI_WORDS.noSentences[options.language]}\n`);
  const serious = calculation.problems.filter(({ severity }) => severity !== 'note');
  if (serious.length > 0) process.stderr.write(`\n${problemLines(serious, options.language)}\n`);
  return 0;
}
