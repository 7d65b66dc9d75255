import { type Absent, type Rate, isAbsent } from '../../coverage/index.ts';
import type { RateScale } from '../table.ts';

/** How the rates of a column are written, as far as their cells tell. */
export interface RatesSeen {
  /** Numbers under a percent format: fractions for certain. */
  readonly formatted: number;
  /** Numbers without a percent sign of their own, up to 1,5 and above; zeros tell nothing. */
  readonly small: number;
  readonly large: number;
  readonly smallSum: number;
  readonly largeSum: number;
}

/** Rates up to here may be fractions. */
export const LARGEST_FRACTION = 1.5;

/** A percentage and its fraction are a hundred apart; rates of one column hardly differ so much. */
const APART = 30;

/**
 * How the plain numbers of a column of rates are meant: numbers up to 1,5 may be fractions or points, and only a person can say which,
 * unless a percent format stands beside them.
 *
 * @returns `undefined` when it must be asked: all are small, or most are and a few are a hundred times as large
 * @example rateScaleOf({ formatted: 0, small: 3, large: 0, smallSum: 2.8, largeSum: 0 }) // undefined
 */
export function rateScaleOf({ formatted, small, large, smallSum, largeSum }: RatesSeen): RateScale | undefined {
  if (large === 0)
    return small === 0 ? (formatted > 0 ? 'fraction' : 'points') : formatted > 0 ? 'fraction' : undefined;
  const hundredfold = small > 0 && largeSum / large > (APART * smallSum) / small;
  return hundredfold && small > large ? undefined : 'points';
}

/** Actuals and denominators beside a target rate. */
export interface CoverageFigures {
  readonly people?: readonly (number | Absent)[] | undefined;
  readonly base?: readonly (number | Absent)[] | undefined;
}

/**
 * The coverage rate of a row, in percent points.
 *
 * @returns 0 where actual or denominator is missing or 0
 * @example coverageAt({ people: [9000], base: [10000] }, 0) // 90
 */
export function coverageAt({ people, base }: CoverageFigures, index: number): number {
  const [above, below] = [people?.[index], base?.[index]];
  return typeof above === 'number' && typeof below === 'number' && below > 0 ? (above / below) * 100 : 0;
}

/** Rows compared at most, and how many times a target may differ from the coverage rate to count as near it. */
const SAMPLE = 50;
const NEAR = 10;

/**
 * Whether small targets under a header that says "%" are percent points: read so, most are of the size of the coverage rate, and as
 * fractions most would not be.
 *
 * @param targets the column read as percent points
 * @example nearCoverage([rateOfPercent(1.4)], { people: [130], base: [10000] }) // true: 1,4 % beside 1,3 %
 */
export function nearCoverage(targets: readonly (Rate | Absent)[], { people, base }: CoverageFigures): boolean {
  let [compared, near] = [0, 0];
  for (let index = 0; index < targets.length && compared < SAMPLE; index += 1) {
    const [target, above, below] = [targets[index], people?.[index], base?.[index]];
    if (!target || isAbsent(target) || typeof above !== 'number' || typeof below !== 'number') continue;
    if (target.numerator === 0n || above === 0 || below === 0) continue;
    compared += 1;
    const times = Number(target.numerator) / Number(target.denominator) / (above / below);
    if (times < NEAR && times > 1 / NEAR) near += 1;
  }
  return near * 2 > compared;
}
