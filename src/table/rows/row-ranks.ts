import { type OrdinalRank, RANKS } from './row-ordinal.ts';
import { levelOf } from './row-level.ts';
import type { Settling } from './row-settling.ts';
import type { ScannedRow } from './scan-rows.ts';

/**
 * How deep each row of a body stands by its numbering; rows without it stand among the deepest, headings above them. Where two kinds of
 * numbering change places ("I" over "A", "a" over "1"), the one that begins stands outside.
 *
 * @param below rows that are parts of the row above by what they are called
 * @returns a rank for each row; smaller is nearer to the total
 */
export function ranksOf({ rows, kinds }: Settling, below: ReadonlySet<number>): readonly OrdinalRank[] {
  let [letter, roman, lower, arabic] = [-1, -1, -1, -1];
  let numbered = false;
  rows.forEach(({ rank }, index) => {
    if (rank === undefined || kinds[index] !== 'leaf') return;
    numbered = true;
    if (rank === RANKS.letter && letter < 0) letter = index;
    else if (rank === RANKS.roman && roman < 0) roman = index;
    else if (rank === RANKS.lower && lower < 0) lower = index;
    else if (rank === RANKS.arabic && arabic < 0) arabic = index;
  });
  const romanOutside = roman >= 0 && letter > roman;
  const lowerOutside = lower >= 0 && arabic > lower && rows[arabic]?.starts === true;
  return rows.map(({ rank, word, figures, banner }, index) => {
    if (below.has(index)) return RANKS.mark;
    if (rank === undefined) {
      const heading = figures ? word === 'group' && numbered : word === 'group' || banner || headsNext(rows, index);
      return heading ? RANKS.heading : RANKS.arabic;
    }
    if (romanOutside && rank <= RANKS.roman) return rank === RANKS.roman ? RANKS.letter : RANKS.roman;
    return lowerOutside && rank === RANKS.lower ? RANKS.heading : rank;
  });
}

/**
 * Whether a row without number and figures is a heading and not a unit that has reported nothing: numbering starts anew after it, its
 * level is above the next one's, it alone is in capitals, or the next one stands further in.
 */
function headsNext(rows: readonly ScannedRow[], index: number): boolean {
  const [own, next] = [rows[index], rows[index + 1]];
  if (!own || !next || next.blank) return false;
  const level = levelOf(own.name);
  return (
    next.starts ||
    next.indent > own.indent + 1 ||
    (level >= 0 && level < levelOf(next.name)) ||
    (isCapitals(own.name) && !isCapitals(next.name))
  );
}

/**
 * Whether a name is written in capitals.
 *
 * @example isCapitals('KHỐI XÃ') // true
 */
export function isCapitals(name: string): boolean {
  // Nearly every name has a plain small letter among its first: "Xã An", "Phường".
  for (let at = 1; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return false;
  }
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
