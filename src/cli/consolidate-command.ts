import { stat } from 'node:fs/promises';
import { writeWorkbookFile } from '../host/file/disk.ts';
import { assessmentJson } from '../tasks/assessment-json.ts';
import { type Consolidation, type UnreadFile, allProblems, consolidateReports } from '../tasks/consolidate.ts';
import { consolidationJson } from '../tasks/consolidate-json.ts';
import { resultTables } from '../tasks/result-table.ts';
import { CONSOLIDATED_WORDS, MANY_FILES_WORDS as WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import { type MadeBook, makeBook } from './consolidate-book.ts';
import { type FoundInputs, findInputs } from './consolidate-inputs.ts';
import { reportProblemLines } from './consolidate-print.ts';
import { type Done, MANY, problemsOf, runAll } from './consolidate-run.ts';
import type { Options } from './options.ts';
import { printTable } from './print-table.ts';
import { fail } from './report.ts';

/** A table with more units is not printed beside the file that holds it. */
const MOST_PRINTED = 60;

/**
 * `coverage-planner calculate … --consolidate`: reads the reports of many files and makes one table of them, with totals and results.
 *
 * @returns the exit code: 0 when every file was read, 3 when the table was made without some, 1 when there is no table
 */
export async function consolidateCommand(options: Options): Promise<number> {
  const { language, output, force } = options;
  // Told before a thousand files are read, not after.
  const there = output !== undefined && !force && (await stat(output).catch(() => undefined)) !== undefined;
  if (there) return fail([{ code: 'output-exists', severity: 'error', details: { file: output } }], language);
  const found = await findInputs(options.inputs, output);
  const done = await runAll({ kind: 'read', options }, found.files, language);
  if (done.cancelled) {
    process.stderr.write(`${WORDS.cancelled[language]}\n`);
    return MANY.stopped;
  }
  const unread = [...found.refused, ...done.failed];
  const reports = done.answers.flatMap(({ answer }) => (answer.kind === 'read' ? [answer.report] : []));
  const consolidation = consolidateReports(reports, options.detail);
  const made = reports.length === 0 ? undefined : await makeBook(consolidation, unread, options);
  if (made && !made.ok) return fail(made.problems, language);
  if (made && output !== undefined) {
    const saved = await writeWorkbookFile(output, made.value.bytes, { force });
    if (!saved.ok) return fail(saved.problems, language);
  }
  say({ consolidation, unread, found, done, made: made?.value }, options);
  return reports.length === 0 ? MANY.none : unread.length > 0 ? MANY.some : MANY.all;
}

interface Story {
  readonly consolidation: Consolidation;
  readonly unread: readonly UnreadFile[];
  readonly found: FoundInputs;
  readonly done: Done;
  readonly made: MadeBook | undefined;
}

function say({ consolidation, unread, found, done, made }: Story, { json, language, output }: Options): void {
  if (json) {
    const results = made ? { results: assessmentJson(made.calculation) } : {};
    const all = { ...consolidationJson(consolidation, unread, language), ...results };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const rows = consolidation.rows.length;
  const total = found.files.length + found.refused.length;
  const details = { rows, file: output ?? '', read: consolidation.reports.length, total, seconds: done.seconds };
  const tables = made && (output === undefined || rows <= MOST_PRINTED) ? resultTables(made.calculation, language) : [];
  const refused = made?.outcome.kind === 'refused' ? made.outcome.problems : [];
  const problems = [...allProblems(consolidation, []), ...refused];
  const more = (count: number): string =>
    fill(WORDS.more[language], { count, sheet: CONSOLIDATED_WORDS.sources[language] }, language);
  const parts = [
    ...tables.map(printTable),
    fill(WORDS.read[language], details, language),
    ...(unread.length > 0
      ? [
          `${fill(WORDS.unread[language], { count: unread.length }, language)}:\n${reportProblemLines(problemsOf(unread), language, more)}`,
        ]
      : []),
    ...(found.others.length > 0 ? [fill(WORDS.skipped[language], { count: found.others.length }, language)] : []),
    ...(problems.length > 0 ? [reportProblemLines(problems, language, more)] : []),
    ...(made ? [fill(WORDS[output === undefined ? 'units' : 'made'][language], details, language)] : []),
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
}
