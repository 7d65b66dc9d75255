import { attainmentOnCounts } from '../assessment/rates.ts';
import { type Absent, type AbsentReason, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Count, TargetHeadcount } from '../numbers/count.ts';
import { type FractionalCount, type Ratio, fractionalCount, ratio } from '../numbers/ratio.ts';
import { divideRounded } from '../numbers/rounding.ts';

/** Where an actual stands against the even path to the target (vượt, đúng, chậm tiến độ). */
export type PaceVerdict = 'ahead' | 'on-pace' | 'behind';

/** The time of the figures within the period, and the direction of the target. */
export interface PaceTerms {
  /** Months of the period finished at the date of the figures (`monthsElapsed`), or other equal steps: conferences held. */
  readonly monthsElapsed: number;
  /** Months, or steps, in the whole period; 12 unless told. */
  readonly monthsInPeriod?: number | undefined;
  /** Whether the target is a limit from above (R15): behind is then who is above the path. */
  readonly lowerIsBetter?: boolean | undefined;
}

/** A pace, with all of its figures exact. */
export interface Pace {
  /** Where the even path is at the date of the figures. */
  readonly expected: FractionalCount | Absent;
  /** Whole people (or đồng) missing to be on the path, never negative: 333,33 missing are 334 people. */
  readonly behind: Count | Absent;
  /** Whole people (or đồng) beyond the path, never negative. */
  readonly ahead: Count | Absent;
  readonly verdict: PaceVerdict | Absent;
  /** Average change a month so far (bình quân tháng); negative when a stock fell. */
  readonly monthlyAverage: FractionalCount | Absent;
  /** The end of the period at the same average (dự kiến cuối năm), not below 0. */
  readonly projected: FractionalCount | Absent;
  /** Projected end over the target; absent where lower is better. */
  readonly projectedAttainment: Ratio | Absent;
}

/** The pace of a flow, for which the share of time is a yardstick. */
export interface FlowPace extends Pace {
  /** Share of the period that is over (8 tháng = 66,67 %). */
  readonly timeShare: Ratio | Absent;
  /** Done over plan (% kế hoạch); absent where lower is better. */
  readonly attainment: Ratio | Absent;
}

/** The figures of a stock: people who take part, at three dates. */
export interface StockFigures extends PaceTerms {
  /** The stock on the day before the period starts: 31/12 of the year before. */
  readonly baseline: Actual | Absent;
  /** The stock to be reached at the end of the period. */
  readonly target: TargetHeadcount | Absent;
  readonly actual: Actual | Absent;
}

/** The figures of a flow: newly signed-up people or revenue, added up from the start of the period. */
export interface FlowFigures extends PaceTerms {
  readonly plan: TargetHeadcount | Absent;
  readonly done: Actual | Absent;
}

/**
 * The pace of a stock, such as people insured at a date (tiến độ của số người tham gia), rule R9: the path runs evenly from the stock
 * before the period to the target, since a stock starts the year near its target. 97,89 % of plan in August can be late.
 *
 * A baseline beyond the target gives a path that falls to it; who still meets the target is then not behind.
 *
 * @returns each figure exact, or absent: `no-baseline` when the baseline is blank, `no-target` when the target is, `zero-target` for the
 *   share of a target of 0, `period-not-started` for averages in month 0, `outside-period` when more has elapsed than the period holds.
 * @throws RangeError unless months are whole and not negative, and the period has at least one.
 * @example
 * stockPace({
 *   baseline: actual(90000),
 *   target: targetHeadcount(95000),
 *   actual: actual(93000),
 *   monthsElapsed: 8,
 * }) // { expected: fractionalCount(280000, 3), behind: 334, verdict: 'behind', projected: fractionalCount(94500) }
 */
export function stockPace({ baseline, target, actual, ...terms }: StockFigures): Pace {
  return pace(whenBlank(baseline, 'no-baseline'), whenBlank(target, 'no-target'), actual, terms);
}

/**
 * The pace of a flow, such as newly signed-up people or revenue (tiến độ phát triển mới, số thu), rule R9: it adds up from 0, so the
 * share of time is a fair yardstick. Time may be counted in other equal steps than months: 4 of 20 conferences.
 *
 * @returns each figure exact, or absent: `no-target` when the plan is blank, `zero-target` for shares of a plan of 0,
 *   `period-not-started` for averages at step 0, `outside-period` when more has elapsed than the period holds.
 * @throws RangeError unless months are whole and not negative, and the period has at least one.
 * @example
 * flowPace({
 *   plan: targetHeadcount(642),
 *   done: actual(79),
 *   monthsElapsed: 4,
 *   monthsInPeriod: 20,
 * }) // { timeShare: ratio(1, 5), attainment: ratio(79, 642), projected: fractionalCount(395), verdict: 'behind' }
 */
export function flowPace({ plan, done, ...terms }: FlowFigures): FlowPace {
  const target = whenBlank(plan, 'no-target');
  const time = timeOf(terms);
  return {
    ...pace(0 as Actual, target, done, terms),
    timeShare: isAbsent(time) ? time : ratio(time.elapsed, time.total),
    attainment: terms.lowerIsBetter === true ? absent('lower-is-better') : attainmentOnCounts(done, target),
  };
}

function whenBlank<Figure>(figure: Figure | Absent, reason: AbsentReason): Figure | Absent {
  return isAbsent(figure) && figure.absent === 'blank' ? absent(reason) : figure;
}

interface Time {
  readonly elapsed: number;
  readonly total: number;
}

function timeOf({ monthsElapsed: elapsed, monthsInPeriod: total = 12 }: PaceTerms): Time | Absent {
  if (!Number.isSafeInteger(elapsed) || !Number.isSafeInteger(total) || elapsed < 0 || total < 1) {
    throw new RangeError(`months must be whole, and a period has at least one: got ${elapsed} of ${total}`);
  }
  return elapsed > total ? absent('outside-period') : { elapsed, total };
}

function pace(start: Actual | Absent, target: TargetHeadcount | Absent, now: Actual | Absent, terms: PaceTerms): Pace {
  const { lowerIsBetter = false } = terms;
  const time = timeOf(terms);
  const expected = isAbsent(time) ? time : expectedAt(start, target, time);
  const monthlyAverage = isAbsent(time) ? time : averageSoFar(start, now, time);
  const projected = isAbsent(time) ? time : projectedEnd(now, monthlyAverage, time);
  return {
    expected,
    ...standing(expected, target, now, lowerIsBetter),
    monthlyAverage,
    projected,
    projectedAttainment: lowerIsBetter ? absent('lower-is-better') : shareOf(projected, target),
  };
}

function expectedAt(
  start: Actual | Absent,
  target: TargetHeadcount | Absent,
  { elapsed, total }: Time,
): FractionalCount | Absent {
  if (isAbsent(start)) return start;
  if (isAbsent(target)) return target;
  return fractionalCount(BigInt(start) * BigInt(total - elapsed) + BigInt(target) * BigInt(elapsed), total);
}

/**
 * A number of people is whole, so whoever stands at the next whole person above the path is on it. A path that falls from a baseline
 * beyond the target asks nobody for more than the target.
 */
function standing(
  expected: FractionalCount | Absent,
  target: TargetHeadcount | Absent,
  now: Actual | Absent,
  lower: boolean,
): Pick<Pace, 'behind' | 'ahead' | 'verdict'> {
  if (isAbsent(now)) return { behind: now, ahead: now, verdict: now };
  if (isAbsent(expected)) return { behind: expected, ahead: expected, verdict: expected };
  if (isAbsent(target)) return { behind: target, ahead: target, verdict: target };
  const path = Number(divideRounded(expected.numerator, expected.denominator, lower ? 'floor' : 'ceiling'));
  const line = lower ? path : Math.min(path, target);
  const lead = lower ? line - now : now - line;
  return {
    behind: Math.max(0, -lead) as Count,
    ahead: Math.max(0, lead) as Count,
    verdict: lead < 0 ? 'behind' : lead > 0 ? 'ahead' : 'on-pace',
  };
}

function averageSoFar(start: Actual | Absent, now: Actual | Absent, { elapsed }: Time): FractionalCount | Absent {
  if (isAbsent(now)) return now;
  if (isAbsent(start)) return start;
  return elapsed === 0 ? absent('period-not-started') : fractionalCount(BigInt(now) - BigInt(start), elapsed);
}

function projectedEnd(
  now: Actual | Absent,
  average: FractionalCount | Absent,
  { elapsed, total }: Time,
): FractionalCount | Absent {
  if (isAbsent(now)) return now;
  if (isAbsent(average)) return average;
  const end = BigInt(now) * average.denominator + average.numerator * BigInt(total - elapsed);
  return fractionalCount(end > 0n ? end : 0n, average.denominator);
}

function shareOf(projected: FractionalCount | Absent, target: TargetHeadcount | Absent): Ratio | Absent {
  if (isAbsent(projected)) return projected;
  if (isAbsent(target)) return target;
  return target === 0 ? absent('zero-target') : ratio(projected.numerator, projected.denominator * BigInt(target));
}
