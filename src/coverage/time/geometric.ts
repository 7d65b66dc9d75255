import { type Absent, absent } from '../numbers/absent.ts';
import { type Ratio, ratio, ratioNumber } from '../numbers/ratio.ts';

/** A rate is given to 6 decimals of a percent. */
const SCALE = 10n ** 8n;

/** Longer than any plan; the root of a longer way would cost seconds. */
const MOST_MONTHS = 600;

/**
 * A rate on the way to a milestone when the uncovered part shrinks by the same share each month (giảm đều phần chưa tham gia), rule R19:
 * uncovered(t) = u0 · (u1 / u0)^(t / n). Most such rates are irrational, so they are given in percent with 6 decimals, halves rounded up,
 * found by integer roots alone; the end is exact.
 *
 * @param from the rate the way starts at
 * @param to the milestone's rate
 * @param elapsed months since the start, from 0 to `total`
 * @param total months of the whole way, at least one
 * @returns `no-geometric-path` where the uncovered would have to start or end at nobody (100 % and above), and beyond 50 years.
 * @throws RangeError unless the months are whole and in that order.
 * @example geometricRate({ from: percent('84'), to: percent('96'), elapsed: 1, total: 2 }) // percent('92')
 * @example geometricRate({ from: percent('83.85'), to: percent('95'), elapsed: 16, total: 28 }) // percent('91.735822')
 */
export function geometricRate(way: {
  readonly from: Ratio;
  readonly to: Ratio;
  readonly elapsed: number;
  readonly total: number;
}): Ratio | Absent {
  const { from, to, elapsed, total } = way;
  if (!Number.isInteger(elapsed) || !Number.isInteger(total) || elapsed < 0 || total < 1 || elapsed > total) {
    throw new RangeError(`no such part of a way: ${elapsed} of ${total} months`);
  }
  const [start, end] = [uncovered(from), uncovered(to)];
  if (start.numerator <= 0n || end.numerator <= 0n || total > MOST_MONTHS) return absent('no-geometric-path');
  if (elapsed === 0) return from;
  if (elapsed === total) return to;
  const shorter = commonDivisor(elapsed, total);
  const [left, gone] = [BigInt((total - elapsed) / shorter), BigInt(elapsed / shorter)];
  const halves = 2n * SCALE;
  const root = rootAtLeast(
    ratio(start.numerator ** left * end.numerator ** gone, start.denominator ** left * end.denominator ** gone),
    left + gone,
    halves,
    ratioNumber(start) ** (1 - elapsed / total) * ratioNumber(end) ** (elapsed / total),
  );
  return ratio((halves - root + 1n) / 2n, SCALE);
}

function uncovered({ numerator, denominator }: Ratio): Ratio {
  return ratio(denominator - numerator, denominator);
}

/**
 * The smallest integer whose share of `scale`, to the power of `degree`, is at least `power`, which lies between 0 and 1.
 *
 * @param near the root as a double: it says where to look first and decides nothing
 */
function rootAtLeast(power: Ratio, degree: bigint, scale: bigint, near: number): bigint {
  const wanted = power.numerator * scale ** degree;
  let [tooSmall, enough] = [0n, scale];
  const look = (at: bigint): void => {
    if (at ** degree * power.denominator >= wanted) enough = at;
    else tooSmall = at;
  };
  const guess = BigInt(Math.round(near * Number(scale)));
  for (const at of [guess - 1n, guess + 1n]) if (at > tooSmall && at < enough) look(at);
  while (enough - tooSmall > 1n) look((tooSmall + enough) / 2n);
  return enough;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
