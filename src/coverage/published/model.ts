import type { Rounding } from '../numbers/rounding.ts';
import { type Comparator, lowerIsBetter } from '../targets/comparator.ts';
import { roundingUsed } from '../targets/headcount.ts';
import { ANYTHING, NOT_NEGATIVE, type Interval, end, only } from './interval.ts';
import { propagate } from './propagate.ts';
import { type Model, type State, stepsOf } from './relations.ts';

/** How published figures hang together. */
export interface PublishedTerms {
  /**
   * `whole` (default): people come in ones, and a rate becomes a headcount by rounding. `fractional`: people are plain quantities and a
   * target headcount is exactly rate times denominator: what a planner works out on paper, wrong by a person or two.
   */
  readonly persons?: 'whole' | 'fractional' | undefined;
  /**
   * How the target is worded. `more-than`: its headcount is strictly above the rate (rule R2). `at-most`, `less-than`: its headcount stays
   * within the rate, and a gap is what is above the target (rule R15).
   */
  readonly comparator?: Comparator | undefined;
  /** How a rate became a headcount, by default as `headcountOf` does: the whole number that just meets it (rule R2). */
  readonly headcountRounding?: Rounding | undefined;
}

const MAY_BE_NEGATIVE = /^(uncovered|missing|shortfall|change|growth$|shareRounded)/;

/**
 * The relations between published figures.
 *
 * @param oneDenominator whether the target was made of the denominator that the coverage is taken of
 */
export function modelOf(terms: PublishedTerms, oneDenominator = true): Model {
  const wholePeople = terms.persons !== 'fractional';
  const lower = lowerIsBetter(terms.comparator ?? 'at-least');
  const every = stepsOf({ oneDenominator: true, lowerIsBetter: lower });
  const somebody = { low: wholePeople ? end(1n, 1n) : end(0n, 1n, false), high: undefined };
  const limits = Object.fromEntries(
    every.map(({ to }) => [to, MAY_BE_NEGATIVE.test(to) ? ANYTHING : NOT_NEGATIVE]),
  ) as State;
  const start: State = {
    ...limits,
    denominator: somebody,
    planDenominator: somebody,
    roundedBy: wholePeople ? roundingOf(terms) : only(0n),
    one: only(1n),
    zero: only(0n),
  };
  const steps = oneDenominator ? every : stepsOf({ oneDenominator, lowerIsBetter: lower });
  const model: Model = { steps, start, wholePeople, oneDenominator };
  return { ...model, start: propagate(start, model, {}) ?? start };
}

/** By how much a target headcount can differ from the exact product of rate and denominator (rule R2). */
function roundingOf({ comparator = 'at-least', headcountRounding }: PublishedTerms): Interval {
  const rounding = roundingUsed(comparator, headcountRounding);
  const strictly = headcountRounding === undefined && (comparator === 'more-than' || comparator === 'less-than');
  if (rounding === 'floor') return { low: end(-1n, 1n, strictly), high: end(0n, 1n, !strictly) };
  if (rounding === 'ceiling') return { low: end(0n, 1n, !strictly), high: end(1n, 1n, strictly) };
  return { low: end(-1n, 2n), high: end(1n, 2n) };
}
