import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './consolidate-job.ts';

/** A thread may use as many megabytes for objects: what no table needs would otherwise take the machine's memory. */
const MEGABYTES = 2048;

/** After as many milliseconds a file is given up. */
const LONGEST = 60_000;

/** How many files are read at once, and what is told meanwhile. */
export interface PoolOptions {
  /** Threads; as many as the machine has cores when absent, never more than there are files. */
  readonly threads?: number;
  /** Milliseconds after which a file is given up. */
  readonly longest?: number;
  /** Called after every file. */
  readonly progress?: (done: number, file: string) => void;
  /** Stops everything at once when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Does a task for many files in threads of their own, so that a slow or hostile file ends its thread and nothing else.
 *
 * @returns an answer for each file, in their order; `undefined` for files that were not reached before the signal
 * @example await doAll({ kind: 'read', options }, ['xa-1.xlsx', 'xa-2.xlsx']) // [{ kind: 'read', … }, { kind: 'failed', … }]
 */
export async function doAll(
  task: Task,
  files: readonly string[],
  { threads = availableParallelism(), longest = LONGEST, progress, signal }: PoolOptions = {},
): Promise<readonly (Answer | undefined)[]> {
  const answers: (Answer | undefined)[] = files.map(() => undefined);
  let [next, done] = [0, 0];
  const lane = async (): Promise<void> => {
    let thread = new Thread(task);
    try {
      while (next < files.length && !signal?.aborted) {
        if (thread.ended) {
          await thread.end();
          thread = new Thread(task);
        }
        const at = next++;
        const file = files[at] ?? '';
        const answer = await thread.ask(file, longest, signal);
        if (signal?.aborted) return;
        answers[at] = answer;
        done += 1;
        progress?.(done, file);
      }
    } finally {
      await thread.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, files.length) }, lane));
  return answers;
}

/** One thread, which is asked for one file at a time. */
class Thread {
  /** The thread failed or was too slow: it answers nothing any more. */
  ended = false;
  private readonly worker: Worker;
  private answered: ((answer: Answer | 'failed') => void) | undefined;

  constructor(task: Task) {
    this.worker = new Worker(/* webpackChunkName: "worker" */ new URL('./consolidate-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const failed = (): void => {
      this.ended = true;
      this.answered?.('failed');
    };
    this.worker.on('message', (answer: Answer) => this.answered?.(answer));
    this.worker.on('error', failed);
    this.worker.on('exit', failed);
  }

  /** The answer for a file, or that it took too long, ended the thread or was no longer wanted. */
  ask(file: string, longest: number, signal: AbortSignal | undefined): Promise<Answer> {
    return new Promise((resolve) => {
      const finish = (answer: Answer): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        this.answered = undefined;
        resolve(answer);
      };
      const fail = (code: 'report-slow' | 'report-crashed', details: Record<string, string | number>): void => {
        this.ended = true;
        finish({ kind: 'failed', problems: [{ code, severity: 'error', file, details: { file, ...details } }] });
      };
      const stop = (): void => fail('report-crashed', {});
      const timer = setTimeout(() => fail('report-slow', { seconds: Math.round(longest / 1000) }), longest);
      signal?.addEventListener('abort', stop);
      this.answered = (answer) => (answer === 'failed' ? fail('report-crashed', {}) : finish(answer));
      this.worker.postMessage(file);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
