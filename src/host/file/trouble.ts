import type { Problem, ProblemCode } from '../../table/problem.ts';
import type { Attempt } from '../host.ts';

/**
 * A fault of the file, on its way from deep inside a part to the door of this room, where `attempt` turns it into a value. Never
 * leaves the room.
 */
export class FileTrouble extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * A fault with its code; the file's name is added at the door.
 *
 * @param code what is wrong
 * @param details what the sentence needs beside the file's name
 * @example trouble('damaged-workbook', { part: 'xl/workbook.xml' }).problem.code // 'damaged-workbook'
 */
export function trouble(code: ProblemCode, details: Readonly<Record<string, string | number>> = {}): FileTrouble {
  return new FileTrouble({ code, severity: 'error', details });
}

/** The part being read is not well-formed; `at` is the byte where that shows. */
export function damaged(part: string, at?: number): FileTrouble {
  return trouble('damaged-workbook', at === undefined ? { part } : { part, at });
}

/** The file is built to exhaust or deceive its reader. */
export function hostile(reason: string): FileTrouble {
  return trouble('hostile-file', { reason });
}

/**
 * Runs work that may meet faults of the file and gives them as problems. Anything else that is thrown is a mistake of the
 * program and passes through.
 *
 * @param file the file's name as a person knows it; joined to the details of the problem
 * @example await attempt('a.xlsx', () => Promise.resolve(1)) // { ok: true, value: 1 }
 */
export async function attempt<T>(file: string, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    const { problem } = error;
    return { ok: false, problems: [{ ...problem, details: { file, ...problem.details } }] };
  }
}
