import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answer, Task } from '../../src/cli/consolidate-job.ts';
import { doAll } from '../../src/cli/consolidate-pool.ts';
import { progressLine } from '../../src/cli/consolidate-progress.ts';
import { parseCommand } from '../../src/cli/options.ts';
import { workbookIn } from './say.ts';
import type * as FromSources from './threads.ts';

jest.mock('node:worker_threads', () => jest.requireActual<typeof FromSources>('./threads.ts').threadsFromSources());
jest.setTimeout(60_000);

let folder: string;
let files: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coverage-planner-'));
  const rows = [
    ['STT', 'Đơn vị', 'Dân số', 'Số người tham gia BHYT'],
    [1, 'Xã Hiệp An', 1000, 950],
  ];
  files = await Promise.all(['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => workbookIn(folder, name, rows)));
});
afterAll(() => rmSync(folder, { recursive: true }));

function task(change: object = {}): Task {
  const parsed = parseCommand(['calculate', 'x.xlsx', '--consolidate', '--no-memory']);
  if (parsed.kind !== 'run') throw new Error('not a command');
  return { kind: 'read', options: { ...parsed.options, ...change } };
}

const told = (answers: readonly (Answer | undefined)[]): readonly string[] =>
  answers.map((answer) => (answer?.kind === 'failed' ? (answer.problems[0]?.code ?? '') : (answer?.kind ?? 'none')));

describe('files read in threads', () => {
  test('come back in their order, whatever ends first', async () => {
    const done: number[] = [];
    const answers = await doAll(task(), [...files, 'none.xlsx'], { threads: 2, progress: (count) => done.push(count) });
    expect(told(answers)).toEqual(['read', 'read', 'read', 'file-not-found']);
    expect(
      answers.flatMap((answer) => (answer?.kind === 'read' ? answer.reports.map(({ file }) => file) : [])),
    ).toEqual(files);
    expect(done).toEqual([1, 2, 3, 4]);
  });

  test('that take too long are given up, each by itself', async () => {
    expect(told(await doAll(task(), files, { threads: 1, longest: 1 }))).toEqual(files.map(() => 'report-slow'));
  });

  test('that end their thread are reported, and the others are read', async () => {
    // A mistake inside the thread: no option of the command line can bring it about.
    expect(told(await doAll(task({ near: undefined }), files, { threads: 1 }))).toEqual(
      files.map(() => 'report-crashed'),
    );
  });

  test('are left when the person stops', async () => {
    const stop = new AbortController();
    const answers = doAll(task(), files, { threads: 1, signal: stop.signal });
    stop.abort();
    expect(told(await answers)).toEqual(['none', 'none', 'none']);
  });
});

test.each([
  [
    { done: 1200, total: 3321, elapsed: 3000, file: 'a/xã 2.xlsx' },
    80,
    '1.200/3.321 tệp · 400 tệp/giây · còn 6 giây · xã 2.xlsx',
  ],
  [
    { done: 1, total: 3321, elapsed: 2000, file: 'xã 2.xlsx' },
    80,
    '1/3.321 tệp · 0,5 tệp/giây · còn 111 phút · xã 2.xlsx',
  ],
  [{ done: 3321, total: 3321, elapsed: 9000, file: 'xã 2.xlsx' }, 20, '3.321/3.321 tệp · 3'],
])('progress fits one line of the terminal: %j', (progress, width, line) => {
  expect(progressLine(progress, 'vi', width)).toBe(line);
});
