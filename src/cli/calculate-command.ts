import { writeWorkbookFile } from '../host/file/disk.ts';
import { areaName } from '../table/area.ts';
import { assessmentJson } from '../tasks/assessment-json.ts';
import { write } from '../tasks/calculate.ts';
import type { Calculation } from '../tasks/calculation.ts';
import { resultTables } from '../tasks/result-table.ts';
import { CLI_WORDS } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { columnLines } from './column-lines.ts';
import { consolidateCommand } from './consolidate-command.ts';
import { eachCommand } from './consolidate-each.ts';
import { meansMany } from './consolidate-inputs.ts';
import { correctionText } from './corrections.ts';
import { joinText } from './join-lines.ts';
import { type Opened, openAndCalculate } from './open.ts';
import type { Options } from './options.ts';
import { printTable } from './print-table.ts';
import { fail, problemLines } from './report.ts';

/**
 * `coverage-planner calculate`: prints the results; with an output, writes them into a copy of the workbook. The input is never
 * written over unless told so. Many files are calculated one by one, or put together.
 *
 * @returns the exit code
 */
export async function calculateCommand(options: Options): Promise<number> {
  const { language, json } = options;
  if (options.consolidate) return consolidateCommand(options);
  if (options.inputs.length > 1 || (await meansMany(options.input))) return eachCommand(options);
  const opened = await openAndCalculate(options);
  if (!opened.ok) return fail(opened.problems, language);
  const { calculation, corrections } = opened.value;
  const writes = options.output !== undefined || options.inPlace;
  const saved = writes ? await save(opened.value, options) : undefined;
  if (typeof saved === 'number') return saved;
  if (json) {
    const all = { ...assessmentJson(calculation), ...(corrections && { corrections: corrections.lines }) };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else process.stdout.write(humanReport(calculation));
  if (corrections && !json) process.stdout.write(`\n${correctionText(corrections, language)}\n`);
  if (!json) process.stdout.write(`\n${saved ?? CLI_WORDS.nothingWritten[language]}\n`);
  return 0;
}

function humanReport(calculation: Calculation): string {
  const { table, join, settings } = calculation;
  const { language } = settings;
  const parts = [
    `${CLI_WORDS.sheet[language]} “${table.sheet}”, ${areaName(table.area)}`,
    ...resultTables(calculation, language).map(printTable),
    `${CLI_WORDS.columns[language]}:\n${columnLines(table.columns, language).join('\n')}`,
  ];
  if (join) parts.push(joinText(join, table.sheet, language));
  const told = new Set(join?.problems);
  const problems = calculation.problems.filter((problem) => !told.has(problem));
  const findings = problemLines(problems, language, table.sheet);
  if (problems.length > 0) parts.push(`${CLI_WORDS.findings[language]}:\n${findings}`);
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
