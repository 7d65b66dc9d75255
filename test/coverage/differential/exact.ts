import {
  type Figure,
  type Fraction,
  below,
  decimalText,
  isMissing,
  minus,
  order,
  rounded,
  times,
  whole,
} from './fractions.ts';

/** One unit's figures as exact fractions and integers. */
export interface Unit {
  readonly actual: Figure<bigint>;
  readonly base: Figure<bigint>;
  readonly headcount: Figure<bigint>;
  readonly rate: Figure<Fraction>;
}

export interface Ways {
  readonly comparator: string;
  readonly near: Fraction | undefined;
  readonly rounding: string | undefined;
  /** Whether a target of nobody is no target. */
  readonly notJudged: boolean;
}

/** What rules R1–R6 and R14–R20 say about a unit. */
export interface Expected {
  readonly coverage: Figure<Fraction>;
  readonly target: Figure<bigint>;
  readonly targetRatio: Figure<Fraction>;
  readonly attainment: Figure<Fraction>;
  readonly attainmentOnRates: Figure<Fraction>;
  readonly remaining: Figure<bigint>;
  readonly excess: Figure<bigint>;
  readonly gap: Figure<Fraction>;
  readonly verdict: Figure<string>;
  readonly near: boolean;
  readonly notes: readonly string[];
}

const ONE = whole(1n);
const LARGEST = 2n ** 53n - 1n;
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const lower = (comparator: string): boolean => comparator === 'at-most' || comparator === 'less-than';

/** Whether one number satisfies a comparator against another; what is not judged is compared like "at least". */
function satisfies(value: Fraction, mark: Fraction, comparator: string): boolean {
  const sign = order(value, mark);
  if (comparator === 'more-than') return sign > 0;
  if (comparator === 'less-than') return sign < 0;
  return comparator === 'at-most' ? sign <= 0 : sign >= 0;
}

/** The number of people nearest to where they came from that satisfies the comparator: the first from below, the last from above. */
function justReaching(mark: Fraction, comparator: string): bigint {
  const around = [-1n, 0n, 1n].map((step) => below(mark) + step).filter((people) => people >= 0n);
  const reaching = around.filter((people) => satisfies(whole(people), mark, comparator));
  return (lower(comparator) ? reaching.at(-1) : reaching[0]) ?? 0n;
}

/** Rule R2. */
export function headcount(rate: Fraction, base: bigint, { comparator, rounding }: Ways): Figure<bigint> {
  const mark = times(rate, whole(base));
  const people = rounding === undefined ? justReaching(mark, comparator) : rounded(mark, rounding);
  return people > LARGEST ? { absent: 'too-large' } : people;
}

/** One figure made of two; the reason of the first one missing otherwise. */
function both<A, B, Result>(a: Figure<A>, b: Figure<B>, make: (a: A, b: B) => Figure<Result>): Figure<Result> {
  if (isMissing(a)) return a;
  return isMissing(b) ? b : make(a, b);
}

const share = (n: bigint, d: bigint, reason: string): Figure<Fraction> => (d === 0n ? { absent: reason } : { n, d });

export function assessed(unit: Unit, ways: Ways): Expected {
  const { actual, base, rate } = unit;
  const { comparator, near } = ways;
  const down = lower(comparator);
  const target = targetOf(unit, ways);
  const mark = markOf(unit, target, ways);
  const coverage = ofBase(actual, base);
  const targetRatio = isMissing(rate) ? ofBase(target, base) : rate;
  const verdict = both(actual, mark, (people, line): Figure<string> => {
    if (comparator === 'about') return 'informational';
    if (ways.notJudged && !down && people === 0n && target === 0n) {
      return satisfies(whole(0n), line, comparator) ? { absent: 'zero-target' } : 'not-met';
    }
    return satisfies(whole(people), line, comparator) ? 'met' : 'not-met';
  });
  return {
    coverage,
    target,
    targetRatio,
    attainment: down
      ? { absent: 'lower-is-better' }
      : both(actual, target, (people, goal) => share(people, goal, 'zero-target')),
    attainmentOnRates: down
      ? { absent: 'lower-is-better' }
      : both(coverage, rate, (reached, goal) => share(reached.n * goal.d, reached.d * goal.n, 'zero-target')),
    remaining: both(actual, mark, (people, line) => {
      const goal = justReaching(line, comparator);
      return most(0n, down ? people - goal : goal - people);
    }),
    excess: both(actual, target, (people, goal) => most(0n, down ? goal - people : people - goal)),
    gap: both(coverage, targetRatio, (reached, goal) => {
      const short = down ? minus(reached, goal) : minus(goal, reached);
      return short.n > 0n ? short : whole(0n);
    }),
    verdict,
    near: verdict === 'not-met' && isNear(actual, target, down, near),
    notes: notesOf(unit, coverage, target, verdict, ways),
  };
}

function ofBase(people: Figure<bigint>, base: Figure<bigint>): Figure<Fraction> {
  return both(people, base, (n, d) => share(n, d, 'zero-denominator'));
}

function targetOf(unit: Unit, ways: Ways): Figure<bigint> {
  const { base, headcount: assigned, rate } = unit;
  if (!isMissing(assigned)) return assigned;
  if (isMissing(rate)) return assigned.absent === 'blank' ? { absent: 'no-target' } : assigned;
  if (isMissing(base)) return base;
  return base === 0n ? { absent: 'zero-denominator' } : headcount(rate, base, ways);
}

/** What the people are held against: what was assigned, else the rate itself, else the rounded headcount (rules R3, R4). */
function markOf({ base, headcount: assigned, rate }: Unit, target: Figure<bigint>, ways: Ways): Figure<Fraction> {
  if (isMissing(target)) return target;
  const byRate = isMissing(assigned) && ways.rounding === undefined;
  return byRate && !isMissing(rate) && !isMissing(base) ? times(rate, whole(base)) : whole(target);
}

function isNear(actual: Figure<bigint>, target: Figure<bigint>, down: boolean, near: Fraction | undefined): boolean {
  if (near === undefined || isMissing(actual) || isMissing(target)) return false;
  const [small, large] = down ? [target, actual] : [actual, target];
  return order(whole(small), times(near, whole(large))) >= 0;
}

function notesOf(
  { actual, base, headcount: assigned, rate }: Unit,
  coverage: Figure<Fraction>,
  target: Figure<bigint>,
  verdict: Figure<string>,
  { comparator, rounding }: Ways,
): string[] {
  const notes: string[] = [];
  if (base === 0n && !isMissing(actual) && actual > 0n) notes.push('zero-denominator-with-people');
  if (!isMissing(coverage) && order(coverage, ONE) > 0) notes.push('coverage-above-100');
  if (target === 0n && base !== 0n && !lower(comparator)) notes.push('zero-target');
  const byCounts = (verdict === 'met' || verdict === 'not-met') && (!isMissing(assigned) || rounding !== undefined);
  if (byCounts && !isMissing(coverage) && !isMissing(rate)) {
    if (satisfies(coverage, rate, comparator) !== (verdict === 'met')) notes.push('counts-and-rates-disagree');
  }
  return notes;
}

/** Rule R3: the text of a percentage that claims no threshold below it and keeps no limit above it. */
export function shown(
  value: Fraction,
  decimals: number,
  thresholds: readonly Fraction[],
  limits: readonly Fraction[],
): { readonly text: string; readonly lowered: boolean; readonly raised: boolean } {
  const step = 10n ** BigInt(decimals + 2);
  const plain: Fraction = { n: rounded(times(value, whole(step)), 'half-up'), d: step };
  const lowered = thresholds.some((mark) => order(value, mark) < 0 && order(plain, mark) >= 0);
  const raised = !lowered && limits.some((mark) => order(value, mark) > 0 && order(plain, mark) <= 0);
  const rounding = lowered ? 'floor' : raised ? 'ceiling' : 'half-up';
  return { text: decimalText(times(value, whole(100n)), decimals, rounding), lowered, raised };
}
