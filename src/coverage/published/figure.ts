import { type Interval, NOT_NEGATIVE, end, intersect, isEmpty, isPositive } from './interval.ts';
import { type PrintedNumber, type PrintedReading, readingsOf, valuesOf } from './printed.ts';
import { type Model, PEOPLE, type Quantity, type State } from './relations.ts';

/**
 * What a published figure is said to be.
 *
 * - `count` (số người tham gia), `denominator` (mẫu số), `uncovered` (chưa tham gia), `target-headcount` (chỉ tiêu), `gap` (còn thiếu): people
 * - `coverage` (tỷ lệ bao phủ), `earlier-coverage` (năm trước), `target-rate`: percent of the denominator
 * - `attainment-on-counts`, `attainment-on-rates`: percent of plan, percent of the target rate (rule R4); `attainment` where the
 *   report does not say which: several of them mean the same one
 * - `gap-in-points`, `change-in-points` (điểm %), `growth` (relative, %); `change` where "%" may mean either
 *   (rule R6), the same one in several of them
 */
export type PublishedKind = keyof typeof KINDS;

/** A figure as a report prints it. */
export interface PublishedFigure extends PrintedNumber {
  readonly kind: PublishedKind;
}

const KINDS = {
  count: ['count'],
  denominator: ['denominator'],
  uncovered: ['uncovered'],
  coverage: ['coverage'],
  'target-rate': ['targetRate'],
  'target-headcount': ['targetHeadcount'],
  attainment: ['attainmentOnCounts', 'attainmentOnRates'],
  'attainment-on-counts': ['attainmentOnCounts'],
  'attainment-on-rates': ['attainmentOnRates'],
  gap: ['shortfall'],
  'gap-in-points': ['shortfallOfRates'],
  'earlier-coverage': ['earlierCoverage'],
  change: ['changeInPoints', 'growth'],
  'change-in-points': ['changeInPoints'],
  growth: ['growth'],
} as const satisfies Record<string, readonly [Quantity, Quantity?]>;

/** What must be above zero for a percentage of it to exist. */
const OVER: Partial<Record<Quantity, Quantity>> = {
  attainmentOnCounts: 'targetHeadcount',
  attainmentOnRates: 'targetRate',
  growth: 'earlierCoverage',
};
const ABOVE_ZERO: Interval = { low: end(0n, 1n, false), high: undefined };

/** A figure that was read: what it may be, and where its value is by each of its readings. */
export interface ReadFigure {
  readonly figure: PublishedFigure;
  /** One quantity, or two where the report leaves open which. */
  readonly as: readonly Quantity[];
  /** Every value it may have. */
  readonly values: Interval;
  /** The values by one reading, where a qualifier leaves several. */
  readonly byReading: Partial<Record<PrintedReading, Interval>>;
}

/** Which quantity is meant where the kind of a figure leaves it open. */
export interface PublishedSense {
  readonly attainment?: 'on-counts' | 'on-rates';
  readonly change?: 'in-points' | 'relative';
}

/**
 * Reads published figures.
 *
 * @returns those that were read, in order; the others are not decimal numbers.
 */
export function readFigures(figures: readonly PublishedFigure[]): readonly ReadFigure[] {
  return figures.flatMap((figure) => {
    const { kind, printed } = figure;
    const as = KINDS[kind];
    const unit = PEOPLE.has(as[0]) ? 'number' : 'percent';
    const stands = kind === 'target-rate' || (unit === 'number' && !printed.includes('e'));
    const { reading = stands ? 'exact' : 'rounded' } = figure;
    const read = (one: PrintedNumber['reading']): Interval | undefined => {
      const values = valuesOf({ printed, reading: one }, unit);
      return values && kind.startsWith('gap') ? signed(values) : values;
    };
    const values = read(reading);
    if (!values) return [];
    const readings = readingsOf({ printed, reading });
    return {
      figure,
      as,
      values,
      byReading: readings.length > 1 ? Object.fromEntries(readings.map((one) => [one, read(one)])) : {},
    };
  });
}

/** A gap is never negative (rule R20); one that may be zero says of the signed shortfall only that it is not above it. */
function signed(gap: Interval): Interval {
  const values = intersect(gap, NOT_NEGATIVE);
  return isEmpty(values) || isPositive(values) ? values : { low: undefined, high: values.high };
}

/** Every combination of what the figures can mean. */
export function sensesOf(figures: readonly ReadFigure[]): readonly PublishedSense[] {
  const open = (wanted: PublishedKind): boolean => figures.some(({ figure: { kind } }) => kind === wanted);
  const attainments: readonly PublishedSense[] = open('attainment')
    ? [{ attainment: 'on-counts' }, { attainment: 'on-rates' }]
    : [{}];
  if (!open('change')) return attainments;
  return attainments.flatMap((sense): PublishedSense[] => [
    { ...sense, change: 'in-points' },
    { ...sense, change: 'relative' },
  ]);
}

/**
 * What is known from the figures alone, before any relation.
 *
 * @param reading how qualifiers are read; a figure that has no such reading keeps all of its own
 */
export function stated(
  figures: readonly ReadFigure[],
  sense: PublishedSense,
  { start }: Model,
  reading?: PrintedReading,
): State {
  const state: Record<Quantity, Interval> = { ...start };
  for (const { figure, as, values, byReading } of figures) {
    const second = figure.kind === 'change' ? sense.change === 'relative' : sense.attainment === 'on-rates';
    const quantity = (second && as[1]) || as[0];
    if (!quantity || !(values.low || values.high)) continue;
    state[quantity] = intersect(state[quantity], (reading && byReading[reading]) || values);
    const base = OVER[quantity];
    if (base) state[base] = intersect(state[base], ABOVE_ZERO);
  }
  return state;
}
