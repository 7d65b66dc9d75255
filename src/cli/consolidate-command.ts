import { stat } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbookFile, writeWorkbookFile } from '../host/file/disk.ts';
import { FileHost } from '../host/file/file-host.ts';
import { assessmentJson } from '../tasks/assessment-json.ts';
import { type Consolidation, type UnreadFile, allProblems, consolidateReports } from '../tasks/consolidate.ts';
import { consolidationJson } from '../tasks/consolidate-json.ts';
import { resultTables } from '../tasks/result-table.ts';
import { CONSOLIDATED_WORDS, MANY_FILES_WORDS as WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import { type MadeBook, makeBook } from './consolidate-book.ts';
import { type FoundInputs, findInputs } from './consolidate-inputs.ts';
import { passedOver, reportProblemLines } from './consolidate-print.ts';
import { type Done, MANY, problemsOf, runAll } from './consolidate-run.ts';
import type { Options } from './options.ts';
import { printTable } from './print-table.ts';
import { fail } from './report.ts';

/** Tables of more rows than these are not printed beside the file that holds them. */
const MOST_PRINTED = 60;

/**
 * `coverage-planner calculate … --consolidate`: reads the reports of many files and makes one table of them, with totals and results.
 *
 * @returns the exit code: 0 when every file was read, 3 when the table was made without some, 1 when there is no table
 */
export async function consolidateCommand(options: Options): Promise<number> {
  const { language, output, force } = options;
  // Told before a thousand files are read, not after.
  const wrong = output === undefined ? undefined : await whyNot(output, force);
  if (wrong) return fail([{ code: wrong, severity: 'error', details: { file: output ?? '' } }], language);
  const found = await findInputs(options.inputs, output);
  if (output !== undefined && found.withOutput && (await isReport(output))) {
    process.stderr.write(
      `${reportProblemLines([{ code: 'output-is-report', severity: 'error', file: output }], language, String)}\n`,
    );
    return MANY.none;
  }
  const done = await runAll({ kind: 'read', options }, found.files, language);
  if (done.cancelled) {
    process.stderr.write(`${WORDS.cancelled[language]}\n`);
    return MANY.stopped;
  }
  const unread = [...found.refused, ...done.failed];
  const reports = done.answers.flatMap(({ answer }) => (answer.kind === 'read' ? answer.reports : []));
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

/** Why a file cannot be written, as far as it shows before. */
async function whyNot(output: string, force: boolean): Promise<'output-exists' | 'file-unwritable' | undefined> {
  const there = await stat(output).catch(() => undefined);
  if (there?.isDirectory()) return 'file-unwritable';
  if (there) return force ? undefined : 'output-exists';
  const folder = await stat(path.dirname(output)).catch(() => undefined);
  return folder?.isDirectory() ? undefined : 'file-unwritable';
}

/** Whether a workbook is one that people made: an earlier table of ours has its sheet of sources. */
async function isReport(file: string): Promise<boolean> {
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return false;
  const sheets = await new FileHost(opened.value).sheets();
  const ours: readonly string[] = Object.values(CONSOLIDATED_WORDS.sources);
  return sheets.ok && !sheets.value.some(({ name }) => ours.includes(name));
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
  const read = new Set(consolidation.reports.map(({ file }) => file)).size;
  const details = { rows, file: output ?? '', read, total, seconds: done.seconds };
  const tables = made ? resultTables(made.calculation, language) : [];
  const printed = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const refused = made?.outcome.kind === 'refused' ? made.outcome.problems : [];
  const problems = [...allProblems(consolidation, []), ...refused];
  const more = (count: number): string =>
    fill(WORDS.more[language], { count, sheet: CONSOLIDATED_WORDS.sources[language] }, language);
  const parts = [
    ...(output === undefined || printed <= MOST_PRINTED ? tables.map(printTable) : []),
    ...(found.files.length > 0 ? [fill(WORDS.read[language], details, language)] : []),
    ...(unread.length > 0
      ? [
          `${fill(WORDS.unread[language], { count: unread.length }, language)}:\n${reportProblemLines(problemsOf(unread), language, more)}`,
        ]
      : []),
    ...passedOver(found, language),
    ...(problems.length > 0 ? [reportProblemLines(problems, language, more)] : []),
    ...(made ? [fill(WORDS[output === undefined ? 'units' : 'made'][language], details, language)] : []),
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
}
