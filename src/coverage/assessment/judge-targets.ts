import { isAbsent } from '../numbers/absent.ts';
import type { Count } from '../numbers/count.ts';
import { type PrimaryTarget, primaryTarget } from '../targets/primary.ts';
import type { Target } from '../targets/target.ts';
import { dateText } from '../time/calendar.ts';
import { type TargetResult, judgeTarget } from './judge-target.ts';
import type { TargetCase } from './target-end.ts';

/**
 * Targets of the same period that part. Places are counted from 0.
 *
 * - `verdicts-differ`: some are met and others are not ("đạt chỉ tiêu của tỉnh, chưa đạt chỉ tiêu của Thủ tướng").
 * - `headcounts-differ`: they ask for different numbers of people, so each has its own attainment.
 */
export type TargetsNote =
  | { readonly code: 'verdicts-differ'; readonly met: readonly number[]; readonly notMet: readonly number[] }
  | {
      readonly code: 'headcounts-differ';
      readonly fewest: number;
      readonly most: number;
      readonly difference: Count;
    };

/** What the figures of a unit amount to against all targets of an indicator. */
export interface JudgedTargets {
  /** One for each target, in their order. */
  readonly results: readonly TargetResult[];
  readonly primary: PrimaryTarget;
  readonly notes: readonly TargetsNote[];
}

/**
 * Judges every target of one indicator for one unit (rule R13): each with its own attainment, gap and verdict, which one colours follow, and
 * where they part.
 *
 * @param given as for `judgeTarget`, with all targets in place of one
 * @throws RangeError for a target of another indicator.
 * @example
 * const plan = targetHeadcount(17037);
 * const judged = judgeTargets({
 *   indicator: INDICATORS.BHTN,
 *   actual: actual(16254),
 *   denominator: { kind: 'employed', asOf: calendarDate(2021, 9, 30), people: denominator(202418) },
 *   targets: [
 *     { indicator: 'BHTN', assigner: 'UBND tỉnh', comparator: 'at-least', value: { kind: 'rate', rate: percent('9') } },
 *     { indicator: 'BHTN', assigner: 'BHXH Việt Nam', comparator: 'at-least', value: { kind: 'headcount', headcount: plan }, primary: true },
 *   ],
 * });
 * judged.results.map(({ assessment }) => assessment.attainment) // [ratio(16254, 18218), ratio(16254, 17037)] — 89,22 % and 95,40 %
 * judged.primary // { ok: true, index: 1 }
 * judged.notes // [{ code: 'headcounts-differ', fewest: 1, most: 0, difference: 1181 }]
 */
export function judgeTargets(
  given: Omit<TargetCase, 'target'> & { readonly targets: readonly Target[] },
): JudgedTargets {
  const { targets, ...unit } = given;
  const stray = targets.find(({ indicator }) => indicator !== unit.indicator.code);
  if (stray) throw new RangeError(`a target of ${stray.indicator} cannot be judged for ${unit.indicator.code}`);
  const results = targets.map((target) => judgeTarget({ ...unit, target }));
  return {
    results,
    primary: primaryTarget(targets),
    notes: periodsOf(targets).flatMap((places) => [...verdictNote(results, places), ...headcountNote(results, places)]),
  };
}

/** Places of the targets of each period; those without one belong together. */
function periodsOf(targets: readonly Target[]): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  targets.forEach(({ period }, place) => {
    const name = period ? `${dateText(period.start)} ${dateText(period.end)}` : '';
    const places = found.get(name);
    if (places) places.push(place);
    else found.set(name, [place]);
  });
  return [...found.values()];
}

function verdictNote(results: readonly TargetResult[], places: readonly number[]): readonly TargetsNote[] {
  const judged = (verdict: 'met' | 'not-met'): readonly number[] =>
    places.filter((place) => results[place]?.assessment.verdict === verdict);
  const [met, notMet] = [judged('met'), judged('not-met')];
  return met.length > 0 && notMet.length > 0 ? [{ code: 'verdicts-differ', met, notMet }] : [];
}

function headcountNote(results: readonly TargetResult[], places: readonly number[]): readonly TargetsNote[] {
  const asked = places.flatMap((place) => {
    const people = results[place]?.assessment.target;
    return people === undefined || isAbsent(people) ? [] : [{ place, people }];
  });
  const [first] = asked;
  if (!first) return [];
  const fewest = asked.reduce((least, next) => (next.people < least.people ? next : least), first);
  const most = asked.reduce((largest, next) => (next.people > largest.people ? next : largest), first);
  const difference = (most.people - fewest.people) as Count;
  if (difference === 0) return [];
  return [{ code: 'headcounts-differ', fewest: fewest.place, most: most.place, difference }];
}
