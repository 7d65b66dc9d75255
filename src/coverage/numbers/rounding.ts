/**
 * How a quotient becomes an integer. `half-up` is what Vietnamese reports print: 15,5396 → 15,54; 97,125 → 97,13 (proved by
 * published figures). Halves go away from zero. `half-even` is the accountants' rule; `floor` and `ceiling` go down and up.
 */
export type Rounding = 'half-up' | 'half-even' | 'floor' | 'ceiling';

/**
 * The integer nearest to `numerator / denominator` by a rounding rule, exactly.
 *
 * @param numerator any integer
 * @param denominator a positive integer
 * @throws RangeError when the denominator is not positive.
 * @example divideRounded(5n, 2n, 'half-up') // 3n
 * @example divideRounded(-5n, 2n, 'floor') // -3n
 */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator <= 0n) throw new RangeError('the denominator of a quotient must be positive');
  const towardsZero = numerator / denominator;
  const rest = numerator - towardsZero * denominator;
  if (rest === 0n) return towardsZero;
  const away = towardsZero + (numerator < 0n ? -1n : 1n);
  if (rounding === 'floor') return numerator < 0n ? away : towardsZero;
  if (rounding === 'ceiling') return numerator < 0n ? towardsZero : away;
  const twice = 2n * (rest < 0n ? -rest : rest);
  if (twice !== denominator) return twice > denominator ? away : towardsZero;
  return rounding === 'half-up' || towardsZero % 2n !== 0n ? away : towardsZero;
}
