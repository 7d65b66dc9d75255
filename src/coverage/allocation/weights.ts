import { type Absent, isAbsent } from '../numbers/absent.ts';
import { isWholeCount } from '../numbers/count.ts';
import { decimalOf } from '../numbers/decimal.ts';
import type { Quotient, Ratio } from '../numbers/ratio.ts';
import { type AllocationProblem, problem, rowsWhere } from './problem.ts';

/**
 * What a unit's share is proportional to (trọng số): population, uninsured, labour force, last year's result … A number counts as the
 * decimal that was typed (0.1 is one tenth), rule R1.
 */
export type Weight = number | Ratio;

/**
 * Integers in the same proportions as the weights, so that nothing is lost to floating point.
 *
 * @returns one integer a weight; or the first kind of problem, with the rows that have it.
 */
export function integerWeights(weights: readonly (Weight | Absent)[]): readonly bigint[] | AllocationProblem {
  if (weights.every(isWhole)) return weights.map(BigInt);
  const blank = rowsWhere(weights, isAbsent);
  if (blank.length > 0) return problem('blank-weight', blank);
  const quotients = weights.map(quotientOf);
  const unreadable = rowsWhere(quotients, (quotient) => quotient === undefined);
  if (unreadable.length > 0) return problem('unreadable-weight', unreadable);
  const exact = quotients.filter((quotient) => quotient !== undefined);
  const negative = rowsWhere(exact, ({ numerator }) => numerator < 0n);
  if (negative.length > 0) return problem('negative-weight', negative);
  const common = exact.reduce((multiple, { denominator }) => commonMultiple(multiple, denominator), 1n);
  return exact.map(({ numerator, denominator }) => numerator * (common / denominator));
}

function isWhole(weight: Weight | Absent): weight is number {
  return typeof weight === 'number' && isWholeCount(weight);
}

/** The exact quotient of a weight, or `undefined` when it is no decimal that a person could have typed. */
function quotientOf(weight: Weight | Absent): Quotient | undefined {
  if (typeof weight !== 'number') return isAbsent(weight) ? undefined : weight;
  const decimal = decimalOf(weight);
  return decimal && { numerator: decimal.units, denominator: 10n ** BigInt(decimal.scale) };
}

function commonMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [b, a % b];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return a * (b / divisor);
}
