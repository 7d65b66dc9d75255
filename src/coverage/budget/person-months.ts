import type { Count } from '../numbers/count.ts';
import type { Month } from '../time/calendar.ts';

/**
 * How people of a plan come in. `all-at-start`: everybody pays from the first month (the stock of participants). `evenly`: whole people
 * every month, larger parts first, each paying from the month of joining to the end: 12 people over 12 months are 78 person-months,
 * about half of 144.
 */
export type Joining = 'all-at-start' | 'evenly';

/** People who pay, from when and for how long. */
export interface Participation {
  readonly people: Count;
  readonly from: Month;
  /** Whole months, 0 to 1200. */
  readonly months: number;
  /** `all-at-start` unless given. */
  readonly joining?: Joining | undefined;
}

/**
 * People who have joined by a month of the plan; they all pay in it.
 *
 * @param month 0 for the first month; before it nobody has joined
 */
export function joinedBy({ people, months, joining = 'all-at-start' }: Participation, month: number): number {
  if (month < 0) return 0;
  if (joining === 'all-at-start') return people;
  const each = Math.floor(people / months);
  return each * (month + 1) + Math.min(month + 1, people % months);
}

/**
 * The person-months of a plan (số tháng người tham gia): people times months, fewer when people join one after the other.
 *
 * @returns person-months as an exact integer.
 * @throws RangeError when months are not 0 to 1200.
 * @example personMonths({ people: actual(100), from: { year: 2026, month: 1 }, months: 12 }) // 1200n
 * @example personMonths({ people: actual(14), from: { year: 2026, month: 1 }, months: 12, joining: 'evenly' }) // 101n — 2, 2, 1, 1 … join
 */
export function personMonths(plan: Participation): bigint {
  let sum = 0n;
  for (const month of monthsOf(plan.months)) sum += BigInt(joinedBy(plan, month));
  return sum;
}

/** 0, 1, 2 … for the months of a plan. */
export function monthsOf(months: number): readonly number[] {
  if (!Number.isInteger(months) || months < 0 || months > MOST_MONTHS) {
    throw new RangeError(`months must be a whole number from 0 to ${MOST_MONTHS}, got ${months}`);
  }
  return Array.from({ length: months }, (_, month) => month);
}

const MOST_MONTHS = 1200;
