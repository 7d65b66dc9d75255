import {
  type Absent,
  type Actual,
  type Denominator,
  type Rate,
  type TargetHeadcount,
  absent,
  actual,
  denominator,
  isWholeCount,
  rateOfFraction,
  rateOfPercent,
  targetHeadcount,
} from '../coverage/index.ts';
import { type InputCell, UnusableInput } from './cells.ts';

/** What stands in a cell without a figure: nothing, or a dash (rule R16). */
const NO_FIGURE = /^\s*(?:[-–—…]|\.\.\.)?\s*$/;

/**
 * Whether a cell holds no figure. Zero is a figure.
 *
 * @example isBlank('–') // true
 */
export function isBlank(cell: InputCell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && NO_FIGURE.test(cell));
}

function countIn<Kind extends number>(cell: InputCell, make: (value: number) => Kind): Kind | Absent {
  if (isBlank(cell)) return absent('blank');
  if (typeof cell === 'number' && isWholeCount(cell)) return make(cell);
  throw new UnusableInput('count-needed');
}

/**
 * The actual count in a cell.
 *
 * @returns absent for a blank cell.
 * @throws UnusableInput for text, negative and fractional numbers.
 * @example actualIn(31455)
 */
export const actualIn = (cell: InputCell): Actual | Absent => countIn(cell, actual);

/**
 * The denominator in a cell; blank and wrong cells as in `actualIn`.
 *
 * @example denominatorIn(202418)
 */
export const denominatorIn = (cell: InputCell): Denominator | Absent => countIn(cell, denominator);

/**
 * The target headcount in a cell; blank and wrong cells as in `actualIn`.
 *
 * @example targetIn(32387)
 */
export const targetIn = (cell: InputCell): TargetHeadcount | Absent => countIn(cell, targetHeadcount);

/** No rate of the field comes near 1.000 %: the number was meant in percent points. */
const LARGEST_RATE = 10n;

/**
 * The rate in a cell: a fraction of one as Excel holds 95 %, or text with its percent sign ("95%", "21,6 %").
 *
 * @returns absent for a blank cell.
 * @throws UnusableInput for other text, negative numbers, and numbers above 1.000 % such as 95 without its sign: a rate is not guessed.
 * @example rateIn(0.95)
 * @example rateIn('21,6%')
 */
export function rateIn(cell: InputCell): Rate | Absent {
  if (isBlank(cell)) return absent('blank');
  const rate = typeof cell === 'number' ? rateOfFraction(cell) : rateOfPercent(percentIn(cell));
  if (!rate) throw new UnusableInput('rate-needed');
  if (rate.numerator > LARGEST_RATE * rate.denominator) throw new UnusableInput('rate-too-large');
  return rate;
}

/** Percent points of text with a percent sign, with a decimal point; empty for anything else. */
function percentIn(cell: InputCell): string {
  const [, points = ''] = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(String(cell)) ?? [];
  return points.replace(',', '.');
}

/**
 * A whole number within bounds, for a setting such as decimals or months.
 *
 * @param byDefault what a blank cell means; without it a blank is refused
 * @throws UnusableInput for anything else.
 * @example wholeIn('', { least: 0, most: 6, byDefault: 2 }) // 2
 */
export function wholeIn(
  cell: InputCell,
  { least, most, byDefault }: { readonly least: number; readonly most: number; readonly byDefault?: number },
): number {
  if (isBlank(cell) && byDefault !== undefined) return byDefault;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  throw new UnusableInput('number-between', { least, most });
}

/**
 * A choice between yes and no; a blank cell is no.
 *
 * @throws UnusableInput for anything but truth values, 1 and 0.
 * @example flagIn(true) // true
 */
export function flagIn(cell: InputCell): boolean {
  if (isBlank(cell) || cell === 0) return false;
  if (typeof cell === 'boolean') return cell;
  if (cell === 1) return true;
  throw new UnusableInput('flag-needed');
}
