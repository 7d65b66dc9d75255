import { type CalendarDate, compareDates } from './calendar.ts';

/** The two dates of a report, rule R11. Calculations take `asOf`; the day of publication is never used in its place. */
export interface ReportDates {
  /** What day the figures stand for (kỳ số liệu, tính đến ngày …). */
  readonly asOf: CalendarDate;
  /** The day the report came out (ngày công bố). */
  readonly published: CalendarDate;
}

/**
 * Whether the dates of a report can be right (rule R11): figures of nine months came out on 22 November; figures cannot come out before
 * the day they stand for, unless they are estimates (ước thực hiện).
 *
 * @returns `published-before-as-of`, or `undefined` where nothing is wrong.
 * @example reportDatesProblem({ asOf: calendarDate(2021, 9, 30), published: calendarDate(2021, 11, 22) }) // undefined
 * @example reportDatesProblem({ asOf: calendarDate(2023, 12, 31), published: calendarDate(2023, 9, 15) }) // 'published-before-as-of'
 */
export function reportDatesProblem({ asOf, published }: ReportDates): 'published-before-as-of' | undefined {
  return compareDates(published, asOf) < 0 ? 'published-before-as-of' : undefined;
}
