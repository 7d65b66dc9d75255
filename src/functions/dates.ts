import { type CalendarDate, parseDate } from '../coverage/index.ts';
import { type InputCell, UnusableInput } from './cells.ts';

/** Excel's day number of 1 January 1970. Excel also counts a 29 February 1900; days before March 1900 are not read. */
const DAY_OF_1970 = 25_569;
const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The date in a cell: Excel's day number (a time of day is left out), or text such as 01/07/2026, day first, and 2026-07-01.
 *
 * @throws UnusableInput for anything else, and for days that do not exist.
 * @example dateIn(46204) // { year: 2026, month: 7, day: 1 }
 * @example dateIn('1/7/2026') // { year: 2026, month: 7, day: 1 }
 */
export function dateIn(cell: InputCell): CalendarDate {
  const date = typeof cell === 'number' ? ofDayNumber(Math.floor(cell)) : ofText(String(cell).trim());
  if (!date) throw new UnusableInput('date-needed');
  return date;
}

function ofDayNumber(day: number): CalendarDate | undefined {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return undefined;
  return parseDate(new Date((day - DAY_OF_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
}

function ofText(text: string): CalendarDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return parseDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
