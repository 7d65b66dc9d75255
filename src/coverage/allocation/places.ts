import { type Absent, absent } from '../numbers/absent.ts';
import { type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import { shortBy, sumOf } from './bounds.ts';
import { type AllocationProblem, problem } from './problem.ts';
import { type Weight, integerWeights } from './weights.ts';

/** A unit or a group of units (đơn vị, nhóm đơn vị), to any depth: province, office, commune, village … */
export interface AllocationNode {
  /** A unit needs one; a group has the sum of its children's unless one is given. The root's is not used. */
  readonly weight?: Weight | Absent | undefined;
  /** The most it can take, in whole persons; a group also takes no more than its children together. */
  readonly cap?: number | undefined;
  /** The least it is assigned, in whole persons; a group also gets no less than its children together. */
  readonly floor?: number | undefined;
  readonly children?: readonly AllocationNode[] | undefined;
}

/** What a node of the tree was assigned; the children stand in the order of the rows and add up to their parent. */
export interface AllocatedNode {
  readonly headcount: TargetHeadcount;
  readonly children: readonly AllocatedNode[];
}

/** A node of the tree while a target is shared out over it. */
export interface Place {
  readonly node: AllocationNode;
  readonly parent: Place | undefined;
  /** Which child of its parent it is, from 0. */
  readonly position: number;
  readonly children: Place[];
  readonly allocated: { headcount: TargetHeadcount; readonly children: AllocatedNode[] };
  weight: bigint;
  floor: number;
  cap: number;
}

/** All nodes of a tree, children before their parents and rows in order. Without recursion, so that any depth will do. */
export function placesOf(root: AllocationNode): readonly Place[] {
  const found: Place[] = [];
  const waiting = [placeOf(root, undefined, 0)];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    found.push(parent);
    for (const [position, node] of (parent.node.children ?? []).entries()) {
      const child = placeOf(node, parent, position);
      parent.children.push(child);
      parent.allocated.children.push(child.allocated);
      waiting.push(child);
    }
  }
  return found.reverse();
}

function placeOf(node: AllocationNode, parent: Place | undefined, position: number): Place {
  const allocated = { headcount: 0 as TargetHeadcount, children: [] };
  return { node, parent, position, children: [], allocated, weight: 0n, floor: 0, cap: Infinity };
}

/** What is wrong with a place; `at` of the problem is not used. */
export interface Misplaced {
  readonly place: Place;
  readonly problem: AllocationProblem;
}

/** Gives every place its weight in integers: its own, else the sum of its children's. */
export function settleWeights(places: readonly Place[]): Misplaced | undefined {
  const weighed = places.filter(
    ({ node, parent, children }) => parent && (node.weight !== undefined || children.length === 0),
  );
  const weights = integerWeights(weighed.map(({ node }) => node.weight ?? absent('blank')));
  if ('code' in weights) {
    const place = weighed[weights.at[0] ?? 0];
    return place && { place, problem: weights };
  }
  weighed.forEach((place, row) => (place.weight = weights[row] ?? 0n));
  for (const place of places) {
    if (place.node.weight === undefined) for (const child of place.children) place.weight += child.weight;
  }
  return undefined;
}

/** Gives every place its floor and cap: its own, but never less than its children's floors nor more than their caps together. */
export function settleBounds(places: readonly Place[]): Misplaced | undefined {
  for (const place of places) {
    const { floor = 0, cap = Infinity } = place.node;
    const least = sumOf(place.children.map((child) => child.floor));
    const most = place.children.length > 0 ? sumOf(place.children.map((child) => child.cap)) : Infinity;
    const wrong = wrongBounds(floor, cap, least, most);
    if (wrong) return { place, problem: wrong };
    place.floor = Math.max(floor, least);
    place.cap = Math.min(cap, most);
  }
  return undefined;
}

function wrongBounds(floor: number, cap: number, least: number, most: number): AllocationProblem | undefined {
  if (cap !== Infinity && !isWholeCount(cap)) return problem('cap-not-whole');
  if (!isWholeCount(floor)) return problem('floor-not-whole');
  if (!isWholeCount(least)) return problem('too-large');
  if (floor > cap) return shortBy(floor - cap, 'cap-below-floor');
  if (least > cap) return shortBy(least - cap, 'below-floors');
  return floor > most ? shortBy(floor - most, 'above-caps') : undefined;
}
