import type { Absent } from '../numbers/absent.ts';
import type { Actual, Denominator } from '../numbers/count.ts';
import type { CalendarDate } from '../time/calendar.ts';
import type { ComparableRate } from '../time/change.ts';
import type { DenominatorKind } from './indicator.ts';
import { coverageRate } from './rates.ts';

/**
 * A denominator (mẫu số) that says what it counts and when. A person names it; it is never inferred from the indicator. A plan is none: a
 * percentage of a plan is attainment.
 */
export interface NamedDenominator {
  readonly kind: Exclude<DenominatorKind, 'plan'>;
  /** The date the people were counted or estimated for. */
  readonly asOf: CalendarDate;
  readonly people: Denominator | Absent;
  /** Where the figure comes from, for people (nguồn). */
  readonly source?: string;
}

/** A coverage that carries the name of its denominator: what `changeOfRates` compares, and refuses over different kinds. */
export interface NamedCoverage extends ComparableRate {
  readonly denominator: NamedDenominator;
}

/**
 * Coverage over a named denominator (tỷ lệ bao phủ so với mẫu số nào, ngày nào).
 *
 * @returns the rate with its denominator; the rate is absent as `coverageRate` says.
 * @example
 * coverageOver(actual(168596), {
 *   kind: 'population',
 *   asOf: calendarDate(2022, 12, 31),
 *   people: denominator(220697),
 * }) // { rate: ratio(168596, 220697), denominatorKind: 'population' } — 76,39 %
 */
export function coverageOver(people: Actual | Absent, over: NamedDenominator): NamedCoverage {
  return { rate: coverageRate(people, over.people), denominatorKind: over.kind, denominator: over };
}
