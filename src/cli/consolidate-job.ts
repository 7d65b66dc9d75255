import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWorkbookFile } from '../host/file/disk.ts';
import { assessmentJson } from '../tasks/assessment-json.ts';
import { write } from '../tasks/calculate.ts';
import { type Contributed, type ReportProblem, contributionOf } from '../tasks/consolidate.ts';
import { shortResult } from '../tasks/short-result.ts';
import { openAndCalculate } from './open.ts';
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
}

/** What came of one file; plain data, so that it can be sent between threads. */
export type Answer =
  | { readonly kind: 'read'; readonly report: Extract<Contributed, { ok: true }>['value'] }
  | { readonly kind: 'calculated'; readonly result: Calculated }
  | { readonly kind: 'failed'; readonly problems: readonly ReportProblem[] };

/**
 * Does a task for one file.
 *
 * @example await doJob({ kind: 'read', options }, 'xa-2.xlsx') // { kind: 'read', report: { … } }
 */
export async function doJob({ kind, options, folder }: Task, file: string): Promise<Answer> {
  // Choices made now are not remembered once for every file.
  const opened = await openAndCalculate({
    ...options,
    input: file,
    memory: options.memory && options.roles.size === 0,
  });
  if (!opened.ok) return { kind: 'failed', problems: opened.problems.map((problem) => ({ ...problem, file })) };
  const { calculation, host } = opened.value;
  if (kind === 'read') {
    const contributed = contributionOf(file, calculation);
    return contributed.ok
      ? { kind: 'read', report: contributed.value }
      : { kind: 'failed', problems: contributed.problems };
  }
  const saved = folder === undefined ? undefined : path.join(folder, path.basename(file));
  if (folder !== undefined && saved !== undefined) {
    await mkdir(folder, { recursive: true });
    const outcome = await write(host, calculation, options.force);
    if (outcome.kind !== 'written')
      return { kind: 'failed', problems: outcome.problems.map((problem) => ({ ...problem, file })) };
    const done = await writeWorkbookFile(saved, host.bytes(), { input: file, force: options.force });
    if (!done.ok) return { kind: 'failed', problems: done.problems.map((problem) => ({ ...problem, file })) };
  }
  const remarks = calculation.problems.filter(({ severity }) => severity !== 'note').length;
  const result = {
    line: shortResult(calculation),
    remarks,
    ...(options.json && { json: assessmentJson(calculation) }),
  };
  return { kind: 'calculated', result: { ...result, ...(saved !== undefined && { saved }) } };
}
