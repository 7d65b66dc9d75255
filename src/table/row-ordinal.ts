import type { CellValue } from './cells.ts';

/** How deep an ordinal stands: smaller is nearer to the total. */
export type OrdinalRank = number;

/** Ranks of the kinds of numbering offices use, from the outside in; arabic numbers with dots go deeper by one for each dot. */
export const RANKS = { letter: 1, roman: 2, heading: 3, arabic: 4, lower: 12, mark: 13 } as const;

const ROMAN = /^(?=[IVXLC])X{0,3}(?:IX|IV|V?I{0,3})$/;
const MOST_DOTS = 6;

/**
 * Reads the ordinals of a table one after the other: `A` and `C` are letters after `A`, `B`; `C` and `I` are Roman otherwise.
 *
 * @returns a reader to call for each row in order; it gives the rank, or `undefined` for what is no ordinal.
 * @example const rank = ordinalReader(); rank('I') // 2
 */
export function ordinalReader(): (value: CellValue) => OrdinalRank | undefined {
  let lastLetter = '';
  return (value) => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    const bare = text.replace(/^\((.*)\)$/, '$1').replace(/[.)/:]+$/, '');
    if (bare === '' || bare.length > 12) return undefined;
    if (/^\d+(?:[.,-]\d+)*$/.test(bare)) {
      return RANKS.arabic + Math.min(MOST_DOTS, bare.split(/[.,-]/).length - 1);
    }
    if (/^[A-ZĐ]$/.test(bare)) {
      const follows = bare === 'A' || (lastLetter !== '' && bare.charCodeAt(0) === lastLetter.charCodeAt(0) + 1);
      if (follows || !ROMAN.test(bare)) {
        lastLetter = bare;
        return RANKS.letter;
      }
    }
    if (ROMAN.test(bare)) return RANKS.roman;
    if (/^[a-zđ]$/.test(bare)) return RANKS.lower;
    return /^[-–+*•]$/.test(bare) ? RANKS.mark : undefined;
  };
}

/**
 * The ordinal written in front of a name: `I. Khối huyện`, `1. Xã Hiệp An`, `- Nữ`. Abbreviations of a unit's level (`P. Lộc Sơn`,
 * `X. Đà Loan`) are no ordinals.
 *
 * @example ordinalInName('I. Khối huyện') // 'I'
 */
export function ordinalInName(name: string): string | undefined {
  const match =
    /^(?:\(?((?:X{0,3}(?:IX|IV|V?I{1,3}|V))|[A-G]|\d{1,4}(?:\.\d{1,3})*|[a-g])[.)]\s*(?=\p{L})|([-–+*•])\s*(?=\p{L}))/u.exec(
      name,
    );
  return match?.[1] ?? match?.[2];
}
