import { slipOf, spelling } from './header-slips.ts';
import {
  BY_KEY,
  type Entry,
  FILLER_WORDS,
  MOST_WORDS,
  type PhraseSense,
  abbreviated,
  keyOf,
  saysTheSame,
} from './header-vocabulary.ts';
import type { Word } from '../normalise.ts';

/** A phrase of the header vocabulary found in a label. */
export interface FoundPhrase extends PhraseSense {
  /** First word and the word after the last. */
  readonly start: number;
  readonly end: number;
  /** Whether it is spelled as the vocabulary spells it, or without any diacritics; otherwise a letter, tones or a space differ. */
  readonly exact: boolean;
  /** As the vocabulary spells it. */
  readonly known: string;
}

interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/**
 * The phrases of a label from left to right, the longest at each place, without overlaps.
 *
 * @param label words of the label
 * @example phrasesIn(words('Tỷ lệ % so với KH')).map((found) => found.meaning) // ['rate', 'against-plan']
 */
export function phrasesIn(label: readonly Word[]): readonly FoundPhrase[] {
  const found: Match[] = [];
  let fillers = 0;
  for (let at = 0; at < label.length;) {
    const next = phraseAt(label, at);
    if (next) found.push(next);
    else if (isFiller(label[at])) fillers += 1;
    at = next ? next.end : at + 1;
  }
  const covered = found.reduce((sum, phrase) => sum + phrase.end - phrase.start, 0);
  const nothingElse = covered + fillers === label.length;
  return found
    .filter(
      ({ entry }) => entry.sense.meaning !== 'unrelated' && (!entry.alone || (nothingElse && agrees(entry, found))),
    )
    .map(({ entry: { sense, text }, ...place }) => ({ ...sense, ...place, known: text }));
}

/**
 * Whether a word tells nothing of its own: a number, a letter, a unit, "năm", "đến".
 *
 * @example isFiller(words('2023')[0]) // true
 */
export function isFiller(word: Word | undefined): boolean {
  return word !== undefined && (FILLER_WORDS.has(word.plain) || /^(?:\d+|[a-z])$/.test(word.plain));
}

const BESIDE: ReadonlySet<PhraseSense['meaning']> = new Set([
  ...(['indicator', 'assigner', 'time', 'of-which', 'of-age', 'at-work', 'rate', 'count'] as const),
]);

/** An `alone` phrase may stand beside an indicator, an assigner, a time, "lũy kế", a kind of figure and its own like. */
function agrees({ sense }: Entry, found: readonly Match[]): boolean {
  return found.every(({ entry: { sense: other } }) => {
    const { meaning, cumulative } = other;
    if (meaning === sense.meaning || sense.meaning === 'indicator' || BESIDE.has(meaning)) return true;
    return cumulative === true || (sense.cumulative === true && meaning === 'target');
  });
}

/** The longest phrase at a place. A longer one with a slip in it stands above a shorter one that leaves words over. */
function phraseAt(label: readonly Word[], start: number): Match | undefined {
  let slip: Match | undefined;
  for (let end = Math.min(label.length, start + MOST_WORDS); end > start; end -= 1) {
    const typed = label.slice(start, end);
    const match = spelled(typed, start, end);
    if (match?.exact) return slip && isBetter(slip, match) ? slip : match;
    slip ??= match;
  }
  return slip;
}

/** Whether a longer phrase with a slip in it says more than a shorter one without. */
function isBetter({ entry: longer }: Match, { entry: shorter }: Match): boolean {
  if (shorter.sense.meaning === 'unrelated') return false;
  return shorter.alone || !saysTheSame(longer.sense, shorter.sense);
}

function spelled(typed: readonly Word[], start: number, end: number): Match | undefined {
  let slip: Entry | undefined;
  for (const entry of BY_KEY.get(keyOf(typed)) ?? []) {
    const how = spelling(typed, entry.words);
    if (how === 'exact') return { entry, start, end, exact: true };
    if (how === 'slip') slip ??= entry;
  }
  const short = slip ? undefined : abbreviated(typed);
  if (short) return { entry: short, start, end, exact: true };
  const near = slip ?? slipOf(typed);
  return near && { entry: near, start, end, exact: false };
}
