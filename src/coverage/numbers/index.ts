/**
 * Exact numbers
 *
 * Counts, typed rates, calculated shares and differences of rates, each with a type of its own, and the few places where a quotient
 * becomes text or an integer. Everything is a bigint or a proven integer; a double appears only on the way to a cell.
 */
export {
  type Actual,
  type Count,
  type Denominator,
  type TargetHeadcount,
  actual,
  denominator,
  isWholeCount,
  targetHeadcount,
} from './count.ts';
export { type Rate, percent, points, rateOfFraction, rateOfPercent } from './rate.ts';
export { ABSENT_REASONS, type Absent, type AbsentReason, absent, firstAbsent, isAbsent } from './absent.ts';
export {
  type FractionalCount,
  type Points,
  type Quotient,
  type Ratio,
  WHOLE,
  addPoints,
  compareRatios,
  divideRatios,
  fractionalCount,
  percentText,
  pointsBetween,
  quotientText,
  ratio,
  ratioNumber,
} from './ratio.ts';
export { type ShownPercent, shownPercent, shownPoints } from './shown.ts';
export { type Rounding, divideRounded } from './rounding.ts';
export { type Decimal, decimalOf, decimalText, parseDecimal, sheetNumber } from './decimal.ts';
