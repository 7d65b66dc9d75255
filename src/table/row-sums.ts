import { decomposed, withoutAccents } from './normalise.ts';
import type { ScannedRow } from './scan-rows.ts';
import type { TableRow } from './table.ts';

/** The figure of a row in a column of counts; `undefined` when it has none. */
export type CountAt = (index: number) => number | undefined;

/**
 * Whether a row is the sum of others in the columns of counts.
 *
 * @returns `yes` when every column that can be compared agrees and one is not zero, `no` when one differs, else `unknown`.
 * @example sumsAgree([(index) => [5, 2, 3][index]], 0, [1, 2]) // 'yes'
 */
export function sumsAgree(counts: readonly CountAt[], row: number, parts: readonly number[]): 'yes' | 'no' | 'unknown' {
  let agreed = false;
  for (const countAt of counts) {
    const printed = countAt(row);
    if (printed === undefined) continue;
    const sum = sumOf(countAt, parts);
    if (sum === undefined) continue;
    if (sum !== printed) return 'no';
    if (sum > 0) agreed = true;
  }
  return agreed ? 'yes' : 'unknown';
}

function sumOf(countAt: CountAt, parts: readonly number[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const count = countAt(part);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/**
 * Finds groups and totals that no word or numbering tells, by their sums: "Huyện Đức Trọng" over its communes, an unnumbered row
 * among numbered ones, a first or last row that adds up all others.
 *
 * @param kinds changed in place, with `parts`
 */
export function settleBySums(
  rows: readonly ScannedRow[],
  kinds: TableRow['kind'][],
  parts: Map<number, readonly number[]>,
  counts: readonly CountAt[],
): void {
  const leaves = [...kinds.keys()].filter((index) => kinds[index] === 'leaf');
  if (leaves.length < 3) return;
  const doubtful = doubtfulRows(rows, leaves);
  const found = new Set<number>();
  let place = 0;
  for (let next = 0; next < doubtful.length; next += 1) {
    const row = doubtful[next] ?? 0;
    const below = doubtful[next + 1] ?? rows.length;
    while ((leaves[place] ?? Infinity) <= row) place += 1;
    const under: number[] = [];
    while ((leaves[place] ?? Infinity) < below) under.push(leaves[place++] ?? 0);
    if (under.length < 2 || sumsAgree(counts, row, under) !== 'yes') continue;
    kinds[row] = 'group';
    parts.set(row, under);
    found.add(row);
  }
  settleEnds(
    leaves.filter((leaf) => !found.has(leaf)),
    rows,
    kinds,
    parts,
    counts,
    found,
  );
  if (found.size === 0) return;
  for (const [group, units] of parts)
    if (units.some((unit) => found.has(unit)))
      parts.set(
        group,
        units.filter((unit) => !found.has(unit)),
      );
}

/** The first or the last row that is the sum of all units is their total. */
function settleEnds(
  leaves: readonly number[],
  rows: readonly ScannedRow[],
  kinds: TableRow['kind'][],
  parts: Map<number, readonly number[]>,
  counts: readonly CountAt[],
  found: Set<number>,
): void {
  if (leaves.length < 3 || kinds.includes('total')) return;
  const numbered = leaves.some((leaf) => rows[leaf]?.rank !== undefined);
  for (const end of [leaves[0] ?? 0, leaves.at(-1) ?? 0]) {
    if (numbered && rows[end]?.rank !== undefined) continue;
    const others = leaves.filter((leaf) => leaf !== end);
    if (sumsAgree(counts, end, others) !== 'yes') continue;
    kinds[end] = 'total';
    parts.set(end, others);
    found.add(end);
    return;
  }
}

const LEVELS: readonly RegExp[] = [
  /^tinh\b/,
  /^(?:huyen|quan|thi xa|thanh pho|h\.|q\.|tx\.?|tp\.?)(?=\W)/,
  /^(?:xa|phuong|thi tran|dac khu|x\.|p\.|tt\.)(?=\W)/,
  /^(?:thon|ban|ap|khu pho|to dan pho|tdp)\b/,
];

/** Rows that may be groups: unnumbered among numbered ones, named like a group, or of a higher level than a row below. */
function doubtfulRows(rows: readonly ScannedRow[], leaves: readonly number[]): readonly number[] {
  const numbered = leaves.some((leaf) => rows[leaf]?.rank !== undefined);
  let deepest = -1;
  const doubtful: number[] = [];
  for (const leaf of leaves.toReversed()) {
    const row = rows[leaf];
    if (!row) continue;
    const level = numbered ? -1 : levelOf(row.name);
    if (numbered ? row.rank === undefined : row.word === 'group' || (level >= 0 && level < deepest))
      doubtful.push(leaf);
    deepest = Math.max(deepest, level);
  }
  return doubtful.reverse();
}

/**
 * How deep the level written in front of a name is: 0 for a province, 3 for a village, -1 when none is written.
 *
 * @example levelOf('Huyện Đức Trọng') // 1
 */
export function levelOf(name: string): number {
  const plain = withoutAccents(decomposed(name));
  return LEVELS.findIndex((level) => level.test(plain));
}
