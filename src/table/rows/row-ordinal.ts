import type { CellValue } from '../cells.ts';
import { dateOfSerial } from '../numbers/date-text.ts';
import { isDateFormat } from '../numbers/number-format.ts';

/** How deep an ordinal stands: smaller is nearer to the total. */
export type OrdinalRank = number;

/** An ordinal (số thứ tự): how deep it stands, and whether it is the first of its numbering. */
export interface Ordinal {
  readonly rank: OrdinalRank;
  readonly starts: boolean;
}

/** Ranks of the kinds of numbering offices use, from the outside in; arabic numbers with dots go deeper by one for each dot. */
export const RANKS = { letter: 1, roman: 2, heading: 3, arabic: 4, lower: 12, mark: 13 } as const;

const ROMAN = /^(?=[IVXLC])X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Tables of all provinces number their groups beyond XXXIX; there a lone L, C, D or M follows the numeral before it. */
const LONG_ROMAN = /^(?=.*[LCDM])(?=..)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const BEFORE: Readonly<Record<string, string>> = { L: 'XLIX', C: 'XCIX', D: 'CDXCIX', M: 'CMXCIX' };
/** What is typed for the Roman letters: a small L, a one, a bar, Cyrillic letters. */
const LIKE_ROMAN = /^[IVXivxl1|!ıІХ]+$/;
const MOST_DOTS = 6;
const LONGEST = 14;

const FIRST: Ordinal = { rank: RANKS.arabic, starts: true };
const NEXT: Ordinal = { rank: RANKS.arabic, starts: false };

/** Excel's numbers for the days from 2000 to 2099: no list of units is numbered so high by steps of its own. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** The letters and the long Roman numeral read last. */
interface Last {
  upper: string;
  lower: string;
  roman: string;
}

/** Reads ordinals one after the other; the row is where the number format of a possible date is looked up. */
export type OrdinalReader = (value: CellValue, row?: number) => Ordinal | undefined;

/**
 * Reads the ordinals of a table one after the other: `C` after `A`, `B` is a letter, `I` is Roman unless it follows `H`. Roman numerals
 * typed with a small L or a one, and dates that Excel made of `1.2`, are understood.
 *
 * @param formatOf the number format of the ordinal in a row, where the sheet is known
 * @returns a reader to call for each row in order; it gives `undefined` for what is no ordinal.
 * @example const read = ordinalReader(); read('I') // { rank: 2, starts: true }
 * @example read('2.1') // { rank: 5, starts: true }
 */
export function ordinalReader(formatOf: (row: number) => string = () => 'General'): OrdinalReader {
  const last: Last = { upper: '', lower: '', roman: '' };
  return (value, row = 0) => {
    if (typeof value === 'string') return written(value, last);
    if (typeof value !== 'number') return undefined;
    if (value < FIRST_DAY || value > LAST_DAY) return numbered(value);
    const format = formatOf(row);
    return isDateFormat(format) ? ofDate(value, format) : numbered(value);
  };
}

function numbered(value: number): Ordinal | undefined {
  if (Number.isInteger(value) && value >= 0) return value === 1 ? FIRST : NEXT;
  const text = String(Number(value.toPrecision(12)));
  return /^\d+\.\d+$/.test(text) ? ofDots(text.split('.')) : undefined;
}

/** `1.2` became a day and a month, `1.1.2` a day with a year. */
function ofDate(serial: number, format: string): Ordinal {
  const [day, month] = dateOfSerial(serial).split('/');
  return { rank: RANKS.arabic + (/y/i.test(format) ? 2 : 1), starts: day === '1' || month === '1' };
}

function written(value: string, last: Last): Ordinal | undefined {
  if (value.length > LONGEST) return undefined;
  const text = value.normalize('NFKC').trim();
  if (/^[-–—+*•]$/.test(text)) return { rank: RANKS.mark, starts: false };
  const bare = text.replace(/^\(?\s*(.*?)[\s.)/:–-]*$/, '$1');
  if (bare === '') return undefined;
  const parts = bare.split(/[.,/-]/);
  const own = parts.at(-1) ?? '';
  if (/^\d+[a-z]?$/.test(own)) return ofDots(parts);
  if (!parts.slice(0, -1).every((part) => part.length <= 4 && /^[\dA-Za-zĐđ]+$/.test(part))) return undefined;
  return ofLetters(own, last);
}

function ofDots(parts: readonly string[]): Ordinal | undefined {
  let numbers = 0;
  for (const part of parts) {
    if (/^\d+[a-z]?$/.test(part)) numbers += 1;
    else if (numbers > 0 || !/^[A-ZĐIVXl]{1,4}$/.test(part)) return undefined;
  }
  return { rank: RANKS.arabic + Math.min(MOST_DOTS, numbers - 1), starts: /^0*1$/.test(parts.at(-1) ?? '') };
}

function ofLetters(text: string, last: Last): Ordinal | undefined {
  if (LONG_ROMAN.test(text) || (last.roman !== '' && BEFORE[text] === last.roman)) {
    last.roman = text;
    return { rank: RANKS.roman, starts: false };
  }
  if (/^[A-ZĐ]$/.test(text)) {
    const follows = last.upper !== '' && text.charCodeAt(0) === last.upper.charCodeAt(0) + 1;
    if (text === 'A' || follows || !ROMAN.test(text)) {
      last.upper = text;
      return { rank: RANKS.letter, starts: text === 'A' };
    }
  }
  const small = text.length === 1 && text.charCodeAt(0) === last.lower.charCodeAt(0) + 1;
  if (LIKE_ROMAN.test(text) && !small && !/^[ivx]+$/.test(text)) {
    const roman = text
      .replace(/[l1|!ıІi]/g, 'I')
      .replace(/[vV]/g, 'V')
      .replace(/[xХ]/g, 'X');
    if (ROMAN.test(roman)) return { rank: RANKS.roman, starts: roman === 'I' };
  }
  if (!/^(?:[a-zđ]|[ivx]{2,4})$/.test(text)) return undefined;
  if (text.length === 1) last.lower = text;
  return { rank: RANKS.lower, starts: text === 'a' || text === 'i' };
}

const IN_NAME =
  /^(?:\(?((?:(?:[IVXl]{1,4}|[A-G]|\d{1,4})\.)*(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|l{1,3}|[A-G]|\d{1,4}|[a-g]))[.)/]\s*(?=\p{L})|((?:\d{1,3}\.)+\d{1,3})\s+(?=\p{L})|((?:X{0,3}(?:IX|IV|V?I{1,3}|V)|[A-G]))\s?[-–:]\s+(?=\p{L})|([-–+*•])\s*(?=\p{L}))/u;

/**
 * The ordinal written in front of a name: `I. Khối huyện`, `1. Xã Hiệp An`, `1.1 Thôn 2`, `- Nữ`. Abbreviations of a unit's level
 * (`P. Lộc Sơn`, `X. Đà Loan`) are no ordinals.
 *
 * @returns `undefined` when there is none.
 * @example ordinalInName('I. Khối huyện') // 'I'
 */
export function ordinalInName(name: string): string | undefined {
  if (!mayBeginWithOrdinal(name)) return undefined;
  const match = IN_NAME.exec(name);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
}

/** An ordinal ends in a dot, bracket or dash among the first characters, or is a mark; a plain name is told by its second letter. */
function mayBeginWithOrdinal(name: string): boolean {
  const first = name.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  if (first < 0x41 || first > 0x7a) return first > 0 && '-–+*•('.includes(name.charAt(0));
  const second = name.charCodeAt(1);
  const letter = second >= 0xc0 || (second >= 0x41 && second <= 0x7a);
  return !letter || 'IVXl'.includes(name.charAt(1));
}
