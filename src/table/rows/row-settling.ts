import type { RowProblemCode } from '../problem.ts';
import type { CountAt } from './row-sums.ts';
import type { ScannedRow } from './scan-rows.ts';
import type { TableRow } from '../table.ts';

/** Something a person should know about a row, before it has an address. */
export interface RowFinding {
  readonly code: RowProblemCode;
  readonly index: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The rows of a body while it is settled what they are; the steps change `kinds`, `parts`, `earlier` and `findings` in place. */
export interface Settling {
  readonly rows: readonly ScannedRow[];
  readonly kinds: TableRow['kind'][];
  /** For groups and totals the units they stand for. */
  readonly parts: Map<number, readonly number[]>;
  /** Rows of earlier periods: never part of anything. */
  readonly earlier: Set<number>;
  /** Columns of counts the sums are checked in. */
  readonly counts: readonly CountAt[];
  readonly findings: RowFinding[];
}

/**
 * The units that count, in order.
 *
 * @example leavesOf(settling) // [1, 2, 4]
 */
export function leavesOf({ kinds, earlier }: Settling): number[] {
  const leaves: number[] = [];
  kinds.forEach((kind, index) => {
    if (kind === 'leaf' && (earlier.size === 0 || !earlier.has(index))) leaves.push(index);
  });
  return leaves;
}
