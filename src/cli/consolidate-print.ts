import type { ReportProblem } from '../tasks/consolidate.ts';
import { reportProblemText } from '../tasks/consolidate-text.ts';
import { MANY_FILES_WORDS as WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';
import type { FoundInputs } from './consolidate-inputs.ts';
import { SIGNS } from './report.ts';

/** Lines that a person reads in a terminal. */
const MOST_LINES = 60;

/** Findings of one kind printed in a terminal; all of them stand in the workbook and in JSON. */
const MOST_OF_KIND = { error: 20, warning: 8, note: 8 } as const;

/**
 * Findings about many files as lines, the gravest first, of each kind only some: one for each file before a second for any.
 *
 * @param more says how many were left out
 * @returns an empty text for none
 * @example reportProblemLines(problems, 'vi', (count) => `… và ${count} điều khác`)
 */
export function reportProblemLines(
  problems: readonly ReportProblem[],
  language: Language,
  more: (count: number) => string,
): string {
  const kinds = new Map<string, ReportProblem[]>();
  for (const problem of problems) kinds.set(problem.code, [...(kinds.get(problem.code) ?? []), problem]);
  const shown = new Set([...kinds.values()].flatMap(firstOfFiles));
  const lines = problems
    .filter((problem) => shown.has(problem))
    .slice(0, MOST_LINES)
    .map((problem) => `${SIGNS[problem.severity]} ${reportProblemText(problem, language)}`);
  const left = problems.length - lines.length;
  return [...lines, ...(left > 0 ? [more(left)] : [])].join('\n');
}

/** The findings of one kind to show. */
function firstOfFiles(alike: readonly ReportProblem[]): readonly ReportProblem[] {
  const files = new Set<string>();
  const isFirst = alike.map(({ file = '' }) => !files.has(file) && files.add(file) !== undefined);
  const sorted = [...alike.filter((_, index) => isFirst[index]), ...alike.filter((_, index) => !isFirst[index])];
  return sorted.slice(0, MOST_OF_KIND[alike[0]?.severity ?? 'note']);
}

/**
 * What in the folders was passed over, in lines.
 *
 * @returns `[]` when everything was read
 * @example passedOver({ others: ['a/thu.docx'], folders: [] }, 'vi') // ['Bỏ qua 1 tệp không phải sổ tính']
 */
export function passedOver(
  { others, folders }: Pick<FoundInputs, 'others' | 'folders'>,
  language: Language,
): readonly string[] {
  const named = [...folders.slice(0, MOST_OF_KIND.note), ...(folders.length > MOST_OF_KIND.note ? ['…'] : [])].join(
    ', ',
  );
  return [
    ...(others.length > 0 ? [fill(WORDS.skipped[language], { count: others.length }, language)] : []),
    ...(folders.length > 0 ? [fill(WORDS.folders[language], { folders: named }, language)] : []),
  ];
}
