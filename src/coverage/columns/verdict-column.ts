import type { Assessment, Verdict } from '../assessment/assess.ts';
import { type Absent, isAbsent } from '../numbers/absent.ts';
import { reasonAt } from './column.ts';

/** A verdict (đánh giá) on one row of a column; `near` is a unit that has not met its target and is near it. */
export type RowVerdict = Verdict | 'near';

/** The verdicts of many units as codes; `verdictAt` gives the words. */
export interface VerdictColumn {
  /** For each row 0 where there is no verdict, else the `verdictCode`. */
  readonly values: Uint8Array;
  /** For each row 0, or the `absentCode` of the reason its verdict is missing; left out when none is. */
  readonly reasons?: Uint8Array | undefined;
}

const VERDICTS = ['met', 'near', 'not-met', 'informational'] as const satisfies readonly RowVerdict[];

/**
 * The code of a verdict in a column, from 1.
 *
 * @example verdictCode('met') // 1
 */
export function verdictCode(verdict: RowVerdict): number {
  return VERDICTS.indexOf(verdict) + 1;
}

/**
 * The code of an assessment's verdict.
 *
 * @returns absent when the verdict is.
 */
export function codeOf({ verdict, near }: Assessment): number | Absent {
  return isAbsent(verdict) ? verdict : verdictCode(near ? 'near' : verdict);
}

/**
 * The verdict (đánh giá) on one row.
 *
 * @param row counted from 0
 * @returns the verdict; absent with its reason.
 * @throws RangeError for a row that the column does not have, or a code of no verdict.
 * @example verdictAt({ values: new Uint8Array([3, 1]) }, 0) // 'not-met'
 */
export function verdictAt({ values, reasons }: VerdictColumn, row: number): RowVerdict | Absent {
  const missing = reasonAt(reasons, row);
  if (missing) return missing;
  const verdict = VERDICTS[(values[row] ?? 0) - 1];
  if (verdict === undefined) throw new RangeError(`row ${row} holds no verdict`);
  return verdict;
}
