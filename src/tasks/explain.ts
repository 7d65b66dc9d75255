import type { Problem, ProblemCode } from '../table/problem.ts';
import type { ColumnRole } from '../table/table.ts';
import { fill } from '../words/fill.ts';
import type { Bilingual, Language } from '../words/language.ts';
import { localNumber } from '../words/numbers.ts';
import { PROBLEM_SENTENCES } from '../words/problems.ts';
import { COMPARATOR_WORDS, ROLE_WORDS, ROUNDING_WORDS } from '../words/roles.ts';

const SENTENCES: Readonly<Record<ProblemCode, Bilingual>> = PROBLEM_SENTENCES;

/** Details whose value is itself a word of the program. */
const WORDED: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  role: ROLE_WORDS,
  roles: ROLE_WORDS,
  comparator: COMPARATOR_WORDS,
  rounding: ROUNDING_WORDS,
};

/** Details that are decimals we calculated, as plain text. Whatever else is text quotes the workbook and stays as typed. */
const DECIMALS: ReadonlySet<string> = new Set(['coverage', 'target', 'onCounts', 'shown', 'exact']);

/**
 * A problem as a sentence in the person's language: which cell, what is wrong, what to do.
 *
 * @param problem its details fill the gaps of the sentence
 * @example problemText({ code: 'text-in-number', severity: 'error', cell: 'E5', details: { text: 'abc' } }, 'vi')
 * // 'E5: Có chữ “abc” trong ô cần số. …'
 */
export function problemText(problem: Problem, language: Language): string {
  const sentence = problemSentence(problem, language);
  return problem.cell === undefined ? sentence : `${problem.cell}: ${sentence}`;
}

/**
 * The sentence of a problem without its cell, for lists that show the cell as a button of its own.
 *
 * @example problemSentence({ code: 'cancelled', severity: 'note' }, 'en') // 'Stopped as asked; nothing was written.'
 */
export function problemSentence({ code, details = {}, cell, sheet }: Problem, language: Language): string {
  const known = { area: cell ?? '', sheet: sheet ?? '', ...details };
  const worded = Object.entries(known).map(([name, value]) => [name, inWords(name, value, language)] as const);
  const filled = fill(SENTENCES[code][language], Object.fromEntries(worded), language);
  const sentence = filled.replace(/^[:\s]+/, '').replace(/ “”/g, '');
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function inWords(name: string, value: string | number, language: Language): string | number {
  const words = WORDED[name];
  if (DECIMALS.has(name)) return localNumber(value, language);
  if (!words) return value;
  const parts = String(value)
    .split(',')
    .map((part) => part.trim());
  return parts.map((part) => words[part]?.[language] ?? part).join(', ');
}

/**
 * What a column's role is called.
 *
 * @example roleText('actual', 'vi') // 'Số thực hiện'
 */
export function roleText(role: ColumnRole, language: Language): string {
  return ROLE_WORDS[role][language];
}
