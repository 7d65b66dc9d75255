import type { RoleChoice, Settings, UnitDecision } from '../tasks/calculation.ts';
import { COMPARATORS, DEFAULT_SETTINGS, nearRate } from '../tasks/settings.ts';
import type { Language } from '../words/language.ts';
import { columnChoice } from './column-choice.ts';
import { badCombination } from './combinations.ts';
import { COMMANDS, type Command, readWords } from './flags.ts';
import { joinWords } from './join-words.ts';
import type { UsageProblem } from './usage.ts';

/** What the person asked on the command line. */
export interface Options {
  /** The first file. */
  readonly input: string;
  /** Every file, folder or pattern that was typed. */
  readonly inputs: readonly string[];
  /** Whether many reports become one table, and whether it shows every unit of each. */
  readonly consolidate: boolean;
  readonly detail: boolean;
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly force: boolean;
  readonly sheet: string | undefined;
  readonly range: string | undefined;
  /** The person's own choices for columns, by sheet column. */
  readonly roles: ReadonlyMap<number, RoleChoice>;
  /** Where targets stand that the table lacks: a sheet, a file, or a sheet of a file (`ke-hoach.xlsx#Sheet`). */
  readonly targets: string | undefined;
  /** Columns of the targets' sheet to take, what they hold, and units that are the same. */
  readonly targetColumns: ReadonlySet<number>;
  readonly targetRoles: ReadonlyMap<number, RoleChoice>;
  readonly matches: readonly UnitDecision[];
  /** Whether choices of earlier tables of the same layout count, and these are remembered. */
  readonly memory: boolean;
  /** Whether proposed numbers are written into the output, and texts of old fonts turned into Unicode there. */
  readonly repair: boolean;
  readonly unicode: boolean;
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
  | { readonly kind: 'run'; readonly command: Command; readonly options: Options }
  | { readonly kind: 'usage'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly problem: UsageProblem; readonly language: Language };

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
      text: /'(?:-\w, )?([^' ]+)/.exec(String(error))?.[1] ?? '',
    });
  }
  const { values, positionals } = parsed;
  const [asked, input, ...others] = positionals;
  if (values.help || asked === undefined || asked === 'help') return { kind: 'usage', language };
  const command = COMMANDS.find((known) => known === asked);
  if (!command) return wrong({ code: 'unknown-command', text: asked });
  if (input === undefined) return wrong({ code: 'no-input', text: command });
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    return wrong({ code: 'bad-language', text: values.lang });
  if (values.as !== undefined && values.as !== 'values' && values.as !== 'formulas')
    return wrong({ code: 'bad-as', text: values.as });
  const bad = badCombination(command, [input, ...others], values);
  if (bad) return wrong(bad);
  if (values.near !== undefined && !nearRate(values.near)) return wrong({ code: 'bad-near', text: values.near });
  const comparator = COMPARATORS.find((one) => one === (values.compare ?? 'at-least'));
  if (!comparator) return wrong({ code: 'bad-compare', text: values.compare ?? '' });
  const roles = new Map<number, RoleChoice>();
  for (const word of values.column ?? []) {
    const choice = columnChoice(word);
    if (!choice) return wrong({ code: 'bad-column', text: word });
    roles.set(...choice);
  }
  const joining = joinWords(values);
  if ('code' in joining) return wrong(joining);
  const options: Options = {
    input,
    inputs: [input, ...others],
    consolidate: values.consolidate ?? false,
    detail: values.detail ?? false,
    output: values.output,
    inPlace: values['in-place'] ?? false,
    force: values.force ?? false,
    sheet: values.sheet,
    range: values.range,
    roles,
    ...joining,
    memory: !values['no-memory'],
    repair: values.repair ?? false,
    unicode: values.unicode ?? false,
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

function languageIn(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words[at + 1] === 'en' || words.includes('--lang=en') ? 'en' : 'vi';
}
