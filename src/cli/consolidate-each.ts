import { stat } from 'node:fs/promises';
import path from 'node:path';
import { MANY_FILES_WORDS as WORDS } from '../words/consolidate.ts';
import type { UnreadFile } from '../tasks/consolidate.ts';
import { reportProblemSentence } from '../tasks/consolidate-text.ts';
import { fill } from '../words/fill.ts';
import { findInputs } from './consolidate-inputs.ts';
import { passedOver, reportProblemLines } from './consolidate-print.ts';
import { MANY, problemsOf, runAll } from './consolidate-run.ts';
import { correctionText } from './corrections.ts';
import type { Options } from './options.ts';

/**
 * `coverage-planner calculate` for many files without `--consolidate`: each is calculated by itself and told in one line; with a folder
 * for output, a copy with its results is written there.
 *
 * @returns the exit code: 0 when every file was calculated, 3 when some were not, 1 when none was
 */
export async function eachCommand(options: Options): Promise<number> {
  const { language, json, output } = options;
  if (output !== undefined && !(await isFolder(output))) {
    const problem = { code: 'output-no-folder', severity: 'error', details: { file: output } } as const;
    process.stderr.write(`${reportProblemLines([problem], language, String)}\n`);
    return MANY.none;
  }
  const found = await findInputs(options.inputs, output);
  const { files, twice } = output === undefined ? { files: found.files, twice: [] } : apartByName(found.files);
  const task = { kind: 'calculate', options, ...(output !== undefined && { folder: output }) } as const;
  const done = await runAll(task, files, language);
  const results = done.answers.flatMap(({ file, answer }) =>
    answer.kind === 'calculated' ? [{ file, ...answer.result }] : [],
  );
  const unread = [...found.refused, ...twice, ...done.failed];
  if (json) {
    const each = results.map(({ file, json: result, saved, corrections }) => ({
      file,
      ...result,
      ...(saved !== undefined && { saved }),
      ...(corrections && { corrections: corrections.lines }),
    }));
    const problems = problemsOf(unread).map((problem) => ({
      ...problem,
      text: reportProblemSentence(problem, language),
    }));
    process.stdout.write(`${JSON.stringify({ files: each, problems }, null, 2)}\n`);
  } else {
    for (const { file, line, remarks, saved, corrections } of results) {
      const about = remarks > 0 ? ` (${fill(WORDS.problems[language], { count: remarks }, language)})` : '';
      const copy = saved === undefined ? '' : ` ${fill(WORDS.saved[language], { file: saved }, language)}`;
      process.stdout.write(`${fill(WORDS.line[language], { file, text: line }, language)}${about}${copy}\n`);
      const corrected = corrections && corrections.lines.length + corrections.left.length > 0;
      if (corrected) process.stdout.write(`${correctionText(corrections, language).replace(/^/gm, '  ')}\n`);
    }
    const more = (count: number): string => fill(WORDS.moreLines[language], { count }, language);
    for (const line of passedOver(found, language)) process.stdout.write(`${line}\n`);
    if (unread.length > 0) process.stderr.write(`${reportProblemLines(problemsOf(unread), language, more)}\n`);
  }
  if (done.cancelled) {
    const written = results.filter(({ saved }) => saved !== undefined).length;
    process.stderr.write(`${fill(WORDS.stopped[language], { count: written }, language)}\n`);
    return MANY.stopped;
  }
  return results.length === 0 ? MANY.none : unread.length > 0 ? MANY.some : MANY.all;
}

/** Copies stand in one folder: of files with one name only the first is written. */
function apartByName(files: readonly string[]): {
  readonly files: readonly string[];
  readonly twice: readonly UnreadFile[];
} {
  const first = new Map<string, string>();
  const twice: UnreadFile[] = [];
  for (const file of files) {
    const name = path.basename(file).normalize('NFC').toLowerCase();
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else twice.push({ file, problems: [{ code: 'output-twice', severity: 'error', file, details: { other } }] });
  }
  return { files: [...first.values()], twice };
}

/** A folder that is there, or a name that can only mean one. */
async function isFolder(output: string): Promise<boolean> {
  const there = await stat(output).catch(() => undefined);
  return there ? there.isDirectory() : /[/\\]$/.test(output) || path.extname(output) === '';
}
