import { RANKS } from './row-ordinal.ts';
import { type CountAt, levelOf, settleBySums, sumsAgree } from './row-sums.ts';
import { settleTotals } from './row-totals.ts';
import type { ScannedRow } from './scan-rows.ts';
import type { TableRow } from './table.ts';

type Kind = TableRow['kind'];

const NO_PARTS: readonly number[] = [];

/**
 * Settles what each row of a body is (domain page, layouts): units, groups with the units they stand for, totals, notes, blanks.
 * Words and numbering decide; where they do not, sums do. No unit is ever counted twice: groups and totals list units only.
 *
 * @param counts columns of counts the sums are checked in
 */
export function rowTree(rows: readonly ScannedRow[], counts: readonly CountAt[]): readonly TableRow[] {
  const kinds = rows.map(kindByWords);
  const ranks = ranksOf(rows, kinds);
  const parts = new Map<number, readonly number[]>();
  settleGroups(kinds, ranks, parts);
  if (dropBreakdowns(kinds, ranks, parts, counts)) settleGroups(kinds, ranks, parts);
  rows.forEach(({ figures }, index) => {
    // A heading with nothing under it holds no unit.
    if (kinds[index] === 'leaf' && ranks[index] === RANKS.heading && !figures) kinds[index] = 'note';
  });
  settleBySums(rows, kinds, parts, counts);
  settleTotals(rows, kinds, parts, counts);
  return rows.map(({ row, name }, index) => ({
    row,
    name,
    kind: kinds[index] ?? 'leaf',
    parts: parts.get(index) ?? NO_PARTS,
  }));
}

function kindByWords({ blank, word, figures, name, rank }: ScannedRow): Kind {
  if (blank) return 'blank';
  if (word === 'note' || word === 'breakdown') return 'note';
  if (word === 'total' || word === 'subtotal') return 'total';
  // Figures without name and number are a total whose word was left out; a lone number is a unit not filled in yet.
  if (name === '' && (rank === undefined || !figures)) return figures ? 'total' : 'blank';
  return 'leaf';
}

/** The rank of each unit or group; rows without numbering stand among the deepest, headings above them. */
function ranksOf(rows: readonly ScannedRow[], kinds: readonly Kind[]): readonly number[] {
  const firstLetter = rows.findIndex(({ rank }) => rank === RANKS.letter);
  const firstRoman = rows.findIndex(({ rank }) => rank === RANKS.roman);
  const romanOutside = firstRoman >= 0 && firstLetter > firstRoman;
  const numbered = rows.some(({ rank }, index) => rank !== undefined && kinds[index] === 'leaf');
  return rows.map(({ rank, word, figures }, index) => {
    if (rank === undefined) {
      const heading = figures ? word === 'group' && numbered : word === 'group' || headsNext(rows, index);
      return heading ? RANKS.heading : RANKS.arabic;
    }
    if (romanOutside && rank <= RANKS.roman) return rank === RANKS.roman ? RANKS.letter : RANKS.roman;
    return rank;
  });
}

/**
 * Whether a row without number and figures is a heading and not a unit that has reported nothing: numbering starts anew after it, its
 * level is above the next one's, or it alone is in capitals.
 */
function headsNext(rows: readonly ScannedRow[], index: number): boolean {
  const [own, next] = [rows[index], rows[index + 1]];
  if (!own || !next || next.blank) return false;
  const level = levelOf(own.name);
  return (
    next.starts === true ||
    (level >= 0 && level < levelOf(next.name)) ||
    (isCapitals(own.name) && !isCapitals(next.name))
  );
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** A row followed by deeper ones is a group of the deepest rows under it. */
function settleGroups(kinds: Kind[], ranks: readonly number[], parts: Map<number, readonly number[]>): void {
  const open: { readonly rank: number; readonly leaves: readonly number[] }[] = [];
  for (let index = kinds.length - 1; index >= 0; index -= 1) {
    if (kinds[index] !== 'leaf') continue;
    const rank = ranks[index] ?? 0;
    const leaves: number[] = [];
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) > rank)
      for (const leaf of open.pop()?.leaves ?? []) leaves.push(leaf);
    if (leaves.length > 0) {
      kinds[index] = 'group';
      parts.set(index, leaves);
    }
    open.push({ rank, leaves: leaves.length > 0 ? leaves : [index] });
  }
}

/**
 * Rows marked with a dash under a unit are its parts only when they add up to it; "- Nữ", "- Hộ nghèo" are breakdowns and stand for
 * nothing. All groups are open again when any was found.
 */
function dropBreakdowns(
  kinds: Kind[],
  ranks: readonly number[],
  parts: Map<number, readonly number[]>,
  counts: readonly CountAt[],
): boolean {
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
