import { nameSyllables } from './name-syllables.ts';
import { withoutAccents } from '../normalise.ts';

/**
 * The level a unit's name begins with. What English calls village or hamlet alike is not alike: one commune has both a "Thôn 3" and a
 * "Buôn 3", so these keep their Vietnamese words. A school's level tells what it teaches (`school:th+thcs`), when its name does.
 */
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
  | VillageLevel
  | 'quarter'
  | 'residential-group'
  | 'office'
  | 'school'
  | `school:${string}`;

type VillageLevel = 'thon' | 'ban' | 'ap' | 'buon' | 'lang' | 'xom' | 'khom';

/**
 * Words in front of names. With a dot: an abbreviation that needs its dot or a number behind it, since single letters begin names as
 * well ("A Lưới").
 */
const WORDS: readonly (readonly [UnitLevel, ...(readonly string[])])[] = [
  ['province', 'tỉnh'],
  ['district', 'huyện', 'h.'],
  ['town', 'thị xã', 'tx'],
  ['urban-district', 'quận', 'q.'],
  ['city', 'thành phố', 'tp'],
  ['commune', 'xã', 'x.'],
  ['ward', 'phường', 'p.'],
  ['township', 'thị trấn', 'tt', 'ttr'],
  ['special-zone', 'đặc khu', 'đk.'],
  ['thon', 'thôn'],
  ['ban', 'bản'],
  ['ap', 'ấp'],
  ['buon', 'buôn'],
  ['lang', 'làng'],
  ['xom', 'xóm'],
  ['khom', 'khóm'],
  ['quarter', 'khu phố', 'kp'],
  ['residential-group', 'tổ dân phố', 'tdp', 'tổ.'],
];

const SCHOOLS: readonly (readonly [kind: string, ...names: string[]])[] = [
  ['mn', 'mầm non'],
  ['mg', 'mẫu giáo'],
  ['th', 'tiểu học'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['ptdtnt', 'phổ thông dân tộc nội trú'],
  ['ptdtbt', 'phổ thông dân tộc bán trú'],
  ['cđ', 'cao đẳng'],
  ['đh', 'đại học'],
];

/** Villages and schools begin like names do: "Bản Lầu" and "Trường Sa" may be a commune and a special zone. */
const MAYBE_NAMES: ReadonlySet<UnitLevel> = new Set(['thon', 'ban', 'ap', 'buon', 'lang', 'xom', 'khom', 'school']);

/**
 * Whether a level's word may be the beginning of the name itself.
 *
 * @example mayBeName('ban') // true: xã Bản Lầu
 */
export function mayBeName(level: UnitLevel | undefined): boolean {
  return level !== undefined && MAYBE_NAMES.has(level);
}

/** Phrases of syllables and what they mean. */
interface Phrases<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** By first syllable, how many the longest phrase has that begins with it. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** Phrases with all their diacritics or with none: "Bân" is no "bản". */
function phrases<Meaning extends string>(
  table: readonly (readonly [Meaning, ...(readonly string[])])[],
): Phrases<Meaning> {
  const meanings = new Map(
    table.flatMap(([meaning, ...names]) =>
      names.flatMap((name) => {
        const phrase = nameSyllables(name).join(' ');
        return [[phrase, meaning] as const, [withoutAccents(phrase), meaning] as const];
      }),
    ),
  );
  const lengths = new Map<string, number>();
  for (const phrase of meanings.keys()) {
    const syllables = phrase.split(' ');
    const first = bare(syllables[0]);
    lengths.set(first, Math.max(lengths.get(first) ?? 0, syllables.length));
  }
  return { meanings, lengths };
}

const LEVEL_PHRASES = phrases(WORDS);
const SCHOOL_PHRASES = phrases(SCHOOLS.map(([kind, ...names]) => [kind, kind, ...names] as const));
const SCHOOL_WORD = phrases([['school', 'trường']]);
const AGENCY = phrases([['agency', 'bhxh', 'bảo hiểm xã hội']]);
const OFFICE = phrases([['office', 'cơ sở']]);
const AND: ReadonlySet<string> = new Set(['va', 'va\u0300']);

/** All phrases that can stand in front of a name, or further on in what stands there. */
const ALL_PHRASES = [LEVEL_PHRASES, SCHOOL_PHRASES, SCHOOL_WORD, AGENCY, OFFICE].flatMap(({ meanings }) => [
  ...meanings.keys(),
]);

/** The first syllables of all phrases: most names begin with none of them. */
const BEGINNINGS: ReadonlySet<string> = new Set(ALL_PHRASES.map((phrase) => bare(phrase.split(' ', 1)[0])));

/** What can stand in front of a name, by itself or with more of it behind, without diacritics: "xa", "thi tran". */
export const PREFIX_PHRASES: ReadonlySet<string> = new Set(
  [...ALL_PHRASES, ...AND].map((phrase) => withoutAccents(bare(phrase))),
);

/** What stands in front of a name. */
export interface Prefix {
  readonly level?: UnitLevel;
  /** The social insurance agency of the unit: "BHXH huyện X", "BHXH cơ sở X". */
  readonly agency?: true;
  /** How many syllables it takes. */
  readonly length: number;
}

const NO_PREFIX: Prefix = { length: 0 };

/**
 * The level in front of a name, and whether the name is that of a social insurance agency. A level alone is a name.
 *
 * @param syllables from `nameSyllables`
 * @example readPrefix(nameSyllables('BHXH huyện Đức Trọng')) // { level: 'district', agency: true, length: 2 }
 * @example readPrefix(nameSyllables('Trường TH&THCS Lê Lợi')) // { level: 'school:th+thcs', length: 3 }
 */
export function readPrefix(syllables: readonly string[]): Prefix {
  if (!BEGINNINGS.has(bare(syllables[0]))) return NO_PREFIX;
  const agency = longest(AGENCY, syllables, 0);
  const start = agency?.end ?? 0;
  const level = agency
    ? (longest(OFFICE, syllables, start) ?? longest(LEVEL_PHRASES, syllables, start))
    : (longest(LEVEL_PHRASES, syllables, start) ?? schoolAt(syllables));
  const length = level?.end ?? start;
  if (length === 0 || length >= syllables.length) return NO_PREFIX;
  return { length, ...(level && { level: level.meaning }), ...(agency && { agency: true }) };
}

function schoolAt(syllables: readonly string[]): { meaning: UnitLevel; end: number } | undefined {
  const word = longest(SCHOOL_WORD, syllables, 0);
  let end = word?.end ?? 0;
  const kinds: string[] = [];
  for (;;) {
    const joined = kinds.length > 0 && AND.has(syllables[end] ?? '') ? 1 : 0;
    const kind = longest(SCHOOL_PHRASES, syllables, end + joined);
    if (!kind) break;
    kinds.push(kind.meaning);
    end = kind.end;
  }
  if (end === 0) return undefined;
  return { meaning: kinds.length > 0 ? `school:${kinds.join('+')}` : 'school', end };
}

/** The longest phrase of a table that stands at a place. */
function longest<Meaning extends string>(
  { meanings, lengths }: Phrases<Meaning>,
  syllables: readonly string[],
  start: number,
): { readonly meaning: Meaning; readonly end: number } | undefined {
  const most = lengths.get(bare(syllables[start])) ?? 0;
  const words = syllables.slice(start, start + most).map(bare);
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = length === 1 ? (words[0] ?? '') : words.slice(0, length).join(' ');
    const meaning =
      meanings.get(phrase) ??
      (length === 1 && isAbbreviation(syllables, start) ? meanings.get(`${phrase}.`) : undefined);
    if (meaning !== undefined) return { meaning, end: start + length };
  }
  return undefined;
}

function isAbbreviation(syllables: readonly string[], at: number): boolean {
  return (syllables[at]?.endsWith('.') ?? false) || /^(?:\d+|[ivx]+)$/.test(syllables[at + 1] ?? '');
}

function bare(syllable: string | undefined): string {
  return syllable?.endsWith('.') ? syllable.slice(0, -1) : (syllable ?? '');
}
