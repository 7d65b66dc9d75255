/** Units among which a feasible total is shared out; every array has one entry a unit. */
export interface Units {
  readonly weights: readonly bigint[];
  readonly floors: readonly number[];
  /** `Infinity` where nothing limits the unit from above. */
  readonly caps: readonly number[];
}

/** Persons for one unit of weight, as an exact quotient. */
export interface Slope {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The one slope with which all shares, `slope × weight` kept between floor and cap, add up to the total: where clamping and
 * redistributing until nothing changes ends. As the slope grows from 0, each unit leaves its floor once and arrives at its cap once;
 * these turns are visited in order, until the shares at the next one would be too much.
 *
 * @param total persons; the floors together are at most this
 * @returns `all-full` when every unit with a weight is at its cap and people remain; `no-weights` when no unit has a weight.
 */
export function commonSlope(total: number, units: Units): Slope | 'all-full' | 'no-weights' {
  let still = units.floors.reduce((sum, floor) => sum + floor, 0);
  if (still === total) return { numerator: 0n, denominator: 1n };
  let moving = 0n;
  units.weights.forEach((weight, row) => {
    if (units.floors[row] === 0 && units.caps[row] !== 0) moving += weight;
  });
  for (const { people, weight, arrives } of turns(total, units)) {
    if (moving * BigInt(people) >= BigInt(total - still) * weight) break;
    moving += arrives ? -weight : weight;
    still += arrives ? people : -people;
  }
  if (moving > 0n) return { numerator: BigInt(total - still), denominator: moving };
  return units.weights.some((weight) => weight > 0n) ? 'all-full' : 'no-weights';
}

/** Where a unit leaves its floor or arrives at its cap: when the slope is `people / weight`. */
interface Turn {
  readonly people: number;
  readonly weight: bigint;
  readonly arrives: boolean;
  /** The weight as a double: exact below 2^53. */
  readonly near: number;
  /** The slope as a double; NaN where it would leave the range of doubles. */
  readonly slope: number;
}

const LARGEST_NEAR = 1e290;

function turn(people: number, weight: bigint, arrives: boolean): Turn {
  const near = Number(weight);
  return { people, weight, arrives, near, slope: near < LARGEST_NEAR ? people / near : Number.NaN };
}

function turns(total: number, { weights, floors, caps }: Units): readonly Turn[] {
  const found: Turn[] = [];
  weights.forEach((weight, row) => {
    const floor = floors[row] ?? 0;
    const cap = caps[row] ?? Infinity;
    if (weight === 0n || floor === cap) return;
    if (floor > 0) found.push(turn(floor, weight, false));
    if (cap < total) found.push(turn(cap, weight, true));
  });
  return found.sort(bySlope);
}

/** More, in proportion, than rounding can move two equal slopes apart: one for each weight, one for each quotient. */
const DOUBT = 2 ** -50;

/** Exact order: doubles decide where they are far enough apart, then integers. */
function bySlope(a: Turn, b: Turn): number {
  const apart = a.slope - b.slope;
  if (Math.abs(apart) > DOUBT * b.slope) return apart;
  const left = a.people * b.near;
  const right = b.people * a.near;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const exact = BigInt(a.people) * b.weight - BigInt(b.people) * a.weight;
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}
