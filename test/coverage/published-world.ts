import fc from 'fast-check';
import {
  type Comparator,
  type PrintedReading,
  type PublishedFigure,
  type PublishedKind,
  type PublishedSense,
  divideRounded,
} from '../../src/coverage/index.ts';

/** A plain fraction, so that nothing here is calculated the way the library does. */
export type Fraction = readonly [bigint, bigint];

/** What is true: people, targets and an earlier year. */
export interface World {
  readonly count: bigint;
  readonly denominator: bigint;
  readonly targetRate: Fraction;
  readonly targetHeadcount: bigint;
  readonly earlierCoverage: Fraction;
  readonly comparator: Comparator;
}

/** The people a target means: those that just meet it. */
export function headcount(of: bigint, [numerator, denominator]: Fraction, comparator: Comparator): bigint {
  const product = of * numerator;
  const whole = product / denominator;
  const onTheLine = whole * denominator === product;
  if (comparator === 'more-than') return whole + 1n;
  if (comparator === 'at-most') return whole;
  if (comparator === 'less-than') return onTheLine ? whole - 1n : whole;
  return onTheLine ? whole : whole + 1n;
}

const world: fc.Arbitrary<World> = fc
  .record({
    denominator: fc.oneof(fc.bigInt(1n, 60n), fc.bigInt(1n, 5_000_000n)),
    share: fc.bigInt(0n, 1100n),
    targetRate: fc.oneof(fc.bigInt(1n, 100_000n), fc.constantFrom(16_000n, 21_600n, 95_000n, 100_000n)),
    earlier: fc.tuple(fc.bigInt(1n, 2000n), fc.bigInt(1n, 2000n)),
    comparator: fc.constantFrom<Comparator>('at-least', 'more-than', 'at-most', 'less-than'),
  })
  .map(({ denominator, share, targetRate, earlier, comparator }) => ({
    count: (denominator * share) / 1000n,
    denominator,
    targetRate: [targetRate, 100_000n] as const,
    targetHeadcount: headcount(denominator, [targetRate, 100_000n], comparator),
    earlierCoverage: earlier,
    comparator,
  }))
  .filter(({ targetHeadcount }) => targetHeadcount > 0n);

const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const atLeastZero = (value: Fraction): Fraction => (value[0] > 0n ? value : [0n, 1n]);

/** The true value of a published figure; shares as shares. */
export function truth(of: World, kind: PublishedKind, sense: PublishedSense): Fraction {
  const people: Fraction = [of.count, 1n];
  const coverage: Fraction = [of.count, of.denominator];
  const rate = of.targetRate;
  const onCounts = over(people, [of.targetHeadcount, 1n]);
  const onRates = over(coverage, rate);
  const inPoints = minus(coverage, of.earlierCoverage);
  const limit = of.comparator === 'at-most' || of.comparator === 'less-than';
  const missing = (target: Fraction, actual: Fraction): Fraction =>
    atLeastZero(limit ? minus(actual, target) : minus(target, actual));
  const growth = minus(over(coverage, of.earlierCoverage), [1n, 1n]);
  const values: Record<PublishedKind, Fraction> = {
    count: people,
    denominator: [of.denominator, 1n],
    uncovered: [of.denominator - of.count, 1n],
    coverage,
    'target-rate': rate,
    'target-headcount': [of.targetHeadcount, 1n],
    attainment: sense.attainment === 'on-rates' ? onRates : onCounts,
    'attainment-on-counts': onCounts,
    'attainment-on-rates': onRates,
    gap: missing([of.targetHeadcount, 1n], people),
    'gap-in-points': missing(rate, coverage),
    'earlier-coverage': of.earlierCoverage,
    change: sense.change === 'relative' ? growth : inPoints,
    'change-in-points': inPoints,
    growth,
  };
  return values[kind];
}

const PEOPLE: readonly PublishedKind[] = ['count', 'denominator', 'uncovered', 'target-headcount', 'gap'];

/** Prints a value with decimals the way a reading says; the places before the last are exact. */
function print([numerator, denominator]: Fraction, decimals: number, reading: PrintedReading): string {
  const scaled = numerator * 10n ** BigInt(decimals);
  const down = divideRounded(scaled, denominator, 'floor');
  const up = divideRounded(scaled, denominator, 'ceiling');
  const [toZero, away] = scaled < 0n ? [up, down] : [down, up];
  const units: Record<PrintedReading, bigint> = {
    rounded: divideRounded(scaled, denominator, 'half-up'),
    truncated: toZero,
    'rounded-up': away,
    exact: toZero,
    'more-than': up - 1n,
    'less-than': down + 1n,
    about: toZero + 7n,
  };
  const digits = String(units[reading] < 0n ? -units[reading] : units[reading]).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${units[reading] < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}

export interface Choice {
  readonly kind: PublishedKind;
  readonly decimals: number;
  readonly reading: PrintedReading;
  readonly word: boolean;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom<PublishedKind>(
    ...(['count', 'denominator', 'uncovered', 'coverage', 'target-rate', 'target-headcount', 'attainment'] as const),
    ...(['attainment-on-counts', 'attainment-on-rates', 'gap', 'gap-in-points', 'earlier-coverage'] as const),
    ...(['change', 'change-in-points', 'growth'] as const),
  ),
  decimals: fc.nat(3),
  reading: fc.constantFrom<PrintedReading>('rounded', 'truncated', 'rounded-up', 'more-than', 'less-than', 'about'),
  word: fc.boolean(),
});

/** A figure as a report of this world would print it; "hơn" and "gần" only where they are true. */
export function published(
  of: World,
  { kind, decimals, reading, word }: Choice,
  sense: PublishedSense,
): PublishedFigure {
  const value = truth(of, kind, sense);
  if (kind === 'target-rate') return { kind, printed: print([value[0] * 100n, value[1]], 3, 'exact') };
  if (PEOPLE.includes(kind)) {
    const inequality = reading === 'more-than' || reading === 'less-than' ? reading : 'exact';
    return { kind, printed: print(value, 0, inequality), reading: inequality };
  }
  const printed = print([value[0] * 100n, value[1]], decimals, reading);
  const over = decimals === 0 ? ['truncated', 'more-than'] : ['rounded', 'truncated'];
  const nearly = decimals === 0 ? ['rounded-up', 'less-than'] : ['rounded', 'rounded-up'];
  if (word && value[0] > 0n && over.includes(reading)) return { kind, printed, reading: 'over' };
  if (word && value[0] > 0n && nearly.includes(reading)) return { kind, printed, reading: 'nearly' };
  return { kind, printed, reading };
}

const sense: fc.Arbitrary<PublishedSense> = fc.record({
  attainment: fc.constantFrom('on-counts', 'on-rates'),
  change: fc.constantFrom('in-points', 'relative'),
});

export const report = fc.tuple(world, sense, fc.array(choice, { minLength: 1, maxLength: 8 }));

/** Whether a witness prints a figure, by the definitions of the readings. */
export function prints(of: World, figure: PublishedFigure, meant: PublishedSense, as: PrintedReading): boolean {
  const value = truth(of, figure.kind, meant);
  const decimals = figure.printed.split('.')[1]?.length ?? 0;
  const [numerator, denominator]: Fraction = PEOPLE.includes(figure.kind) ? value : [value[0] * 100n, value[1]];
  const scaled = numerator * 10n ** BigInt(decimals);
  const units = BigInt(figure.printed.replace('.', '')) * denominator;
  if (as === 'about') return true;
  if (as === 'exact') return scaled === units;
  if (as === 'more-than') return scaled > units;
  if (as === 'less-than') return scaled < units;
  return BigInt(print([numerator, denominator], decimals, as).replace('.', '')) * denominator === units;
}

export function allReadings({ printed, reading = 'rounded' }: PublishedFigure): readonly PrintedReading[] {
  const whole = !printed.includes('.');
  if (reading === 'over') return whole ? ['truncated', 'more-than'] : ['rounded', 'truncated'];
  if (reading === 'nearly') return whole ? ['rounded-up', 'less-than'] : ['rounded', 'rounded-up'];
  return [reading];
}
