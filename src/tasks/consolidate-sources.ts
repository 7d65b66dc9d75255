import type { NewCell, NewSheet } from '../layout/new-sheet.ts';
import type { ConsolidatedRow } from '../table/consolidation/consolidate.ts';
import { CONSOLIDATED_WORDS as WORDS, SUBJECT_WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';
import { type Consolidation, type ReportProblem, type UnreadFile, problemsByReport } from './consolidate.ts';
import { reportProblemSentence } from './consolidate-text.ts';

/** Remarks on one file beyond this many are counted only. */
const MOST_REMARKS = 20;

const WIDTHS = [6, 30, 36, 18, 14, 26, 90];

/**
 * The sheet that tells where each row of a consolidation comes from: file, sheet, cells, what told the unit's name and what should be
 * looked at; then the files that were not read, and what reports contradict each other in.
 *
 * @example sourcesSheet(consolidation, unread, 'vi').name // 'Nguồn số liệu'
 */
export function sourcesSheet(
  consolidation: Consolidation,
  unread: readonly UnreadFile[],
  language: Language,
): NewSheet {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const header = [say('ordinal'), say('unit'), say('file'), say('place'), say('range'), say('toldBy'), say('remarks')];
  const last = WIDTHS.length - 1;
  const told = new Set<number>();
  const found = problemsByReport(consolidation);
  const lines: (readonly (string | number)[])[] = sorted(consolidation).flatMap((row) =>
    row.contributions.map(({ report: index, unit }): readonly (string | number)[] => {
      const { file = '', sheet = '', area = '', subject } = consolidation.reports[index] ?? {};
      const whole = unit.name === subject?.name;
      const cells = whole || unit.row === undefined ? area : rowOf(area, unit.row);
      const remarks = told.has(index) ? [] : (found[index] ?? []);
      told.add(index);
      const by = SUBJECT_WORDS[whole ? subject.source : 'row'][language];
      const cell = whole && subject.cell !== undefined ? ` ${subject.cell}` : '';
      return [row.name, file, sheet, cells, by + cell, remarksText(remarks, language)];
    }),
  );
  const others = [
    ...unread.map(({ file, problems }) => [
      '',
      file,
      problems[0]?.sheet ?? '',
      problems[0]?.cell ?? '',
      say('notRead'),
      remarksText(problems, language),
    ]),
    ...consolidation.problems.map((problem) => {
      const { file = '', sheet = '', cell = '' } = problem;
      return ['', file, sheet, cell, '', reportProblemSentence(problem, language)];
    }),
  ];
  const body = [...lines, ...others].map((line, index): readonly NewCell[] => [
    { value: index + 1, look: 'centre' },
    ...line.map((value): NewCell => ({ value: value === '' ? null : value, look: 'text' })),
  ]);
  return {
    name: say('sources'),
    rows: [
      [{ value: say('sourcesTitle'), look: 'title' }],
      header.map((value): NewCell => ({ value, look: 'header' })),
      ...body,
    ],
    widths: WIDTHS,
    heights: new Map([[0, 24]]),
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    header: { top: 1, bottom: 1 },
    frozenColumns: 2,
    orientation: 'landscape',
  };
}

/** Rows as they stand in the table: those without a group first. */
function sorted({ rows, groups }: Consolidation): readonly ConsolidatedRow[] {
  const grouped = groups.map((): ConsolidatedRow[] => []);
  for (const row of rows) if (row.group !== undefined) grouped[row.group]?.push(row);
  return [...rows.filter(({ group }) => group === undefined), ...grouped.flat()];
}

function rowOf(area: string, row: number): string {
  const [left = 'A', right = left] = area.match(/[A-Z]+/g) ?? [];
  return `${left}${String(row + 1)}:${right}${String(row + 1)}`;
}

function remarksText(problems: readonly ReportProblem[], language: Language): string {
  const serious = problems.filter(({ severity }) => severity !== 'note');
  const shown = serious.slice(0, MOST_REMARKS).map((problem) => {
    const sentence = reportProblemSentence(problem, language);
    return problem.cell === undefined ? sentence : `${problem.cell}: ${sentence}`;
  });
  const left = serious.length - shown.length;
  return [...shown, ...(left > 0 ? [fill(WORDS.more[language], { count: left }, language)] : [])].join('\n');
}
