import { openWorkbookFile } from '../host/file/disk.ts';
import { FileHost } from '../host/file/file-host.ts';
import { problemText } from '../tasks/explain.ts';
import { type FoundTable, type SheetTables, findTables } from '../tasks/find-tables.ts';
import { CLI_WORDS, TABLES_WORDS } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';
import type { Options } from './options.ts';
import { fail, problemLines } from './report.ts';

/**
 * `coverage-planner tables`: lists the tables of a workbook, sheet by sheet. Nothing is written.
 *
 * @returns the exit code
 */
export async function tablesCommand({ input, language, json }: Options): Promise<number> {
  const file = await openWorkbookFile(input);
  if (!file.ok) return fail(file.problems, language);
  const found = await findTables(new FileHost(file.value));
  if (!found.ok) return fail(found.problems, language);
  const text = json
    ? JSON.stringify({ sheets: found.value.map((sheet) => sheetJson(sheet, language)) }, null, 2)
    : found.value.map((sheet) => sheetText(sheet, language)).join('\n\n');
  process.stdout.write(`${text}\n`);
  return 0;
}

function sheetText({ sheet, state, hasCells, tables, problems }: SheetTables, language: Language): string {
  const hidden = state === 'visible' ? '' : ` (${TABLES_WORDS[state][language]})`;
  const head = `${CLI_WORDS.sheet[language]} “${sheet}”${hidden}`;
  if (problems.length > 0) return `${head}\n${problemLines(problems, language)}`;
  if (tables.length === 0) return `${head}\n  ${TABLES_WORDS[hasCells ? 'noTable' : 'chart'][language]}`;
  return [head, ...tables.map((table) => tableText(table, language))].join('\n');
}

function tableText({ address, title, units, problems, ...has }: FoundTable, language: Language): string {
  const lines = [title === '' ? `  ${address}` : `  ${address}  ${title}`];
  if (units > 0) {
    const columns = (['denominators', 'targets', 'actuals'] as const)
      .filter((kind) => has[kind])
      .map((kind) => TABLES_WORDS[kind][language]);
    const details = { units, columns: columns.length > 0 ? columns.join(', ') : TABLES_WORDS.nothing[language] };
    lines.push(`    ${fill(TABLES_WORDS.holds[language], details, language)}`);
  }
  if (problems.length > 0) lines.push(problemLines(problems, language).replace(/^/gm, '    '));
  return lines.join('\n');
}

/** A sheet of targets can be read, although it has nothing to calculate. */
function isReadable({ problems }: FoundTable): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}

function sheetJson({ sheet, state, hasCells, tables, problems }: SheetTables, language: Language): object {
  const said = (some: FoundTable['problems']): object[] =>
    some.map((problem) => ({ ...problem, text: problemText(problem, language, 'terminal') }));
  return {
    sheet,
    state,
    hasCells,
    tables: tables.map((table) => ({ ...table, readable: isReadable(table), problems: said(table.problems) })),
    problems: said(problems),
  };
}
