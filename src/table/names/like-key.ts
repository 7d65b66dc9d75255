import { ROMANS } from './name-syllables.ts';
import { PREFIX_PHRASES } from './unit-levels.ts';

/** What is known of a code: its plain small letter in the lowest byte, and what else it is; 0 for what stands between words. */
const KINDS = new Int32Array(0x2100);
const LETTER = 0xff;
const CAPITAL = 0x100;
const MARK = 0x200;
const APOSTROPHE = 0x400;

/** For each letter and mark the sum of its marks: the order in which they were typed does not matter. */
const MARKS = new Int32Array(0x2100);

const RANGES = [...([0x41, 0x5a, 0x61, 0x7a] as const), ...([0xc0, 0x1b0, 0x300, 0x36f, 0x1ea0, 0x1ef9] as const)];
for (let range = 0; range < RANGES.length; range += 2) {
  for (let code = RANGES[range] ?? 0; code <= (RANGES[range + 1] ?? 0); code += 1)
    fillIn(String.fromCharCode(code), code);
}

function fillIn(letter: string, code: number): void {
  const small = letter.toLowerCase();
  const [plain = '', ...marks] = small.replace(/[đð]/, 'd').normalize('NFD');
  if (/[a-z]/.test(plain)) {
    // Either i or y is written where they sound the same.
    KINDS[code] = (plain === 'y' ? 'i' : plain).charCodeAt(0) | (letter === small ? 0 : CAPITAL);
    MARKS[code] = marks.reduce((sum, mark) => sum + mark.charCodeAt(0) ** 2, 0);
  } else if (/\p{M}/u.test(plain)) {
    KINDS[code] = MARK;
    MARKS[code] = code ** 2;
  }
}

/** Apostrophes of highland names; spaces behind them do not count. */
for (const sign of "'’‘ʼ`´′") KINDS[sign.charCodeAt(0)] = APOSTROPHE;

const PREFIX_WORDS = [...PREFIX_PHRASES].map((phrase) => phrase.split(' ').map(lettersKey));
/** Words that are a prefix by themselves, and those that are part of one with the word before. */
const IN_FRONT: ReadonlySet<number> = new Set(
  PREFIX_WORDS.flatMap(([word = 0, ...more]) => (more.length > 0 ? [] : word)),
);
const PAIRS: ReadonlySet<number> = new Set(
  PREFIX_WORDS.flatMap((words) => words.slice(1).map((word, index) => pairKey(words[index] ?? 0, word))),
);
const NUMBER_WORD = lettersKey('so');

function lettersKey(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = mixed(key, (KINDS[word.charCodeAt(at)] ?? 0) & LETTER);
  return key;
}

function mixed(key: number, code: number): number {
  return (Math.imul(key, 31) + code) | 0;
}

function pairKey(before: number, word: number): number {
  return (Math.imul(before, 0x9e3779b1) + word) | 0;
}

/** A number as part of a key; zeros in front do not count. */
function withNumber(key: number, text: string, start = 0, end = text.length): number {
  let [longer, at] = [key, start];
  while (at < end - 1 && text.charCodeAt(at) === 0x30) at += 1;
  for (; at < end; at += 1) longer = mixed(longer, text.charCodeAt(at));
  return longer;
}

/** Roman numbers, by the key of their letters, in figures. */
const ROMAN_VALUES: ReadonlyMap<number, string> = new Map(
  ROMANS.slice(1).map((roman, index) => [lettersKey(roman), String(index + 1)]),
);

/** One word of a name; one object serves all words of it. */
interface Word {
  key: number;
  marks: number;
  /** What a key is multiplied with to put the word behind it. */
  shift: number;
  /** A single letter, or the letters of a Roman number. */
  sign: boolean;
}

/**
 * A number that is the same for every spelling of a unit's name, and seldom for two names: its letters and marks without what may stand
 * in front of a name, or the number of one that has only a number. It costs a fraction of a full comparison.
 *
 * @returns 0 for a name without letters and digits
 * @example likeKey('P. Lộc Sơn') === likeKey('Phường Lộc Sơn') // true
 * @example likeKey('Phường 01') === likeKey('P.1') // true
 */
export function likeKey(name: string): number {
  const end = remarkStart(name);
  const word: Word = { key: 0, marks: 0, shift: 1, sign: false };
  // What is kept so far, and of how many words.
  let [key, marks, kept] = [0, 0, 0];
  // The same without the last word.
  let [keyBefore, marksBefore] = [0, 0];
  // The number of a name that has only a number.
  let alone: number | undefined;
  for (let at = 0; at < end;) {
    const code = name.charCodeAt(at);
    if (((KINDS[code] ?? 0) & LETTER) > 0) {
      const before = word.key;
      at = readWord(word, name, at, end);
      // "Thị" may begin a name; with "xã" behind it, it did not.
      const paired = kept < 2 && before !== 0 && PAIRS.has(pairKey(before, word.key));
      if (paired) [key, marks, kept] = [0, 0, 0];
      if (kept > 0 || !(paired || word.sign || IN_FRONT.has(word.key))) {
        kept += 1;
        keyBefore = key;
        marksBefore = marks;
        key = (Math.imul(key, word.shift) + word.key) | 0;
        marks += word.marks;
      } else alone = undefined;
    } else if (isDigit(code)) {
      const start = at;
      while (at < end && isDigit(name.charCodeAt(at))) at += 1;
      if (kept > 0 && word.key === NUMBER_WORD) [key, marks, kept] = [keyBefore, marksBefore, kept - 1];
      if (kept > 0) key = withNumber(key, name, start, at);
      else alone = withNumber(0, name, start, at);
      word.key = 0;
      word.sign = false;
    } else at += 1;
  }
  if (kept === 0 && alone !== undefined) return alone;
  const value = word.sign ? ROMAN_VALUES.get(word.key) : undefined;
  if (kept === 0) return value === undefined ? word.key : withNumber(0, value);
  return value === undefined ? mixed(key, marks) : mixed(withNumber(keyBefore, value), marksBefore);
}

/** Where a remark in brackets or after a comma begins. */
function remarkStart(name: string): number {
  const bracket = name.indexOf('(', 1);
  const comma = name.indexOf(',', 1);
  return Math.min(bracket < 0 ? name.length : bracket, comma < 0 ? name.length : comma);
}

/**
 * Reads the word that begins at a place. A capital after a small letter begins another one ("BuônMaThuột"); marks may stand apart, behind
 * a space even, where a PDF put them.
 *
 * @returns the place behind it
 */
function readWord(word: Word, name: string, start: number, end: number): number {
  let [key, marks, shift, letters, at] = [0, 0, 1, 0, start];
  let roman = true;
  let afterSmall = false;
  for (; at < end; at += 1) {
    const code = name.charCodeAt(at);
    const kind = KINDS[code] ?? 0;
    const letter = kind & LETTER;
    if (letter > 0) {
      const small = letter === kind;
      if (afterSmall && !small) break;
      afterSmall = small;
      key = mixed(key, letter);
      shift = Math.imul(shift, 31);
      letters += 1;
      roman = roman && (letter === 0x69 || letter === 0x76 || letter === 0x78);
      if (code > 0x7a) marks += MARKS[code] ?? 0;
    } else if (kind === MARK) {
      marks += MARKS[code] ?? 0;
    } else if (kind === APOSTROPHE) {
      while (name.charCodeAt(at + 1) === 0x20) at += 1;
      afterSmall = false;
    } else if (code !== 0x20 || KINDS[name.charCodeAt(at + 1)] !== MARK) break;
  }
  word.key = key;
  word.marks = marks;
  word.shift = shift;
  word.sign = letters === 1 || roman;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
