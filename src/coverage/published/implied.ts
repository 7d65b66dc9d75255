import type { FractionalCount, Points, Quotient, Ratio } from '../numbers/ratio.ts';
import { type PublishedFigure, type PublishedSense, type ReadFigure, readFigures, sensesOf, stated } from './figure.ts';
import { type End, type Interval, end, over, wholeWithin } from './interval.ts';
import { type PublishedTerms, modelOf } from './model.ts';
import type { PrintedReading } from './printed.ts';
import { propagate } from './propagate.ts';
import type { Model, Quantity, State } from './relations.ts';

/**
 * Where each figure must be if the published ones are true. A figure that nothing limits has no field: it cannot be derived. People
 * are rounded inwards to whole persons unless they are `fractional`.
 */
export interface Implied {
  readonly count?: Interval<FractionalCount>;
  readonly denominator?: Interval<FractionalCount>;
  /** Where it is not the denominator of the coverage: what the target was made of. */
  readonly planDenominator?: Interval<FractionalCount>;
  /**
   * The denominator of the coverage over that of the target, where the two differ; without one of them the target rate over the share the
   * headcount really is, which differs by the rounding of the headcount.
   */
  readonly drift?: Interval<Ratio>;
  readonly uncovered?: Interval<FractionalCount>;
  readonly targetHeadcount?: Interval<FractionalCount>;
  /** People to the target, 0 where it is reached. */
  readonly gap?: Interval<FractionalCount>;
  readonly coverage?: Interval<Ratio>;
  readonly uncoveredRate?: Interval<Ratio>;
  readonly targetRate?: Interval<Ratio>;
  /** Target headcount over the denominator of the coverage. */
  readonly targetShare?: Interval<Ratio>;
  readonly attainmentOnCounts?: Interval<Ratio>;
  readonly attainmentOnRates?: Interval<Ratio>;
  readonly gapInPoints?: Interval<Points>;
  readonly earlierCoverage?: Interval<Ratio>;
  readonly changeInPoints?: Interval<Points>;
  readonly growth?: Interval<Ratio>;
}

/** Published figures taken in one way, where words or signs leave several. */
export interface PublishedReading extends PublishedSense {
  /** How "hơn" or "gần" is read. */
  readonly qualifier?: PrintedReading;
  /** Nothing when the figures contradict each other in this reading. */
  readonly implied: Implied | undefined;
}

const SHARES = [
  'coverage',
  'uncoveredRate',
  'targetRate',
  'targetShare',
  'attainmentOnCounts',
  'attainmentOnRates',
  'earlierCoverage',
  'changeInPoints',
  'growth',
] as const satisfies readonly Quantity[];
const COUNTS = ['count', 'denominator', 'uncovered', 'targetHeadcount'] as const satisfies readonly Quantity[];

/**
 * What published figures imply (những gì suy ra được): an interval for each figure they limit, by exact interval arithmetic. Every way of
 * taking them is listed: "hơn" and "gần" by their readings, an attainment of unstated kind on counts and on rates (R4), a change in "%" as
 * points and as relative growth (R6). None is preferred.
 *
 * @param figures any of the published figures, one or more of a kind; those whose text is no number are passed over
 * @param terms how people and rates hang together; by default whole people, and headcounts that just meet the rate
 * @returns one entry for each way of taking the figures: a single one when they leave nothing open
 * @example
 * const [only] = impliedBy([{ kind: 'count', printed: '168596' }, { kind: 'coverage', printed: '86.88' }]);
 * intervalText(only?.implied?.denominator) // ['194046', '194067']
 * intervalText(only?.implied?.uncovered) // ['25450', '25471']
 */
export function impliedBy(
  figures: readonly PublishedFigure[],
  terms: PublishedTerms = {},
): readonly PublishedReading[] {
  return readingsFor(readFigures(figures), modelOf(terms));
}

/** What figures that were read imply by a model, in every way of taking them. */
export function readingsFor(figures: readonly ReadFigure[], model: Model): readonly PublishedReading[] {
  const qualifiers = new Set(figures.flatMap(({ byReading }) => Object.keys(byReading) as PrintedReading[]));
  return sensesOf(figures).flatMap((sense) =>
    [...(qualifiers.size > 0 ? qualifiers : [undefined])].map((qualifier) => {
      const state = propagate(stated(figures, sense, model, qualifier), model);
      return { ...sense, ...(qualifier && { qualifier }), implied: state && impliedIn(state, model, figures) };
    }),
  );
}

/** What a state says of the figures people publish. */
function impliedIn(state: State, { wholePeople, oneDenominator }: Model, figures: readonly ReadFigure[]): Implied {
  const kinds = new Set(figures.map(({ figure }) => figure.kind));
  const ofHeadcount = kinds.has('target-headcount') && !kinds.has('target-rate');
  const people = (values: Interval): Interval => (wholePeople ? wholeWithin(values) : values);
  const entries: readonly (readonly [keyof Implied, Interval, bigint?])[] = [
    ...COUNTS.map((name) => [name, people(state[name]), 1n] as const),
    ...(oneDenominator ? [] : ofTwoDenominators(state, people(state.planDenominator))),
    ['gap', atLeastZero(people(state.shortfall)), 1n],
    ...SHARES.map((name) => [name, state[name]] as const),
    ['gapInPoints', atLeastZero(ofHeadcount ? state.shortfallShare : state.shortfallOfRates)],
  ];
  const limited = entries.filter(
    ([, { low, high }, least = 0n]) => low && (high || low.numerator > least * low.denominator),
  );
  return Object.fromEntries(limited) as Implied;
}

function ofTwoDenominators(
  { denominator, targetRate, targetShare }: State,
  planDenominator: Interval,
): readonly (readonly [keyof Implied, Interval, bigint?])[] {
  const known = denominator.high && planDenominator.high;
  const drift = known ? over(denominator, planDenominator) : over(targetRate, targetShare);
  return [
    ['planDenominator', planDenominator, 1n],
    ['drift', drift],
  ];
}

/** A gap is never negative (rule R20). */
export function atLeastZero<Kind extends Quotient>({ low, high }: Interval<Kind>): Interval<Kind> {
  const zero = end(0n, 1n) as End<Kind>;
  return { low: low && low.numerator >= 0n ? low : zero, high: high && high.numerator <= 0n ? zero : high };
}
