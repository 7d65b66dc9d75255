import { type Absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Count, TargetHeadcount } from '../numbers/count.ts';
import { type Points, type Ratio, pointsBetween } from '../numbers/ratio.ts';

/**
 * People remaining (còn phải phát triển): how many more reach the target, never negative (rule R20). Where lower is better it
 * tells by how many the limit is exceeded (còn phải giảm).
 *
 * @param lowerIsBetter whether the target is a limit from above
 * @example remaining(actual(31455), targetHeadcount(32387)) // 932
 */
export function remaining(
  people: Actual | Absent,
  target: TargetHeadcount | Absent,
  lowerIsBetter = false,
): Count | Absent {
  if (isAbsent(people)) return people;
  if (isAbsent(target)) return target;
  return Math.max(0, lowerIsBetter ? people - target : target - people) as Count;
}

/**
 * People beyond the target (vượt), never negative (rule R20).
 *
 * @example excess(actual(1200), targetHeadcount(1000)) // 200
 */
export function excess(
  people: Actual | Absent,
  target: TargetHeadcount | Absent,
  lowerIsBetter = false,
): Count | Absent {
  return remaining(people, target, !lowerIsBetter);
}

/**
 * Gap in points (còn thiếu, điểm %): how far coverage is short of the target, never negative (rules R6, R20).
 *
 * @returns absent when either rate is.
 * @example gapInPoints(ratio(1554, 10000), percent('16')) // points('0.46')
 */
export function gapInPoints(coverage: Ratio | Absent, target: Ratio | Absent, lowerIsBetter = false): Points | Absent {
  if (isAbsent(coverage)) return coverage;
  if (isAbsent(target)) return target;
  const short = lowerIsBetter ? pointsBetween(coverage, target) : pointsBetween(target, coverage);
  return short.numerator > 0n ? short : ({ numerator: 0n, denominator: 1n } as Points);
}
