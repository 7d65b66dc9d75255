/** The figure of a row in a column of counts; `undefined` when it has none. */
export type CountAt = (index: number) => number | undefined;

/**
 * How the figures of a row stand to the sum of others.
 *
 * - `yes`: equal in every column that can be compared, and one is not zero
 * - `near`: equal in some and apart in others, or apart by less than a twentieth: a total with a slip in it
 * - `no`: something else; `unknown`: nothing can be compared
 */
export type Agreement = 'yes' | 'near' | 'no' | 'unknown';

/** A printed total within a twentieth of the sum is told from an unrelated figure. */
const NEAR = 20;

/**
 * Whether a row is the sum of others in the columns of counts. A column in which one of them has no figure is passed over.
 *
 * @example sumsAgree([(index) => [5, 2, 3][index]], 0, [1, 2]) // 'yes'
 * @example sumsAgree([(index) => [505, 200, 300][index]], 0, [1, 2]) // 'near'
 */
export function sumsAgree(counts: readonly CountAt[], row: number, parts: readonly number[]): Agreement {
  return compared(counts, row, (countAt) => sumOf(countAt, parts));
}

/**
 * The same with sums that are known already.
 *
 * @param sums one for each column, `undefined` where a figure is missing
 */
export function agreesWith(counts: readonly CountAt[], row: number, sums: readonly (number | undefined)[]): Agreement {
  return compared(counts, row, (_, column) => sums[column]);
}

function compared(
  counts: readonly CountAt[],
  row: number,
  sumIn: (countAt: CountAt, column: number) => number | undefined,
): Agreement {
  let [same, near, apart] = [0, 0, 0];
  for (const [column, countAt] of counts.entries()) {
    const printed = countAt(row);
    const sum = printed === undefined ? undefined : sumIn(countAt, column);
    if (printed === undefined || sum === undefined) continue;
    if (printed === sum) same += sum > 0 ? 1 : 0;
    else if (Math.abs(printed - sum) * NEAR <= sum) near += 1;
    else apart += 1;
  }
  if (near === 0 && apart === 0) return same > 0 ? 'yes' : 'unknown';
  return 2 * same + near > apart ? 'near' : 'no';
}

/**
 * The sum of some rows in a column.
 *
 * @returns `undefined` when one of them has no figure
 * @example sumOf((index) => [5, 2, 3][index], [1, 2]) // 5
 */
export function sumOf(countAt: CountAt, parts: readonly number[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const count = countAt(part);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
