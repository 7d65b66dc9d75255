import type { Language } from '../words/language.ts';
import { calculateCommand } from './calculate-command.ts';
import { meansMany } from './consolidate-inputs.ts';
import { documentCommand } from './document-command.ts';
import { parseCommand } from './options.ts';
import { tablesCommand } from './tables-command.ts';
import { type UsageProblem, usage, usageProblem } from './usage.ts';

/** Exit codes: 0 done, 1 the workbook or its table could not be used, 2 the command line was wrong; 3 and 130 are of many files. */
const WRONG_USAGE = 2;

const COMMANDS = { calculate: calculateCommand, document: documentCommand, tables: tablesCommand } as const;

/**
 * Runs the command line.
 *
 * @param words the arguments after the program's name
 * @returns the exit code
 * @example run(['calculate', 'in.xlsx', '-o', 'out.xlsx'])
 */
export async function run(words: readonly string[]): Promise<number> {
  const parsed = parseCommand(words);
  if (parsed.kind === 'usage') {
    process.stdout.write(usage(parsed.language));
    return 0;
  }
  if (parsed.kind === 'wrong') return wrong(parsed.problem, parsed.language);
  const { command, options } = parsed;
  if ((command !== 'calculate' || options.inPlace) && (await meansMany(options.input))) {
    const problem: UsageProblem =
      command === 'calculate'
        ? { code: 'in-place-many', text: '--in-place' }
        : { code: 'one-file', text: options.input };
    return wrong(problem, options.language);
  }
  return COMMANDS[command](options);
}

function wrong(problem: UsageProblem, language: Language): number {
  process.stderr.write(`${usageProblem(problem, language)}\n`);
  return WRONG_USAGE;
}
