/**
 * Time
 *
 * Dates without a clock, the pace of stocks and flows, changes over a year, and the way to a milestone.
 */
export {
  type CalendarDate,
  type Month,
  calendarDate,
  compareDates,
  dateText,
  lastDayOfMonth,
  monthAfter,
  monthsBetween,
  monthsLeft,
  parseDate,
} from './calendar.ts';
export {
  type Period,
  calendarYear,
  monthlyCutOff,
  monthsElapsed,
  monthsIn,
  schoolYear,
  schoolYearOf,
} from './period.ts';
export {
  type FlowFigures,
  type FlowPace,
  type Pace,
  type PaceTerms,
  type PaceVerdict,
  type StockFigures,
  flowPace,
  stockPace,
} from './pace.ts';
export { type RequiredFigures, type RequiredPace, monthlyParts, requiredPace } from './required.ts';
export {
  type ComparableRate,
  type CountChange,
  type EarlierRates,
  type RateChange,
  changeOfCounts,
  changeOfRates,
  ratesBefore,
} from './change.ts';
export { type DatedDenominator, projectedDenominator } from './projected-denominator.ts';
export { geometricRate } from './geometric.ts';
export { type ReportDates, reportDatesProblem } from './report-dates.ts';
export { type Milestone, type PathShape, type PathStep, type PlannedPath, trajectory } from './trajectory.ts';
