import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import { type Count, isWholeCount } from '../numbers/count.ts';

/** A printed total held against the sum of its units; `Missing` says which of them have no figure, or how many. */
export interface Settled<Kind extends Count, Missing> {
  /** What results are made from: the sum where it is known, else the printed total. */
  readonly figure: Kind | Absent;
  /** `printed` where the figure is the printed one, which the sum confirms or nothing can replace. */
  readonly from: 'printed' | 'summed';
  /** The sum of all units; `incomplete` while one has no figure, `too-large` beyond 2^53. */
  readonly sum: Kind | Absent;
  /** The sum of the units that have a figure: what a printed total cannot be below. */
  readonly known: Kind | Absent;
  /**
   * Printed total less sum (chênh lệch), signed and never 0. While a unit has no figure, only what the units that have one exceed the
   * printed total by: it is wrong by at least as many, whatever is missing. Left out where nothing contradicts.
   */
  readonly difference?: number;
  readonly missing: Missing;
}

/** A printed total held against the sum of its parts; `missing` are the places of parts without a figure, counted from 0. */
export type SettledTotal<Kind extends Count> = Settled<Kind, readonly number[]>;

/**
 * A printed total (dòng tổng cộng) against the sum of its parts, rule R7. The sum is what results use; a printed total that differs is
 * not overwritten but told with the difference; while a part has no figure the printed total stands, told to be too small where the others
 * alone exceed it. Give units only: a group row and its own units together would count people twice.
 *
 * @param printed the total as printed, absent where there is none
 * @param parts one figure for each unit
 * @returns the figure to use, where it comes from, the difference, and which parts are missing. Without any figure it is `incomplete`;
 *   without any part it is 0.
 * @example
 * settleTotal({ printed: actual(1000), parts: [actual(400), actual(598)] }) // { figure: 998, from: 'summed', difference: 2, missing: [] }
 * settleTotal({ printed: actual(1000), parts: [actual(400), absent('blank')] }) // { figure: 1000, from: 'printed', known: 400, missing: [1] }
 * settleTotal({ printed: actual(300), parts: [actual(400), absent('blank')] }) // { figure: 300, from: 'printed', difference: -100, missing: [1] }
 */
export function settleTotal<Kind extends Count>({
  printed,
  parts,
}: {
  readonly printed: Kind | Absent;
  readonly parts: readonly (Kind | Absent)[];
}): SettledTotal<Kind> {
  let known = 0;
  const missing: number[] = [];
  parts.forEach((part, index) => {
    if (isAbsent(part)) missing.push(index);
    else known += part;
  });
  return settleSum<Kind, readonly number[]>(printed, known, missing);
}

/**
 * The same decision where the units have been added up already.
 *
 * @param known sum of the units that have a figure; from 2^53 on it need not be exact
 * @param missing how many have none, or which
 */
export function settleSum<Kind extends Count, Missing extends number | readonly number[]>(
  printed: Kind | Absent,
  known: number,
  missing: Missing,
): Settled<Kind, Missing> {
  const added = isWholeCount(known) ? (known as Kind) : absent('too-large');
  const complete = typeof missing === 'number' ? missing === 0 : missing.length === 0;
  const sum = complete ? added : absent('incomplete');
  if (isAbsent(printed)) return { figure: sum, from: 'summed', sum, known: added, missing };
  const apart = isAbsent(added) ? 0 : complete ? printed - added : Math.min(printed - added, 0);
  if (apart === 0) return { figure: printed, from: 'printed', sum, known: added, missing };
  if (isAbsent(sum)) return { figure: printed, from: 'printed', sum, known: added, difference: apart, missing };
  return { figure: sum, from: 'summed', sum, known: added, difference: apart, missing };
}
