import type { Comparator } from '../../coverage/index.ts';

/** A percentage as headers print it; a word before a bare number may speak of an age or a year. */
const PERCENT = String.raw`\s*\d+(?:[.,]\d+)?\s*%`;

const WORDINGS: readonly (readonly [Comparator, RegExp])[] = [
  ['at-most', new RegExp(`(?:không quá|không vượt quá|tối đa|≤|<=)${PERCENT}`, 'iu')],
  ['at-least', new RegExp(`(?:≥|>=)${PERCENT}`, 'iu')],
  ['more-than', new RegExp(`(?:trên|vượt|hơn|>)${PERCENT}`, 'iu')],
  ['less-than', new RegExp(`(?:dưới|<)${PERCENT}`, 'iu')],
  ['about', new RegExp(`(?:khoảng|~)${PERCENT}`, 'iu')],
];

/**
 * How a target's header words the comparison (rule R14): exactly 95 % does not meet “trên 95 %”.
 *
 * @param header header text of the target column
 * @returns `undefined` when no comparison stands before a percentage; at least is then meant.
 * @example comparatorIn('Chỉ tiêu (trên 95%)') // 'more-than'
 * @example comparatorIn('Chỉ tiêu giao (%)') // undefined
 */
export function comparatorIn(header: string): Comparator | undefined {
  const text = header.normalize('NFC');
  return WORDINGS.find(([, wording]) => wording.test(text))?.[0];
}
