import type { DenominatorKind, IndicatorCode } from '../../coverage/index.ts';
import type { Meaning } from './header-meaning.ts';
import { FILLERS, HEADER_WORDS } from './header-words.ts';
import { INDICATOR_WORDS } from './indicator-words.ts';
import { type Word, words } from '../normalise.ts';

/** What a phrase of the header vocabulary says. */
export interface PhraseSense {
  readonly meaning: Meaning | 'indicator';
  readonly base?: DenominatorKind;
  readonly code?: IndicatorCode;
  /** The indicator a parent header must name for this one to count. */
  readonly under?: IndicatorCode;
  readonly cumulative?: true;
  readonly estimated?: true;
  readonly document?: true;
}

/** A phrase of the vocabulary. */
export interface Entry {
  readonly sense: PhraseSense;
  /** As the vocabulary spells it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** It counts only when nothing but fillers stands beside it. */
  readonly alone: boolean;
}

const ENTRIES: readonly Entry[] = [
  ...HEADER_WORDS.flatMap(({ phrases, alone, ...sense }) => [
    ...entries(phrases, sense, false),
    ...entries(alone, sense, true),
  ]),
  ...INDICATOR_WORDS.flatMap(({ code, phrases, alone, under }) => [
    ...entries(phrases, { meaning: 'indicator', code }, false),
    ...entries(alone, { meaning: 'indicator', code }, true),
    ...entries(under?.alone, { meaning: 'indicator', code, ...(under && { under: under.parent }) }, true),
  ]),
];

function entries(list: string | undefined, sense: PhraseSense, alone: boolean): readonly Entry[] {
  const texts = list?.split(', ').flatMap(spellings) ?? [];
  return texts.map((text) => ({ sense, text, words: words(text), alone }));
}

/** `so (|với )KH` is `so KH` and `so với KH`. */
function spellings(pattern: string): readonly string[] {
  const [choice, options] = /\(([^()]*)\)/.exec(pattern) ?? [];
  if (choice === undefined || options === undefined) return [pattern.replace(/\s+/g, ' ').trim()];
  return options.split('|').flatMap((option) => spellings(pattern.replace(choice, option)));
}

/** Words that tell nothing of their own. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(words(FILLERS).map(({ plain }) => plain));

const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [words(FILLERS), ...ENTRIES.map((entry) => entry.words)].flat().flatMap(({ accented, plain }) => [accented, plain]),
);

/** Whether a word is one of the vocabulary: then it is no other one mistyped. */
export function isKnownWord({ accented }: Word): boolean {
  return KNOWN_WORDS.has(accented);
}

/** Words of the longest phrase. */
export const MOST_WORDS = Math.max(...ENTRIES.map((entry) => entry.words.length));

/** The letters of some words without diacritics and spaces: what phrases are looked up by. */
export function keyOf(label: readonly Word[]): string {
  return label.map(({ plain }) => plain).join('');
}

/** Phrases by their key. Two phrases have one key when only diacritics tell them apart. */
export const BY_KEY: ReadonlyMap<string, readonly Entry[]> = grouped(
  ENTRIES.map((entry) => [keyOf(entry.words), entry]),
);

/** What a first word is abbreviated to: `K.hoạch`, `Th.hiện`. Never a syllable of its own. */
const ONSET = /^(?:[bcdghklmnpqrstvx]|ch|kh|ng|nh|ph|th|tr)$/;

/** Phrases with the first word abbreviated, by their words; none where both parts are phrases themselves ("TH BHYT"). */
const ABBREVIATED: ReadonlyMap<string, readonly Entry[]> = grouped(
  ENTRIES.flatMap((entry) => {
    const [first, ...others] = entry.words;
    if (!first || others.length === 0 || first.plain.length < 2) return [];
    const rest = others.map(({ plain }) => plain).join(' ');
    const starts = [first.plain.slice(0, 1), first.plain.slice(0, 2)];
    return starts
      .filter(
        (start) => ONSET.test(start) && start !== first.plain && !(BY_KEY.has(start) && BY_KEY.has(keyOf(others))),
      )
      .map((start) => [`${start} ${rest}`, entry] as const);
  }),
);

/**
 * The phrase that a label abbreviates the first word of.
 *
 * @param label the words it is made of
 * @example abbreviated(words('K.hoạch'))?.text // 'kế hoạch'
 */
export function abbreviated(label: readonly Word[]): Entry | undefined {
  if (label.length < 2 || !ONSET.test(label[0]?.plain ?? '')) return undefined;
  return onlySense(ABBREVIATED.get(label.map(({ plain }) => plain).join(' ')) ?? []);
}

/** The first of some phrases when all of them say the same. */
export function onlySense(found: readonly Entry[]): Entry | undefined {
  const [first] = found;
  return first && found.every(({ sense }) => saysTheSame(sense, first.sense)) ? first : undefined;
}

/** Whether two phrases say the same of a column. */
export function saysTheSame(one: PhraseSense, other: PhraseSense): boolean {
  return (
    one.meaning === other.meaning && one.base === other.base && one.code === other.code && one.under === other.under
  );
}

function grouped(pairs: readonly (readonly [string, Entry])[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [key, entry] of pairs) {
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
