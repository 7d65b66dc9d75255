/** The calculation library: exact coverage, attainment and gap for social-insurance planning. Pure; no dependency. */
export { type Absent, type AbsentReason, absent, firstAbsent, isAbsent } from './absent.ts';
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
export { type Decimal, decimalOf, decimalText, parseDecimal } from './decimal.ts';
export { type Rounding, divideRounded } from './rounding.ts';
export {
  type Ratio,
  WHOLE,
  compareRatios,
  divideRatios,
  percentText,
  ratio,
  ratioNumber,
  subtractRatios,
} from './ratio.ts';
export { type Rate, rateOfFraction, rateOfPercent } from './rate.ts';
export { type ShownPercent, shownPercent, shownPoints } from './display.ts';
export { type Comparator, headcountOf, lowerIsBetter, meetsHeadcount, meetsRate } from './target.ts';
export { attainmentOnCounts, attainmentOnRates, coverageRate } from './rates.ts';
export { type Points, excess, gapInPoints, pointsBetween, remaining } from './gap.ts';
export { total } from './totals.ts';
export { type DenominatorKind, INDICATORS, type Indicator, type IndicatorCode } from './indicator.ts';
export { type Assessment, type Figures, type Note, type Terms, type Verdict, assess } from './assess.ts';
