import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Count, Denominator, TargetHeadcount } from '../numbers/count.ts';
import { excess, gapInPoints, remaining } from './gap.ts';
import type { Rate } from '../numbers/rate.ts';
import { attainmentOnCounts, attainmentOnRates, coverageRate, shareOfTarget } from './rates.ts';
import { type Points, type Ratio, WHOLE, compareRatios } from '../numbers/ratio.ts';
import type { Rounding } from '../numbers/rounding.ts';
import { type Comparator, lowerIsBetter, meetsHeadcount, meetsRate } from '../targets/comparator.ts';
import { headcountOf } from '../targets/headcount.ts';

/** The figures of one unit for one indicator. A unit may have a target headcount, a target rate, both or neither (R13). */
export interface Figures {
  readonly actual: Actual | Absent;
  readonly denominator: Denominator | Absent;
  readonly targetHeadcount: TargetHeadcount | Absent;
  readonly targetRate: Rate | Absent;
}

/** The figures of a unit as a caller has them: what is left out is blank. */
export type KnownFigures = Pick<Figures, 'actual'> & Partial<Figures>;

/** How figures are judged; the same for a whole column. */
export interface Terms {
  readonly comparator: Comparator;
  /** From which attainment on a unit that has not met its target counts as near; `undefined` for no such band. */
  readonly near?: Rate | undefined;
  /** How a rate becomes a headcount; by default the integer that just meets the rate (R2). */
  readonly headcountRounding?: Rounding | undefined;
  /**
   * What it means that a target of 0 was "reached" by nobody: by default it counts as met; `not-judged` gives no verdict (absent
   * `zero-target`), since nothing was assigned.
   */
  readonly nothingAssigned?: 'met' | 'not-judged' | undefined;
}

/** What the exact comparison says. `informational` is a target with "about", which is not judged (R14). */
export type Verdict = 'met' | 'not-met' | 'informational';

/**
 * Something the figures of a unit say that a person should check.
 *
 * - `coverage-above-100`: more people than the denominator has (R17).
 * - `zero-denominator-with-people`: people take part, and the denominator is 0 (R16).
 * - `counts-and-rates-disagree`: met in people and not as a rate, or the other way round (R4).
 * - `zero-target`: nothing was assigned, so there is no attainment (R16).
 */
export type Note = 'coverage-above-100' | 'zero-denominator-with-people' | 'counts-and-rates-disagree' | 'zero-target';

/** What a unit's figures amount to. Every result is exact or absent with a reason. */
export interface Assessment {
  readonly coverage: Ratio | Absent;
  /** The headcount compared with: the assigned one, else made from the rate (R4). */
  readonly target: TargetHeadcount | Absent;
  /** The rate compared with: the assigned one, else target headcount over denominator. */
  readonly targetRatio: Ratio | Absent;
  readonly attainment: Ratio | Absent;
  readonly attainmentOnRates: Ratio | Absent;
  readonly remaining: Count | Absent;
  readonly excess: Count | Absent;
  readonly gap: Points | Absent;
  readonly verdict: Verdict | Absent;
  /** Whether a unit that has not met its target is near it. */
  readonly near: boolean;
  readonly notes: readonly Note[];
}

/**
 * Assesses one unit: coverage, attainment, people remaining, gap in points and the verdict, by exact arithmetic (rules R1–R6, R14–R17, R20).
 * The verdict is taken on the assigned headcount when there is one, else on the rate.
 *
 * @param terms how the target is worded and judged; at least the target (từ mức này trở lên là đạt) unless given
 * @example
 * assess({
 *   actual: actual(31455),
 *   denominator: denominator(202418),
 *   targetRate: percent('16'),
 * }) // { target: 32387, remaining: 932, verdict: 'not-met' }
 */
export function assess(known: KnownFigures, terms: Terms = AT_LEAST): Assessment {
  const {
    actual: people,
    denominator: base = BLANK,
    targetHeadcount: assigned = BLANK,
    targetRate: rate = BLANK,
  } = known;
  const figures: Figures = { actual: people, denominator: base, targetHeadcount: assigned, targetRate: rate };
  const { comparator } = terms;
  const lower = lowerIsBetter(comparator);
  const coverage = coverageRate(people, base);
  const target = isAbsent(assigned) ? headcountFromRate(rate, base, assigned, terms) : assigned;
  const targetRatio = isAbsent(rate) ? shareOfTarget(target, base) : rate;
  const verdict = verdictOf(figures, target, terms);
  const attainment = lower ? absent('lower-is-better') : attainmentOnCounts(people, target);
  return {
    coverage,
    target,
    targetRatio,
    attainment,
    attainmentOnRates: lower ? absent('lower-is-better') : attainmentOnRates(coverage, rate),
    remaining: verdict === 'met' ? (0 as Count) : remaining(people, countToReach(assigned, target, terms), lower),
    excess: excess(people, target, lower),
    gap: gapInPoints(coverage, targetRatio, lower),
    verdict,
    near: verdict === 'not-met' && isNear(people, target, lower, terms.near),
    notes: notesOf(figures, coverage, target, verdict, terms),
  };
}

const AT_LEAST: Terms = { comparator: 'at-least' };
const BLANK = absent('blank');

function headcountFromRate(
  rate: Rate | Absent,
  base: Denominator | Absent,
  assigned: Absent,
  terms: Terms,
): TargetHeadcount | Absent {
  if (isAbsent(rate)) return assigned.absent === 'blank' ? absent('no-target') : assigned;
  if (isAbsent(base)) return base;
  return base === 0 ? absent('zero-denominator') : headcountOf(rate, base, terms.comparator, terms.headcountRounding);
}

/** A stated headcount to be exceeded needs one person more; a headcount made to just meet a rate already holds that person. */
function countToReach(
  assigned: TargetHeadcount | Absent,
  target: TargetHeadcount | Absent,
  { comparator, headcountRounding }: Terms,
): TargetHeadcount | Absent {
  if (isAbsent(target) || (isAbsent(assigned) && headcountRounding === undefined)) return target;
  if (comparator === 'more-than') return (target + 1) as TargetHeadcount;
  if (comparator === 'less-than') return Math.max(0, target - 1) as TargetHeadcount;
  return target;
}

function verdictOf(figures: Figures, target: TargetHeadcount | Absent, terms: Terms): Verdict | Absent {
  const { comparator, headcountRounding, nothingAssigned } = terms;
  const { actual: people, denominator: base, targetHeadcount: assigned, targetRate: rate } = figures;
  if (isAbsent(people)) return people;
  if (isAbsent(target)) return target;
  const met =
    isAbsent(assigned) && headcountRounding === undefined && !isAbsent(rate) && !isAbsent(base)
      ? meetsRate(people, base, rate, comparator)
      : meetsHeadcount(people, target, comparator);
  if (met === undefined) return 'informational';
  const nothing = target === 0 && people === 0 && !lowerIsBetter(comparator);
  if (met && nothing && nothingAssigned === 'not-judged') return absent('zero-target');
  return met ? 'met' : 'not-met';
}

function isNear(
  people: Actual | Absent,
  target: TargetHeadcount | Absent,
  lower: boolean,
  near: Rate | undefined,
): boolean {
  if (near === undefined || isAbsent(people) || isAbsent(target)) return false;
  const [small, large] = lower ? [target, people] : [people, target];
  return BigInt(small) * near.denominator >= BigInt(large) * near.numerator;
}

function notesOf(
  figures: Figures,
  coverage: Ratio | Absent,
  target: TargetHeadcount | Absent,
  verdict: Verdict | Absent,
  { comparator, headcountRounding }: Terms,
): readonly Note[] {
  const { actual: people, denominator: base, targetHeadcount: assigned, targetRate: rate } = figures;
  const notes: Note[] = [];
  if (base === 0 && !isAbsent(people) && people > 0) notes.push('zero-denominator-with-people');
  if (!isAbsent(coverage) && compareRatios(coverage, WHOLE) > 0) notes.push('coverage-above-100');
  // A limit of nobody (không để ai chậm đóng) is a target like any other.
  if (target === 0 && base !== 0 && !lowerIsBetter(comparator)) notes.push('zero-target');
  const onCounts = !isAbsent(verdict) && (!isAbsent(assigned) || headcountRounding !== undefined);
  if (onCounts && !isAbsent(rate) && !isAbsent(people) && !isAbsent(base) && base > 0) {
    const onRates = meetsRate(people, base, rate, comparator);
    if (onRates !== undefined && onRates !== (verdict === 'met')) notes.push('counts-and-rates-disagree');
  }
  return notes.length > 0 ? notes : NO_NOTES;
}

const NO_NOTES: readonly Note[] = [];
