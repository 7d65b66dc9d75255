import { parentPort, workerData } from 'node:worker_threads';
import { type Task, doJob } from './consolidate-job.ts';

// A thread that does one task for the files it is sent, one after the other.
const task = workerData as Task;
parentPort?.on('message', (file: string) => {
  void doJob(task, file).then((answer) => parentPort?.postMessage(answer));
});
