import { nameSyllables } from '../names/name-syllables.ts';
import { type UnitLevel, readPrefix } from '../names/unit-levels.ts';

/** How deep a level of administration stands; schools and offices stand at none. */
const DEPTHS: Partial<Readonly<Record<UnitLevel, number>>> = {
  ...{ province: 0, district: 1, town: 1, 'urban-district': 1, city: 1 },
  ...{ commune: 2, ward: 2, township: 2, 'special-zone': 2 },
  ...{ thon: 3, ban: 3, ap: 3, buon: 3, lang: 3, xom: 3, khom: 3, quarter: 3, 'residential-group': 3 },
};

/** Levels by the first words of a name, so that a hundred thousand names beginning with "Xã" cost one look. */
const looked = new Map<string, number>();
const MOST_LOOKED = 5000;

/** First words of levels of two words: "Thị xã", "Thành phố", "Khu phố", "Đặc khu". */
const OF_TWO = /^(?:th[iị]|th[aà]nh|khu|[đd][aặ]c)$/i;
/** Of levels of more: "Tổ dân phố", "BHXH huyện", "Bảo hiểm …". */
const OF_MORE = /^(?:t[oổ]|bhxh|b[aả]o)$/i;
/** The first two words of a name that has more. */
const TWO_WORDS = /^\S+ \p{L}\S*(?= [\p{L}\d])/u;
/** What is known of such first words: the next one decides, or all do. */
const [NEXT, ALL] = [-2, -3];

/**
 * How deep the level written in front of a name is: 0 for a province, 1 for a district, 2 for a commune, 3 for a village.
 *
 * @returns -1 when none is written
 * @example levelOf('Huyện Đức Trọng') // 1
 */
export function levelOf(name: string): number {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  let known = looked.get(first) ?? remembered(first, depthOfFirst(first));
  if (known === NEXT) {
    const [two] = TWO_WORDS.exec(name) ?? [];
    if (two === undefined) return depthOf(name);
    known = looked.get(two) ?? remembered(two, depthOf(`${two} A`));
  }
  return known === ALL ? depthOf(name) : known;
}

function remembered(words: string, depth: number): number {
  if (looked.size === MOST_LOOKED) looked.clear();
  looked.set(words, depth);
  return depth;
}

function depthOfFirst(word: string): number {
  const composed = word.normalize('NFC');
  if (OF_TWO.test(composed)) return NEXT;
  return OF_MORE.test(composed) ? ALL : depthOf(`${word} A`);
}

function depthOf(name: string): number {
  const { level } = readPrefix(nameSyllables(name));
  return (level && DEPTHS[level]) ?? -1;
}
