import { withoutNumbering } from './name-numbering.ts';
import { highlandKey, nameKey, nameSyllables, plainKey } from './name-syllables.ts';
import { type UnitLevel, mayBeName, readPrefix } from './unit-levels.ts';

/** A name taken apart: its level, and the rest in the forms in which names are compared. */
export interface UnitName {
  readonly level?: UnitLevel;
  /** The social insurance agency (cơ quan BHXH) of the unit, not the unit itself. */
  readonly agency?: true;
  /** The name without its level: lower-case NFD, one tone placement, no spaces, `đ` kept, numbers without leading zeros. */
  readonly key: string;
  /** The same with the level left in, where its word may be the beginning of the name: "Bản Lầu" is a commune. */
  readonly whole?: string;
  /** The key in one spelling of highland words (Đăk, Đắk, Đắc), and whether the name has one. */
  readonly sound: string;
  readonly highland: boolean;
  /** The first letters of a name of several words, or a name without vowels: HCM. */
  readonly initials: string;
  /** What stands in parentheses, after a comma or after a dash: the unit above, or `cũ`. */
  readonly remark?: string;
}

/**
 * Takes a unit's name apart for comparison (domain page, names): tone placement, case, NFC and NFD, i for y of the same sound,
 * apostrophes and the space after them, hyphens and spaces, prefixes, Roman numbers and leading zeros do not matter; diacritics do.
 *
 * @returns an empty key for an empty name; a level alone is a name.
 * @example readUnitName('P.01') // { level: 'ward', key: '1', … }
 * @example readUnitName("N' Thol Hạ").key === readUnitName('N’Thol Hạ').key // true
 * @example readUnitName('Tân Lập (H. Lâm Hà)').remark // 'lâmhà' in NFD
 */
export function readUnitName(name: string): UnitName {
  const { syllables, length, level, agency, key, remark } = takenApart(name);
  const rest = syllables.slice(length);
  const { key: sound, highland } = highlandKey(rest, key);
  return {
    key,
    initials: initialsOf(key, rest),
    sound,
    highland,
    ...(level && { level }),
    ...(agency && { agency }),
    ...(length > 0 && mayBeName(level) && { whole: nameKey(syllables) }),
    ...(remark !== '' && { remark }),
  };
}

/** What a name is made of: syllables of which the first `length` tell its level, and a remark. */
interface NameParts {
  readonly syllables: readonly string[];
  readonly length: number;
  readonly level: UnitLevel | undefined;
  readonly agency: true | undefined;
  readonly key: string;
  readonly remark: string;
}

function takenApart(name: string): NameParts {
  const { main, remark } = withoutRemark(withoutNumbering(name));
  const syllables = openedUp(nameSyllables(main));
  const told = remark === '' ? undefined : levelAlone(remark);
  const { level = told, agency, length } = readPrefix(syllables);
  const key = nameKey(length === 0 ? syllables : syllables.slice(length));
  return { syllables, length, level, agency, key, remark: told || remark === '' ? '' : remarkKey(remark) };
}

/** Shorter abbreviations stand for too many names. */
const SHORTEST_INITIALS = 3;

function initialsOf(key: string, syllables: readonly string[]): string {
  if (!/[aeiouy\d]/.test(key)) {
    const plain = plainKey(key);
    return plain.length >= SHORTEST_INITIALS ? plain : '';
  }
  if (syllables.length < SHORTEST_INITIALS) return '';
  return plainKey(syllables.map((syllable) => syllable.charAt(0)).join(''));
}

/** A name and what stands behind it in parentheses, after a comma, or after a dash when that is a unit with its level. */
function withoutRemark(name: string): { readonly main: string; readonly remark: string } {
  if (!/[(,]|\s[-–]\s/.test(name)) return { main: name, remark: '' };
  const [, main = '', remark = ''] = /^([^(,]*)[(,]([^)]*)/.exec(name) ?? /^(.*\S)\s+[-–]\s+(\S.*)$/.exec(name) ?? [];
  const dashed = remark !== '' && !/[(,]/.test(name);
  if (main.trim() === '' || (dashed && !isPlace(remark))) return { main: name, remark: '' };
  return { main, remark: remark.trim() };
}

/** Levels of units that others lie in. */
const PLACES: ReadonlySet<UnitLevel | undefined> = new Set<UnitLevel | undefined>([
  ...(['province', 'district', 'town', 'urban-district', 'city', 'commune', 'ward', 'township'] as const),
]);

function isPlace(text: string): boolean {
  return PLACES.has(readPrefix(nameSyllables(text)).level);
}

/** The level, where a remark is nothing else: "Liên Nghĩa (TT)". */
function levelAlone(remark: string): UnitLevel | undefined {
  const syllables = nameSyllables(remark);
  const { level, length } = readPrefix([...syllables, 'x']);
  return length === syllables.length ? level : undefined;
}

function remarkKey(remark: string): string {
  const syllables = nameSyllables(remark);
  return nameKey(syllables.slice(readPrefix(syllables).length));
}

/** Abbreviations of levels as they are looked for: "T.P" and "T.T" without the dot inside, "TPHCM" in two. */
function openedUp(syllables: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = syllables;
  if (first === 't.' && /^[ptx]\.?$/.test(second)) return [`t${second}`, ...rest];
  const glued = /^tp([^aeiouy]{3,})$/.exec(first)?.[1];
  return glued === undefined ? syllables : ['tp', glued, ...syllables.slice(1)];
}

/**
 * One text for a unit, level included: two units of one table with the same key are the same unit.
 *
 * @example unitKey('Phường 01') === unitKey('P.1') // true
 */
export function unitKey(name: string): string {
  const { level = '', agency, key, remark } = takenApart(name);
  return `${agency ? 'bhxh ' : ''}${level}:${key}${remark === '' ? '' : ` (${remark})`}`;
}

/** What makes it doubtful that two names mean one unit. The names alone cannot tell; a person can. */
export type NameDoubt =
  | 'bare-number' // 1 and Phường 1
  | 'remark' // Tân Lập and Tân Lập (cũ)
  | 'agency' // BHXH cơ sở Đức Trọng and Đức Trọng
  | 'spelling' // Đăk Hà and Đắk Hà
  | 'no-accents' // Hiep An and Hiệp An
  | 'initials'; // TP.HCM and Thành phố Hồ Chí Minh

/**
 * How two names that were taken apart relate.
 *
 * @returns `same`, a doubt, `level` for two levels of one name (xã X, thị trấn X), or `different`.
 * @example relateNames(readUnitName('Tân Thành'), readUnitName('Tân Thanh')) // 'different'
 */
export function relateNames(a: UnitName, b: UnitName): 'same' | NameDoubt | 'level' | 'different' {
  const [first, second] = readings(a, b);
  if (first.key === '' || second.key === '') return 'different';
  const letters = relateLetters(first, second);
  if (letters === 'different') return 'different';
  const levels = relateLevels(first, second);
  if (levels !== 'same') return levels;
  if (letters !== 'same') return letters;
  if (first.remark !== second.remark) return 'remark';
  return /^\d+$/.test(first.key) && first.level !== second.level ? 'bare-number' : 'same';
}

/** Two names, one of them with its level's word as part of the name where only that makes them one. */
function readings(a: UnitName, b: UnitName): readonly [UnitName, UnitName] {
  if (a.key !== b.key && a.whole === b.key) return [asName(a), b];
  if (a.key !== b.key && b.whole === a.key) return [a, asName(b)];
  return [a, b];
}

/**
 * A name read with its level's word as part of it: not "the village Lầu" but "Bản Lầu".
 *
 * @returns the name itself when it has no such word
 * @example asName(readUnitName('Bản Lầu')).level // undefined
 */
export function asName(name: UnitName): UnitName {
  if (name.whole === undefined) return name;
  const { key: _key, level: _level, whole, ...rest } = name;
  return { ...rest, key: whole, sound: whole };
}

function relateLetters(a: UnitName, b: UnitName): 'same' | 'spelling' | 'no-accents' | 'initials' | 'different' {
  if (a.key === b.key) return 'same';
  if (a.sound === b.sound && (a.highland || b.highland)) return 'spelling';
  const [plainA, plainB] = [plainKey(a.key), plainKey(b.key)];
  if (plainA === plainB) return a.key === plainA || b.key === plainB ? 'no-accents' : 'different';
  const shortened = a.initials !== '' && a.initials === b.initials;
  return shortened && (plainA === a.initials || plainB === b.initials) ? 'initials' : 'different';
}

/** Units of these levels have a social insurance agency of their name. */
const WITH_AGENCY: ReadonlySet<UnitLevel | undefined> = new Set<UnitLevel | undefined>([
  ...([undefined, 'district', 'town', 'urban-district', 'city'] as const),
]);

/** Whether two levels can be of one unit; one that is not written may be any. */
function relateLevels(a: UnitName, b: UnitName): 'same' | 'agency' | 'level' {
  if (a.agency !== b.agency) {
    const [agency, unit] = a.agency ? [a, b] : [b, a];
    if (!WITH_AGENCY.has(unit.level) && unit.level !== 'province') return 'level';
    if (agency.level === 'office' || agency.level === 'province' || unit.level === 'province') return 'agency';
  }
  if (a.level === b.level || a.level === undefined || b.level === undefined) return 'same';
  if (a.agency && b.agency && (a.level === 'office' || b.level === 'office')) return 'agency';
  const schools = a.level.startsWith('school') && b.level.startsWith('school');
  return schools && (a.level === 'school' || b.level === 'school') ? 'same' : 'level';
}

/**
 * Whether two names mean the same unit. `ask` is for pairs a person must decide: one of them typed without diacritics, Đăk for Đắk, a bare
 * number, a remark such as "(cũ)", an agency that serves several units. Units of two levels are different (xã X, thị trấn X).
 *
 * @example compareUnitNames('Thị uỷ', 'Thị ủy') // 'same'
 * @example compareUnitNames('Tân Thành', 'Tân Thanh') // 'different'
 * @example compareUnitNames('Đăk Glei', 'Đắk Glei') // 'ask'
 */
export function compareUnitNames(a: string, b: string): 'same' | 'different' | 'ask' {
  const relation = relateNames(readUnitName(a), readUnitName(b));
  if (relation === 'same') return 'same';
  return relation === 'level' || relation === 'different' ? 'different' : 'ask';
}
