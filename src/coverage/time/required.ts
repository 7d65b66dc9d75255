import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import { type Actual, type Count, type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import { type FractionalCount, fractionalCount } from '../numbers/ratio.ts';

/** What a required pace is calculated from. */
export interface RequiredFigures {
  readonly actual: Actual | Absent;
  readonly target: TargetHeadcount | Absent;
  /** Whole months left (`monthsLeft`), or other equal steps. */
  readonly monthsLeft: number;
  /** Cards expected to expire within those months (số thẻ hết hạn dự kiến), when they are to be made up for. */
  readonly expiring?: Count | Absent | undefined;
  /** Whether the target is a limit from above (R15): then the pace is of a reduction. */
  readonly lowerIsBetter?: boolean | undefined;
}

/** The pace that still reaches the target. */
export interface RequiredPace {
  /** People missing to the target on balance (net), never negative. */
  readonly remaining: Count | Absent;
  /** Sign-ups it takes when expiring cards are made up for (gross); the same as `remaining` when none are told. */
  readonly gross: Count | Absent;
  /** The gross number in whole people a month, larger parts first; their sum is `gross`. */
  readonly months: readonly Count[] | Absent;
  /** The gross number a month, exactly (bình quân tháng). */
  readonly average: FractionalCount | Absent;
}

/**
 * What has to be done each month from now on to reach the target (bình quân mỗi tháng còn phải phát triển), rule R10. Cards expire,
 * so one more person on balance can take several sign-ups: give `expiring` for the gross number.
 *
 * @returns whole people; each figure absent when one it needs is, `period-over` for the monthly ones when no month is left, and
 *   `too-large` beyond 2^53.
 * @throws RangeError unless the months left are a whole number from 0 to 100.000.
 * @example
 * requiredPace({
 *   actual: actual(93000),
 *   target: targetHeadcount(95218),
 *   monthsLeft: 4,
 * }) // { remaining: 2218, gross: 2218, months: [555, 555, 554, 554], average: fractionalCount(1109, 2) }
 * @example
 * requiredPace({
 *   actual: actual(93000),
 *   target: targetHeadcount(95000),
 *   monthsLeft: 4,
 *   expiring: actual(600),
 * }) // { remaining: 2000, gross: 2600, months: [650, 650, 650, 650] }
 */
export function requiredPace(figures: RequiredFigures): RequiredPace {
  const { monthsLeft } = figures;
  if (!isWholeCount(monthsLeft)) throw new RangeError(`months left must be whole, got ${monthsLeft}`);
  const { remaining, gross } = netAndGross(figures);
  const spread = !isAbsent(gross) && monthsLeft === 0 ? absent('period-over') : gross;
  return {
    remaining,
    gross,
    months: isAbsent(spread) ? spread : monthlyParts(spread, monthsLeft),
    average: isAbsent(spread) ? spread : fractionalCount(spread, monthsLeft),
  };
}

/**
 * A whole number of people (or đồng) spread over months in whole parts, larger parts first (rule R10). The sum is kept exactly and no
 * two parts differ by more than one.
 *
 * @param total what is to be spread
 * @param months how many parts, 1 to 100.000: the calendar has fewer months
 * @throws RangeError unless the number of months is a whole number in that range.
 * @example monthlyParts(actual(2218), 4) // [555, 555, 554, 554]
 */
export function monthlyParts(total: Count, months: number): readonly Count[] {
  if (!isWholeCount(months) || months === 0 || months > MOST_PARTS) {
    throw new RangeError(`months must be 1 to ${MOST_PARTS}, got ${months}`);
  }
  const larger = total % months;
  const smallerPart = (total - larger) / months;
  return Array.from({ length: months }, (_, month) => (month < larger ? smallerPart + 1 : smallerPart) as Count);
}

const MOST_PARTS = 100_000;

function netAndGross(figures: RequiredFigures): Pick<RequiredPace, 'remaining' | 'gross'> {
  const { actual, target, expiring, lowerIsBetter = false } = figures;
  if (isAbsent(actual)) return { remaining: actual, gross: actual };
  if (isAbsent(target)) return { remaining: target, gross: target };
  const missing = lowerIsBetter ? actual - target : target - actual;
  const remaining = Math.max(0, missing) as Count;
  if (expiring === undefined || isAbsent(expiring)) return { remaining, gross: expiring ?? remaining };
  const gross = Math.max(0, missing + expiring);
  return { remaining, gross: isWholeCount(gross) ? (gross as Count) : absent('too-large') };
}
