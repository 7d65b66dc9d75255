import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Denominator } from '../numbers/count.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { coverageRate } from '../assessment/rates.ts';
import type { LeafSums } from './leaf-sums.ts';
import type { Settled } from './settle-total.ts';

/** What a person says about units without a denominator: their people are, or are not, among those the total's denominator counts. */
export type OutsideAnswer = 'in-total' | 'not-in-total';

/**
 * Units of a group that have participants and no denominator of their own: văn phòng, lực lượng vũ trang, đơn vị do tỉnh quản lý
 * (rule R7). Both coverages are given, for a person to see what depends on the answer.
 */
export interface OutsideUnits {
  readonly units: number;
  /** Their participants together. */
  readonly people: Actual;
  /**
   * Whether the total's denominator counts their people. A printed denominator that is larger than the sum of the units' by as many
   * people or more shows that it does; else only a person can say: staff of an office live in the communes, soldiers do not.
   */
  readonly counted: 'yes' | 'no' | 'unknown';
  /** Printed denominator less the sum of the units'; absent when none is printed. */
  readonly beyond: number | Absent;
  /** Coverage with their participants in the numerator. */
  readonly coverageWith: Ratio | Absent;
  /** Coverage of the units that have a denominator. */
  readonly coverageWithout: Ratio | Absent;
  /** The one to print: with them only where their people are counted (R7). */
  readonly coverage: Ratio | Absent;
}

/** What is known of a group that has such units. */
export interface OutsideCase {
  readonly outside: LeafSums['outside'];
  readonly printed: Denominator | Absent;
  /** Sum of all participants; absent when a unit has no figure. */
  readonly actual: Actual | Absent;
  readonly denominator: Settled<Denominator, number>;
  readonly answer: OutsideAnswer | undefined;
}

/**
 * What units without a denominator mean for the total (rule R7).
 *
 * @returns `undefined` when there are none, when nobody takes part in them, or when no unit at all has a denominator.
 */
export function outsideUnits({ outside, printed, actual, denominator, answer }: OutsideCase): OutsideUnits | undefined {
  const { units, blank, people } = outside;
  const { known, missing } = denominator;
  if (units === 0 || people === 0 || known === 0) return undefined;
  const beyond = isAbsent(printed) ? printed : isAbsent(known) ? known : printed - known;
  const larger = !isAbsent(beyond) && beyond > 0;
  const incomplete = missing > blank;
  const shown = !incomplete && !isAbsent(beyond) && beyond >= people;
  const counted = answer === undefined ? (shown ? 'yes' : 'unknown') : answer === 'in-total' ? 'yes' : 'no';
  const inside = isAbsent(actual) ? actual : ((actual - people) as Actual);
  const coverageWith = incomplete && !larger ? absent('incomplete') : coverageRate(actual, larger ? printed : known);
  const coverageWithout = incomplete ? absent('incomplete') : coverageRate(inside, known);
  return {
    units,
    people: people as Actual,
    counted,
    beyond,
    coverageWith,
    coverageWithout,
    coverage: counted === 'yes' ? coverageWith : coverageWithout,
  };
}
