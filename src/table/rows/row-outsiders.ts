import { type Settling, leavesOf } from './row-settling.ts';
import { type CountAt, sumOf, sumsAgree } from './row-sums.ts';

/** What a printed total has more than the sum of its units, in a column in which the two can be compared. */
interface Excess {
  readonly countAt: CountAt;
  readonly more: number;
}

/**
 * Lets the grand total decide where it is the sum of all units but for one kind of doubtful row: an unnumbered row that it leaves out
 * is not one of its units; a heading that it counts is a unit itself. Sums win over numbering, and the person is told.
 */
export function settleOutsiders(settling: Settling): void {
  const { rows, kinds, parts, counts } = settling;
  if (!kinds.includes('total')) return;
  const leaves = leavesOf(settling);
  const total = kinds.findIndex((kind, index) => kind === 'total' && parts.get(index)?.length === leaves.length);
  if (total < 0 || leaves.length < 2 || ['yes', 'unknown'].includes(sumsAgree(counts, total, leaves))) return;
  const excess = counts.flatMap((countAt): Excess[] => {
    const [printed, sum] = [countAt(total), sumOf(countAt, leaves)];
    return printed === undefined || sum === undefined ? [] : [{ countAt, more: printed - sum }];
  });
  const numbered = leaves.filter((leaf) => rows[leaf]?.rank !== undefined);
  const loose = numbered.length * 2 > leaves.length ? leaves.filter((leaf) => rows[leaf]?.rank === undefined) : [];
  const outside = explaining(excess, loose, -1);
  if (outside.length > 0) leaveOut(settling, total, leaves, outside);
  else countHeadings(settling, total, excess);
}

/** The doubtful rows that explain the excess exactly, in every column: all of them, or one. */
function explaining(excess: readonly Excess[], doubtful: readonly number[], sign: 1 | -1): readonly number[] {
  const explain = (rows: readonly number[]): boolean =>
    excess.every(({ countAt, more }) => more === sign * (sumOf(countAt, rows) ?? NaN));
  if (doubtful.length > 0 && explain(doubtful)) return doubtful;
  const one = doubtful.find((row) => explain([row]));
  return one === undefined ? [] : [one];
}

function leaveOut(
  { rows, parts, findings }: Settling,
  total: number,
  leaves: readonly number[],
  outside: readonly number[],
): void {
  const without = new Set(outside);
  const left = leaves.filter((leaf) => !without.has(leaf));
  for (const [row, units] of parts) if (units.length === leaves.length) parts.set(row, left);
  const [first = 0] = outside;
  const details = { unit: rows[first]?.name ?? '', total: rows[total]?.name ?? '' };
  findings.push({ code: 'outside-total', index: first, details });
}

function countHeadings(
  { rows, kinds, parts, counts, findings }: Settling,
  total: number,
  excess: readonly Excess[],
): void {
  const headings = [...parts.keys()].filter((row) => {
    const word = rows[row]?.word;
    const heading = kinds[row] === 'group' && word !== 'total' && word !== 'subtotal';
    return heading && sumsAgree(counts, row, parts.get(row) ?? []) === 'no';
  });
  for (const heading of explaining(excess, headings, 1)) {
    const under = parts.get(heading) ?? [];
    kinds[heading] = 'leaf';
    parts.delete(heading);
    for (const [row, units] of parts) {
      const holds = (units.length > under.length || kinds[row] === 'total') && units.includes(under[0] ?? -1);
      if (holds) parts.set(row, inOrder([...units, heading]));
    }
    const details = { unit: rows[heading]?.name ?? '', total: rows[total]?.name ?? '' };
    findings.push({ code: 'heading-counted', index: heading, details });
  }
}

function inOrder(indexes: readonly number[]): readonly number[] {
  return [...indexes].sort((a, b) => a - b);
}
