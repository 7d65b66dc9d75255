import type { Command, Flag, Values } from './flags.ts';
import type { UsageProblem } from './usage.ts';

/** Options that one command alone understands: another one would pass them over in silence. */
const ONLY: Readonly<Record<'calculate' | 'document', readonly Flag[]>> = {
  calculate: ['output', 'consolidate', 'detail', 'in-place', 'force', 'repair', 'unicode', 'as'],
  document: ['as-of', 'assigner', 'unit'],
};

const OF_TABLES: readonly Flag[] = ['json', 'lang', 'help'];

/** The ending of a workbook's name. Excel opens no workbook under the ending of another format. */
const WORKBOOK = /\.xl[st][xm]$/i;

/**
 * Options that do not go together, or not with their command.
 *
 * @param inputs as typed
 * @returns the first of them; `undefined` when all is well
 * @example badCombination('calculate', ['in.xlsx'], { detail: true }) // { code: 'detail-alone', text: '--detail' }
 */
export function badCombination(command: Command, inputs: readonly string[], values: Values): UsageProblem | undefined {
  const { consolidate, output, 'in-place': inPlace } = values;
  const [input = '', another] = inputs;
  if (another !== undefined && command !== 'calculate') return { code: 'too-many-files', text: another };
  const foreign = foreignOption(command, Object.keys(values) as Flag[]);
  if (foreign) return foreign;
  if (values.detail && !consolidate) return { code: 'detail-alone', text: '--detail' };
  if (inPlace && (consolidate || another !== undefined)) return { code: 'in-place-many', text: '--in-place' };
  if (inPlace && output !== undefined) return { code: 'two-outputs', text: output };
  if (values.unicode && consolidate) return { code: 'unicode-consolidate', text: '--unicode' };
  const corrects = values.repair ? '--repair' : values.unicode ? '--unicode' : undefined;
  if (corrects && output === undefined && !inPlace && !consolidate) return { code: 'needs-output', text: corrects };
  const one = another === undefined && !/[*?]/.test(input) ? WORKBOOK.exec(input)?.[0] : undefined;
  const ending = (consolidate ? '.xlsx' : one)?.toLowerCase();
  if (output !== undefined && ending !== undefined && !output.toLowerCase().endsWith(ending))
    return { code: 'bad-output', text: ending };
  return undefined;
}

/** The first option that a command does not understand. */
function foreignOption(command: Command, given: readonly Flag[]): UsageProblem | undefined {
  for (const owner of ['calculate', 'document'] as const) {
    const flag = command === owner ? undefined : given.find((each) => ONLY[owner].includes(each));
    if (flag !== undefined) return { code: `only-${owner}`, text: `--${flag}` };
  }
  const flag = command === 'tables' ? given.find((each) => !OF_TABLES.includes(each)) : undefined;
  return flag === undefined ? undefined : { code: 'not-tables', text: `--${flag}` };
}
