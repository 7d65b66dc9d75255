import { columnName } from '../area.ts';
import type { BodySample, PrintedRate } from './body-sample.ts';
import type { Reason } from '../reason.ts';
import type { ColumnRole } from '../table.ts';

/** What a column may have been calculated from. */
export interface Hypothesis {
  readonly role: ColumnRole;
  /** `points` is a rate less a rate, `rates` a rate divided by a rate: the first column over `base`, against the second. */
  readonly kind: 'quotient' | 'growth' | 'difference' | 'points' | 'rates';
  readonly above: number;
  readonly below: number;
  readonly base?: number;
}

/** How well a hypothesis agrees with what is printed. */
export interface Fit extends Hypothesis {
  readonly agreed: number;
  readonly compared: number;
  /** By row of the sample; `undefined` where nothing can be compared. */
  readonly rows: readonly (boolean | undefined)[];
}

/** A fit agrees in four of five rows: a few cells may be out of date or mistyped. */
const ENOUGH = 0.8;

/** Rounding moves a figure by half of its last digit; offices that cut off move it by a whole one. */
const ROUNDED = 0.51;
const CUT = 1.01;

/**
 * Recalculates a column from others and counts the rows that agree with what is printed. Plain rates are tried in both scales when
 * their values allow both.
 *
 * @example fit(sample, 5, { role: 'coverage', kind: 'quotient', above: 4, below: 2 }) // { agreed: 12, compared: 12, … }
 */
export function fit(sample: BodySample, column: number, hypothesis: Hypothesis): Fit {
  const expected = expectedValues(sample, hypothesis);
  if (hypothesis.kind === 'difference') {
    const printed = sample.counts(column);
    return counted(
      hypothesis,
      printed.map((value, row) => sameCount(value, expected[row])),
    );
  }
  const printed = sample.rates(column);
  const digits = Math.max(0, ...printed.map((rate) => rate?.digits ?? 0));
  const fits = scalesOf(printed).map((scale) => {
    return counted(
      hypothesis,
      printed.map((rate, row) => sameRate(rate, expected[row], scale, digits)),
    );
  });
  return fits.reduce((best, other) => (other.agreed > best.agreed ? other : best));
}

/**
 * The one hypothesis that agrees while others do not.
 *
 * @returns `several` when another role agrees in the same rows: equal denominators and targets give equal rates; `none` when no
 *   hypothesis agrees in most of its rows.
 * @example decide([coverageFit, attainmentFit]) // coverageFit, when only it agrees
 */
export function decide(fits: readonly Fit[]): Fit | 'several' | 'none' {
  const agreeing = fits.filter(({ agreed, compared }) => agreed > 0 && agreed >= ENOUGH * compared);
  const [first, ...others] = agreeing.toSorted((a, b) => b.agreed - a.agreed);
  if (!first) return 'none';
  const rivals = others.filter(({ role }) => role !== first.role);
  return rivals.every((rival) => onlyIn(first, rival) > 0 && onlyIn(rival, first) === 0) ? first : 'several';
}

/** Rows in which one agrees and the other could be compared and does not. */
function onlyIn(one: Fit, other: Fit): number {
  return one.rows.filter((agrees, row) => agrees === true && other.rows[row] !== true).length;
}

/**
 * A fit in words.
 *
 * @example fitReason(fit) // { code: 'recomputed', details: { agreed: 12, compared: 12, above: 'E', below: 'C' } }
 */
export function fitReason({ kind, above, below, base, agreed, compared }: Fit): Reason {
  const columns = { above: columnName(above), below: columnName(below) };
  const details = { agreed, compared, ...columns, ...(base !== undefined && { base: columnName(base) }) };
  return { code: REASONS[kind], details };
}

const REASONS: Readonly<Record<Hypothesis['kind'], Reason['code']>> = {
  quotient: 'recomputed',
  growth: 'recomputed-growth',
  difference: 'recomputed-difference',
  points: 'recomputed-points',
  rates: 'recomputed-rates',
};

function counted(hypothesis: Hypothesis, rows: readonly (boolean | undefined)[]): Fit {
  const compared = rows.filter((agrees) => agrees !== undefined).length;
  return { ...hypothesis, rows, compared, agreed: rows.filter((agrees) => agrees === true).length };
}

/** What the column would hold: people for a difference, else percent points. */
function expectedValues(sample: BodySample, { kind, above, below, base }: Hypothesis): readonly (number | undefined)[] {
  const over = sample.counts(above);
  if (kind === 'points' || kind === 'rates') {
    const people = sample.counts(base ?? below);
    const target = pointsOf(sample.rates(below));
    return over.map((actual, row) => {
      const rate = divided(actual, people[row]);
      const aim = target[row];
      if (rate === undefined || aim === undefined) return undefined;
      return kind === 'points' ? rate - aim : divided(rate, aim);
    });
  }
  const under = sample.counts(below);
  return over.map((actual, row) => {
    const other = under[row];
    if (actual === undefined || other === undefined) return undefined;
    if (kind === 'difference') return actual - other;
    const quotient = divided(actual, other);
    return quotient === undefined || kind === 'quotient' ? quotient : quotient - 100;
  });
}

function divided(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined || below === 0 ? undefined : (above / below) * 100;
}

function pointsOf(printed: readonly (PrintedRate | undefined)[]): readonly (number | undefined)[] {
  const scale = scalesOf(printed).at(-1) ?? 1;
  return printed.map((rate) => rate && rate.value * (rate.percent ? 1 : scale));
}

/** What plain numbers of the column must be multiplied with to be percent points: small ones may be fractions. */
function scalesOf(printed: readonly (PrintedRate | undefined)[]): readonly number[] {
  return printed.some((rate) => rate && !rate.percent && Math.abs(rate.value) > 1.5) ? [1] : [1, 100];
}

function sameRate(
  printed: PrintedRate | undefined,
  expected: number | undefined,
  scale: number,
  digitsOfColumn: number,
): boolean | undefined {
  if (!printed || expected === undefined) return undefined;
  const fraction = !printed.percent && scale === 100;
  const value = printed.value * (fraction ? 100 : 1);
  // A zero at the end is not kept in a number: 94,70 is 94,7 there.
  const digits = Math.max(printed.digits, Math.min(digitsOfColumn, fraction ? 3 : 1)) - (fraction ? 2 : 0);
  if (value === 0 && expected === 0) return undefined;
  const unit = 10 ** -Math.max(digits, 0);
  const short = Math.abs(expected) - Math.abs(value);
  if (Math.abs(expected - value) <= ROUNDED * unit) return true;
  return Math.sign(expected) === Math.sign(value) && short >= 0 && short <= CUT * unit;
}

/** Counts agree exactly; the sign may be left out, and nothing be missing where the target is passed. */
function sameCount(printed: number | undefined, expected: number | undefined): boolean | undefined {
  if (printed === undefined || expected === undefined || (printed === 0 && expected === 0)) return undefined;
  return printed === expected || printed === -expected || (printed === 0 && expected < 0);
}
