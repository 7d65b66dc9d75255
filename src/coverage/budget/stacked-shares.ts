import { type Ratio, WHOLE, compareRatios } from '../numbers/ratio.ts';
import { divideRounded } from '../numbers/rounding.ts';
import type { Dong } from './money.ts';
import type { SupportShare } from './parameter-set.ts';

/** What one source pays of one person-month. */
export interface SupportPart {
  readonly source: SupportShare['source'];
  readonly amount: Dong;
}

/**
 * Parts of an amount by shares that stack up to 100 %: each rounded to whole đồng, halves up, never more than what is left; the share
 * that completes 100 % takes all that is left. What goes beyond is cut from the last shares.
 *
 * @throws RangeError for a negative share.
 */
export function stackShares(
  amount: Dong,
  shares: readonly SupportShare[],
): { readonly parts: readonly SupportPart[]; readonly cut: readonly SupportShare[] } {
  const parts: SupportPart[] = [];
  const cut: SupportShare[] = [];
  let free = WHOLE;
  let left: number = amount;
  for (const { source, share } of shares) {
    if (share.numerator < 0n) throw new RangeError(`the share of ${source} must not be negative`);
    const fits = compareRatios(share, free) < 0;
    const rounded = Number(divideRounded(BigInt(amount) * share.numerator, share.denominator, 'half-up'));
    const part = fits ? Math.min(left, rounded) : left;
    if (compareRatios(share, free) > 0) cut.push({ source, share: less(share, free) });
    parts.push({ source, amount: part as Dong });
    left -= part;
    free = fits ? less(free, share) : NOTHING;
  }
  return { parts, cut };
}

const NOTHING: Ratio = { numerator: 0n, denominator: 1n };

function less(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
