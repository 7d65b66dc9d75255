import { type Absent, isAbsent } from '../numbers/absent.ts';
import { compareRatios } from '../numbers/ratio.ts';
import type { Rounding } from '../numbers/rounding.ts';
import { lowerIsBetter } from '../targets/comparator.ts';
import { roundingUsed } from '../targets/headcount.ts';
import type { Target } from '../targets/target.ts';
import type { Assessment, Note, Verdict } from './assess.ts';
import { type Side, type TargetCase, againstEnd, endsOf } from './target-end.ts';

/**
 * Something about a target that a person should check, beside what `assess` notes.
 *
 * - `different-denominators`: the figures are over another kind of denominator than the target, so no rates are compared.
 * - `range-reversed`: the ends were written the wrong way round, and are taken in order.
 * - `comparator-against-indicator`: "tối thiểu" for what should fall, or "tối đa" for what should rise; it is judged as written.
 */
export type TargetNote = Note | 'different-denominators' | 'range-reversed' | 'comparator-against-indicator';

/** What the figures of a unit amount to against one target. */
export interface TargetResult {
  readonly target: Target;
  /**
   * Against the end of a range that has to be reached, else against the target. Coverage, gap and attainment on rates are over the
   * denominator of the figures; headcount, remaining, excess and attainment on counts are of the target's own period (R20).
   */
  readonly assessment: Assessment;
  /** Which comparison the verdict is: a headcount is judged on counts, a rate on rates, or on counts where an office rounds it to people. */
  readonly judgedOn: 'counts' | 'rates';
  /** Actual against headcount, and coverage against rate: both conclusions, for when they contradict each other (R4). */
  readonly onCounts: Verdict | Absent;
  readonly onRates: Verdict | Absent;
  /** Met up to the far end of a range ("42 %–43 %": at 43 %); for a single value the same as met. */
  readonly fullyMet: boolean;
  /** Above the target, or above the far end of its range (vượt chỉ tiêu). Never where lower is better. */
  readonly exceeded: boolean;
  /** For a range: against its far end. */
  readonly farEnd?: Assessment;
  /** How the headcount came about, to be printed with it (R2, R21); `undefined` rounding for one that was assigned. */
  readonly headcountRounding: Rounding | undefined;
  readonly notes: readonly TargetNote[];
}

/**
 * Judges one target (rules R4, R13–R15, R20): on counts with the headcount of its own period, and on rates with the coverage of today.
 *
 * @returns every result exact, or absent with its reason; a contradiction is noted, and both conclusions are given.
 * @example
 * judgeTarget({
 *   indicator: INDICATORS.BHYT,
 *   actual: actual(95200),
 *   denominator: { kind: 'population', asOf: calendarDate(2023, 8, 31), people: denominator(101000) },
 *   target: {
 *     indicator: 'BHYT',
 *     assigner: 'UBND tỉnh',
 *     comparator: 'at-least',
 *     value: { kind: 'headcount', headcount: targetHeadcount(95000) },
 *     denominator: { kind: 'population', asOf: calendarDate(2022, 12, 31), people: denominator(100000) },
 *   },
 * }) // { onCounts: 'met', onRates: 'not-met', judgedOn: 'counts', notes: ['counts-and-rates-disagree'] } — 100,21 % of the plan, but 94,26 % < 95 %
 */
export function judgeTarget(given: TargetCase): TargetResult {
  const { indicator, target, headcountRounding } = given;
  const { comparator, value } = target;
  const about = comparator === 'about';
  const open = about || comparator === 'range';
  const lower = open ? indicator.better === 'lower' : lowerIsBetter(comparator);
  const direction = open ? (lower ? 'at-most' : 'at-least') : comparator;
  const ends = endsOf(value, lower);
  const near = againstEnd(given, ends.near, direction);
  const far = ends.far && againstEnd(given, ends.far, direction);
  const ofRate = 'rate' in ends.near;
  const judgedOn = ofRate && headcountRounding === undefined ? 'rates' : 'counts';
  const judged = (side: Side): Assessment => asJudged(side, judgedOn, about);
  const [assessment, farEnd] = [judged(near), far && judged(far)];
  const verdict = (farEnd ?? assessment).verdict;
  const notes = new Set<TargetNote>(assessment.notes);
  if (near.refused) notes.add('different-denominators');
  if (ends.reversed) notes.add('range-reversed');
  if (!open && lower !== (indicator.better === 'lower')) notes.add('comparator-against-indicator');
  const shown = (found: Verdict | Absent): Verdict | Absent => (about && !isAbsent(found) ? 'informational' : found);
  return {
    target,
    assessment,
    judgedOn,
    onCounts: shown(near.onCounts),
    onRates: shown(near.onRates),
    fullyMet: verdict === 'met',
    exceeded: verdict === 'met' && !lower && isAbove(farEnd ?? assessment, judgedOn),
    ...(farEnd && { farEnd }),
    headcountRounding: ofRate ? roundingUsed(direction, headcountRounding) : undefined,
    notes: [...notes],
  };
}

/** The verdict of one side, with the note that the other contradicts it. A target with "about" has none (R14). */
function asJudged({ assessment, onCounts, onRates, near }: Side, on: 'counts' | 'rates', about: boolean): Assessment {
  const own = on === 'counts' ? onCounts : onRates;
  if (about) return { ...assessment, verdict: isAbsent(own) ? own : 'informational', near: false };
  const contradict = !isAbsent(onCounts) && !isAbsent(onRates) && onCounts !== onRates;
  const notes = contradict ? [...assessment.notes, 'counts-and-rates-disagree' as const] : assessment.notes;
  return { ...assessment, verdict: own, near: own === 'not-met' && near[on], notes };
}

function isAbove({ excess, coverage, targetRatio }: Assessment, on: 'counts' | 'rates'): boolean {
  if (on === 'counts') return !isAbsent(excess) && excess > 0;
  return !isAbsent(coverage) && !isAbsent(targetRatio) && compareRatios(coverage, targetRatio) > 0;
}
