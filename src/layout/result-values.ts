import {
  type Absent,
  type Points,
  type Ratio,
  type ShownPercent,
  WHOLE,
  isAbsent,
  ratio,
  ratioNumber,
  shownPercent,
} from '../coverage/index.ts';
import type { AssessedRow } from '../table/assessed/assessed.ts';
import { bandOf } from './band.ts';
import type { PlannedCell, ResultRole } from './plan.ts';
import type { ResultWords } from './result-columns.ts';

/** Decimals of a percentage in a cell: the format `0.00%`. */
const PERCENT_DECIMALS = 2;

/** A gap that exists is never shown as 0,00 (rule R3). */
const SMALLEST_GAP_SHOWN = 0.01;

/**
 * What a result cell shows. A percentage whose rounding would show a target, or 100 %, that is not reached is written
 * rounded down to what may be shown (rule R3); every other cell holds the exact quotient's nearest double.
 *
 * @returns `null` where there is no result; the status column always has a word.
 * @example resultValue('coverage', row, words) // 0.1553962592259582
 */
export function resultValue(role: ResultRole, row: AssessedRow, words: ResultWords): PlannedCell['value'] {
  const { assessment } = row;
  switch (role) {
    case 'target':
      return number(assessment.target);
    case 'coverage':
    case 'attainment':
    case 'attainment-on-rates':
      return percent(percentage(role, row));
    case 'remaining':
      return number(assessment.remaining);
    case 'gap-in-points':
      return points(assessment.gap);
    case 'status':
      return statusWord(row, words);
  }
}

function number(value: number | Absent): number | null {
  return isAbsent(value) ? null : value;
}

/** A percentage of a row, and what it must not seem to reach: the target rate for coverage, and 100 % always. */
export interface Percentage {
  readonly value: Ratio | Absent;
  readonly shown: ShownPercent | undefined;
}

/**
 * One of a row's percentages as it may be shown (rule R3).
 *
 * @example percentage('coverage', row).shown // { text: '15.54', lowered: false, raised: false }
 */
export function percentage(
  role: 'coverage' | 'attainment' | 'attainment-on-rates',
  { figures, assessment }: AssessedRow,
): Percentage {
  const { coverage, attainment, attainmentOnRates } = assessment;
  const value = { coverage, attainment, 'attainment-on-rates': attainmentOnRates }[role];
  const rate = figures.targetRate;
  const target = role === 'coverage' && !isAbsent(rate) ? [rate] : [];
  const lower = isAbsent(attainment) && attainment.absent === 'lower-is-better';
  const [thresholds, limits] = lower ? [[WHOLE], target] : [[...target, WHOLE], []];
  return { value, shown: isAbsent(value) ? undefined : shownPercent(value, PERCENT_DECIMALS, thresholds, limits) };
}

function percent({ value, shown }: Percentage): number | null {
  if (isAbsent(value) || !shown) return null;
  return shown.lowered || shown.raised ? Number(`${shown.text}e-2`) : ratioNumber(value);
}

function points(gap: Points | Absent): number | null {
  if (isAbsent(gap)) return null;
  const inPoints = ratioNumber(ratio(gap.numerator * 100n, gap.denominator));
  return inPoints > 0 ? Math.max(SMALLEST_GAP_SHOWN, inPoints) : 0;
}

/**
 * The status in words, from the exact band.
 *
 * @example statusWord(row, words) // 'Chưa đạt, gần đạt'
 */
export function statusWord({ assessment }: AssessedRow, { status }: ResultWords): string {
  if (assessment.verdict === 'informational') return status.informational;
  const byBand = {
    'no-data': status.noData,
    'above-100': status.above100,
    met: status.met,
    near: status.near,
    'not-met': status.notMet,
  };
  return byBand[bandOf(assessment)];
}
