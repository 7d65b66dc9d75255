import { type Interval, end } from './interval.ts';

/**
 * What a printed number says about the true one.
 *
 * - `rounded`: the nearest with these decimals, halves up: 15.54 is from 15.535 up to, not including, 15.545
 * - `truncated`: digits cut off: 15.54 is from 15.54 up to, not including, 15.55
 * - `rounded-up`: 15.54 is above 15.53, at most 15.54
 * - `exact`: what a document assigns, what somebody counted
 * - `more-than`, `less-than`: trên, dưới: nothing but the inequality
 * - `about`: khoảng: says nothing that could be contradicted
 */
export type PrintedReading = 'rounded' | 'truncated' | 'rounded-up' | 'exact' | 'more-than' | 'less-than' | 'about';

/**
 * A word beside a number that leaves its reading open.
 *
 * - `over`: "hơn". A number with decimals was calculated: `rounded` or `truncated`. A whole one is a mark that was passed: `truncated`
 *   or `more-than`.
 * - `nearly`: "gần". With decimals `rounded` or `rounded-up`; whole `rounded-up` or `less-than`.
 */
export type PrintedQualifier = 'over' | 'nearly';

/** A number as printed. */
export interface PrintedNumber {
  /**
   * With its printed decimals, a decimal point and no thousands separator: `'15.54'` for 15,54 %, `'95.00'`, `'31455'`; "17,24 triệu"
   * is `'17.24e6'`. Rates in percent points.
   */
  readonly printed: string;
  /** By default target rates and people are `exact`, everything else and people with an exponent `rounded`. */
  readonly reading?: PrintedReading | PrintedQualifier | undefined;
}

type Bound = readonly [halfSteps: bigint, included: boolean];
type Bounds = readonly [low: Bound | undefined, high: Bound | undefined];

/** Bounds in halves of the last printed place, for a number that is not negative. Those of a qualifier hold all its readings. */
const BOUNDS: Record<PrintedReading | `${PrintedQualifier}${'' | '-whole'}`, Bounds> = {
  rounded: [
    [-1n, true],
    [1n, false],
  ],
  truncated: [
    [0n, true],
    [2n, false],
  ],
  'rounded-up': [
    [-2n, false],
    [0n, true],
  ],
  exact: [
    [0n, true],
    [0n, true],
  ],
  'more-than': [[0n, false], undefined],
  'less-than': [undefined, [0n, false]],
  about: [undefined, undefined],
  over: [
    [-1n, true],
    [2n, false],
  ],
  'over-whole': [[0n, true], undefined],
  nearly: [
    [-2n, false],
    [1n, false],
  ],
  'nearly-whole': [undefined, [0n, true]],
};

/** The readings a printed number may have: one, or those of its qualifier. */
export function readingsOf({ printed, reading = 'rounded' }: PrintedNumber): readonly PrintedReading[] {
  const whole = !printed.includes('.');
  if (reading === 'over') return whole ? ['truncated', 'more-than'] : ['rounded', 'truncated'];
  if (reading === 'nearly') return whole ? ['rounded-up', 'less-than'] : ['rounded', 'rounded-up'];
  return [reading];
}

/**
 * Where the true value is, by what was printed.
 *
 * @param unit `percent` for rates and differences of rates, which are printed in percent points
 * @returns an interval that holds the values of every reading there may be; `undefined` when the text is no decimal.
 */
export function valuesOf(
  { printed, reading = 'rounded' }: PrintedNumber,
  unit: 'percent' | 'number',
): Interval | undefined {
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,12}))?(?:e(\d))?$/.exec(printed);
  if (!match) return undefined;
  const [, sign = '', before = '', after = '', power = 0] = match;
  const open = reading === 'over' || reading === 'nearly';
  const bounds = BOUNDS[open && after === '' ? (`${reading}-whole` as const) : reading];
  const twice = BigInt(sign + before + after) * 2n;
  const parts = 2n * 10n ** BigInt(after.length + (unit === 'percent' ? 2 : 0));
  const [low, high] = awayFromZero(bounds, twice).map(
    (bound) => bound && end((twice + bound[0]) * 10n ** BigInt(power), parts, bound[1]),
  );
  return { low, high };
}

/** Numbers below zero round and truncate as in a mirror; a printed zero may come from either side. */
function awayFromZero(bounds: Bounds, value: bigint): Bounds {
  const [low, high] = bounds;
  if (!low || !high || value > 0n) return bounds;
  const below: Bound = [-high[0], high[1]];
  return value < 0n ? [below, [-low[0], low[1]]] : [below, high];
}
