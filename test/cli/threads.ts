import { pathToFileURL } from 'node:url';
import type * as Threads from 'node:worker_threads';

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
