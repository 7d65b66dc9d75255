/** Plain fractions of bigints, written for the comparison alone: nothing here comes from the library. */
export interface Fraction {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

/** What is missing, by its reason. */
export interface Missing {
  readonly absent: string;
}

export type Figure<Value> = Value | Missing;

export function isMissing(figure: unknown): figure is Missing {
  return typeof figure === 'object' && figure !== null && 'absent' in figure;
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function order(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const whole = (n: bigint): Fraction => ({ n, d: 1n });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });

/** The largest integer that is not above `x`, which is 0 or more. */
export const below = ({ n, d }: Fraction): bigint => n / d;

/** Nearest integer to `x`, which is 0 or more, by trying both neighbours. */
export function rounded(x: Fraction, rounding: string): bigint {
  const low = below(x);
  const distance = order(minus(x, whole(low)), { n: 1n, d: 2n });
  if (order(x, whole(low)) === 0 || rounding === 'floor') return low;
  if (rounding === 'ceiling' || distance > 0) return low + 1n;
  if (distance < 0) return low;
  return rounding === 'half-even' && low % 2n === 0n ? low : low + 1n;
}

/** The fraction that decimal text stands for, digit by digit: `'21.6'`, `'1e-7'`. */
export function ofDecimalText(text: string): Fraction {
  const [digits = '', exponent = '0'] = text.split('e');
  const [before = '', after = ''] = digits.split('.');
  const power = Number(exponent) - after.length;
  const n = BigInt(before + after);
  return power >= 0 ? whole(n * 10n ** BigInt(power)) : { n, d: 10n ** BigInt(-power) };
}

/** Text of `x`, which is 0 or more, with fixed decimals. */
export function decimalText(x: Fraction, decimals: number, rounding: string): string {
  const digits = String(rounded(times(x, whole(10n ** BigInt(decimals))), rounding)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The double nearest to `x`, which is 0 or more and no smaller than ordinary doubles go; of two equally near, the even one. */
export function nearestDouble(x: Fraction): number {
  if (x.n === 0n) return 0;
  let power = bits(x.n) - bits(x.d) - 53;
  const scaled = (): Fraction =>
    power < 0 ? { n: x.n << BigInt(-power), d: x.d } : { n: x.n, d: x.d << BigInt(power) };
  if (below(scaled()) >= 2n ** 53n) power += 1;
  if (below(scaled()) < 2n ** 52n) power -= 1;
  return Number(rounded(scaled(), 'half-even')) * 2 ** power;
}

const bits = (n: bigint): number => n.toString(2).length;
