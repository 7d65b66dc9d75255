import type { ReportProblem } from '../table/consolidation/consolidate-report.ts';
import type { ConsolidateProblemCode } from '../table/problem.ts';
import { CONSOLIDATE_SENTENCES } from '../words/consolidate-problems.ts';
import { DENOMINATOR_WORDS, SUBJECT_WORDS } from '../words/consolidate.ts';
import type { Bilingual, Language } from '../words/language.ts';
import type { ProblemWords } from '../words/problem-words.ts';
import { filledSentence, problemSentence } from './explain.ts';

const SENTENCES: Readonly<Record<ConsolidateProblemCode, ProblemWords>> = CONSOLIDATE_SENTENCES;

const SOURCES: ReadonlyMap<string, Bilingual> = new Map(Object.entries(SUBJECT_WORDS));
const DENOMINATORS: ReadonlyMap<string, Bilingual> = new Map(Object.entries(DENOMINATOR_WORDS));

/**
 * A problem of one report among many as a sentence: what is wrong, and what to do. File, sheet and cell are shown beside it.
 *
 * @example reportProblemSentence({ code: 'report-slow', severity: 'error', details: { seconds: 60 } }, 'en')
 * // 'The file was not read after 60 seconds, so it was left. Open it in Excel, …'
 */
export function reportProblemSentence(problem: ReportProblem, language: Language): string {
  const { code, ...about } = problem;
  if (!isConsolidateCode(code)) return problemSentence({ ...about, code }, language, 'terminal');
  const { [language]: wrong, action } = SENTENCES[code];
  const details: Record<string, string | number> = { ...problem.details };
  // Where a name stands in no cell it is told by the sheet's or the file's name; a denominator is told by what it counts.
  const place = SOURCES.get(String(details['otherCell']))?.[language];
  const counted = DENOMINATORS.get(String(details['denominator']))?.[language];
  if (place !== undefined) details['otherCell'] = place;
  if (counted !== undefined) details['role'] = counted;
  return filledSentence(`${wrong} ${action[language]}`, { ...problem, details }, language).replace(/ (?=[:,])/g, '');
}

/**
 * The same with file, sheet and cell in front.
 *
 * @example reportProblemText({ code: 'unit-unknown', severity: 'warning', file: 'a.xlsx', sheet: 'T9', cell: 'A4:F9', … }, 'vi') // 'a.xlsx › T9 › A4:F9: …'
 */
export function reportProblemText(problem: ReportProblem, language: Language): string {
  const { file, sheet, cell } = problem;
  const place = [file, sheet, cell].filter((part) => part !== undefined && part !== '').join(' › ');
  const sentence = reportProblemSentence(problem, language);
  return place === '' ? sentence : `${place}: ${sentence}`;
}

function isConsolidateCode(code: ReportProblem['code']): code is ConsolidateProblemCode {
  return Object.hasOwn(SENTENCES, code);
}
