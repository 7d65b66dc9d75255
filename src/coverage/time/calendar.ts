/** A day of the calendar, without a clock or a time zone. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of the calendar (tháng). */
export type Month = Pick<CalendarDate, 'year' | 'month'>;

/**
 * A day of the calendar.
 *
 * @throws RangeError for a day that does not exist; check data from outside with `parseDate`.
 * @example calendarDate(2023, 8, 31) // { year: 2023, month: 8, day: 31 }
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    throw new RangeError(`no such day: ${year}-${month}-${day}`);
  }
  return { year, month, day };
}

/**
 * Reads an ISO date.
 *
 * @param text `YYYY-MM-DD`
 * @returns `undefined` when the text is no date or there is no such day.
 * @example parseDate('2023-08-31') // calendarDate(2023, 8, 31)
 * @example parseDate('2023-02-29') // undefined
 */
export function parseDate(text: string): CalendarDate | undefined {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const exists = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : undefined;
}

/**
 * Writes a date as ISO text.
 *
 * @example dateText(calendarDate(2023, 8, 31)) // '2023-08-31'
 */
export function dateText({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Compares two days.
 *
 * @returns negative, zero or positive, as `a` is before, the same as or after `b`.
 * @example compareDates(calendarDate(2023, 8, 31), calendarDate(2023, 9, 15)) // -1
 */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  const difference = a.year - b.year || a.month - b.month || a.day - b.day;
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/**
 * The last day of a month: the usual date of monthly figures ("tính đến hết tháng 8/2023").
 *
 * @example lastDayOfMonth({ year: 2023, month: 8 }) // calendarDate(2023, 8, 31)
 */
export function lastDayOfMonth({ year, month }: Month): CalendarDate {
  return calendarDate(year, month, daysIn(year, month));
}

/**
 * The month some months later, or earlier when `count` is negative.
 *
 * @param count whole months
 * @example monthAfter({ year: 2023, month: 8 }, 28) // { year: 2025, month: 12 }
 */
export function monthAfter({ year, month }: Month, count: number): Month {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/**
 * How many months later the second month is.
 *
 * @returns whole months, negative when the second month is the earlier one.
 * @example monthsBetween({ year: 2023, month: 8 }, { year: 2025, month: 12 }) // 28
 */
export function monthsBetween(from: Month, to: Month): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

/**
 * Whole months left after the date of the figures (rule R10): from the end of August to the end of December there are 4; from the
 * middle of August as well, since the broken month is not whole.
 *
 * @param asOf the date of the figures (kỳ số liệu), not the day of publication (R11)
 * @param end the last day of the period
 * @returns 0 when the period is over.
 * @example monthsLeft(calendarDate(2023, 8, 31), calendarDate(2025, 12, 31)) // 28
 */
export function monthsLeft(asOf: CalendarDate, end: CalendarDate): number {
  const firstUnfinished = end.year * 12 + end.month + (end.day === daysIn(end.year, end.month) ? 1 : 0);
  const months = firstUnfinished - (asOf.year * 12 + asOf.month + 1);
  return Math.max(0, months);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
