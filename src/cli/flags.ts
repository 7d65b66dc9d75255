import { parseArgs } from 'node:util';

/** What the program can do with a workbook. */
export type Command = (typeof COMMANDS)[number];

export const COMMANDS = ['calculate', 'document', 'tables'] as const;

const FLAGS = {
  output: { type: 'string', short: 'o' },
  consolidate: { type: 'boolean' },
  detail: { type: 'boolean' },
  'in-place': { type: 'boolean' },
  force: { type: 'boolean' },
  sheet: { type: 'string' },
  range: { type: 'string' },
  column: { type: 'string', multiple: true },
  targets: { type: 'string' },
  'target-column': { type: 'string', multiple: true },
  match: { type: 'string', multiple: true },
  'no-memory': { type: 'boolean' },
  repair: { type: 'boolean' },
  unicode: { type: 'boolean' },
  as: { type: 'string' },
  compare: { type: 'string' },
  near: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  assigner: { type: 'string' },
  unit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Every option there is. */
export type Flag = keyof typeof FLAGS;

/** What was typed after the options. */
export type Values = ReturnType<typeof readWords>['values'];

/**
 * Takes the words of a command line apart.
 *
 * @returns throws for an option that is not there, and for one without its value
 * @example readWords(['calculate', 'in.xlsx', '--json']).values.json // true
 */
export function readWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: FLAGS, allowPositionals: true, strict: true });
}
