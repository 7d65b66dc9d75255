import type { DenominatorKind, IndicatorCode } from '../coverage/index.ts';
import type { Meaning } from './header-meaning.ts';
import { FILLERS, HEADER_WORDS } from './header-words.ts';
import { INDICATOR_WORDS } from './indicator-words.ts';
import { type Word, words } from './normalise.ts';

/** A phrase of the header vocabulary found in a label. */
export interface FoundPhrase {
  readonly meaning: Meaning | 'indicator';
  readonly base?: DenominatorKind;
  readonly code?: IndicatorCode;
  /** The indicator a parent header must name for this one to count. */
  readonly under?: IndicatorCode;
  /** First word and the word after the last. */
  readonly start: number;
  readonly end: number;
  /** Whether diacritics agree (or none were typed); otherwise one word is written with another tone. */
  readonly exact: boolean;
}

interface Entry extends Omit<FoundPhrase, 'start' | 'end' | 'exact'> {
  readonly words: readonly Word[];
  readonly alone: boolean;
}

const FILLER_WORDS = new Set(words(FILLERS).map((word) => word.plain));

const ENTRIES = indexed();

/** Phrases by the plain form of their first word, longest first. */
function indexed(): ReadonlyMap<string, readonly Entry[]> {
  const all: Entry[] = [];
  const add = (texts: readonly string[] | undefined, entry: Omit<Entry, 'words'>): void => {
    for (const text of texts ?? []) all.push({ ...entry, words: words(text) });
  };
  for (const { meaning, base, phrases, alone } of HEADER_WORDS) {
    const named = base ? { meaning, base } : { meaning };
    add(phrases, { ...named, alone: false });
    add(alone, { ...named, alone: true });
  }
  for (const { code, phrases, alone, under } of INDICATOR_WORDS) {
    add(phrases, { meaning: 'indicator', code, alone: false });
    add(alone, { meaning: 'indicator', code, alone: true });
    if (under) add(under.alone, { meaning: 'indicator', code, under: under.parent, alone: true });
  }
  const index = new Map<string, Entry[]>();
  for (const entry of all) {
    const first = entry.words[0]?.plain ?? '';
    const list = index.get(first) ?? [];
    list.push(entry);
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The phrases of a label from left to right, the longest at each place, without overlaps.
 *
 * @param label words of the label
 * @example phrasesIn(words('Tỷ lệ % so với KH')).map((found) => found.meaning) // ['rate', 'against-plan']
 */
export function phrasesIn(label: readonly Word[]): readonly FoundPhrase[] {
  const found: (FoundPhrase & { readonly alone: boolean })[] = [];
  let fillers = 0;
  for (let at = 0; at < label.length;) {
    const next = phraseAt(label, at);
    if (next) found.push(next);
    else if (isFiller(label[at])) fillers += 1;
    at = next ? next.end : at + 1;
  }
  const covered = found.reduce((sum, phrase) => sum + phrase.end - phrase.start, 0);
  const nothingElse = covered + fillers === label.length;
  return found.filter((phrase) => !phrase.alone || (nothingElse && agreeing(phrase, found)));
}

/**
 * Whether a word tells nothing of its own: a number, a letter, a unit, "năm", "đến".
 *
 * @example isFiller(words('2023')[0]) // true
 */
export function isFiller(word: Word | undefined): boolean {
  return word !== undefined && (FILLER_WORDS.has(word.plain) || /^(?:\d+|[a-z])$/.test(word.plain));
}

/** An `alone` phrase may stand beside an indicator, an assigner, a time, a kind of figure and its own like. */
function agreeing(phrase: FoundPhrase, found: readonly FoundPhrase[]): boolean {
  return found.every(
    ({ meaning }) =>
      meaning === phrase.meaning ||
      phrase.meaning === 'indicator' ||
      ['indicator', 'assigner', 'time', 'of-which', 'rate', 'count'].includes(meaning),
  );
}

function phraseAt(label: readonly Word[], start: number): (FoundPhrase & { readonly alone: boolean }) | undefined {
  let slip: (FoundPhrase & { readonly alone: boolean }) | undefined;
  for (const { words: phrase, ...entry } of ENTRIES.get(label[start]?.plain ?? '') ?? []) {
    if (slip && phrase.length < slip.end - slip.start) break;
    const differing = differences(label, start, phrase);
    if (differing > 1 || (differing === 1 && phrase.length === 1)) continue;
    const found = { ...entry, start, end: start + phrase.length, exact: differing === 0 };
    if (differing === 0) return found;
    slip ??= found;
  }
  return slip;
}

/** How many words agree only without diacritics; infinite when one does not agree at all. */
function differences(label: readonly Word[], start: number, phrase: readonly Word[]): number {
  let differing = 0;
  for (let index = 0; index < phrase.length; index += 1) {
    const [typed, known] = [label[start + index], phrase[index]];
    if (!typed || !known || typed.plain !== known.plain) return Infinity;
    const bare = typed.accented === typed.plain;
    if (typed.accented !== known.accented && !bare) differing += 1;
  }
  return differing;
}
