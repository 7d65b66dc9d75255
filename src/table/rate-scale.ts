import { type Absent, type Rate, isAbsent } from '../coverage/index.ts';
import type { CellValue, Cells } from './cells.ts';
import { isPercentFormat } from './number-format.ts';
import { splitNumberText } from './number-text.ts';
import { isNoFigure } from './numbers.ts';
import type { RateScale } from './table.ts';

/**
 * How the rates of a column are written: a percent format or sign speaks for itself; plain numbers up to 1,5 may be fractions or
 * points, and only a person can say which.
 *
 * @returns `undefined` when it must be asked.
 */
export function rateScaleOf(cells: Cells, column: number, rows: readonly number[]): RateScale | undefined {
  let [formatted, largest, plain] = [0, 0, 0];
  for (const row of rows) {
    const value = cells.value(row, column);
    const number = plainNumber(value);
    if (number === undefined) continue;
    if (typeof value === 'number' && isPercentFormat(cells.format(row, column))) formatted += 1;
    else {
      plain += 1;
      largest = Math.max(largest, number);
    }
  }
  if (plain === 0) return formatted > 0 ? 'fraction' : 'points';
  if (largest > 1.5 || largest === 0) return 'points';
  return formatted > 0 ? 'fraction' : undefined;
}

function plainNumber(value: CellValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || isNoFigure(value)) return undefined;
  const parts = splitNumberText(value);
  return parts && !parts.percent ? Number(`${parts.shape.whole}.${parts.shape.fraction}`) : undefined;
}

/** Actuals and denominators beside a target rate. */
export interface CoverageFigures {
  readonly people: readonly (number | Absent)[] | undefined;
  readonly base: readonly (number | Absent)[] | undefined;
}

/** Rows compared at most, and how many times a target may differ from the coverage rate to count as near it. */
const SAMPLE = 50;
const NEAR = 10;

/**
 * Whether small targets under a header that says "%" are percent points: read so, most are of the size of the coverage rate, and as
 * fractions most would not be.
 *
 * @param targets the column read as percent points
 * @example nearCoverage([rateOfPercent(1.4)], { people: [130], base: [10000] }) // true: 1,4 % beside 1,3 %
 */
export function nearCoverage(targets: readonly (Rate | Absent)[], { people, base }: CoverageFigures): boolean {
  let [compared, near] = [0, 0];
  for (let index = 0; index < targets.length && compared < SAMPLE; index += 1) {
    const [target, above, below] = [targets[index], people?.[index], base?.[index]];
    if (!target || isAbsent(target) || typeof above !== 'number' || typeof below !== 'number') continue;
    if (target.numerator === 0n || above === 0 || below === 0) continue;
    compared += 1;
    const times = Number(target.numerator) / Number(target.denominator) / (above / below);
    if (times < NEAR && times > 1 / NEAR) near += 1;
  }
  return near * 2 > compared;
}
