import type { DenominatorKind, IndicatorCode } from '../coverage/index.ts';
import { type FoundPhrase, isFiller, phrasesIn } from './header-phrases.ts';
import { decomposed, words } from './normalise.ts';

/** What one header cell says by itself, before parents and values are asked. */
export type LabelMeaning =
  | 'ordinal'
  | 'unit'
  | 'unit-code'
  | 'base'
  | 'target'
  | 'actual'
  | 'participation'
  | 'count'
  | 'rate'
  | 'coverage'
  | 'attainment'
  | 'gap'
  | 'previous'
  | 'not-insured'
  | 'note'
  | 'other';

/** A header cell, read. */
export interface Label {
  readonly text: string;
  /** Absent when the words say nothing of a role ("Năm 2023", "UBND tỉnh", "BHYT"). */
  readonly meaning?: LabelMeaning;
  readonly base?: DenominatorKind;
  /** The indicator named, when exactly one is. */
  readonly indicator?: IndicatorCode;
  /** The indicator the words name under a parent naming `parent`: "TN" under BHXH. */
  readonly under?: { readonly parent: IndicatorCode; readonly code: IndicatorCode };
  /** Whether the label names several indicators, or one together with new people: it is then a name of its own. */
  readonly mixed: boolean;
  /** Whether no word of it is known: as a parent it then names an indicator of its own. */
  readonly plainName: boolean;
  /** "Trong đó": its columns are parts of the one before. */
  readonly ofWhich: boolean;
  /** `%` stands in the label. */
  readonly percent: boolean;
  /** Latest date or year in the label as yyyymmdd, months and days 99 when left out. */
  readonly period?: number;
  /** Whether a word was recognised although a tone differs. */
  readonly slip: boolean;
}

/** Longer texts are titles or notes. */
const LONGEST_LABEL = 160;

/**
 * Reads one header cell.
 *
 * @param text as printed; line breaks, missing diacritics and abbreviations are understood
 * @example readLabel('Chỉ tiêu\nUBND tỉnh giao (%)').meaning // 'target'
 * @example readLabel('Tỷ lệ (%)').meaning // 'rate'
 */
export function readLabel(text: string): Label {
  if (text.length > LONGEST_LABEL)
    return { text, mixed: false, plainName: false, ofWhich: false, percent: false, slip: false };
  const label = words(text);
  const phrases = phrasesIn(label);
  const percent = label.some((word) => word.plain === '%');
  const named = phrases.filter((phrase) => phrase.meaning === 'indicator' && phrase.under === undefined);
  const codes = new Set(named.map((phrase) => phrase.code));
  const under = phrases.find((phrase) => phrase.under !== undefined);
  const meaning = meaningOf(phrases, percent);
  const base = meaning === 'base' ? phrases.find((phrase) => phrase.meaning === 'base')?.base : undefined;
  const [indicator] = codes;
  const period = periodIn(text);
  return {
    text,
    mixed: codes.size > 1,
    plainName: phrases.length === 0 && label.some((word) => !isFiller(word)),
    ofWhich: phrases.some((phrase) => phrase.meaning === 'of-which'),
    percent,
    slip: phrases.some((phrase) => !phrase.exact),
    ...(meaning ? { meaning } : {}),
    ...(base ? { base } : {}),
    ...(codes.size === 1 && indicator ? { indicator } : {}),
    ...(under?.code && under.under ? { under: { parent: under.under, code: under.code } } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

/** Phrases that say nothing of the role. */
const SILENT: ReadonlySet<FoundPhrase['meaning']> = new Set(['indicator', 'assigner', 'time', 'of-which'] as const);

/** Vietnamese puts the head of a phrase first; comparisons and "còn phải …" outrank it wherever they stand. */
function meaningOf(phrases: readonly FoundPhrase[], percent: boolean): LabelMeaning | undefined {
  const telling = phrases.map((phrase) => phrase.meaning).filter((meaning) => !SILENT.has(meaning));
  const has = (...meanings: readonly string[]): boolean => telling.some((meaning) => meanings.includes(meaning));
  const first = telling[0];
  if (first === undefined) return percent ? 'rate' : undefined;
  if (first === 'ordinal' || first === 'unit' || first === 'unit-code' || first === 'note') return first;
  if (has('gap', 'against-past')) return has('against-plan') && percent ? 'attainment' : 'gap';
  if (has('other')) return 'other';
  if (has('not-insured')) return 'not-insured';
  if (has('previous')) return 'previous';
  if (first === 'target') return 'target';
  if (has('year-start')) return 'previous';
  if (has('against-plan', 'attained')) return 'attainment';
  const led = first === 'rate' || first === 'coverage';
  if (has('assigned') || (led && has('target'))) return first === 'base' && !has('participation') ? 'base' : 'target';
  if (has('against-base')) return 'coverage';
  if (led) return has('coverage', 'participation', 'base') ? 'coverage' : 'rate';
  if (first === 'base' || first === 'count') {
    const said = telling.find((meaning) => meaning === 'actual' || meaning === 'participation');
    return kindOfFigure(said ?? (has('target') ? 'target' : has('base') ? 'base' : 'count'), percent);
  }
  return kindOfFigure(first, percent);
}

/** "Thực hiện (%)" is a rate of some kind, "Tham gia (%)" coverage. */
function kindOfFigure(meaning: string, percent: boolean): LabelMeaning {
  if (meaning === 'actual') return percent ? 'rate' : 'actual';
  if (meaning === 'participation') return percent ? 'coverage' : 'participation';
  if (meaning === 'base') return 'base';
  if (meaning === 'target') return 'target';
  return percent ? 'rate' : 'count';
}

const DATES = /(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?\b(20\d{2})\b/g;

function periodIn(text: string): number | undefined {
  let latest: number | undefined;
  for (const [, day, month, year] of decomposed(text).matchAll(DATES)) {
    const period = Number(year) * 10_000 + Number(month ?? 99) * 100 + Number(day ?? 99);
    if (latest === undefined || period > latest) latest = period;
  }
  return latest;
}
