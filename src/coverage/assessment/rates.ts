import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Denominator, TargetHeadcount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import { type Ratio, divideRatios, ratio } from '../numbers/ratio.ts';

/**
 * Coverage rate (tỷ lệ bao phủ): people who take part over the denominator the planner named, as an exact quotient. Never clamped:
 * above 100 % is a fact to be checked (rule R17).
 *
 * @returns absent when either figure is, and `zero-denominator` over nobody.
 * @example coverageRate(actual(31455), denominator(202418)) // ratio(31455, 202418) — shown 15,54 %
 */
export function coverageRate(people: Actual | Absent, base: Denominator | Absent): Ratio | Absent {
  if (isAbsent(people)) return people;
  if (isAbsent(base)) return base;
  return base === 0 ? absent('zero-denominator') : ratio(people, base);
}

/** The rate that a target headcount comes to over a denominator; absent as `coverageRate` is. */
export function shareOfTarget(target: TargetHeadcount | Absent, base: Denominator | Absent): Ratio | Absent {
  if (isAbsent(target)) return target;
  if (isAbsent(base)) return base;
  return base === 0 ? absent('zero-denominator') : ratio(target, base);
}

/**
 * Attainment on counts (tỷ lệ đạt so với chỉ tiêu, % so kế hoạch người): actual over target headcount (rule R4).
 *
 * @returns absent when either figure is, and `zero-target` when nothing was assigned.
 * @example attainmentOnCounts(actual(31455), targetHeadcount(32387)) // ratio(31455, 32387) — shown 97,12 %
 */
export function attainmentOnCounts(people: Actual | Absent, target: TargetHeadcount | Absent): Ratio | Absent {
  if (isAbsent(people)) return people;
  if (isAbsent(target)) return target;
  return target === 0 ? absent('zero-target') : ratio(people, target);
}

/**
 * Attainment on rates (% so chỉ tiêu tỷ lệ): exact coverage over the target rate (rules R4, R5). Displayed rates are never divided.
 *
 * @returns absent when either is, and `zero-target` for a rate of 0.
 * @example attainmentOnRates(ratio(12, 100), percent('16')) // ratio(3, 4)
 */
export function attainmentOnRates(coverage: Ratio | Absent, target: Rate | Absent): Ratio | Absent {
  return shareOfGoal(coverage, target);
}

/** Coverage over any rate to be reached, typed or calculated; absent as `attainmentOnRates` is. */
export function shareOfGoal(coverage: Ratio | Absent, goal: Ratio | Absent): Ratio | Absent {
  if (isAbsent(coverage)) return coverage;
  if (isAbsent(goal)) return goal;
  return goal.numerator === 0n ? absent('zero-target') : divideRatios(coverage, goal);
}
