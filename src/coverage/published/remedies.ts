import { contradictory, smallestSets } from './conflict.ts';
import type { PublishedFigure, PublishedKind, ReadFigure } from './figure.ts';
import { type PublishedReading, readingsFor } from './implied.ts';
import { type Interval, intersect, isEmpty, isPositive, over } from './interval.ts';
import { type PublishedTerms, modelOf } from './model.ts';
import { valuesOf } from './printed.ts';
import type { Model } from './relations.ts';

/** Published figures that go together without contradiction, and what they imply. */
export interface PublishedPart {
  readonly figures: readonly PublishedFigure[];
  readonly readings: readonly PublishedReading[];
}

/**
 * What would resolve a contradiction.
 *
 * - `divided-prints`: an attainment that is the quotient of the printed coverage and the target rate (rule R5); without it nothing is
 *   contradictory.
 * - `two-targets`: the figures are measured against two targets (hai chỉ tiêu). Each part has the figures about one of them, and all
 *   figures that are about neither.
 * - `two-denominators`: coverage and target are taken of two populations (hai mẫu số). The denominators listed belong to the target, the
 *   others to the coverage; each reading implies both, and the drift from one to the other.
 */
export type PublishedRemedy =
  | { readonly code: 'divided-prints'; readonly figure: PublishedFigure }
  | { readonly code: 'two-targets'; readonly parts: readonly [PublishedPart, PublishedPart] }
  | {
      readonly code: 'two-denominators';
      readonly ofPlan: readonly PublishedFigure[];
      readonly readings: readonly PublishedReading[];
    };

/** Every remedy for contradictory figures that moves as few figures as possible to another target or denominator. */
export function remediesFor(
  figures: readonly ReadFigure[],
  terms: PublishedTerms,
  model: Model,
): readonly PublishedRemedy[] {
  return [
    ...dividedPrints(figures, model),
    ...twoTargets(figures, model),
    ...twoDenominators(figures, modelOf(terms, false)),
  ];
}

function dividedPrints(figures: readonly ReadFigure[], model: Model): readonly PublishedRemedy[] {
  const printed = (kind: PublishedKind): Interval | undefined => {
    const found = figures.find(({ figure }) => figure.kind === kind);
    return found && valuesOf({ printed: found.figure.printed, reading: 'exact' }, 'percent');
  };
  const [coverage, target] = [printed('coverage'), printed('target-rate')];
  if (!coverage || !target || !isPositive(target)) return [];
  return figures
    .filter(
      (one) =>
        one.as.includes('attainmentOnRates') &&
        !isEmpty(intersect(one.values, over(coverage, target))) &&
        !contradictory(
          figures.filter((other) => other !== one),
          model,
        ),
    )
    .map(({ figure }) => ({ code: 'divided-prints', figure }));
}

function twoTargets(figures: readonly ReadFigure[], model: Model): readonly PublishedRemedy[] {
  const ofTargets = figures.filter(({ figure: { kind } }) => /^(target|attainment|gap)/.test(kind));
  const split = (moved: readonly ReadFigure[]): readonly [readonly ReadFigure[], readonly ReadFigure[]] => [
    figures.filter((one) => !moved.includes(one)),
    figures.filter((one) => !ofTargets.includes(one) || moved.includes(one)),
  ];
  const half = ofTargets.length / 2;
  const resolves = (moved: readonly ReadFigure[]): boolean =>
    (moved.length < half || ofTargets[0] === moved[0]) && split(moved).every((part) => !contradictory(part, model));
  return smallestSets(ofTargets, 1, half, resolves).map((moved) => {
    const [first, second] = split(moved);
    return { code: 'two-targets', parts: [partOf(first, model), partOf(second, model)] };
  });
}

function partOf(figures: readonly ReadFigure[], model: Model): PublishedPart {
  return { figures: figures.map(({ figure }) => figure), readings: readingsFor(figures, model) };
}

function twoDenominators(figures: readonly ReadFigure[], model: Model): readonly PublishedRemedy[] {
  const denominators = figures.filter(({ figure }) => figure.kind === 'denominator');
  const assigned = (ofPlan: readonly ReadFigure[]): readonly ReadFigure[] =>
    figures.map((one) => (ofPlan.includes(one) ? { ...one, as: ['planDenominator'] } : one));
  const resolves = (ofPlan: readonly ReadFigure[]): boolean => !contradictory(assigned(ofPlan), model);
  return smallestSets(denominators, 0, denominators.length, resolves).map((ofPlan) => ({
    code: 'two-denominators',
    ofPlan: ofPlan.map(({ figure }) => figure),
    readings: readingsFor(assigned(ofPlan), model),
  }));
}
