import type { DenominatorKind, IndicatorCode } from '../../coverage/index.ts';
import { indicatorNamed } from '../columns/flow-names.ts';
import { type FoundPhrase, isFiller, phrasesIn } from './header-phrases.ts';
import { isSinceJanuary, labelPeriod, periodNumber } from './header-period.ts';
import type { LabelMeaning } from './header-meaning.ts';
import { meaningOf, negation, otherComparison } from './label-meaning.ts';
import { type Word, printedWords, words } from '../normalise.ts';
import { type LabelSense, openSenses } from './open-abbreviations.ts';
import type { TablePeriod } from '../table-period.ts';

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
  /** That name, where columns of plan and actual have to share it whatever their words: "Số thu BHYT". */
  readonly name?: string;
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
  /** "Lũy kế", "LK", "cộng dồn", "9 tháng": since the year began. */
  readonly cumulative: boolean;
  /** "Ước thực hiện": what is expected. */
  readonly estimated: boolean;
  /** What an attainment may be instead: "So với KH" a difference, "Tỷ lệ đạt" the coverage reached. */
  readonly mayBe?: 'gap' | 'coverage';
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
  ...{
    mixed: false,
    plainName: false,
    ofWhich: false,
    percent: false,
    slip: false,
    cumulative: false,
    estimated: false,
  },
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
  const codes = new Set(named.flatMap(({ code }) => code ?? []));
  const name = indicatorNamed([...codes]);
  const under = phrases.find((phrase) => phrase.under !== undefined);
  const when = labelPeriod(text);
  const overAnother = label.some((word) => word.plain === '/');
  const denied = negation(label, phrases);
  const dated = when !== undefined;
  const signed = SIGNS.test(text);
  const meaning = meaningOf(phrases, { denied: denied !== undefined, percent, dated, signed, overAnother });
  const base = meaning === 'base' ? baseOf(phrases) : undefined;
  const indicator = [...codes].find((code) => code === name);
  const slip = phrases.find(({ exact }) => !exact)?.known ?? (denied === 'slip' ? 'chưa' : undefined);
  const assigner = assignerIn(spelled, label, phrases);
  const open = openSenses(label);
  return {
    text,
    mixed: codes.size > 1 && indicator === undefined,
    plainName: phrases.length === 0 && label.some((word) => !isFiller(word)),
    ofWhich: phrases.some((phrase) => phrase.meaning === 'of-which'),
    percent,
    cumulative: phrases.some((phrase) => phrase.cumulative === true) || isSinceJanuary(text),
    estimated: phrases.some((phrase) => phrase.estimated === true),
    slip: slip !== undefined,
    ...(slip === undefined ? {} : { known: slip }),
    ...(meaning ? { meaning } : {}),
    ...(base ? { base } : {}),
    ...(indicator ? { indicator } : name === undefined ? {} : { name }),
    ...(under?.code && under.under ? { under: { parent: under.under, code: under.code } } : {}),
    ...(when?.year === undefined ? {} : { period: periodNumber(when) }),
    ...(when ? { when } : {}),
    ...(meaning === 'attainment' ? otherComparison(phrases, percent) : {}),
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

/** "(+/-)", "+, -". */
const SIGNS = /\+\s?[/,;]?\s?[-–−]/;

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
