import {
  type CalendarDate,
  type Month,
  calendarDate,
  compareDates,
  lastDayOfMonth,
  monthAfter,
  monthsBetween,
} from './calendar.ts';

/** A span of days (kỳ), both ends included: the time a target or a flow is measured over. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * A calendar year (năm), from 1 January to 31 December.
 *
 * @param year four digits, from 1900
 * @throws RangeError for a year outside the calendar.
 * @example calendarYear(2023) // { start: calendarDate(2023, 1, 1), end: calendarDate(2023, 12, 31) }
 */
export function calendarYear(year: number): Period {
  return { start: calendarDate(year, 1, 1), end: calendarDate(year, 12, 31) };
}

/**
 * A school year (năm học), from 1 September to 31 August: the period of targets for pupils and students (rule R11).
 *
 * @param startYear the year it begins in: 2023 is "năm học 2023-2024"
 * @throws RangeError for a year outside the calendar.
 * @example schoolYear(2023) // { start: calendarDate(2023, 9, 1), end: calendarDate(2024, 8, 31) }
 */
export function schoolYear(startYear: number): Period {
  return { start: calendarDate(startYear, 9, 1), end: calendarDate(startYear + 1, 8, 31) };
}

/**
 * The school year a day lies in (rule R11).
 *
 * @param date usually the date of the figures (kỳ số liệu)
 * @throws RangeError when that school year begins or ends outside the calendar.
 * @example schoolYearOf(calendarDate(2023, 8, 31)) // schoolYear(2022)
 */
export function schoolYearOf(date: CalendarDate): Period {
  return schoolYear(startOfSchoolYear(date));
}

/** The year in which the school year of a month begins. */
export function startOfSchoolYear({ year, month }: Month): number {
  return month >= 9 ? year : year - 1;
}

/**
 * The day a month's insurance statistics close (ngày chốt số liệu): the 25th, for December the 31st (rule R11). Give it to
 * `monthsElapsed` when the figures are as of such a day.
 *
 * @example monthlyCutOff({ year: 2023, month: 8 }) // calendarDate(2023, 8, 25)
 */
export function monthlyCutOff({ year, month }: Month): CalendarDate {
  return calendarDate(year, month, month === 12 ? 31 : 25);
}

/**
 * Whole months of a period that are finished at the date of the figures: what `stockPace` and `flowPace` take (rules R9, R11).
 *
 * @param period only its whole calendar months count
 * @param asOf the date of the figures (kỳ số liệu), not the day of publication
 * @param closing the day a month counts as finished: its last day, or `monthlyCutOff`
 * @returns 0 before the first month is finished, at most `monthsIn(period)`.
 * @example monthsElapsed(calendarYear(2023), calendarDate(2023, 8, 31)) // 8
 * @example monthsElapsed(calendarYear(2023), calendarDate(2023, 8, 25), monthlyCutOff) // 8
 * @example monthsElapsed(schoolYear(2023), calendarDate(2024, 3, 15)) // 6
 */
export function monthsElapsed(
  period: Period,
  asOf: CalendarDate,
  closing: (month: Month) => CalendarDate = lastDayOfMonth,
): number {
  const { start, end } = period;
  const first = start.day === 1 ? start : monthAfter(start, 1);
  const finished = Math.min(monthsBetween(first, lastFinished(asOf, closing)), monthsBetween(first, lastFinished(end)));
  return Math.max(0, finished + 1);
}

/**
 * Whole calendar months of a period.
 *
 * @example monthsIn(schoolYear(2023)) // 12
 */
export function monthsIn(period: Period): number {
  return monthsElapsed(period, period.end);
}

function lastFinished(date: CalendarDate, closing: (month: Month) => CalendarDate = lastDayOfMonth): Month {
  return compareDates(date, closing(date)) >= 0 ? date : monthAfter(date, -1);
}
