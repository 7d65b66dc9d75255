declare const role: unique symbol;

/** A number of persons or đồng: a non-negative integer that a double holds exactly (at most 9.007.199.254.740.991). */
export type Count = number & { readonly [role]: 'actual' | 'denominator' | 'target' };

/** Số thực hiện: people who take part, as counted at a date. */
export type Actual = number & { readonly [role]: 'actual' };

/** Mẫu số: population, labour force, students … a coverage rate is taken of. */
export type Denominator = number & { readonly [role]: 'denominator' };

/** Chỉ tiêu bằng số người: a headcount to reach. */
export type TargetHeadcount = number & { readonly [role]: 'target' };

/**
 * Whether a number can be a count: an integer, not negative, exactly representable.
 *
 * @example isWholeCount(12306) // true
 * @example isWholeCount(12.306) // false
 */
export function isWholeCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function whole(value: number, what: string): number {
  if (!isWholeCount(value)) throw new RangeError(`${what} must be a non-negative integer below 2^53, got ${value}`);
  return value === 0 ? 0 : value;
}

/**
 * An actual count (số thực hiện).
 *
 * @param value persons, a non-negative integer
 * @throws RangeError for anything else; check data from outside with `isWholeCount` first.
 * @example actual(31455) // 31455
 * @example actual(12.306) // throws RangeError
 */
export const actual = (value: number): Actual => whole(value, 'an actual count') as Actual;

/**
 * A denominator (mẫu số): persons a rate is taken of.
 *
 * @throws RangeError unless a non-negative integer.
 * @example denominator(202418) // 202418
 */
export const denominator = (value: number): Denominator => whole(value, 'a denominator') as Denominator;

/**
 * A target in persons (chỉ tiêu bằng số người).
 *
 * @throws RangeError unless a non-negative integer.
 * @example targetHeadcount(32387) // 32387
 */
export const targetHeadcount = (value: number): TargetHeadcount =>
  whole(value, 'a target headcount') as TargetHeadcount;
