import { type Interval, minus, over, plus, times } from './interval.ts';

/** `z = x · y`. */
const PRODUCTS = [
  ['count', 'coverage', 'denominator'],
  ['uncovered', 'uncoveredRate', 'denominator'],
  ['targetHeadcount', 'targetShare', 'denominator'],
  ['shortfall', 'shortfallShare', 'denominator'],
  ['exactTarget', 'targetRate', 'planDenominator'],
  ['count', 'attainmentOnCounts', 'targetHeadcount'],
  ['coverage', 'attainmentOnCounts', 'targetShare'],
  ['shortfall', 'missingOnCounts', 'targetHeadcount'],
  ['shortfallShare', 'missingOnCounts', 'targetShare'],
  ['coverage', 'attainmentOnRates', 'targetRate'],
  ['shortfallOfRates', 'missingOnRates', 'targetRate'],
  ['coverage', 'growthFactor', 'earlierCoverage'],
  ['changeInPoints', 'growth', 'earlierCoverage'],
] as const;

/** `z = x + y`. Much is said twice, once in people and once in shares: intervals forget which of their values belong together. */
const SUMS = [
  ['denominator', 'count', 'uncovered'],
  ['one', 'coverage', 'uncoveredRate'],
  ['targetHeadcount', 'exactTarget', 'roundedBy'],
  ['coverage', 'earlierCoverage', 'changeInPoints'],
  ['growthFactor', 'one', 'growth'],
] as const;
/** `z = x + y` too, where `y` is missing to the target. Where lower is better it is above the target: `x = z + y`. */
const DISTANCES = [
  ['targetHeadcount', 'count', 'shortfall'],
  ['targetShare', 'coverage', 'shortfallShare'],
  ['targetRate', 'coverage', 'shortfallOfRates'],
  ['one', 'attainmentOnCounts', 'missingOnCounts'],
  ['one', 'attainmentOnRates', 'missingOnRates'],
] as const;

/** What holds only while the target is made of the denominator that the coverage is taken of. */
const ONE_DENOMINATOR_PRODUCTS = [['roundedBy', 'shareRoundedBy', 'denominator']] as const;
const ONE_DENOMINATOR_SUMS = [
  ['denominator', 'planDenominator', 'zero'],
  ['targetShare', 'targetRate', 'shareRoundedBy'],
] as const;
const ONE_DENOMINATOR_DISTANCES = [['shortfallShare', 'shortfallOfRates', 'shareRoundedBy']] as const;

/** A figure that the relations know, published or not. */
export type Quantity = (
  | typeof PRODUCTS
  | typeof SUMS
  | typeof DISTANCES
  | typeof ONE_DENOMINATOR_PRODUCTS
  | typeof ONE_DENOMINATOR_SUMS
  | typeof ONE_DENOMINATOR_DISTANCES
)[number][number];

/** Where every quantity is, as far as known. */
export type State = Readonly<Record<Quantity, Interval>>;

/** One way to narrow a quantity by two others; where `positive`, only while the last one is above zero. */
export interface Step {
  readonly to: Quantity;
  readonly from: readonly [Quantity, Quantity];
  readonly by: (a: Interval, b: Interval) => Interval;
  readonly positive: boolean;
}

type Triple = readonly [Quantity, Quantity, Quantity];

/** Each relation solved for each of its three quantities. */
function steps(relations: readonly Triple[], forth: Step['by'], back: Step['by'], positive: boolean): readonly Step[] {
  return relations.flatMap(([z, x, y]) => [
    { to: z, from: [x, y], by: forth, positive },
    { to: x, from: [z, y], by: back, positive },
    { to: y, from: [z, x], by: back, positive },
  ]);
}

/** What a model leaves open about the relations. */
export interface RelationTerms {
  /** Whether the target is made of the denominator of the coverage; else the two are of two denominators. */
  readonly oneDenominator: boolean;
  readonly lowerIsBetter: boolean;
}

/** Every way to narrow a quantity. */
export function stepsOf({ oneDenominator, lowerIsBetter }: RelationTerms): readonly Step[] {
  const distances = (relations: readonly Triple[]): readonly Triple[] =>
    lowerIsBetter ? relations.map(([z, x, y]) => [x, z, y] as const) : relations;
  const always = [
    ...steps(PRODUCTS, times, over, true),
    ...steps([...SUMS, ...distances(DISTANCES)], plus, minus, false),
  ];
  if (!oneDenominator) return always;
  return [
    ...always,
    ...steps(ONE_DENOMINATOR_PRODUCTS, times, over, true),
    ...steps([...ONE_DENOMINATOR_SUMS, ...distances(ONE_DENOMINATOR_DISTANCES)], plus, minus, false),
  ];
}

/** The quantities that are numbers of people. */
export const PEOPLE: ReadonlySet<Quantity> = new Set([
  'count',
  'denominator',
  'planDenominator',
  'uncovered',
  'targetHeadcount',
  'shortfall',
]);

/** How figures are held against each other. */
export interface Model {
  readonly steps: readonly Step[];
  /** What is known before any figure; nothing follows from it that is not in it. */
  readonly start: State;
  readonly wholePeople: boolean;
  readonly oneDenominator: boolean;
}
