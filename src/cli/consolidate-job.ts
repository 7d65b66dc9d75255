import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWorkbookFile } from '../host/file/disk.ts';
import { assessmentJson } from '../tasks/assessment-json.ts';
import { write } from '../tasks/calculate.ts';
import type { Report, ReportProblem } from '../tasks/consolidate.ts';
import { contributionsOf } from '../tasks/consolidate-sheets.ts';
import { shortResult } from '../tasks/short-result.ts';
import type { Corrections } from './corrections.ts';
import { type Opened, calculateAsked, openAsked } from './open.ts';
import type { Options } from './options.ts';

/** What is to be done with every file: read it for a consolidation, or calculate it, with a copy into a folder where one is given. */
export interface Task {
  readonly kind: 'read' | 'calculate';
  readonly options: Options;
  /** Folder for copies with results. */
  readonly folder?: string;
}

/** A file calculated by itself. */
export interface Calculated {
  /** Its result in one line, and as data where that is asked for. */
  readonly line: string;
  readonly json?: object;
  /** Where the copy was written. */
  readonly saved?: string;
  /** How many findings a person should look at. */
  readonly remarks: number;
  /** What was corrected in the copy, where the options ask for it. */
  readonly corrections?: Corrections;
}

/** What came of one file; plain data, so that it can be sent between threads. */
export type Answer =
  | { readonly kind: 'read'; readonly reports: readonly Report[] }
  | { readonly kind: 'calculated'; readonly result: Calculated }
  | { readonly kind: 'failed'; readonly problems: readonly ReportProblem[] };

/**
 * Does a task for one file.
 *
 * @example await doJob({ kind: 'read', options }, 'xa-2.xlsx') // { kind: 'read', reports: [{ … }] }
 */
export async function doJob({ kind, options, folder }: Task, file: string): Promise<Answer> {
  // Choices made now are not remembered once for every file.
  const one = { ...options, input: file, memory: options.memory && options.roles.size === 0 };
  const failed = (problems: readonly ReportProblem[]): Answer => ({
    kind: 'failed',
    problems: problems.map((problem) => ({ ...problem, file })),
  });
  const asked = await openAsked(one);
  if (!asked.ok) return failed(asked.problems);
  const { host, request } = asked.value;
  const opened = await calculateAsked(asked.value, one);
  if (kind === 'read') {
    const first = opened.ok ? { ok: true as const, value: opened.value.calculation } : opened;
    const contributed = await contributionsOf(file, host, first, request);
    if (!contributed.ok) return failed(contributed.problems);
    const told = opened.ok ? correctionProblems(opened.value, file) : [];
    return {
      kind: 'read',
      reports: contributed.value.map((report, index) =>
        index === 0 ? { ...report, problems: [...told, ...report.problems] } : report,
      ),
    };
  }
  if (!opened.ok) return failed(opened.problems);
  const { calculation, corrections } = opened.value;
  const saved = folder === undefined ? undefined : path.join(folder, path.basename(file));
  if (folder !== undefined && saved !== undefined) {
    await mkdir(folder, { recursive: true });
    const outcome = await write(host, calculation, options.force);
    if (outcome.kind !== 'written') return failed(outcome.problems);
    const done = await writeWorkbookFile(saved, host.bytes(), { input: file, force: options.force });
    if (!done.ok) return failed(done.problems);
  }
  const remarks = calculation.problems.filter(({ severity }) => severity !== 'note').length;
  const result = {
    line: shortResult(calculation),
    remarks,
    ...(options.json && { json: assessmentJson(calculation) }),
    ...(corrections && { corrections }),
  };
  return { kind: 'calculated', result: { ...result, ...(saved !== undefined && { saved }) } };
}

/** What was corrected before the figures were taken, in one line. */
function correctionProblems({ calculation, corrections }: Opened, file: string): readonly ReportProblem[] {
  if (!corrections) return [];
  const { lines, left } = corrections;
  const { sheet } = calculation.table;
  const cells = lines.map(({ cell, before, after }) => `${cell} ${before} → ${after}`).join('; ');
  const [first] = lines;
  if (!first) return left;
  const details = { count: lines.length, cells };
  return [{ code: 'figures-corrected', severity: 'warning', file, sheet, cell: first.cell, details }, ...left];
}
