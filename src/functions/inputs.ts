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
  targetHeadcount,
} from '../coverage/index.ts';
import { type InputCell, UnusableInput } from './each-cell.ts';

function countIn<Kind extends number>(cell: InputCell, make: (value: number) => Kind): Kind | Absent {
  if (cell === null || cell === undefined || cell === '') return absent('blank');
  if (typeof cell === 'number' && isWholeCount(cell)) return make(cell);
  throw new UnusableInput('Cần số nguyên không âm. / A whole number, 0 or more, is needed.');
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

/**
 * The rate in a cell, a fraction of one as Excel holds 95 %.
 *
 * @returns absent for a blank cell.
 * @throws UnusableInput for text and negative numbers.
 * @example rateIn(0.95)
 */
export function rateIn(cell: InputCell): Rate | Absent {
  if (cell === null || cell === undefined || cell === '') return absent('blank');
  const rate = typeof cell === 'number' ? rateOfFraction(cell) : undefined;
  if (!rate) throw new UnusableInput('Cần tỷ lệ không âm, ví dụ 95%. / A rate such as 95% is needed.');
  return rate;
}
