import type { Absent } from '../numbers/absent.ts';
import { type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import { beyondBounds, boundsOf, sumOf } from './bounds.ts';
import { type AllocationProblem, problem } from './problem.ts';
import { shareOut } from './share-out.ts';
import { type Weight, integerWeights } from './weights.ts';

/** A target to share out among units (phân bổ chỉ tiêu). The arrays have one entry a unit, in the order of the rows. */
export interface Allocation {
  /** Persons to share out. */
  readonly total: number;
  readonly weights: readonly (Weight | Absent)[];
  /** The most a unit can take (mức trần): its population, or its uninsured when new people are shared out. `undefined` for no limit. */
  readonly caps?: readonly (number | undefined)[] | undefined;
  /** The least a unit is assigned (mức sàn), usually the people it has already. `undefined` for none. */
  readonly floors?: readonly (number | undefined)[] | undefined;
}

/** The parts of an allocation, one a unit, or why there are none. */
export type Allocated = { readonly ok: true; readonly parts: readonly TargetHeadcount[] } | AllocationProblem;

/**
 * Shares out a target among units so that the sum stays exact (phân bổ chỉ tiêu), rule R18: shares in proportion to the weights, kept
 * within floors and caps, rounded down; the people left go to the largest fractions, then to the larger weight, then to the earlier
 * row. The same input gives the same parts every time. A unit of weight 0 gets its floor; only when all units with a weight are at
 * their caps is the rest shared evenly among the units without.
 *
 * @param allocation the total in whole persons; weights as typed, 0 or more; caps and floors in whole persons
 * @returns the parts; or the first problem, in this order: the total, caps, floors and weights that cannot be read; a cap below a
 *   floor; floors and caps against the total; no weights. No units and a total of 0 give no parts.
 * @throws RangeError when weights, caps and floors are not of one length.
 * @example allocate({ total: 100, weights: [50, 30, 20], caps: [40, 100, 100] }) // { ok: true, parts: [40, 36, 24] }
 * @example allocate({ total: 100, weights: [10, 10, 80], floors: [20, 0, 0] }) // { ok: true, parts: [20, 9, 71] } — 20 is what it has
 * @example allocate({ total: 10, weights: [1, 1], caps: [3, 3] }) // { ok: false, code: 'above-caps', shortage: 4 }
 * @example allocate({ total: 10, weights: [0.5, absent('blank')] }) // { ok: false, code: 'blank-weight', at: [1] }
 */
export function allocate({ total, weights, caps, floors }: Allocation): Allocated {
  const bounds = boundsOf(weights.length, { floors, caps });
  if (!isWholeCount(total)) return problem('total-not-whole');
  if ('code' in bounds) return bounds;
  const scaled = integerWeights(weights);
  if ('code' in scaled) return scaled;
  const impossible = beyondBounds(total, bounds);
  if (impossible) return impossible;
  const parts = shareOut(total, { weights: scaled, ...bounds });
  if (!parts) return problem('zero-weights', [], total - sumOf(bounds.floors));
  return { ok: true, parts: parts as readonly TargetHeadcount[] };
}
