import { calculateCommand } from './calculate-command.ts';
import { documentCommand } from './document-command.ts';
import { parseCommand } from './options.ts';
import { tablesCommand } from './tables-command.ts';
import { usage, usageProblem } from './usage.ts';

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
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${usageProblem(parsed.problem, parsed.language)}\n\n${usage(parsed.language)}`);
    return WRONG_USAGE;
  }
  return COMMANDS[parsed.command](parsed.options);
}
