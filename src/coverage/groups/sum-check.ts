import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { Count } from '../numbers/count.ts';
import { type Points, type Ratio, pointsBetween } from '../numbers/ratio.ts';
import type { ComparableRate } from '../time/change.ts';
import { settleTotal } from './settle-total.ts';

/**
 * A whole held against its parts.
 *
 * - `agrees`: they add up.
 * - `differs`: they do not, or the parts that are known exceed it already; `difference` says by how much.
 * - `added-up`: no whole was printed, so it is the sum.
 * - `unknown`: a part is missing. It is not taken for 0.
 */
export interface SumCheck<Figure, Difference> {
  readonly outcome: 'agrees' | 'differs' | 'added-up' | 'unknown';
  /** The printed whole, else the sum. */
  readonly whole: Figure | Absent;
  readonly sum: Figure | Absent;
  /** Whole less sum, or less the parts that are known, signed; only where they differ. */
  readonly difference?: Difference;
  /** The parts without a figure, counted from 0. */
  readonly missing: readonly number[];
}

/**
 * Whether a printed whole is the sum of its parts, in people or đồng (rule R8: BHXH = bắt buộc + tự nguyện).
 *
 * @returns `unknown` while a part is missing: without the voluntary, BHXH is not just the compulsory. It is no less, though.
 * @example checkSum({ whole: actual(206810), parts: [actual(199511), actual(7299)] }) // { outcome: 'agrees', whole: 206810 }
 * @example checkSum({ whole: absent('blank'), parts: [actual(199511), absent('blank')] }) // { outcome: 'unknown', whole: absent('incomplete'), missing: [1] }
 */
export function checkSum<Kind extends Count>({
  whole,
  parts,
}: {
  readonly whole: Kind | Absent;
  readonly parts: readonly (Kind | Absent)[];
}): SumCheck<Kind, number> {
  const { sum, missing, difference } = settleTotal({ printed: whole, parts });
  if (isAbsent(whole)) return { outcome: isAbsent(sum) ? 'unknown' : 'added-up', whole: sum, sum, missing };
  if (difference !== undefined) return { outcome: 'differs', whole, sum, difference, missing };
  return { outcome: isAbsent(sum) ? 'unknown' : 'agrees', whole, sum, missing };
}

/**
 * Whether a printed rate is the sum of the rates of its parts (rule R8), compared exactly as printed: rates rounded one by one may differ
 * by their last digit.
 *
 * @returns `different-denominators` when not all are rates over the same kind of denominator: such rates do not add up.
 * @example
 * const of = 'labour-force-of-working-age';
 * checkRateSum({
 *   whole: { rate: percent('45.1'), denominatorKind: of },
 *   parts: [{ rate: percent('38.6'), denominatorKind: of }, { rate: percent('6.5'), denominatorKind: of }],
 * }) // { outcome: 'agrees' }
 */
export function checkRateSum({
  whole,
  parts,
}: {
  readonly whole: ComparableRate;
  readonly parts: readonly ComparableRate[];
}): SumCheck<Ratio, Points> | Absent {
  if (parts.some(({ denominatorKind }) => denominatorKind !== whole.denominatorKind)) {
    return absent('different-denominators');
  }
  let known: Ratio = { numerator: 0n, denominator: 1n };
  const missing: number[] = [];
  parts.forEach(({ rate }, index) => {
    if (isAbsent(rate)) missing.push(index);
    else known = plus(known, rate);
  });
  const sum = missing.length > 0 ? absent('incomplete') : known;
  const printed = whole.rate;
  if (isAbsent(printed)) return { outcome: isAbsent(sum) ? 'unknown' : 'added-up', whole: sum, sum, missing };
  const difference = pointsBetween(printed, known);
  if (isAbsent(sum) ? difference.numerator < 0n : difference.numerator !== 0n) {
    return { outcome: 'differs', whole: printed, sum, difference, missing };
  }
  return { outcome: isAbsent(sum) ? 'unknown' : 'agrees', whole: printed, sum, missing };
}

function plus(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
