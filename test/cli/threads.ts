import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type * as Threads from 'node:worker_threads';
import type * as Job from '../../src/cli/consolidate-job.ts';

/** Threads started from the sources, which Node reads with the help of tsx. For `jest.mock('node:worker_threads', …)`. */
export function threadsFromSources(): typeof Threads {
  const threads = jest.requireActual<typeof Threads>('node:worker_threads');
  const tsx = pathToFileURL(require.resolve('tsx/esm/api').replace(/cjs$/, 'mjs')).href;
  class Worker extends threads.Worker {
    constructor(file: URL, options: Threads.WorkerOptions) {
      super(`import('${tsx}').then(({ register }) => (register(), import('${file.href}')))`, {
        ...options,
        eval: true,
      });
    }
  }
  return { ...threads, Worker };
}

/** Threads that are none: their work is done in this process, on copies of what a thread would be sent. Nothing has to be started. */
export function threadsHere(): typeof Threads {
  class Worker extends EventEmitter {
    private readonly task: Job.Task;

    constructor(_file: URL, { workerData }: Threads.WorkerOptions) {
      super();
      this.task = structuredClone(workerData as Job.Task);
    }

    postMessage(file: string): void {
      const { doJob } = jest.requireActual<typeof Job>('../../src/cli/consolidate-job.ts');
      void doJob(this.task, file).then((answer) => this.emit('message', structuredClone(answer)));
    }

    terminate(): Promise<number> {
      return Promise.resolve(0);
    }
  }
  const threads = jest.requireActual<typeof Threads>('node:worker_threads');
  return { ...threads, Worker: Worker as unknown as typeof Threads.Worker };
}
