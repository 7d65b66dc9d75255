import { decomposed, withoutAccents } from '../normalise.ts';

/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONE = '\u0300\u0301\u0303\u0309\u0323';
/** Circumflex, breve and horn belong to the vowel itself. */
const VOWEL = 'aeiouy\u0302\u0306\u031b';

/** Only syllables with these have several spellings. */
const SEVERAL_SPELLINGS = /[\u0300\u0301\u0303\u0309\u0323y]/;

/** Camel case where a space was lost: "BuônMaThuột". */
const LOST_SPACE = /(\p{Ll})(?=\p{Lu})/gu;
const MAY_LACK_SPACE = /\p{Ll}\p{Lu}/u;
const APOSTROPHE = /['’‘ʼ`´′]\s*/g;
/** Letters with the dot of an abbreviation, or digits. */
const SYLLABLES = /[\p{L}\p{M}]+\.?|\d+/gu;

/**
 * The syllables and numbers of a name in the form in which names are compared: lower-case NFD, one place for the tone mark, `i` for a
 * `y` that sounds the same, apostrophes gone. The dot of an abbreviation is kept (`p.`).
 *
 * @example nameSyllables('P. Quý Hoà') // ['p.', 'qui\u0301', 'hoa\u0300']
 * @example nameSyllables('BuônMaThuột').length // 3
 */
export function nameSyllables(name: string): readonly string[] {
  if (ACROSS_SPACES.test(name)) return syllablesOf(name);
  const syllables: string[] = [];
  for (const word of name.split(' ')) for (const syllable of syllablesOfWord(word)) syllables.push(syllable);
  return syllables;
}

/** What makes one syllable of letters on both sides of a space: apostrophes, and marks that stand apart from their letter. */
const ACROSS_SPACES = /['’‘ʼ`´′]|\s[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]/;

/** Names have few different words. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

function syllablesOfWord(word: string): readonly string[] {
  const found = known.get(word);
  if (found) return found;
  const syllables = syllablesOf(word);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(word, syllables);
  return syllables;
}

function syllablesOf(name: string): readonly string[] {
  const composed = name.normalize('NFC');
  const spaced = MAY_LACK_SPACE.test(composed) ? composed.replace(LOST_SPACE, '$1 ') : composed;
  const apart = decomposed(spaced).replace(APOSTROPHE, '');
  return (apart.match(SYLLABLES) ?? []).map(oneSpelling);
}

/**
 * One spelling for a syllable, however its tone mark was placed (hoà, hòa) and whether it has i or y where both sound the same (mỹ, mĩ;
 * quý, quí). The tone mark stands after the vowels, so that syllables written together are the same as apart.
 */
function oneSpelling(syllable: string): string {
  if (!SEVERAL_SPELLINGS.test(syllable)) return syllable;
  let out = '';
  let vowels = '';
  let tone = '';
  // Where the vowels last read ended in `out`.
  let end = -1;
  const close = (): void => {
    if (vowels === '') return;
    const same = (vowels === 'y' && out !== '') || (vowels === 'uy' && out.endsWith('q'));
    out += (same ? `${vowels.slice(0, -1)}i` : vowels) + tone;
    end = out.length;
    [vowels, tone] = ['', ''];
  };
  for (const letter of syllable) {
    if (TONE.includes(letter)) {
      if (vowels !== '') tone += letter;
      // A tone mark that a PDF put behind the syllable.
      else if (end >= 0) out = out.slice(0, end) + letter + out.slice(end);
    } else if (VOWEL.includes(letter)) {
      vowels += letter;
    } else {
      close();
      out += letter;
    }
  }
  close();
  return out;
}

/**
 * A name as one key: written together, so that hyphens and spaces do not matter ("Phan Rang - Tháp Chàm"), but for a space between two
 * numbers. Leading zeros do not count, nor "số" before a number; a Roman number is a number.
 *
 * @example nameKey(nameSyllables('Số 01')) // '1'
 * @example nameKey(nameSyllables('Tân Lập II')) === nameKey(nameSyllables('Tân Lập 2')) // true
 */
export function nameKey(syllables: readonly string[]): string {
  let key = '';
  let number = false;
  syllables.forEach((syllable, index) => {
    if (isNumber(syllables[index + 1]) && (syllable === 'so\u0302\u0301' || syllable === 'so')) return;
    const bare = syllable.endsWith('.') ? syllable.slice(0, -1) : syllable;
    const last = index === syllables.length - 1;
    const roman = last && (syllables.length === 1 || !SYLLABLE_ROMANS.has(bare)) ? ROMANS.indexOf(bare) : -1;
    const digits = roman > 0 ? String(roman) : isNumber(bare) ? bare.replace(/^0+(?=\d)/, '') : undefined;
    key += number && digits !== undefined ? ` ${digits}` : (digits ?? bare);
    number = digits !== undefined;
  });
  return key;
}

function isNumber(syllable: string | undefined): boolean {
  const code = syllable?.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** Roman numbers by their value. */
export const ROMANS: readonly string[] =
  '- i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(' ');

/** Roman numbers that are syllables as well ("Tường Vi"): numbers only when they stand alone. */
const SYLLABLE_ROMANS: ReadonlySet<string> = new Set(['vi', 'xi']);

/**
 * A name as it sounds in the highlands, where one word is spelled Đăk, Đắk, Đắc or Đak: only names with a `k` at the end of a syllable
 * have such spellings.
 *
 * @param key the name's key, where it is known already
 * @returns the key without what differs between spellings, and whether this name has such a syllable.
 * @example highlandKey(nameSyllables('Đắk Lắk')).key === highlandKey(nameSyllables('Đăk Lăk')).key // true
 */
export function highlandKey(
  syllables: readonly string[],
  key = nameKey(syllables),
): { readonly key: string; readonly highland: boolean } {
  if (!syllables.some(isStopped)) return { key, highland: false };
  const heard = syllables.map((syllable) => {
    if (!isStopped(syllable)) return syllable;
    return `${syllable
      .slice(0, -1)
      .replace(/[\u0301\u0306]/g, '')
      .replace('đ', 'd')}k`;
  });
  return { key: nameKey(heard), highland: syllables.some((syllable) => syllable.endsWith('k')) };
}

function isStopped(syllable: string): boolean {
  return syllable.endsWith('k') || syllable.endsWith('c');
}

/**
 * A key without any diacritics.
 *
 * @example plainKey(nameKey(nameSyllables('Hiệp An'))) // 'hiepan'
 */
export function plainKey(key: string): string {
  return withoutAccents(key);
}
