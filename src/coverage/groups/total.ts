import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import { type Count, isWholeCount } from '../numbers/count.ts';

/**
 * The total of units (tổng cộng): the sum of their counts, from which total rates are made; rates themselves are never averaged
 * (rule R7).
 *
 * @param counts one figure for each unit; the kind of count is kept (actuals add up to an actual)
 * @returns the sum; absent `incomplete` when a unit has no figure, since nothing may stand in for it; `too-large` beyond 2^53;
 *   0 for no units at all.
 * @example total([actual(900), actual(5000)]) // 5900
 */
export function total<Kind extends Count>(counts: Iterable<Kind | Absent>): Kind | Absent {
  let sum = 0;
  for (const figure of counts) {
    if (isAbsent(figure)) return absent('incomplete');
    sum += figure;
    if (!isWholeCount(sum)) return absent('too-large');
  }
  return sum as Kind;
}
