import { writeWorkbookFile } from '../host/file/disk.ts';
import { areaName } from '../table/area.ts';
import { assessmentJson } from '../tasks/assessment-json.ts';
import { write } from '../tasks/calculate.ts';
import { roleText } from '../tasks/explain.ts';
import type { Calculation } from '../tasks/calculation.ts';
import { resultTables } from '../tasks/result-table.ts';
import { CLI_WORDS } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Opened, openAndCalculate } from './open.ts';
import type { Options } from './options.ts';
import { printTable } from './print-table.ts';
import { fail, problemLines } from './report.ts';

/**
 * `coverage-planner calculate`: prints the results; with an output, writes them into a copy of the workbook. The input is never
 * written over unless told so.
 *
 * @returns the exit code
 */
export async function calculateCommand(options: Options): Promise<number> {
  const { language, json } = options;
  const opened = await openAndCalculate(options);
  if (!opened.ok) return fail(opened.problems, language);
  const { calculation } = opened.value;
  const writes = options.output !== undefined || options.inPlace;
  const saved = writes ? await save(opened.value, options) : undefined;
  if (typeof saved === 'number') return saved;
  process.stdout.write(json ? `${JSON.stringify(assessmentJson(calculation), null, 2)}\n` : humanReport(calculation));
  if (!json) process.stdout.write(`\n${saved ?? CLI_WORDS.nothingWritten[language]}\n`);
  return 0;
}

function humanReport(calculation: Calculation): string {
  const { table, problems, settings } = calculation;
  const { language } = settings;
  const columns = table.columns
    .filter(({ role }) => role !== 'other' && role !== 'ours')
    .map(({ headerCell, header, role }) => `  ${headerCell}  ${header} → ${roleText(role, language)}`);
  const parts = [
    `${CLI_WORDS.sheet[language]} “${table.sheet}”, ${areaName(table.area)}`,
    ...resultTables(calculation, language).map(printTable),
    `${CLI_WORDS.columns[language]}:\n${columns.join('\n')}`,
  ];
  if (problems.length > 0) parts.push(`${CLI_WORDS.findings[language]}:\n${problemLines(problems, language)}`);
  return `${parts.join('\n\n')}\n`;
}

/** Writes and saves; gives the line that says so, or the exit code of a failure. */
async function save({ host, calculation }: Opened, options: Options): Promise<string | number> {
  const { language, input, inPlace } = options;
  const outcome = await write(host, calculation, options.force);
  if (outcome.kind !== 'written') return fail(outcome.problems, language);
  const file = inPlace ? input : (options.output ?? input);
  const done = await writeWorkbookFile(file, host.bytes(), { input, inPlace, force: options.force });
  if (!done.ok) return fail(done.problems, language);
  const { cells, area, sheet } = outcome.receipt;
  return fill(CLI_WORDS.written[language], { cells, area: areaName(area), sheet, file }, language);
}
