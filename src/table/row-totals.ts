import { type CountAt, sumsAgree } from './row-sums.ts';
import type { ScannedRow } from './scan-rows.ts';
import type { TableRow } from './table.ts';

/**
 * What each total stands for: all units, or those of the block above or below it where several totals stand in the table. Sums
 * decide; where they agree with nothing, the words do, and the difference is reported when the table is assessed.
 *
 * @param kinds changed in place, with `parts`
 */
export function settleTotals(
  rows: readonly ScannedRow[],
  kinds: TableRow['kind'][],
  parts: Map<number, readonly number[]>,
  counts: readonly CountAt[],
): void {
  const leaves: number[] = [];
  const totals: number[] = [];
  kinds.forEach((kind, index) => {
    if (kind === 'leaf') leaves.push(index);
    if (kind === 'total' && !parts.has(index)) totals.push(index);
  });
  const [only = 0] = totals;
  if (totals.length === 1 && rows[only]?.word !== 'subtotal') {
    parts.set(only, leaves);
    return;
  }
  const blocks = blocksBetween(leaves, totals, kinds);
  const sums = counts.map((countAt) => total(countAt, leaves));
  totals.forEach((row, place) => {
    const [above, below] = [blocks[place] ?? [], blocks[place + 1] ?? []];
    const whole = sumsAgree(
      counts.map(
        (countAt, column): CountAt =>
          (index) =>
            index === row ? countAt(row) : sums[column],
      ),
      row,
      [-1],
    );
    const subtotal = rows[row]?.word === 'subtotal';
    let mine: readonly number[] = leaves;
    if (whole !== 'yes') {
      if (above.length > 0 && sumsAgree(counts, row, above) === 'yes') mine = above;
      else if (below.length > 0 && sumsAgree(counts, row, below) === 'yes') mine = below;
      else if (subtotal && above.length > 0) mine = above;
    }
    if (mine !== leaves) kinds[row] = 'group';
    parts.set(row, mine);
  });
}

/** Units before the first total, between each two, and after the last; a group's heading starts a block anew. */
function blocksBetween(
  leaves: readonly number[],
  totals: readonly number[],
  kinds: readonly TableRow['kind'][],
): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let [leaf, row, heading] = [0, 0, -1];
  for (const total of [...totals, kinds.length]) {
    const block: number[] = [];
    while ((leaves[leaf] ?? Infinity) < total) block.push(leaves[leaf++] ?? 0);
    for (; row < total; row += 1) if (kinds[row] === 'group') heading = row;
    const from = total < kinds.length ? block.filter((unit) => unit > heading) : block;
    blocks.push(from.length > 0 ? from : block);
  }
  return blocks;
}

function total(countAt: CountAt, leaves: readonly number[]): number | undefined {
  let sum = 0;
  for (const leaf of leaves) {
    const count = countAt(leaf);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
