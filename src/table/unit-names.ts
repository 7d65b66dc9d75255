import { decomposed, toneLast, withoutAccents } from './normalise.ts';

/** The level a unit's name begins with. */
export type UnitLevel =
  | 'province'
  | 'district'
  | 'town'
  | 'urban-district'
  | 'city'
  | 'commune'
  | 'ward'
  | 'township'
  | 'special-zone'
  | 'village'
  | 'quarter';

/** A name taken apart: its level, and the rest in the form in which names are compared. */
export interface UnitName {
  readonly level?: UnitLevel;
  /** Lower-case NFD, tone marks at the end of syllables, `đ` kept, no apostrophes, no leading zeros. */
  readonly key: string;
  /** The same with the level left in: "Bản Lầu" is the name of a commune. */
  readonly whole: string;
}

const LEVELS: readonly (readonly [UnitLevel, RegExp])[] = [
  ['province', /^tinh (?=\S)/],
  ['town', /^(?:thi xa |tx\.? ?)(?=\S)/],
  ['township', /^(?:thi tran |tt\. ?|tt )(?=\S)/],
  ['city', /^(?:thanh pho |tp\. ?|tp )(?=\S)/],
  ['special-zone', /^dac khu (?=\S)/],
  ['quarter', /^(?:khu pho |to dan pho |tdp\.? |kp\.? )(?=\S)/],
  ['urban-district', /^(?:quan |q\. ?|q(?=\d))(?=\S)/],
  ['district', /^(?:huyen |h\. ?)(?=\S)/],
  ['ward', /^(?:phuong |p\. ?|p(?=\d))(?=\S)/],
  ['commune', /^(?:xa |x\. ?)(?=\S)/],
  ['village', /^(?:thon |ban |ap |buon )(?=\S)/],
];

/** An ordinal in front of the name: `1.`, `12)`, `I.`, `-`. */
const ORDINAL = /^(?:(?:\d{1,4}|[ivx]{1,5})[.)] ?|[-–+*•] ?)(?=[\p{L}])/u;

/**
 * Takes a unit's name apart for comparison (domain page, names): tone placement, case, NFC and NFD, apostrophes and the space after
 * them, prefixes and leading zeros do not matter; diacritics do.
 *
 * @example readUnitName('P.01') // { level: 'ward', key: '1', whole: 'p 1' }
 * @example readUnitName("N' Thol Hạ").key === readUnitName('N’Thol Hạ').key // true
 */
export function readUnitName(name: string): UnitName {
  const whole = decomposed(name)
    .replace(/['’‘ʼ`´]\s*/g, '')
    .replace(ORDINAL, '');
  const plain = withoutAccents(whole);
  for (const [level, prefix] of LEVELS) {
    const [found = ''] = prefix.exec(plain) ?? [];
    if (found === '' || !prefixAgrees(whole, found)) continue;
    return { level, key: keyOf(dropLetters(whole, found.length)), whole: keyOf(whole) };
  }
  return { key: keyOf(whole), whole: keyOf(whole) };
}

function keyOf(text: string): string {
  return text
    .replace(/[-–—.,/()]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim()
    .split(/\s+/)
    .map(toneLast)
    .join(' ');
}

/** Words that are prefixes with these accents only: "Bân …" is no "bản", "Áp" no "ấp". */
const ACCENTED_PREFIXES: ReadonlySet<string> = new Set(
  ['xã', 'bản', 'ấp', 'thôn', 'buôn', 'huyện', 'quận', 'phường', 'tỉnh', 'thị', 'thành', 'đặc', 'khu', 'tổ'].map(
    (word) => toneLast(word.normalize('NFD')),
  ),
);

/** Whether the first word of a matched prefix is written as the prefix is, or without any diacritics. */
function prefixAgrees(text: string, plainPrefix: string): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  const bare = withoutAccents(first);
  return first === bare || ACCENTED_PREFIXES.has(toneLast(first)) || plainPrefix.includes('.');
}

/** The text after as many letters, combining marks not counted. */
function dropLetters(text: string, letters: number): string {
  let left = letters;
  let at = 0;
  while (at < text.length && left > 0) {
    at += 1;
    left -= 1;
    while (at < text.length && /\p{M}/u.test(text[at] ?? '')) at += 1;
  }
  return text.slice(at);
}

/**
 * One text for a unit, level included: two units of one table with the same key are the same unit.
 *
 * @example unitKey('Phường 01') === unitKey('P.1') // true
 */
export function unitKey(name: string): string {
  const { level, key } = readUnitName(name);
  return `${level ?? ''}:${key}`;
}

/**
 * Whether two names mean the same unit. `ask` is for pairs a person must decide: one of them typed without diacritics, Đăk for Đắk,
 * i for y, different levels, a bare number.
 *
 * @example compareUnitNames('Thị uỷ', 'Thị ủy') // 'same'
 * @example compareUnitNames('Tân Thành', 'Tân Thanh') // 'different'
 * @example compareUnitNames('Đăk Glei', 'Đắk Glei') // 'ask'
 */
export function compareUnitNames(a: string, b: string): 'same' | 'different' | 'ask' {
  const [first, second] = [readUnitName(a), readUnitName(b)];
  if (first.key === second.key) {
    if (first.level && second.level && first.level !== second.level) return 'ask';
    const bareNumber = /^\d+$/.test(first.key) && first.level !== second.level;
    return bareNumber ? 'ask' : 'same';
  }
  if (first.whole === second.key || second.whole === first.key) return 'same';
  const [plainA, plainB] = [withoutAccents(first.key), withoutAccents(second.key)];
  if (plainA.replaceAll('y', 'i') !== plainB.replaceAll('y', 'i'))
    return dakOf(first.key) === dakOf(second.key) ? 'ask' : 'different';
  if (first.key === plainA || second.key === plainB) return 'ask';
  return dakOf(first.key) === dakOf(second.key) || sameButI(first.key, second.key) ? 'ask' : 'different';
}

/** Spellings of one word of the highlands: Đăk, Đắk, Đắc, Đak. */
const DAK = new RegExp(`^(?:đ|d)(?:a|\\u0103|a\\u0306)?(?:a|a\\u0306)?[kc]\\u0301?(?= |$)`, 'u');

function dakOf(key: string): string {
  return key.replace(DAK, 'dak');
}

function sameButI(a: string, b: string): boolean {
  return a.replaceAll('y', 'i') === b.replaceAll('y', 'i');
}
