import type { AbsentReason, Comparator, Rounding } from '../../../src/coverage/index.ts';
import type { Unit, Ways } from './exact.ts';
import { type Figure, type Fraction, below, isMissing, ofDecimalText, times, whole } from './fractions.ts';
import type { Random } from './random.ts';

/** One row as it would stand in columns: what each cell holds, or why it holds nothing. */
export interface Row {
  readonly unit: Unit;
  readonly actual: Cell;
  readonly base: Cell;
  readonly headcount: Cell;
  readonly rate: Cell;
}

/** A number, of which a column makes what it can, or the reason it is missing. */
export type Cell = number | { readonly absent: AbsentReason };

/** How a batch of rows is judged, and which columns it has. */
export interface Batch {
  readonly comparator: Comparator;
  readonly headcountRounding: Rounding | undefined;
  readonly nothingAssigned: 'met' | 'not-judged' | undefined;
  /** Decimal text in percent points. */
  readonly near: string | undefined;
  readonly rates: 'one' | 'percent' | 'fraction' | 'none';
  /** Decimal text in percent points: the rate of all rows when there is one. */
  readonly rate: string;
  readonly headcounts: boolean;
  readonly bases: boolean;
  readonly rows: readonly Row[];
}

const COMPARATORS = ['at-least', 'more-than', 'at-most', 'less-than', 'range', 'about'] as const;
const ROUNDINGS = [undefined, undefined, undefined, 'half-up', 'half-even', 'floor', 'ceiling'] as const;
const NEAR = [undefined, '95', '90', '92.4', '99.99', '100', '33.333333333333333333'] as const;

/** Percent points whose plain double arithmetic goes wrong, some of them for thousands of bases; ordinary ones; and long ones. */
const AWKWARD = ['7', '14', '21.6', '28', '55', '56', '92.4', '95.15', '3.65', '15.54', '97.5', '0.07', '110'] as const;
const ORDINARY = ['95', '100', '16', '45', '50', '0', '0.01', '1.5', '250'] as const;
const LONG = ['33.33333', '14.2857142857', '66.6666666666666667', '0.000000001', '99.99999999999999'] as const;

/** A rate in percent points as decimal text. */
function percentText(random: Random): string {
  const kind = random.integer(1, 10);
  if (kind <= 4) return random.pick(AWKWARD);
  if (kind === 5) return random.pick(ORDINARY);
  if (kind === 6) return random.pick(LONG);
  const decimals = random.integer(0, 5);
  return (random.integer(0, 110 * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
}

/** A count of people: mostly of a commune or a district, sometimes of any size a double holds. */
function people(random: Random): number {
  const kind = random.integer(1, 20);
  if (kind <= 13) return random.integer(1, 200_000);
  if (kind <= 16) return random.integer(0, 1000);
  if (kind === 17) return random.integer(0, 5) * 1_000_000;
  if (kind === 18) return random.integer(0, Number.MAX_SAFE_INTEGER);
  return kind === 19 ? random.integer(1, 10 ** random.integer(1, 15)) : Number.MAX_SAFE_INTEGER - random.integer(0, 3);
}

const asCount = (value: number): number => Math.min(Math.max(Math.round(value), 0), Number.MAX_SAFE_INTEGER);

/** A base of which the rate makes a whole number of people, now and then. */
function baseFor(rate: Fraction, random: Random): number {
  const divisor = Number(rate.d / gcd(rate.n, rate.d));
  return random.oneIn(4) && divisor < 1e9 ? asCount(divisor * random.integer(1, 200)) : people(random);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** People at a target, one off it, near it, or anywhere. */
function actualFor(goal: number, base: number, near: string | undefined, random: Random): number {
  const kind = random.integer(1, 10);
  if (kind <= 5) return asCount(goal + random.integer(-2, 2));
  if (kind <= 7) return asCount((goal * Number(near ?? '95')) / 100 + random.integer(-1, 1));
  return kind === 8 ? people(random) : random.integer(0, Math.min(base * 1.2, Number.MAX_SAFE_INTEGER));
}

/** Now and then no count at all, or a number that can be none, and what the library must make of it. */
function orNothing(count: number, random: Random): { cell: Cell; figure: Figure<bigint> } {
  if (!random.oneIn(30)) return { cell: count, figure: BigInt(count) };
  const reason = random.pick(['blank', 'blank', 'unreadable', 'incomplete'] as const);
  const wrong: readonly [[Cell, string], ...[Cell, string][]] = [
    [{ absent: reason }, reason],
    [-1, 'unreadable'],
    [count + 0.5, Number.isInteger(count + 0.5) ? '' : 'unreadable'],
    [Number.NaN, 'unreadable'],
    [2 ** 53, 'too-large'],
    [-0, ''],
  ];
  const [cell, absent] = random.pick(wrong);
  return { cell, figure: absent === '' ? wholeOf(cell) : { absent } };
}

function wholeOf(cell: Cell): Figure<bigint> {
  if (typeof cell !== 'number') return cell;
  return cell > Number.MAX_SAFE_INTEGER ? { absent: 'too-large' } : BigInt(cell);
}

/** The rate of a row as its cell holds it. A cell stands for the shortest decimal that prints its double (rule R1). */
function rateCell(batch: Pick<Batch, 'rates' | 'rate'>, random: Random): { cell: Cell; figure: Figure<Fraction> } {
  const hundredth: Fraction = { n: 1n, d: 100n };
  if (batch.rates === 'none') return { cell: { absent: 'blank' }, figure: { absent: 'blank' } };
  if (batch.rates === 'one') return { cell: 0, figure: times(ofDecimalText(batch.rate), hundredth) };
  if (random.oneIn(30)) {
    const wrong = random.pick([Number.NaN, -7, Infinity, { absent: 'blank' }, { absent: 'unreadable' }] as const);
    return { cell: wrong, figure: typeof wrong === 'number' ? { absent: 'unreadable' } : wrong };
  }
  const calculated = random.oneIn(12);
  if (batch.rates === 'percent') {
    const cell = calculated ? random.integer(0, 1e6) / random.integer(1, 1e4) : Number(percentText(random));
    return { cell, figure: times(ofDecimalText(String(cell)), hundredth) };
  }
  const cell = calculated ? random.integer(0, 1e6) / random.integer(1, 1e6) : Number(`${percentText(random)}e-2`);
  return { cell, figure: ofDecimalText(String(cell)) };
}

function row(batch: Omit<Batch, 'rows'>, random: Random): Row {
  const rate = rateCell(batch, random);
  const exactRate = isMissing(rate.figure) ? { n: 95n, d: 100n } : rate.figure;
  const baseCount = baseFor(exactRate, random);
  const fromRate = asCount(Number(below(times(exactRate, whole(BigInt(baseCount)))))) + random.integer(0, 1);
  const goal = batch.headcounts && random.oneIn(3) ? people(random) : asCount(fromRate);
  const blank = { cell: { absent: 'blank' }, figure: { absent: 'blank' } } as const;
  const base = batch.bases ? orNothing(baseCount, random) : blank;
  const headcount = batch.headcounts ? orNothing(goal, random) : blank;
  const actual = orNothing(actualFor(goal, baseCount, batch.near, random), random);
  return {
    unit: { actual: actual.figure, base: base.figure, headcount: headcount.figure, rate: rate.figure },
    actual: actual.cell,
    base: base.cell,
    headcount: headcount.cell,
    rate: rate.cell,
  };
}

/** Rows that are judged alike. */
export function batchOf(rows: number, random: Random): Batch {
  const headcounts = random.oneIn(3);
  const batch: Omit<Batch, 'rows'> = {
    comparator: random.pick(COMPARATORS),
    headcountRounding: random.pick(ROUNDINGS),
    nothingAssigned: random.pick([undefined, 'met', 'not-judged']),
    near: random.pick(NEAR),
    rates: headcounts && random.oneIn(2) ? 'none' : random.pick(['one', 'percent', 'percent', 'fraction']),
    rate: percentText(random),
    headcounts,
    bases: !random.oneIn(20),
  };
  return { ...batch, rows: Array.from({ length: rows }, () => row(batch, random)) };
}

/** The same in fractions. */
export function waysOf({ comparator, headcountRounding, nothingAssigned, near }: Batch): Ways {
  return {
    comparator,
    rounding: headcountRounding,
    notJudged: nothingAssigned === 'not-judged',
    near: near === undefined ? undefined : times(ofDecimalText(near), { n: 1n, d: 100n }),
  };
}
