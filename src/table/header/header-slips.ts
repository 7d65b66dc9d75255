import { BY_KEY, type Entry, isKnownWord, keyOf, onlySense } from './header-vocabulary.ts';
import { TONES, type Word, words } from '../normalise.ts';

/** Whether a phrase was typed as the vocabulary spells it, or nearly so. */
type Spelling = 'exact' | 'slip';

/**
 * How words that have the letters of a phrase agree with it in diacritics and spaces. None typed at all is exact; missing ones, one
 * wrong tone and a space too few or too many are slips.
 *
 * @param typed words whose letters are those of `known`
 * @returns `undefined` when they are other words: two tones differ, or the only one.
 * @example spelling(words('Thưc hiên'), words('thực hiện')) // 'slip'
 */
export function spelling(typed: readonly Word[], known: readonly Word[]): Spelling | undefined {
  if (typed.length !== known.length) {
    const spaced = known.length > 1 && typed.length <= known.length + 1 && keyOf(typed).length >= LONG_WORD;
    return spaced && sameTogether(typed, known) ? 'slip' : undefined;
  }
  let wrong = 0;
  let fewer = 0;
  for (const [index, word] of typed.entries()) {
    const like = known[index];
    if (!like || word.plain !== like.plain) return undefined;
    if (word.accented === like.accented || word.accented === word.plain) continue;
    if (marksWithin(word, like)) fewer += 1;
    else wrong += 1;
  }
  if (wrong + fewer === 0) return 'exact';
  if (known.length === 1 && (wrong > 0 || (known[0]?.plain.length ?? 0) < LONG_WORD)) return undefined;
  return wrong <= 1 ? 'slip' : undefined;
}

/** A word that stands alone is long enough to be known in spite of a slip from here on. */
const LONG_WORD = 5;

/** Whether words typed without a space ("Dânsố") are those of a phrase. */
function sameTogether(typed: readonly Word[], known: readonly Word[]): boolean {
  const marks = (of: readonly Word[]): string => {
    const accented = of.map((word) => word.accented).join('');
    return accented.replace(TONES, '') + (accented.match(TONES) ?? []).join('');
  };
  return typed.every((word) => word.accented === word.plain) || marks(typed) === marks(known);
}

/** Whether a word has no mark that the other one has not. */
function marksWithin(typed: Word, known: Word): boolean {
  const marks = marksOf(known);
  return [...marksOf(typed)].every((mark) => marks.includes(mark));
}

function marksOf({ accented }: Word): string {
  return accented.replace(/[^\u0300-\u036fđ]/g, '');
}

/**
 * Shorter words have too many neighbours: there a wrong nasal at the end, two letters swapped and what nobody can
 * speak are slips: "Dâm số", "tham gai", "Dânn số".
 */
const FEWEST_LETTERS = 4;

/** Phrases by their key with one letter left out. Made when the first unknown word is met. */
let shortened: ReadonlyMap<string, readonly Entry[]> | undefined;

/**
 * The phrase in which one word was typed with one letter missing, too many, wrong or swapped with its neighbour.
 *
 * @param typed the words of the phrase
 * @returns `undefined` unless everything this near says the same
 * @example slipOf(words('Chỉ tiu'))?.text // 'chỉ tiêu'
 */
export function slipOf(typed: readonly Word[]): Entry | undefined {
  if (typed.filter((word) => !isKnownWord(word)).length !== 1) return undefined;
  const key = keyOf(typed);
  shortened ??= withoutOneLetter();
  const near = new Set<Entry>(shortened.get(key));
  for (let at = 0; at < key.length; at += 1) {
    const shorter = key.slice(0, at) + key.slice(at + 1);
    for (const entry of BY_KEY.get(shorter) ?? []) near.add(entry);
    for (const entry of shortened.get(shorter) ?? []) near.add(entry);
  }
  return onlySense([...near].filter((entry) => isSlipOf(typed, entry)));
}

function withoutOneLetter(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [key, entries] of BY_KEY) {
    for (let at = 0; at < key.length && key.length >= LONG_WORD; at += 1) {
      const shorter = key.slice(0, at) + key.slice(at + 1);
      index.set(shorter, [...(index.get(shorter) ?? []), ...entries]);
    }
  }
  return index;
}

function isSlipOf(typed: readonly Word[], { words: known }: Entry): boolean {
  if (typed.length !== known.length) return false;
  let slips = 0;
  for (const [index, word] of typed.entries()) {
    const like = known[index];
    if (!like || !marksWithin(word, like)) return false;
    if (word.plain === like.plain) continue;
    slips += 1;
    if (slips > 1 || !isTypo(word, like.plain, known.length)) return false;
  }
  return slips === 1;
}

/** Whether a word can be another one with a letter typed wrong, and is no word of its own. Short phrases begin as they should. */
function isTypo({ accented, plain: typed }: Word, known: string, phraseLength: number): boolean {
  if (typed.length < 3 || !oneLetterApart(typed, known)) return false;
  // Abbreviations are one letter apart from each other (BHTN, BHNT): only one letter too many is a slip.
  const spoken = SYLLABLE.test(typed);
  if (!SYLLABLE.test(known)) return !spoken && known.length >= FEWEST_LETTERS && typed.length > known.length;
  if (phraseLength === 1) return !spoken && known.length >= FEWEST_LETTERS;
  const otherStart = phraseLength < 3 && typed[0] !== known[0] && typed !== known.slice(1);
  if (spoken && (OTHER_WORDS.has(accented) || otherStart)) return false;
  if (known.length >= FEWEST_LETTERS) return true;
  const sameLetters = [...typed].sort().join('') === [...known].sort().join('');
  return spoken ? sameLetters || nasalAway(typed) === nasalAway(known) : /[aeiou]/.test(typed);
}

/** What can be a Vietnamese syllable, diacritics and y left out. */
const SYLLABLE =
  /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:[aeiou]|ai|ao|au|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oe|oeo|oi|oo|ua|uai|uau|ue|ui|uia|uie|uieu|uo|uoi|uou|uu)(?:c|ch|m|n|ng|nh|p|t)?$/;

function nasalAway(plain: string): string {
  return plain.replace(/(?:ng|nh|n|m)$/, 'N');
}

/** One letter more, less or other, or two neighbours swapped. */
function oneLetterApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const OTHER_SYLLABLES =
  'tiết nguồn nhập đoán sách thường thương cảm chấn chất danh đang định đồn đứng hiếm giá tích tước phần phát phòng khai sinh tần ' +
  'tăng thông trưởng hoàng lương trẻ trung';

/** Syllables of other words that are one letter away from the vocabulary: "chi tiết", "dự đoán", "tên thường gọi". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  words(OTHER_SYLLABLES).flatMap(({ accented, plain }) => [accented, plain]),
);
