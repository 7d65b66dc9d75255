/** The calculation library: exact coverage, attainment and gap for social-insurance planning. Pure; no dependency. */
export { type Absent, type AbsentReason, absent, firstAbsent, isAbsent } from './numbers/absent.ts';
export {
  type Actual,
  type Count,
  type Denominator,
  type TargetHeadcount,
  actual,
  denominator,
  isWholeCount,
  targetHeadcount,
} from './numbers/count.ts';
export { type Decimal, decimalOf, decimalText, parseDecimal } from './numbers/decimal.ts';
export {
  type CalendarDate,
  type Month,
  calendarDate,
  compareDates,
  dateText,
  lastDayOfMonth,
  monthAfter,
  monthsLeft,
  parseDate,
} from './time/calendar.ts';
export { type Rounding, divideRounded } from './numbers/rounding.ts';
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
} from './numbers/ratio.ts';
export { type Rate, percent, points, rateOfFraction, rateOfPercent } from './numbers/rate.ts';
export { type ShownPercent, shownPercent, shownPoints } from './numbers/shown.ts';
export { type Comparator, lowerIsBetter, meetsHeadcount, meetsRate } from './targets/comparator.ts';
export { headcountOf } from './targets/headcount.ts';
export { attainmentOnCounts, attainmentOnRates, coverageRate } from './assessment/rates.ts';
export { excess, gapInPoints, remaining } from './assessment/gap.ts';
export { total } from './groups/total.ts';
export { type DenominatorKind, INDICATORS, type Indicator, type IndicatorCode } from './assessment/indicator.ts';
export { type Assessment, type Figures, type Note, type Terms, type Verdict, assess } from './assessment/assess.ts';
