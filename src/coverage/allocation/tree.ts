import { type Count, type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import { beyondBounds, sumOf } from './bounds.ts';
import {
  type AllocatedNode,
  type AllocationNode,
  type Place,
  placesOf,
  settleBounds,
  settleWeights,
} from './places.ts';
import { type AllocationProblem, type AllocationProblemCode, problem } from './problem.ts';
import { shareOut } from './share-out.ts';

/** Why a target cannot be shared out over a tree. */
export interface TreeProblem {
  readonly ok: false;
  readonly code: AllocationProblemCode;
  /** Persons missing or left over, as in `AllocationProblem`. */
  readonly shortage: Count;
  /** The way from the root to the node at fault: which child at each level, from 0. Empty for the root. */
  readonly path: readonly number[];
}

/** The whole tree with its headcounts, or why there is none. */
export type AllocatedTree = { readonly ok: true; readonly root: AllocatedNode } | TreeProblem;

/** A target to share out over a tree. */
export interface TreeAllocation {
  /** Persons to share out. */
  readonly total: number;
  readonly root: AllocationNode;
}

/**
 * Shares out a target over a tree (phân bổ nhiều cấp), rule R18: from the root down, each level exactly as `allocate` does, so that
 * every group's children add up to it. What a group can take is settled first, from the units up: at least its children's floors, at
 * most their caps.
 *
 * @param allocation the total in whole persons, and the tree; its branches may be of different depth
 * @returns the headcounts in the shape of the tree; or the first problem with the path of its node, units before the groups they
 *   are in. `below-floors` and `above-caps` of a group say that its own cap or floor, or what it was given, is beyond the floors or
 *   caps of its children together.
 * @example
 * const hills = { children: [{ weight: 60 }, { weight: 30 }] };
 * const town = { weight: 10, floor: 20 };
 * const shared = allocateTree({ total: 100, root: { children: [hills, town] } });
 * shared.ok && shared.root.children[0] // { headcount: 80, children: [{ headcount: 53 }, { headcount: 27 }] } — 20 for the town
 * @example allocateTree({ total: 9, root: { children: [{ children: [{ weight: 1, cap: 4 }] }] } }) // { ok: false, code: 'above-caps', shortage: 5, path: [] }
 */
export function allocateTree({ total, root }: TreeAllocation): AllocatedTree {
  const places = placesOf(root);
  const top = places.at(-1);
  if (!top || !isWholeCount(total)) return treeProblem(top, problem('total-not-whole'));
  const misplaced = settleWeights(places) ?? settleBounds(places);
  if (misplaced) return treeProblem(misplaced.place, misplaced.problem);
  const impossible = beyondBounds(total, { floors: [top.floor], caps: [top.cap] });
  if (impossible) return treeProblem(top, impossible);
  top.allocated.headcount = total as TargetHeadcount;
  for (const place of places.slice().reverse()) {
    const wrong = shareAmongChildren(place);
    if (wrong) return treeProblem(place, wrong);
  }
  return { ok: true, root: top.allocated };
}

function shareAmongChildren({ children, allocated }: Place): AllocationProblem | undefined {
  if (children.length === 0) return undefined;
  const floors = children.map(({ floor }) => floor);
  const parts = shareOut(allocated.headcount, {
    weights: children.map(({ weight }) => weight),
    floors,
    caps: children.map(({ cap }) => cap),
  });
  children.forEach((child, row) => (child.allocated.headcount = (parts?.[row] ?? 0) as TargetHeadcount));
  return parts ? undefined : problem('zero-weights', [], allocated.headcount - sumOf(floors));
}

function treeProblem(place: Place | undefined, { code, shortage }: AllocationProblem): TreeProblem {
  const path: number[] = [];
  for (let step = place; step?.parent; step = step.parent) path.unshift(step.position);
  return { ok: false, code, shortage, path };
}
