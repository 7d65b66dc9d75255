/**
 * Allocation
 *
 * Sharing out a target among units (phân bổ chỉ tiêu) so that the sum stays exact, within floors and caps, over any number of levels;
 * and the two readings of a rate: every unit reaches it, or the total is exact.
 */
export { type Allocated, type Allocation, allocate } from './allocate.ts';
export { type AllocatedTree, type TreeAllocation, type TreeProblem, allocateTree } from './tree.ts';
export type { AllocatedNode, AllocationNode } from './places.ts';
export {
  type BothReadings,
  type RateAllocation,
  type RateTargets,
  bothReadings,
  everyUnitReaches,
  totalExactly,
} from './readings.ts';
export type { AllocationProblem, AllocationProblemCode } from './problem.ts';
export type { Weight } from './weights.ts';
