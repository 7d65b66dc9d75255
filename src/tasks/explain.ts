import { INDICATORS } from '../coverage/index.ts';
import type { Problem, ProblemCode, ProvenanceCode } from '../table/problem.ts';
import type { Reason, ReasonCode } from '../table/reason.ts';
import type { ColumnRole, RecognisedColumn } from '../table/table.ts';
import { fill } from '../words/fill.ts';
import { MATCH_DOUBT_WORDS } from '../words/join-problems.ts';
import type { Bilingual, Language } from '../words/language.ts';
import { localNumber } from '../words/numbers.ts';
import type { ProblemWords } from '../words/problem-words.ts';
import { PROBLEM_SENTENCES, PROVENANCE_SENTENCES } from '../words/problems.ts';
import { REASON_WORDS } from '../words/reasons.ts';
import { CERTAINTY_WORDS, COMPARATOR_WORDS, ROLE_WORDS, ROUNDING_WORDS } from '../words/roles.ts';

const SENTENCES: Readonly<Record<Exclude<ProblemCode, ProvenanceCode>, ProblemWords>> = PROBLEM_SENTENCES;
const PROVENANCE: Readonly<Record<ProvenanceCode, Bilingual>> = PROVENANCE_SENTENCES;

/** Where a person reads a sentence: what they can do there differs. */
export type Surface = 'pane' | 'terminal';

const REASONS: Readonly<Record<ReasonCode, Bilingual>> = REASON_WORDS;

/** Details whose value is itself a word of the program. */
const WORDED: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  role: ROLE_WORDS,
  roles: ROLE_WORDS,
  comparator: COMPARATOR_WORDS,
  rounding: ROUNDING_WORDS,
  why: MATCH_DOUBT_WORDS,
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
export function problemText(problem: Problem, language: Language, surface: Surface = 'pane'): string {
  const sentence = problemSentence(problem, language, surface);
  return problem.cell === undefined ? sentence : `${problem.cell}: ${sentence}`;
}

/**
 * The sentence of a problem without its cell, for lists that show the cell as a button of its own.
 *
 * @example problemSentence({ code: 'no-worksheet', severity: 'error' }, 'en') // 'The workbook has no worksheet with cells. Choose another file.'
 */
export function problemSentence(problem: Problem, language: Language, surface: Surface = 'pane'): string {
  const { wrong, action } = problemParts(problem, language, surface);
  return action === undefined ? wrong : `${wrong} ${action}`;
}

/**
 * What is wrong and what the person can do about it, apart. How results were made needs no action.
 *
 * @example problemParts({ code: 'no-worksheet', severity: 'error' }, 'en')
 * // { wrong: 'The workbook has no worksheet with cells.', action: 'Choose another file.' }
 */
export function problemParts(
  problem: Problem,
  language: Language,
  surface: Surface = 'pane',
): { readonly wrong: string; readonly action?: string } {
  const { code } = problem;
  if (code === 'how-coverage' || code === 'how-target' || code === 'how-joined') {
    return { wrong: filledSentence(PROVENANCE[code][language], problem, language) };
  }
  const { [language]: wrong, action, terminal } = SENTENCES[code];
  const told = (surface === 'terminal' && terminal ? terminal : action)[language];
  return { wrong: filledSentence(wrong, problem, language), action: filledSentence(told, problem, language) };
}

/**
 * A sentence with its gaps filled from a problem's details: roles and comparisons in words, numbers in the person's separators.
 *
 * @example filledSentence('“{header}” là {role}.', { details: { header: 'TH', role: 'actual' } }, 'vi') // '“TH” là Số thực hiện.'
 */
export function filledSentence(
  sentence: string,
  { details = {}, cell, sheet }: Pick<Problem, 'details' | 'cell' | 'sheet'>,
  language: Language,
): string {
  const letter = /^(?:.*!)?([A-Z]{1,3})(?=\d)/.exec(cell ?? '')?.[1] ?? '';
  const known = { area: cell ?? '', sheet: sheet ?? '', letter, ...details };
  const worded = Object.entries(known).map(([name, value]) => [name, inWords(name, value, language)] as const);
  const filled = fill(sentence, Object.fromEntries(worded), language);
  const tidy = filled.replace(/^[:\s]+/, '').replace(/ “”/g, '');
  return tidy.charAt(0).toLocaleUpperCase(language) + tidy.slice(1);
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

/**
 * Why a column was recognised as what it is.
 *
 * @example reasonText({ code: 'header-words', details: { words: 'KH giao', cell: 'E5' } }, 'vi') // 'tiêu đề “KH giao” ở E5'
 */
export function reasonText({ code, details = {} }: Reason, language: Language): string {
  return fill(REASONS[code][language], details, language);
}

/**
 * How sure the reading of a column is, in a word or two.
 *
 * @example certaintyText('likely', 'en') // 'Likely'
 */
export function certaintyText(certainty: RecognisedColumn['certainty'], language: Language): string {
  return CERTAINTY_WORDS[certainty][language];
}

/**
 * What people call an indicator.
 *
 * @param indicator a code of the calculation library, or a name as a table prints it
 * @example indicatorText('BHXH_TN') // 'BHXH tự nguyện'
 */
export function indicatorText(indicator: string): string {
  return Object.values(INDICATORS).find(({ code }) => code === indicator)?.name ?? indicator;
}
