import { type Absent, absent } from '../numbers/absent.ts';
import type { FractionalCount, Ratio } from '../numbers/ratio.ts';
import { type PublishedFigure, type PublishedKind, type PublishedSense, readFigures, stated } from './figure.ts';
import { type Interval, wholeWithin } from './interval.ts';
import { atLeastZero } from './implied.ts';
import { modelOf } from './model.ts';
import type { PrintedNumber } from './printed.ts';
import { propagate } from './propagate.ts';
import { PEOPLE, type Quantity } from './relations.ts';

/** A printed number alone, or with its reading. */
export type Printed = string | PrintedNumber;

/** What an earlier rate may have been, in both senses of "tăng 15,96 %". */
export interface EarlierCoverages {
  /** If the print meant points. */
  readonly ifPoints: Interval<Ratio> | Absent;
  /** If the print meant relative growth. */
  readonly ifGrowth: Interval<Ratio> | Absent;
}

/**
 * The denominators of which a count can be the printed coverage.
 *
 * @param figures people, and their coverage in percent as printed
 * @returns whole persons from the fewest to the most; absent `unreadable` for a text that is no number, `contradictory` when there is no
 *   such denominator.
 * @example intervalText(denominatorFor({ count: '31455', coverage: '15.54' })) // ['202349', '202478']
 * @example denominatorFor({ count: '2', coverage: '15.79' }) // absent('contradictory') — 2 of 13 are 15,38 %, 2 of 12 are 16,67 %
 */
export function denominatorFor(figures: {
  readonly count: Printed;
  readonly coverage: Printed;
}): Interval<FractionalCount> | Absent {
  return solve([as('count', figures.count), as('coverage', figures.coverage)], 'denominator');
}

/**
 * The counts that a printed coverage of a denominator can stand for.
 *
 * @param figures the denominator in people, and the coverage in percent as printed
 * @returns whole persons; absent as for `denominatorFor`.
 * @example intervalText(countFor({ denominator: '202418', coverage: '8.03' })) // ['16245', '16264']
 */
export function countFor(figures: {
  readonly denominator: Printed;
  readonly coverage: Printed;
}): Interval<FractionalCount> | Absent {
  return solve([as('denominator', figures.denominator), as('coverage', figures.coverage)], 'count');
}

/**
 * The target rates for which a printed coverage is the printed attainment. Not the quotient of the two prints (rule R5).
 *
 * @param figures coverage and attainment on rates, in percent as printed
 * @returns every target rate; absent as for `denominatorFor`.
 * @example
 * const targets = targetRateFor({ coverage: '15.79', attainment: { printed: '99.91', reading: 'truncated' } });
 * intervalText(targets, 6, 'percent') // ['15.797638', '15.809229']
 */
export function targetRateFor(figures: {
  readonly coverage: Printed;
  readonly attainment: Printed;
}): Interval<Ratio> | Absent {
  return solve([as('coverage', figures.coverage), as('attainment-on-rates', figures.attainment)], 'targetRate');
}

/**
 * The coverage before a printed change, in both senses of its "%" (rule R6). Which was meant is the reader's to say.
 *
 * @param figures the coverage after the change, and the signed change, both as printed
 * @returns both; absent as for `denominatorFor`.
 * @example
 * const { ifPoints, ifGrowth } = earlierCoverageFor({ coverage: '90', change: '15.96' });
 * intervalText(ifPoints, 3, 'percent') // ['73.535', '74.545']
 * intervalText(ifGrowth, 3, 'percent') // ['77.178', '78.048']
 */
export function earlierCoverageFor(figures: {
  readonly coverage: Printed;
  readonly change: Printed;
}): EarlierCoverages {
  const read = [as('coverage', figures.coverage), as('change', figures.change)];
  return {
    ifPoints: solve(read, 'earlierCoverage', { change: 'in-points' }),
    ifGrowth: solve(read, 'earlierCoverage', { change: 'relative' }),
  };
}

/**
 * The people missing to several target rates, by what was published (còn thiếu bao nhiêu người).
 *
 * @param figures what was published
 * @param targetRates in percent, exact
 * @returns one interval of whole persons for each target rate, from 0 where it may be reached; absent as for `denominatorFor`.
 * @example
 * const gaps = gapsTo([{ kind: 'count', printed: '168596' }, { kind: 'coverage', printed: '86.88' }], ['90', '95']);
 * gaps.map((gap) => intervalText(gap)) // [['6046', '6065'], ['15748', '15768']]
 */
export function gapsTo(
  figures: readonly PublishedFigure[],
  targetRates: readonly string[],
): readonly (Interval<FractionalCount> | Absent)[] {
  return targetRates.map((printed) => {
    const gap = solve<FractionalCount>([...figures, as('target-rate', printed)], 'shortfall');
    return 'absent' in gap ? gap : atLeastZero(gap);
  });
}

const as = (kind: PublishedKind, given: Printed): PublishedFigure =>
  typeof given === 'string' ? { kind, printed: given } : { ...given, kind };

/** Where one quantity is by a few figures. */
function solve<Kind extends FractionalCount | Ratio>(
  figures: readonly PublishedFigure[],
  wanted: Quantity,
  sense: PublishedSense = {},
): Interval<Kind> | Absent {
  const read = readFigures(figures);
  if (read.length < figures.length) return absent('unreadable');
  const model = modelOf({});
  const state = propagate(stated(read, sense, model), model);
  if (!state) return absent('contradictory');
  const found = state[wanted];
  return (PEOPLE.has(wanted) ? wholeWithin(found) : found) as Interval<Kind>;
}
