/**
 * One word of a text as headers and names are compared. Both keys are lower-case, composed or decomposed input alike, with i for y.
 */
export interface Word {
  /** With diacritics; the tone mark stands at the end of the syllable, so that `uỷ` and `ủy` are one. */
  readonly accented: string;
  /** Without diacritics, `d` for `đ`. */
  readonly plain: string;
}

/** Grave, acute, tilde, hook above, dot below: the five written tones. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;

/** What `decomposed` has to put right; most text has none of it. */
const UNTIDY = /[\u00ad\u200b-\u200f\u2060\ufeff]|\s[\u0300-\u036f\s]|[^\S ]|^\s|\s$/;

/**
 * Text in the one form everything else works on: NFD, lower-case, ordinary spaces, no invisible characters, and tone marks that a
 * PDF detached (`ty ̉ lê ̣`) put back.
 *
 * @example decomposed('Tỷ\u00a0Lệ') // 'tỷ lệ' in NFD
 */
export function decomposed(text: string): string {
  return tidied(text).toLowerCase().replaceAll('ð', 'đ');
}

function tidied(text: string): string {
  const apart = text.normalize('NFD');
  if (!UNTIDY.test(apart)) return apart;
  return apart
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+(?=[\u0300-\u036f])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A syllable with its tone mark moved to its end: old and new tone placement become the same text.
 *
 * @param syllable one word in NFD
 * @example toneLast('uỷ'.normalize('NFD')) === toneLast('ủy'.normalize('NFD')) // true
 */
export function toneLast(syllable: string): string {
  const tones = syllable.match(TONES);
  return tones ? syllable.replace(TONES, '') + tones.join('') : syllable;
}

/**
 * A text without any diacritics, `d` for `đ`.
 *
 * @param text in NFD, lower-case
 * @example withoutAccents(decomposed('Đơn vị')) // 'don vi'
 */
export function withoutAccents(text: string): string {
  return text.replace(MARKS, '').replaceAll('đ', 'd');
}

const WORDS = /[\p{L}\p{M}]+|\d+|%|\//gu;

/**
 * The words of a header or a phrase. Letters and digits make words; `%` and `/` are words of their own; everything else separates.
 *
 * @example words('Tỷ lệ (%)').map((word) => word.plain) // ['ti', 'le', '%']
 */
export function words(text: string): readonly Word[] {
  const found = decomposed(text).match(WORDS) ?? [];
  return found.map((word) => {
    const accented = toneLast(word).replaceAll('y', 'i');
    return { accented, plain: withoutAccents(accented) };
  });
}

/**
 * Some words of a text as they are printed there, counted as `words` counts them.
 *
 * @param start first word
 * @param end the word after the last
 * @example printedWords('Chỉ tiêu UBND tỉnh giao', 2, 4) // 'UBND tỉnh'
 */
export function printedWords(text: string, start: number, end: number): string {
  const tidy = tidied(text);
  const found = [...tidy.matchAll(WORDS)];
  const [first, last] = [found[start], found[end - 1]];
  return first && last ? tidy.slice(first.index, last.index + last[0].length).normalize('NFC') : '';
}
