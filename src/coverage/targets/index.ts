/**
 * Targets
 *
 * What was assigned (chỉ tiêu): how its wording compares, and what a rate means in people.
 */
export {
  type Assignment,
  type SingleValue,
  type Target,
  type TargetDocument,
  type TargetValue,
  type ValueRange,
  sameDocument,
} from './target.ts';
export { type PrimaryTarget, primaryTarget } from './primary.ts';
export { headcountOf, roundingUsed } from './headcount.ts';
export { type Comparator, lowerIsBetter, meetsHeadcount, meetsRate, meetsShare } from './comparator.ts';
