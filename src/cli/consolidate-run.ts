import type { ReportProblem, UnreadFile } from '../tasks/consolidate.ts';
import type { Language } from '../words/language.ts';
import type { Answer, Task } from './consolidate-job.ts';
import { doAll } from './consolidate-pool.ts';
import { progressOn } from './consolidate-progress.ts';

/** What came of a task for many files. */
export interface Done {
  /** Answers with their files, in order; files that were not reached before a stop are not among them. */
  readonly answers: readonly { readonly file: string; readonly answer: Answer }[];
  readonly failed: readonly UnreadFile[];
  readonly cancelled: boolean;
  readonly seconds: number;
}

/**
 * Does a task for many files, with progress on the terminal, until all are done or the person presses Ctrl+C. Pressed twice it ends the
 * program at once, as ever.
 *
 * @example await runAll({ kind: 'read', options }, files, 'vi') // { answers: [ … ], failed: [], cancelled: false, seconds: 2.4 }
 */
export async function runAll(task: Task, files: readonly string[], language: Language): Promise<Done> {
  const start = performance.now();
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  process.once('SIGINT', onStop);
  const { show, clear } = progressOn(process.stderr, files.length, language);
  try {
    const all = await doAll(task, files, { progress: show, signal: stop.signal });
    const answers = all.flatMap((answer, index) => (answer ? [{ file: files[index] ?? '', answer }] : []));
    const failed = answers.flatMap(({ file, answer }): UnreadFile[] =>
      answer.kind === 'failed' ? [{ file, problems: answer.problems }] : [],
    );
    const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
    return { answers, failed, cancelled: stop.signal.aborted, seconds };
  } finally {
    clear();
    process.removeListener('SIGINT', onStop);
  }
}

/** Exit codes of commands on many files: all were read, none was, some were not, stopped by the person. */
export const MANY = { all: 0, none: 1, some: 3, stopped: 130 } as const;

/** Problems of files, each with its file. */
export function problemsOf(unread: readonly UnreadFile[]): readonly ReportProblem[] {
  return unread.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file })));
}
