import type { Comparator, Rounding } from '../coverage/index.ts';
import { COMPARATOR_INPUTS, ROUNDING_INPUTS } from '../words/function-inputs.ts';
import { type InputCell, UnusableInput } from './cells.ts';
import { isBlank } from './inputs.ts';

/** How words are compared: without capitals, diacritics, commas, hyphens and double spaces, so that old and new spellings are one. */
function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s,-]+/g, ' ')
    .trim();
}

type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** Lists of words, each looked through once: a column asks again for every row. */
const looked = new WeakMap<object, ReadonlyMap<string, string>>();

function meaningsByKey<Meaning extends string>(words: Words<Meaning>): ReadonlyMap<string, Meaning> {
  const known = looked.get(words);
  // The map of a list holds the meanings of that list.
  if (known) return known as ReadonlyMap<string, Meaning>;
  const made = new Map<string, Meaning>();
  for (const meaning in words) for (const word of words[meaning]) made.set(keyOf(word), meaning);
  looked.set(words, made);
  return made;
}

/** No word of ours is longer; longer text is cut before it is repeated in a message. */
const LONGEST = 40;

/**
 * What a word in a cell means.
 *
 * @param words the words that are accepted, by meaning
 * @returns `undefined` for a blank cell.
 * @throws UnusableInput for any other word, naming the words that are accepted.
 * @example wordIn('Tối thiểu', COMPARATOR_INPUTS) // 'at-least'
 */
export function wordIn<Meaning extends string>(cell: InputCell, words: Words<Meaning>): Meaning | undefined {
  if (isBlank(cell)) return undefined;
  const text = String(cell).trim().slice(0, LONGEST);
  const meaning = meaningsByKey(words).get(keyOf(text));
  if (meaning !== undefined) return meaning;
  const offered = Object.values<readonly string[]>(words).map(([word = '']) => word);
  throw new UnusableInput('word-unknown', { text, words: offered.join(', ') });
}

/**
 * The comparator in a cell: a sign or the words of rule R14. A blank cell is "at least".
 *
 * @example comparatorIn('không quá') // 'at-most'
 */
export function comparatorIn(cell: InputCell): Comparator {
  return wordIn<Exclude<Comparator, 'range'>>(cell, COMPARATOR_INPUTS) ?? 'at-least';
}

/**
 * The rounding in a cell. A blank cell leaves it open: the number that just meets the rate is then taken.
 *
 * @example roundingIn('gần nhất') // 'half-up'
 */
export function roundingIn(cell: InputCell): Rounding | undefined {
  return wordIn<Rounding>(cell, ROUNDING_INPUTS);
}
