import { type Slope, type Units, commonSlope } from './common-slope.ts';

/**
 * Bounded largest remainder (rule R18): the exact shares within floors and caps are rounded down, and the people left go to the largest
 * fractions, then to the larger weight, then to the earlier row.
 *
 * @param total persons; the floors together are at most this, the caps together at least
 * @returns parts that add up to the total; `undefined` when people remain above the floors and no unit has a weight.
 */
export function shareOut(total: number, units: Units): readonly number[] | undefined {
  const slope = commonSlope(total, units);
  if (slope === 'no-weights') return undefined;
  return slope === 'all-full' ? overflow(total, units) : rounded(total, units, slope);
}

function rounded(total: number, { weights, floors, caps }: Units, slope: Slope): readonly number[] {
  const rests: { readonly row: number; readonly rest: bigint; readonly weight: bigint }[] = [];
  let left = total;
  const parts = weights.map((weight, row) => {
    const exact = weight * slope.numerator;
    const whole = Number(exact / slope.denominator);
    const cap = caps[row] ?? Infinity;
    const part = Math.max(floors[row] ?? 0, Math.min(whole, cap));
    const rest = part === whole && part < cap ? exact % slope.denominator : 0n;
    if (rest > 0n) rests.push({ row, rest, weight });
    left -= part;
    return part;
  });
  rests.sort((a, b) => descending(a.rest, b.rest) || descending(a.weight, b.weight) || a.row - b.row);
  for (const { row } of rests.slice(0, left)) parts[row] = (parts[row] ?? 0) + 1;
  return parts;
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

/** All units with a weight are at their caps: the rest is shared evenly among those without. */
function overflow(total: number, { weights, floors, caps }: Units): readonly number[] | undefined {
  const rows = weights.flatMap((weight, row) => (weight === 0n ? [row] : []));
  const parts = weights.map((_, row) => caps[row] ?? Infinity);
  const full = weights.reduce((sum, weight, row) => sum + (weight === 0n ? 0 : (caps[row] ?? 0)), 0);
  const evenly = shareOut(total - full, {
    weights: rows.map(() => 1n),
    floors: rows.map((row) => floors[row] ?? 0),
    caps: rows.map((row) => caps[row] ?? Infinity),
  });
  rows.forEach((row, index) => (parts[row] = evenly?.[index] ?? 0));
  return evenly && parts;
}
