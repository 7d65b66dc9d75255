import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import { isWholeCount } from '../numbers/count.ts';
import { fractionalCount, quotientText } from '../numbers/ratio.ts';
import { type Rounding, divideRounded } from '../numbers/rounding.ts';

declare const money: unique symbol;

/** An amount in đồng: whole, not negative, exactly representable (at most 9.007.199.254.740.991 đồng). */
export type Dong = number & { readonly [money]: true };

/** The unit a table is printed in (đơn vị tính): đồng, nghìn đồng, triệu đồng, tỷ đồng. */
export type MoneyUnit = 'dong' | 'thousand-dong' | 'million-dong' | 'billion-dong';

const SIZE: Readonly<Record<MoneyUnit, number>> = {
  dong: 1,
  'thousand-dong': 1e3,
  'million-dong': 1e6,
  'billion-dong': 1e9,
};

/**
 * An amount in đồng.
 *
 * @param amount đồng, a non-negative integer
 * @throws RangeError for anything else; check data from outside with `isWholeCount` first.
 * @example dong(2_340_000) // 2340000
 */
export function dong(amount: number): Dong {
  if (!isWholeCount(amount)) throw new RangeError(`an amount must be whole đồng, 0 or more, got ${amount}`);
  return amount as Dong;
}

/**
 * Whole đồng from an exact quotient, halves up: how one person's month is rounded, before anything is multiplied by people.
 *
 * @param numerator a non-negative integer
 * @param denominator a positive integer
 * @returns absent `too-large` beyond what a number holds exactly.
 * @throws RangeError when the denominator is not positive.
 * @example roundedDong(4_500n * 2_340_001n, 100_000n) // 105300
 */
export function roundedDong(numerator: bigint, denominator: bigint): Dong | Absent {
  const amount = Number(divideRounded(numerator, denominator, 'half-up'));
  return isWholeCount(amount) ? (amount as Dong) : absent('too-large');
}

/**
 * The sum of amounts.
 *
 * @returns the first absent amount when one is missing, since nothing may stand in for it; absent `too-large` beyond what a number
 *   holds exactly; 0 for no amounts.
 * @example totalDong([dong(105_300), dong(73_710)]) // 179010
 */
export function totalDong(amounts: Iterable<Dong | Absent>): Dong | Absent {
  let sum = 0;
  for (const amount of amounts) {
    if (isAbsent(amount)) return amount;
    sum += amount;
    if (!isWholeCount(sum)) return absent('too-large');
  }
  return sum as Dong;
}

/**
 * An amount as plain decimal text in a unit, with a decimal point; the unit line says which ("Đơn vị tính: triệu đồng"). Rounded
 * only here: sums are made in đồng.
 *
 * @param unit what one stands for
 * @param decimals digits after the point, 0 or more
 * @param rounding half up unless said otherwise
 * @example moneyText(dong(1_263_600), 'thousand-dong', 1) // '1263.6'
 * @example moneyText(dong(1_263_600), 'million-dong', 2) // '1.26'
 */
export function moneyText(amount: Dong, unit: MoneyUnit, decimals: number, rounding: Rounding = 'half-up'): string {
  return quotientText(fractionalCount(amount, SIZE[unit]), decimals, rounding);
}
