import {
  type Comparator,
  type DenominatorKind,
  INDICATORS,
  type Ratio,
  WHOLE,
  isAbsent,
  lowerIsBetter,
  percentText,
  shownPercent,
} from '../coverage/index.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from '../table/assessed/assessed.ts';
import { overall } from '../table/assessed/overall.ts';
import { localNumber, prosePercent } from '../words/numbers.ts';
import { assignerIn } from './assigner.ts';

/** What the table itself does not say. */
export interface DocumentFacts {
  /** As-of date as the document words it: `hết tháng 8/2023`, `ngày 31/8/2023`. */
  readonly asOf?: string | undefined;
  /** Who assigned the target, when its header does not say. */
  readonly assigner?: string | undefined;
  /** Whose figures these are: `huyện Đức Trọng`. */
  readonly unit?: string | undefined;
}

const DENOMINATOR_WORDS: Readonly<Record<DenominatorKind, string>> = {
  population: 'dân số',
  'labour-force-of-working-age': 'lực lượng lao động trong độ tuổi',
  'labour-force': 'lực lượng lao động',
  employed: 'người lao động có việc làm',
  'employed-of-working-age': 'lực lượng lao động trong độ tuổi đang làm việc',
  students: 'học sinh, sinh viên',
  'amount-due': 'số phải thu',
  plan: 'kế hoạch',
};

const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  'at-least': '',
  'more-than': 'trên',
  'at-most': 'không quá',
  'less-than': 'dưới',
  range: '',
  about: 'khoảng',
};

const REVENUE = INDICATORS.SO_THU.code;
const NEW_PEOPLE = INDICATORS.PHAT_TRIEN_MOI.code;

/**
 * Ready sentences for an official document, one for each indicator and one more that lists the units below target, in the wording
 * reports use: thousands dot, decimal comma, "điểm %", the assigner named, no "hơn" or "gần".
 *
 * @param facts as-of date, assigner and unit, where known
 * @returns Vietnamese sentences; an indicator without results gives none.
 * @example sentences(assessed, { asOf: 'hết tháng 9/2021' })[0]
 * // 'Tính đến hết tháng 9/2021, tỷ lệ bao phủ BHXH đạt 15,54% …'
 */
export function sentences(assessed: AssessedTable, facts: DocumentFacts = {}): readonly string[] {
  return assessed.measures.flatMap((measure) => {
    const whole = overall(assessed, measure);
    if (!whole) return [];
    const about = lowerIsBetter(measure.terms.comparator)
      ? lowerSentence(measure, whole.row, facts)
      : mainSentence(measure, whole.row, facts);
    return [about, unitsBelow(assessed, measure, facts)].filter((sentence) => sentence !== undefined);
  });
}

function opening({ asOf }: DocumentFacts, rest: string): string {
  const sentence = asOf ? `tính đến ${asOf}, ${rest}` : rest;
  return `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.`;
}

function percent(value: Ratio, thresholds: readonly Ratio[] = [WHOLE]): string {
  return officialPercent(shownPercent(value, 2, thresholds).text);
}

function mainSentence({ measure, terms }: AssessedMeasure, row: AssessedRow, facts: DocumentFacts): string | undefined {
  const { figures, assessment } = row;
  const name = midSentence(measure.title);
  const target = targetWords(measure, facts);
  const isNew = measure.indicator === NEW_PEOPLE;
  const parts: string[] = [];
  if (measure.indicator === REVENUE) {
    // The unit of the amounts stands outside the cells, so no amount is quoted.
    if (isAbsent(assessment.attainment)) return undefined;
    return opening(facts, `${name} đạt ${percent(assessment.attainment)} so với ${target}`);
  }
  if (
    !isAbsent(assessment.coverage) &&
    measure.denominator &&
    !isAbsent(figures.actual) &&
    !isAbsent(figures.denominator)
  ) {
    const words = DENOMINATOR_WORDS[measure.denominator.kind];
    const thresholds = isAbsent(figures.targetRate) ? [WHOLE] : [figures.targetRate, WHOLE];
    const counts = `${officialNumber(figures.actual)}/${officialNumber(figures.denominator)} người`;
    parts.push(`tỷ lệ bao phủ ${spaced(name)}đạt ${percent(assessment.coverage, thresholds)} ${words} (${counts})`);
  } else if (!isAbsent(figures.actual)) {
    const counted = name.startsWith('số ') ? name : `số người ${isNew ? '' : 'tham gia '}${name}`.trimEnd();
    parts.push(`${counted} là ${officialNumber(figures.actual)} người`);
  } else {
    return undefined;
  }
  parts.push(...attainments({ measure, terms }, row, target));
  if (!isAbsent(assessment.remaining) && assessment.remaining > 0) {
    const who = facts.unit ? `${facts.unit} ` : '';
    const more = officialNumber(assessment.remaining);
    return `${opening(facts, parts.join(', '))} Để hoàn thành 100% ${target}, ${who}cần phát triển thêm ${more} người${isNew ? '' : ` tham gia ${name}`.trimEnd()}.`;
  }
  return opening(facts, parts.join(', '));
}

/** Attainment of what was assigned. Of a headcount and a rate side by side each has its own attainment and is named with it (R4). */
function attainments(
  { measure, terms }: Pick<AssessedMeasure, 'measure' | 'terms'>,
  { figures, assessment }: AssessedRow,
  target: string,
): readonly string[] {
  const { attainment, attainmentOnRates, excess } = assessment;
  const parts: string[] = [];
  const assigned = figures.targetHeadcount;
  const rate = isAbsent(figures.targetRate) ? undefined : rateWords(figures.targetRate, terms.comparator);
  const both = !isAbsent(assigned) && rate !== undefined;
  if (!isAbsent(attainment)) {
    const named = both ? `${officialNumber(assigned)} người` : rate;
    parts.push(`đạt ${percent(attainment)} so với ${target}${named ? ` (${named})` : ''}`);
  }
  if (!isAbsent(excess) && excess > 0) parts.push(`vượt ${officialNumber(excess)} người`);
  if (both && !isAbsent(attainmentOnRates)) {
    const assigner = assignerIn(measure.targetRate?.header ?? '');
    const whose = assigner ? ` ${assigner} giao` : '';
    parts.push(`đạt ${percent(attainmentOnRates)} so với chỉ tiêu tỷ lệ${whose} (${rate})`);
  }
  return parts;
}

/** A target rate with the word its comparison is told by: exactly 95% does not meet “trên 95%” (R14). */
function rateWords(rate: Ratio, comparator: Comparator): string {
  const word = COMPARATOR_WORDS[comparator];
  return `${spaced(word)}${officialPercent(percentText(rate, 4))}`;
}

function lowerSentence(
  { measure, terms }: AssessedMeasure,
  row: AssessedRow,
  facts: DocumentFacts,
): string | undefined {
  const { figures, assessment } = row;
  if (isAbsent(assessment.coverage)) return undefined;
  const words = measure.denominator ? DENOMINATOR_WORDS[measure.denominator.kind] : '';
  const name = midSentence(measure.title) || 'số tiền chậm đóng';
  const limits = isAbsent(figures.targetRate) ? [] : [figures.targetRate];
  const shown = shownPercent(assessment.coverage, 2, [WHOLE], limits);
  const base = `${name} ${name.startsWith('tỷ lệ') ? 'là' : 'chiếm'} ${officialPercent(shown.text)} ${words}`;
  if (isAbsent(figures.targetRate)) return opening(facts, base);
  const limit = rateWords(figures.targetRate, terms.comparator);
  const verdict = assessment.verdict === 'met' ? 'đạt' : 'chưa đạt';
  return opening(facts, `${base}, ${verdict} ${targetWords(measure, facts)} (${limit})`);
}

function targetWords(measure: AssessedMeasure['measure'], facts: DocumentFacts): string {
  const assigner = assignerOf(measure, facts);
  return assigner ? `chỉ tiêu ${assigner} giao` : 'chỉ tiêu được giao';
}

function unitsBelow(
  { table }: AssessedTable,
  { measure, rows }: AssessedMeasure,
  facts: DocumentFacts,
): string | undefined {
  const below = table.rows.flatMap(({ kind, name, earlier }, index) => {
    const assessment = rows[index]?.assessment;
    if (kind !== 'leaf' || earlier || assessment?.verdict !== 'not-met') return [];
    const value = isAbsent(assessment.attainment) ? assessment.coverage : assessment.attainment;
    return isAbsent(value) ? [name] : [`${name} (${percent(value)})`];
  });
  const leaves = table.rows.filter(({ kind, earlier }) => kind === 'leaf' && !earlier).length;
  if (below.length === 0 || leaves < 2) return undefined;
  const what = measure.title ? ` ${midSentence(measure.title)}` : '';
  const assigner = assignerOf(measure, facts);
  const given = assigner ? `do ${assigner} giao` : 'được giao';
  return `Các đơn vị chưa đạt chỉ tiêu${what} ${given}, gồm: ${below.join('; ')}.`;
}

function assignerOf(
  { targetHeadcount, targetRate }: AssessedMeasure['measure'],
  facts: DocumentFacts,
): string | undefined {
  return facts.assigner ?? assignerIn((targetHeadcount ?? targetRate)?.header ?? '');
}

/** An indicator's name inside a sentence: an abbreviation keeps its capitals, a word starts small. */
function midSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}

function spaced(name: string): string {
  return name ? `${name} ` : '';
}

const officialNumber = (value: number): string => localNumber(value, 'vi');
const officialPercent = (points: string): string => prosePercent(points, 'vi');
