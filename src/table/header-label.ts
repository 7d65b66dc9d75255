import type { DenominatorKind, IndicatorCode } from '../coverage/index.ts';
import { type FoundPhrase, isFiller, phrasesIn } from './header-phrases.ts';
import { labelPeriod, periodNumber } from './header-period.ts';
import type { LabelMeaning } from './header-meaning.ts';
import { type Word, printedWords, words } from './normalise.ts';
import { type LabelSense, openSenses } from './open-abbreviations.ts';
import type { TablePeriod } from './table-period.ts';

export type { LabelMeaning } from './header-meaning.ts';
export type { LabelSense } from './open-abbreviations.ts';

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
  /** The year, month or day it names; a month may have no year ("T1"), and a range counts by its end. */
  readonly when?: TablePeriod;
  /** "Lũy kế", "LK", "cộng dồn": since the year began. */
  readonly cumulative: boolean;
  /** Who assigned, as printed: "UBND tỉnh" of "Chỉ tiêu UBND tỉnh giao (%)". */
  readonly assigner?: string;
  /** Whether a word was recognised although a letter or a tone differs. */
  readonly slip: boolean;
  /** For a slip: the phrase it was taken for, as the vocabulary spells it. */
  readonly known?: string;
  /**
   * What an ambiguous abbreviation may stand for, the likeliest first, when nothing else in the label settles it ("TH", "KH", "TN",
   * "TT", "CT" alone). `meaning` is then that of the first, until parents, formulas or figures say otherwise.
   */
  readonly open?: readonly LabelSense[];
}

/** Longer texts are titles or notes. */
const LONGEST_LABEL = 160;

const SAYS_NOTHING = {
  ...{ mixed: false, plainName: false, ofWhich: false, percent: false, slip: false, cumulative: false },
} as const;

/** Labels already read: a sheet repeats them, and so does the next sheet. */
const read = new Map<string, Label>();
const MOST_READ = 4000;

/**
 * Reads one header cell.
 *
 * @param text as printed; line breaks, missing diacritics, abbreviations and slips of one letter are understood
 * @returns a label that says nothing for text that is too long to be one
 * @example readLabel('Chỉ tiêu\nUBND tỉnh giao (%)').meaning // 'target'
 * @example readLabel('Tỷ lệ (%)').meaning // 'rate'
 */
export function readLabel(text: string): Label {
  const known = read.get(text);
  if (known) return known;
  const label = text.length > LONGEST_LABEL ? { ...SAYS_NOTHING, text } : labelOf(text);
  if (read.size >= MOST_READ) read.clear();
  read.set(text, label);
  return label;
}

function labelOf(text: string): Label {
  const spelled = text
    .replace(LETTERS_APART, (_, before: string, letters: string) => before + letters.replace(/[.\s]/g, ''))
    .replace(FOOTNOTE, '')
    .replace(/^th\s?\.?\s?(?=(?:0?[1-9]|1[0-2])$)/i, 'tháng ');
  const label = words(spelled);
  const phrases = phrasesIn(label);
  const percent = label.some((word) => word.plain === '%');
  const named = phrases.filter((phrase) => phrase.code !== undefined && phrase.under === undefined);
  const codes = new Set(named.map((phrase) => phrase.code));
  const under = phrases.find((phrase) => phrase.under !== undefined);
  const meaning = meaningOf(phrases, percent);
  const base = meaning === 'base' ? baseOf(phrases) : undefined;
  const [indicator] = codes;
  const when = labelPeriod(text);
  const slip = phrases.find(({ exact }) => !exact);
  const assigner = assignerIn(spelled, label, phrases);
  const open = openSenses(label);
  return {
    text,
    mixed: codes.size > 1,
    plainName: phrases.length === 0 && label.some((word) => !isFiller(word)),
    ofWhich: phrases.some((phrase) => phrase.meaning === 'of-which'),
    percent,
    cumulative: phrases.some((phrase) => phrase.cumulative === true),
    slip: slip !== undefined,
    ...(slip ? { known: slip.known } : {}),
    ...(meaning ? { meaning } : {}),
    ...(base ? { base } : {}),
    ...(codes.size === 1 && indicator ? { indicator } : {}),
    ...(under?.code && under.under ? { under: { parent: under.under, code: under.code } } : {}),
    ...(when?.year === undefined ? {} : { period: periodNumber(when) }),
    ...(when ? { when } : {}),
    ...(assigner === undefined ? {} : { assigner }),
    ...(open ? { open } : {}),
  };
}

/** The denominator named; words further on may narrow a labour force ("Lao động nữ trong độ tuổi"). */
function baseOf(phrases: readonly FoundPhrase[]): DenominatorKind | undefined {
  const base = phrases.find((phrase) => phrase.meaning === 'base')?.base;
  const says = (meaning: FoundPhrase['meaning']): boolean => phrases.some((phrase) => phrase.meaning === meaning);
  const ofAge = base === 'labour-force-of-working-age' || base === 'employed-of-working-age' || says('of-age');
  const atWork = base === 'employed' || base === 'employed-of-working-age' || says('at-work');
  if (base === undefined || !LABOUR.has(base)) return base;
  if (atWork) return ofAge ? 'employed-of-working-age' : 'employed';
  return ofAge ? 'labour-force-of-working-age' : 'labour-force';
}

const LABOUR: ReadonlySet<DenominatorKind> = new Set([
  ...(['labour-force', 'labour-force-of-working-age', 'employed', 'employed-of-working-age'] as const),
]);

/** "Dân số (*)", "Thực hiện (1)". */
const FOOTNOTE = /\s*\(\s*(?:\d|\*+)\s*\)\s*:?$/;

/** "L.L.L.Đ", "S T T": the letters of an abbreviation set apart. */
const LETTERS_APART = /(^|[^\p{L}\p{M}])((?:(?:\p{L}\p{M}*\.\s?)+|(?:\p{L}\p{M}*\s){2,})\p{L}\p{M}*)(?![\p{L}\p{M}])/gu;

/** "UBND tỉnh", "Nghị quyết HĐND tỉnh", "NQ 28", the "tỉnh" of "tỉnh giao". */
function assignerIn(text: string, label: readonly Word[], phrases: readonly FoundPhrase[]): string | undefined {
  const body = phrases.find(({ meaning }) => meaning === 'assigner');
  const document = phrases.find((phrase) => phrase.document === true && phrase.start <= (body?.start ?? phrase.start));
  const numbered = (start: number): number => {
    const length = label.slice(start).findIndex(({ plain }) => !/^(?:\d+|so)$/.test(plain));
    return length < 0 ? label.length : start + length;
  };
  if (document) {
    const end = numbered(document.end);
    return printedWords(text, document.start, body && body.start <= end + 1 ? body.end : end);
  }
  if (body) return printedWords(text, body.start - (label[body.start - 1]?.plain === 'nq' ? 1 : 0), body.end);
  const assigned = phrases.find(({ meaning, known }) => meaning === 'assigned' && /^(?!được ).+ giao$/.test(known));
  return assigned && printedWords(text, assigned.start, assigned.end - 1);
}

/** Phrases that say nothing of the role. */
const SILENT: ReadonlySet<FoundPhrase['meaning']> = new Set([
  ...(['indicator', 'assigner', 'time', 'of-which', 'of-age', 'at-work'] as const),
]);

/** Vietnamese puts the head of a phrase first; comparisons and "còn phải …" outrank it wherever they stand. */
function meaningOf(phrases: readonly FoundPhrase[], percent: boolean): LabelMeaning | undefined {
  const telling = phrases.map((phrase) => phrase.meaning).filter((meaning) => !SILENT.has(meaning));
  const has = (...meanings: readonly string[]): boolean => telling.some((meaning) => meanings.includes(meaning));
  const first = telling[0];
  if (first === undefined) return percent ? 'rate' : undefined;
  if (first === 'ordinal' || first === 'unit' || first === 'unit-code' || first === 'note') return first;
  if (has('gap')) return 'gap';
  if (has('compared', 'against-past')) return has('against-plan') && percent ? 'attainment' : 'gap';
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
