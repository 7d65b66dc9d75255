import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Denominator, TargetHeadcount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import { type Ratio, compareRatios, ratio } from '../numbers/ratio.ts';
import { type Comparator, lowerIsBetter } from '../targets/comparator.ts';
import { headcountOf } from '../targets/headcount.ts';
import { type Month, monthAfter, monthsBetween } from './calendar.ts';
import { geometricRate } from './geometric.ts';
import { projectedDenominator } from './projected-denominator.ts';

/** A rate to be reached in a month: a milestone (mốc), or a row of a table of yearly targets. */
export interface Milestone {
  readonly rate: Rate;
  /** The month at whose end it is due; a whole date may be given. */
  readonly at: Month;
}

/**
 * How a way to a milestone runs (rule R19).
 *
 * - `linear`: the same number of points each month
 * - `geometric`: the same share of the uncovered each month (`geometricRate`)
 * - `steps`: through the rates of a given table, in points between them. Rows outside the way are passed over, the milestone itself comes
 *   from `to`, and of two rows for one month the later in the list counts.
 */
export type PathShape = 'linear' | 'geometric' | { readonly steps: readonly Milestone[] };

/** A way to a milestone, as a planner describes it. */
export interface PlannedPath {
  /** Where it starts: the rate at the date of the figures. */
  readonly from: { readonly rate: Ratio | Absent; readonly at: Month };
  readonly to: { readonly rate: Rate | Absent; readonly at: Month };
  /** `linear` unless told. */
  readonly shape?: PathShape | undefined;
  /** A step a month, or a step a year in the milestone's month: every December, or every August for school years. */
  readonly every: 'month' | 'year';
  /** How the milestone is worded (R14); `at-least` unless told. `more-than` asks for one person more where a rate is met exactly. */
  readonly comparator?: Comparator | undefined;
  /** The denominator expected at each step: now and at the milestone with an even change between, or by month. */
  readonly denominators?:
    | { readonly now: Denominator | Absent; readonly milestone: Denominator | Absent }
    | ((at: Month) => Denominator | Absent)
    | undefined;
}

/** One step of a way. */
export interface PathStep {
  readonly at: Month;
  /** The rate due; exact, except for `geometric` steps before the last. */
  readonly rate: Ratio;
  /** That rate as whole people of the denominator expected in this month (R2, R19); `blank` when none was told. */
  readonly headcount: TargetHeadcount | Absent;
}

/**
 * The way from today's rate to a milestone, step by step (lộ trình), rule R19. The start is not a step; the last step is the milestone.
 * Headcounts use the denominator expected in the month of each step: 95 % of 1.015.000 people are 14.250 more than of 1.000.000.
 *
 * Where the milestone is already met at the start, a linear or geometric way keeps the rate of the start: nobody plans to lose people.
 * Given steps are followed as given.
 *
 * @returns absent when either rate is, `period-over` when the milestone is not after the start, `no-geometric-path` for a geometric way
 *   to 100 % or of more than 50 years.
 * @example
 * trajectory({
 *   from: { rate: percent('83.85'), at: { year: 2023, month: 8 } },
 *   to: { rate: percent('95'), at: { year: 2025, month: 12 } },
 *   every: 'year',
 *   denominators: { now: denominator(1_000_000), milestone: denominator(1_015_000) },
 * }) // [{ rate: ratio(23924, 28000) }, { rate: ratio(25262, 28000), headcount: 909948 }, { headcount: 964250 }] — 85,44 %; 90,22 %; 95 %
 */
export function trajectory(path: PlannedPath): readonly PathStep[] | Absent {
  const { from, to, every, comparator } = path;
  if (isAbsent(from.rate)) return from.rate;
  if (isAbsent(to.rate)) return to.rate;
  const total = monthsBetween(from.at, to.at);
  if (total <= 0) return absent('period-over');
  const rateAfter = wayOf(from.rate, to.rate, total, path);
  const stride = every === 'year' ? 12 : 1;
  const steps: PathStep[] = [];
  for (let elapsed = total % stride || stride; elapsed <= total; elapsed += stride) {
    const at = monthAfter(from.at, elapsed);
    const rate = rateAfter(elapsed);
    if (isAbsent(rate)) return rate;
    steps.push({ at, rate, headcount: headcountAt(rate, denominatorAt(path, at), comparator) });
  }
  return steps;
}

type RateAfter = (elapsed: number) => Ratio | Absent;

function wayOf(from: Ratio, to: Rate, total: number, path: PlannedPath): RateAfter {
  const { shape = 'linear', comparator = 'at-least' } = path;
  if (typeof shape === 'object') return alongSteps(from, to, total, path.from.at, shape.steps);
  const ahead = compareRatios<Ratio>(from, to);
  if (lowerIsBetter(comparator) ? ahead <= 0 : ahead >= 0) return () => from;
  if (shape === 'geometric') return (elapsed) => geometricRate({ from, to, elapsed, total });
  return (elapsed) => inPoints(from, to, elapsed, total);
}

function alongSteps(from: Ratio, to: Rate, total: number, start: Month, steps: readonly Milestone[]): RateAfter {
  const known = new Map<number, Ratio>(steps.map(({ rate, at }) => [monthsBetween(start, at), rate]));
  const between = [...known].filter(([month]) => month > 0 && month < total).sort(([a], [b]) => a - b);
  return (elapsed) => {
    let [since, reached]: [number, Ratio] = [0, from];
    for (const [month, rate] of between) {
      if (month >= elapsed) return inPoints(reached, rate, elapsed - since, month - since);
      [since, reached] = [month, rate];
    }
    return inPoints(reached, to, elapsed - since, total - since);
  };
}

/** The rate on a straight line in points, exactly. */
function inPoints(from: Ratio, to: Ratio, elapsed: number, total: number): Ratio {
  const weighed =
    from.numerator * to.denominator * BigInt(total - elapsed) + to.numerator * from.denominator * BigInt(elapsed);
  return ratio(weighed, from.denominator * to.denominator * BigInt(total));
}

function denominatorAt({ from, to, denominators }: PlannedPath, at: Month): Denominator | Absent {
  if (denominators === undefined) return absent('blank');
  if (typeof denominators === 'function') return denominators(at);
  return projectedDenominator({
    from: { denominator: denominators.now, at: from.at },
    to: { denominator: denominators.milestone, at: to.at },
    at,
  });
}

/** A step's rate is a rate to reach, like one that was assigned. */
function headcountAt(rate: Ratio, base: Denominator | Absent, comparator?: Comparator): TargetHeadcount | Absent {
  if (isAbsent(base)) return base;
  return base === 0 ? absent('zero-denominator') : headcountOf(rate as Rate, base, comparator);
}
