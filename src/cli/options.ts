import { parseArgs } from 'node:util';
import { columnNumber } from '../table/area.ts';
import type { RoleChoice, Settings } from '../tasks/calculation.ts';
import { COMPARATORS, DEFAULT_SETTINGS, nearRate } from '../tasks/settings.ts';
import type { Language } from '../words/language.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import type { UsageProblem } from './usage.ts';

/** What the person asked on the command line. */
export interface Options {
  readonly input: string;
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly force: boolean;
  readonly sheet: string | undefined;
  readonly range: string | undefined;
  /** The person's own choices for columns, by sheet column. */
  readonly roles: ReadonlyMap<number, RoleChoice>;
  readonly write: 'formulas' | 'values';
  readonly comparator: Settings['comparator'];
  readonly near: string;
  readonly json: boolean;
  readonly language: Language;
  readonly asOf: string | undefined;
  readonly assigner: string | undefined;
  readonly unit: string | undefined;
}

/** A command line understood, a wish for help, or what is wrong with it. */
export type Parsed =
  | { readonly kind: 'run'; readonly command: 'calculate' | 'document'; readonly options: Options }
  | { readonly kind: 'usage'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly problem: UsageProblem; readonly language: Language };

const FLAGS = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  force: { type: 'boolean' },
  sheet: { type: 'string' },
  range: { type: 'string' },
  column: { type: 'string', multiple: true },
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

/**
 * Understands the command line.
 *
 * @param words the arguments after the program's name
 * @example parseCommand(['calculate', 'in.xlsx', '--json']) // { kind: 'run', command: 'calculate', options: { … } }
 */
export function parseCommand(words: readonly string[]): Parsed {
  const language: Language = languageIn(words);
  const wrong = (problem: UsageProblem): Parsed => ({ kind: 'wrong', problem, language });
  let parsed: ReturnType<typeof readWords>;
  try {
    parsed = readWords(words);
  } catch (error) {
    return wrong({
      code: 'unknown-option',
      text: /'([^']+)'/.exec(String(error))?.[1] ?? '',
    });
  }
  const { values, positionals } = parsed;
  const [command, input, ...others] = positionals;
  if (values.help || command === undefined || command === 'help') return { kind: 'usage', language };
  if (command !== 'calculate' && command !== 'document') return wrong({ code: 'unknown-command', text: command });
  if (input === undefined) return wrong({ code: 'no-input', text: command });
  if (others[0] !== undefined) return wrong({ code: 'too-many-files', text: others[0] });
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    return wrong({ code: 'bad-language', text: values.lang });
  if (values.as !== undefined && values.as !== 'values' && values.as !== 'formulas')
    return wrong({ code: 'bad-as', text: values.as });
  if (values['in-place'] && values.output !== undefined) return wrong({ code: 'two-outputs', text: values.output });
  if (values.near !== undefined && !nearRate(values.near)) return wrong({ code: 'bad-near', text: values.near });
  const comparator = COMPARATORS.find((one) => one === (values.compare ?? 'at-least'));
  if (!comparator) return wrong({ code: 'bad-compare', text: values.compare ?? '' });
  const roles = new Map<number, RoleChoice>();
  for (const word of values.column ?? []) {
    const choice = columnChoice(word);
    if (!choice) return wrong({ code: 'bad-column', text: word });
    roles.set(...choice);
  }
  const options: Options = {
    input,
    output: values.output,
    inPlace: values['in-place'] ?? false,
    force: values.force ?? false,
    sheet: values.sheet,
    range: values.range,
    roles,
    write: values.as ?? 'formulas',
    comparator,
    near: values.near ?? DEFAULT_SETTINGS.near,
    json: values.json ?? false,
    language,
    asOf: values['as-of'],
    assigner: values.assigner,
    unit: values.unit,
  };
  return { kind: 'run', command, options };
}

/** `D=target-rate` or, where it must be said how rates are written, `D=target-rate:points`. */
function columnChoice(word: string): [number, RoleChoice] | undefined {
  const [, letters = '', role = '', scale] = /^([A-Za-z]{1,3})=([a-z-]+)(?::(points|fraction))?$/.exec(word) ?? [];
  const column = columnNumber(letters);
  if (column === undefined || !isRole(role)) return undefined;
  return [column, { role, ...((scale === 'points' || scale === 'fraction') && { rateScale: scale }) }];
}

function isRole(word: string): word is keyof typeof ROLE_WORDS {
  return Object.hasOwn(ROLE_WORDS, word);
}

function readWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: FLAGS, allowPositionals: true, strict: true });
}

function languageIn(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words[at + 1] === 'en' || words.includes('--lang=en') ? 'en' : 'vi';
}
