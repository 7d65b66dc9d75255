import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Denominator } from '../numbers/count.ts';
import { divideRounded } from '../numbers/rounding.ts';
import { type Month, monthsBetween } from './calendar.ts';

/** A denominator as counted or as expected, with its month. */
export interface DatedDenominator {
  readonly denominator: Denominator | Absent;
  readonly at: Month;
}

/**
 * The denominator expected in a month between two known ones (mẫu số dự kiến), rule R19: an even change a month, in whole persons, halves
 * rounded up.
 *
 * @param from the known one, usually of the date of the figures
 * @param to the one expected at the milestone
 * @param at the month asked for
 * @returns persons; absent when either figure is, and `outside-period` for a month not between the two.
 * @example
 * projectedDenominator({
 *   from: { denominator: denominator(1_000_000), at: { year: 2023, month: 8 } },
 *   to: { denominator: denominator(1_015_000), at: { year: 2025, month: 12 } },
 *   at: { year: 2024, month: 12 },
 * }) // 1008571
 */
export function projectedDenominator(figures: {
  readonly from: DatedDenominator;
  readonly to: DatedDenominator;
  readonly at: Month;
}): Denominator | Absent {
  const { from, to, at } = figures;
  if (isAbsent(from.denominator)) return from.denominator;
  if (isAbsent(to.denominator)) return to.denominator;
  const [elapsed, left] = [monthsBetween(from.at, at), monthsBetween(at, to.at)];
  if (elapsed < 0 || left < 0) return absent('outside-period');
  if (left === 0) return to.denominator;
  const weighed = BigInt(from.denominator) * BigInt(left) + BigInt(to.denominator) * BigInt(elapsed);
  return Number(divideRounded(weighed, BigInt(elapsed + left), 'half-up')) as Denominator;
}
