import type { Count } from '../numbers/count.ts';

/**
 * Why a target cannot be shared out (không phân bổ được), rule R18.
 *
 * - `above-caps`: the caps together hold fewer people than there are to share out.
 * - `below-floors`: the floors together need more people than there are.
 * - `cap-below-floor`: a unit's cap is below its floor.
 * - `zero-weights`: people remain above the floors and no unit has a weight.
 * - `blank-weight`: a unit has no weight. A blank weight is not zero.
 * - `negative-weight`, `unreadable-weight`: a unit's weight is below zero, or no number that a person could have typed.
 * - `cap-not-whole`, `floor-not-whole`, `total-not-whole`: people are whole numbers, 0 or more, below 2^53.
 * - `too-large`: a sum of people is beyond the integers a number holds exactly.
 */
export type AllocationProblemCode =
  | 'above-caps'
  | 'below-floors'
  | 'cap-below-floor'
  | 'zero-weights'
  | 'blank-weight'
  | 'negative-weight'
  | 'unreadable-weight'
  | 'cap-not-whole'
  | 'floor-not-whole'
  | 'total-not-whole'
  | 'too-large';

/** What is wrong, where, and by how many people. */
export interface AllocationProblem {
  readonly ok: false;
  readonly code: AllocationProblemCode;
  /** Persons missing or left over for the first four codes, at least 1; 0 for the others. */
  readonly shortage: Count;
  /** The rows of the units at fault, from 0; empty when all of them are together. */
  readonly at: readonly number[];
}

export function problem(code: AllocationProblemCode, at: readonly number[] = [], shortage = 0): AllocationProblem {
  return { ok: false, code, shortage: shortage as Count, at };
}

/** The rows whose item is so. */
export function rowsWhere<Item>(items: readonly Item[], so: (item: Item, row: number) => boolean): readonly number[] {
  return items.flatMap((item, row) => (so(item, row) ? [row] : []));
}
