import {
  type DenominatorKind,
  type Ratio,
  WHOLE,
  isAbsent,
  lowerIsBetter,
  percentText,
  shownPercent,
} from '../coverage/index.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from '../table/assessed.ts';
import { overall } from '../table/overall.ts';
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
  students: 'học sinh, sinh viên',
  'amount-due': 'số phải thu',
  plan: 'kế hoạch',
};

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
    return [about, unitsBelow(assessed, measure)].filter((sentence) => sentence !== undefined);
  });
}

function opening({ asOf }: DocumentFacts, rest: string): string {
  const sentence = asOf ? `tính đến ${asOf}, ${rest}` : rest;
  return `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.`;
}

function percent(value: Ratio, thresholds: readonly Ratio[] = [WHOLE]): string {
  return officialPercent(shownPercent(value, 2, thresholds).text);
}

function mainSentence({ measure }: AssessedMeasure, row: AssessedRow, facts: DocumentFacts): string | undefined {
  const { figures, assessment } = row;
  const name = measure.title;
  const parts: string[] = [];
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
    parts.push(`số người tham gia ${spaced(name)}là ${officialNumber(figures.actual)} người`);
  } else {
    return undefined;
  }
  const target = targetWords(measure, facts);
  if (!isAbsent(assessment.attainment)) {
    const rate = isAbsent(figures.targetRate) ? '' : ` (${officialPercent(percentText(figures.targetRate, 4))})`;
    parts.push(`đạt ${percent(assessment.attainment)} so với ${target}${rate}`);
  }
  if (!isAbsent(assessment.remaining) && assessment.remaining > 0) {
    const who = facts.unit ? `${facts.unit} ` : '';
    const more = officialNumber(assessment.remaining);
    return `${opening(facts, parts.join(', '))} Để hoàn thành 100% ${target}, ${who}cần phát triển thêm ${more} người tham gia${name ? ` ${name}` : ''}.`;
  }
  if (!isAbsent(assessment.excess) && assessment.excess > 0) {
    parts.push(`vượt ${officialNumber(assessment.excess)} người`);
  }
  return opening(facts, parts.join(', '));
}

function lowerSentence({ measure }: AssessedMeasure, row: AssessedRow, facts: DocumentFacts): string | undefined {
  const { figures, assessment } = row;
  if (isAbsent(assessment.coverage)) return undefined;
  const words = measure.denominator ? DENOMINATOR_WORDS[measure.denominator.kind] : '';
  const base = `${spaced(measure.title || 'Số tiền chậm đóng')}chiếm ${officialPercent(percentText(assessment.coverage, 2))} ${words}`;
  if (isAbsent(figures.targetRate)) return opening(facts, base);
  const limit = officialPercent(percentText(figures.targetRate, 4));
  const verdict = assessment.verdict === 'met' ? 'đạt' : 'chưa đạt';
  return opening(facts, `${base}, ${verdict} ${targetWords(measure, facts)} (không quá ${limit})`);
}

function targetWords(measure: AssessedMeasure['measure'], facts: DocumentFacts): string {
  const header = (measure.targetHeadcount ?? measure.targetRate)?.header ?? '';
  const assigner = facts.assigner ?? assignerIn(header);
  return assigner ? `chỉ tiêu ${assigner} giao` : 'chỉ tiêu được giao';
}

function unitsBelow({ table }: AssessedTable, { measure, rows }: AssessedMeasure): string | undefined {
  const below = table.rows.flatMap(({ kind, name }, index) => {
    const assessment = rows[index]?.assessment;
    if (kind !== 'leaf' || assessment?.verdict !== 'not-met') return [];
    const value = isAbsent(assessment.attainment) ? assessment.coverage : assessment.attainment;
    return isAbsent(value) ? [name] : [`${name} (${percent(value)})`];
  });
  const leaves = table.rows.filter(({ kind }) => kind === 'leaf').length;
  if (below.length === 0 || leaves < 2) return undefined;
  const what = measure.title ? ` ${measure.title}` : '';
  return `Các đơn vị chưa đạt chỉ tiêu${what} được giao, gồm: ${below.join('; ')}.`;
}

function spaced(name: string): string {
  return name ? `${name} ` : '';
}

const officialNumber = (value: number): string => localNumber(value, 'vi');
const officialPercent = (points: string): string => prosePercent(points, 'vi');
