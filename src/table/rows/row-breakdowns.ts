import { type OrdinalRank, RANKS } from './row-ordinal.ts';
import type { Settling } from './row-settling.ts';
import { sumsAgree } from './row-sums.ts';
import type { ScannedRow } from './scan-rows.ts';

/**
 * Rows that break the row above down ("Trong đó: nữ", then "Dân tộc thiểu số") stand for nothing: rows with a dash, and rows without a
 * number in a table that numbers its units. "Trong đó" under a total introduces the units themselves where no others follow.
 */
export function settleBreakdowns({ rows, kinds }: Settling): void {
  if (!rows.some(({ word }) => word === 'breakdown' || word === 'category')) return;
  const isNumbered = ({ rank }: ScannedRow): boolean => rank !== undefined && rank !== RANKS.mark;
  const leaves = rows.filter((_, index) => kinds[index] === 'leaf');
  const numbered = leaves.some(isNumbered);
  const dropped: number[] = [];
  let inside = false;
  let unitAbove = false;
  rows.forEach((row, index) => {
    const kind = kinds[index];
    if (row.word === 'breakdown') inside = true;
    else if (kind === 'total') [inside, unitAbove] = [false, false];
    else if (kind === 'blank') inside = false;
    if (kind !== 'leaf') return;
    const loose = row.figures && (row.rank === RANKS.mark || (numbered && row.rank === undefined));
    if (loose && (inside || (unitAbove && row.word === 'category'))) dropped.push(index);
    else [inside, unitAbove] = [false, isNumbered(row)];
  });
  if (dropped.length < leaves.length) for (const index of dropped) kinds[index] = 'note';
}

/**
 * Rows marked with a dash under a unit are its parts only when they add up to it; "- Nữ", "- Hộ nghèo" are breakdowns and stand for
 * nothing. All groups are open again when any was found.
 *
 * @returns whether any was found
 */
export function dropBreakdowns({ kinds, parts, counts }: Settling, ranks: readonly OrdinalRank[]): boolean {
  let dropped = false;
  for (const [group, leaves] of parts) {
    if (!leaves.every((leaf) => ranks[leaf] === RANKS.mark) || sumsAgree(counts, group, leaves) !== 'no') continue;
    for (const leaf of leaves) kinds[leaf] = 'note';
    dropped = true;
  }
  if (!dropped) return false;
  for (const group of parts.keys()) kinds[group] = 'leaf';
  parts.clear();
  return true;
}
