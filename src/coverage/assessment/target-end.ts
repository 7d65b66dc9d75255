import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Actual, Denominator, TargetHeadcount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import { type Ratio, compareRatios } from '../numbers/ratio.ts';
import { type Comparator, lowerIsBetter, meetsShare } from '../targets/comparator.ts';
import type { Target, TargetValue } from '../targets/target.ts';
import { type Assessment, type Note, type Terms, type Verdict, assess } from './assess.ts';
import { gapInPoints } from './gap.ts';
import type { Indicator } from './indicator.ts';
import type { NamedDenominator } from './named-denominator.ts';
import { shareOfGoal, shareOfTarget } from './rates.ts';

/** How targets are judged, whatever they say themselves. */
export type JudgingTerms = Omit<Terms, 'comparator'>;

/** One unit, one indicator, one target. */
export interface TargetCase extends JudgingTerms {
  readonly indicator: Indicator;
  readonly actual: Actual | Absent;
  /** The denominator of the figures; left out where there is none, as for most flows. */
  readonly denominator?: NamedDenominator | undefined;
  readonly target: Target;
}

/** A single value of a target: what one comparison is made with. */
export type End = { readonly rate: Rate } | { readonly headcount: TargetHeadcount };

/** A target's value, or the ends of its range: `near` has to be reached, `far` may be. */
export interface Ends {
  readonly near: End;
  readonly far?: End;
  readonly reversed: boolean;
}

/** Both comparisons with one end. */
export interface Side {
  /** Without a verdict of its own. */
  readonly assessment: Assessment;
  readonly onCounts: Verdict | Absent;
  readonly onRates: Verdict | Absent;
  /** Whether each comparison, not met, is near. */
  readonly near: { readonly counts: boolean; readonly rates: boolean };
  /** Whether the rates are over different kinds of denominator. */
  readonly refused: boolean;
}

/** The ends of a target: going down, the upper one is reached first. */
export function endsOf(value: TargetValue, lower: boolean): Ends {
  if (value.kind === 'rate') return { near: { rate: value.rate }, reversed: false };
  if (value.kind === 'headcount') return { near: { headcount: value.headcount }, reversed: false };
  if (value.kind === 'rate-range') {
    const reversed = compareRatios<Ratio>(value.lower, value.upper) > 0;
    const [first, last] = reversed === lower ? [value.lower, value.upper] : [value.upper, value.lower];
    return { near: { rate: first }, far: { rate: last }, reversed };
  }
  const reversed = value.lower > value.upper;
  const [first, last] = reversed === lower ? [value.lower, value.upper] : [value.upper, value.lower];
  return { near: { headcount: first }, far: { headcount: last }, reversed };
}

/** Assesses the figures against one end, on counts of the target's period and on rates of the figures (R4, R20). */
export function againstEnd(given: TargetCase, end: End, comparator: Comparator): Side {
  const now = given.denominator?.people ?? BLANK;
  const own = given.target.denominator;
  const refused = own !== undefined && given.denominator !== undefined && own.kind !== given.denominator.kind;
  return 'rate' in end
    ? againstRate(given, end.rate, comparator, { now, then: own ? own.people : now, refused })
    : againstHeadcount(given, end.headcount, comparator, { now, then: own?.people ?? BLANK, refused });
}

/** Denominators of the figures and of the target's period. */
interface Bases {
  readonly now: Denominator | Absent;
  readonly then: Denominator | Absent;
  readonly refused: boolean;
}

/** People meet the headcount made from a rate exactly when they meet the rate over that period's denominator. */
function againstRate(given: TargetCase, rate: Rate, comparator: Comparator, { now, then, refused }: Bases): Side {
  const { actual, near, headcountRounding, nothingAssigned } = given;
  const over = { actual, targetHeadcount: BLANK, targetRate: rate };
  const counts = assess({ ...over, denominator: then }, { comparator, near, headcountRounding, nothingAssigned });
  const rates = assess({ ...over, denominator: now }, { comparator, near, nothingAssigned });
  const { target, attainment, remaining, excess } = counts;
  return {
    assessment: {
      ...rates,
      ...(refused && { attainmentOnRates: REFUSED, gap: REFUSED }),
      ...{ target, attainment, remaining, excess },
      notes: notesOf(rates, counts),
    },
    onCounts: counts.verdict,
    onRates: refused ? REFUSED : rates.verdict,
    near: { counts: counts.near, rates: rates.near },
    refused,
  };
}

/** A headcount has a rate of its own only where the denominator it was planned with is known. */
function againstHeadcount(
  given: TargetCase,
  headcount: TargetHeadcount,
  comparator: Comparator,
  { now, then, refused }: Bases,
): Side {
  const { actual, near, nothingAssigned } = given;
  const figures = { actual, denominator: now, targetHeadcount: headcount, targetRate: BLANK };
  const counts = assess(figures, { comparator, near, nothingAssigned });
  const goal = refused ? REFUSED : shareOfTarget(headcount, then);
  const { coverage, targetRatio, attainmentOnRates, gap } = counts;
  const planned = given.target.denominator !== undefined;
  const lower = lowerIsBetter(comparator);
  const onGoal = lower ? absent('lower-is-better') : shareOfGoal(coverage, goal);
  return {
    assessment: {
      ...counts,
      targetRatio: planned ? goal : targetRatio,
      attainmentOnRates: planned ? onGoal : attainmentOnRates,
      gap: planned ? gapInPoints(coverage, goal, lower) : gap,
      notes: notesOf(counts, counts),
    },
    onCounts: counts.verdict,
    onRates: planned ? verdictOnShares(coverage, goal, comparator) : BLANK,
    near: { counts: counts.near, rates: false },
    refused,
  };
}

function verdictOnShares(coverage: Ratio | Absent, goal: Ratio | Absent, comparator: Comparator): Verdict | Absent {
  if (isAbsent(coverage)) return coverage;
  if (isAbsent(goal)) return goal;
  return meetsShare(coverage, goal, comparator) === true ? 'met' : 'not-met';
}

/** Notes about today's figures, and about a target of 0; contradictions are found where both verdicts are known. */
function notesOf(today: Assessment, planned: Assessment): readonly Note[] {
  const noted = today.notes.filter((note) => note !== 'counts-and-rates-disagree');
  const zero = planned.notes.includes('zero-target') && !noted.includes('zero-target');
  return zero ? [...noted, 'zero-target'] : noted;
}

const BLANK = absent('blank');
const REFUSED = absent('different-denominators');
