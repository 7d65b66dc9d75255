import type { LabelMeaning } from './header-meaning.ts';
import type { FoundPhrase } from './header-phrases.ts';
import { type Word, words } from '../normalise.ts';

/** Phrases that say nothing of the role. */
const SILENT: ReadonlySet<FoundPhrase['meaning']> = new Set([
  ...(['indicator', 'assigner', 'time', 'of-which', 'of-age', 'at-work'] as const),
]);

/** What stands beside the phrases of a label: a percent sign, a year or date, "(+/-)", a slash, "chưa". */
interface Beside {
  readonly denied: boolean;
  readonly percent: boolean;
  readonly dated: boolean;
  readonly signed: boolean;
  readonly overAnother: boolean;
}

/**
 * What the phrases of a label say together. Vietnamese puts the head of a phrase first; comparisons and "còn phải …" outrank it wherever
 * they stand.
 *
 * @returns `undefined` when they say nothing of a role ("Năm 2023", "UBND tỉnh", "BHYT")
 * @example meaningOf(phrasesIn(words('Còn phải thực hiện')), beside) // 'gap'
 */
export function meaningOf(
  phrases: readonly FoundPhrase[],
  { denied, percent, dated, signed, overAnother }: Beside,
): LabelMeaning | undefined {
  // "Lũy kế KH" is a target: since when it counts says nothing of what is counted.
  const planned = phrases.some((phrase) => phrase.meaning === 'target');
  const telling = phrases
    .filter((phrase) => !SILENT.has(phrase.meaning) && !(planned && phrase.cumulative))
    .map((phrase) => phrase.meaning);
  const has = (...meanings: readonly string[]): boolean => telling.some((meaning) => meanings.includes(meaning));
  const first = telling[0];
  // "So T7 (+/-)": the signs say that something is compared.
  if (signed && telling.every((meaning) => meaning === 'count')) return dated ? 'change' : 'gap';
  if (first === undefined) return percent ? 'rate' : undefined;
  if (first === 'ordinal' || first === 'unit' || first === 'unit-code' || first === 'note') return first;
  if (has('gap')) return 'gap';
  if (has('compared', 'against-past')) {
    if (has('against-plan')) return percent ? 'attainment' : 'gap';
    return dated || has('against-past', 'previous', 'year-start') ? 'change' : 'gap';
  }
  if (has('other')) return 'other';
  if (has('eligible')) return 'eligible';
  if (denied) return has('participation') ? 'not-insured' : 'gap';
  if (has('not-insured')) return 'not-insured';
  if (has('previous')) return percent && overAnother && has('actual') ? 'change' : 'previous';
  if (first === 'target') return 'target';
  if (has('year-start') && !phrases.some(({ cumulative }) => cumulative)) return 'previous';
  if (has('against-plan', 'attained')) return 'attainment';
  const led = first === 'rate' || first === 'coverage';
  if (has('assigned') || (led && has('target'))) return first === 'base' && !has('participation') ? 'base' : 'target';
  if (has('against-base')) return 'coverage';
  if (led) return has('coverage', 'participation', 'base') ? 'coverage' : 'rate';
  if (first === 'base' || first === 'count') {
    const said = telling.find((meaning) => meaning === 'actual' || meaning === 'participation');
    return kindOfFigure(said ?? (has('target') ? 'target' : has('base') ? 'base' : 'count'), percent);
  }
  // "Số người tham gia theo kế hoạch".
  return kindOfFigure(first === 'participation' && has('target') ? 'target' : first, percent);
}

/** "Thực hiện (%)" is a rate of some kind, "Tham gia (%)" coverage. */
function kindOfFigure(meaning: string, percent: boolean): LabelMeaning {
  if (meaning === 'actual') return percent ? 'rate' : 'actual';
  if (meaning === 'participation') return percent ? 'coverage' : 'participation';
  if (meaning === 'base') return 'base';
  if (meaning === 'target') return 'target';
  return percent ? 'rate' : 'count';
}

/** "Chưa", "không" and what they become under hasty fingers, without diacritics. */
const NEGATIONS: ReadonlyMap<string, 'exact' | 'slip'> = new Map([
  ...(['chua', 'khong', 'ko'] as const).map((word) => [word, 'exact'] as const),
  ...(['cua', 'chu', 'hua', 'chuwa', 'kong', 'khog'] as const).map((word) => [word, 'slip'] as const),
]);

/**
 * Whether "chưa" or "không" stands right before the people who take part or what was done: "Chưa T.gia" is the opposite of what the
 * phrase alone says.
 *
 * @returns how it is spelled; `undefined` when nothing is denied
 * @example negation(words('Chứ tham gia'), phrases) // 'slip'
 */
export function negation(label: readonly Word[], phrases: readonly FoundPhrase[]): 'exact' | 'slip' | undefined {
  for (const { meaning, start } of phrases) {
    const before = meaning === 'participation' || meaning === 'actual' ? label[start - 1] : undefined;
    const denied = before && before.accented !== OF ? NEGATIONS.get(before.plain) : undefined;
    if (denied) return denied;
  }
  return undefined;
}

/** "Của" is no slip. */
const OF = words('của')[0]?.accented;

/** How the vocabulary spells comparisons with a plan that may be quotients or differences. */
const COMPARED = /^so (?:với )?(?:KH|CT|NQ|kế|chỉ|mục|dự|nghị|giao)/;

/**
 * What an attainment may be instead, when its words do not say how it compares: "So với KH" a difference, "Tỷ lệ đạt" coverage.
 *
 * @param phrases of a label whose meaning is attainment
 * @example otherComparison(phrasesIn(words('So với chỉ tiêu')), false).mayBe // 'gap'
 */
export function otherComparison(
  phrases: readonly FoundPhrase[],
  percent: boolean,
): { readonly mayBe?: 'gap' | 'coverage' } {
  if (!percent && phrases.some(({ known }) => COMPARED.test(known))) return { mayBe: 'gap' };
  const planned = phrases.some(({ meaning, known }) => meaning === 'against-plan' || known.endsWith('thành'));
  return planned ? {} : { mayBe: 'coverage' };
}
