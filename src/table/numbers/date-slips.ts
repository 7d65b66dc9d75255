import { dateOfSerial } from './date-text.ts';

/** 1/1/1990 and 31/12/2050: a day between them may well be meant as a date. */
const [FIRST_DAY, LAST_DAY] = [32_874, 55_153];

/**
 * The count in a cell with a date format, where it is no day that anybody would write into a report.
 *
 * @returns `undefined` for days from 1990 to 2050, which may be dates, and for what is no count
 * @example countBehindDate(12306) // 12306, shown as 9/9/1933
 * @example countBehindDate(45199) // undefined: 30/9/2023
 */
export function countBehindDate(serial: number): number | undefined {
  return Number.isSafeInteger(serial) && serial > 0 && (serial < FIRST_DAY || serial > LAST_DAY) ? serial : undefined;
}

/**
 * The rates a person may have typed where Excel made a date: `12.9` became 12 September, `8.23` the first of August 2023.
 *
 * @returns candidates in percent points, the likeliest first; none when the number is no date
 * @example ratesBehindDate(45181) // [12.9, 12.09], 12/9/2023
 * @example ratesBehindDate(45139) // [8.23, 8.2023, 1.8, 1.08], 1/8/2023
 */
export function ratesBehindDate(serial: number): readonly number[] {
  const [day = 0, month = 0, year] = dateOfSerial(serial).split('/').map(Number);
  if (year === undefined) return [];
  const two = (part: number): string => String(part).padStart(2, '0');
  const written = day === 1 ? [`${month}.${two(year % 100)}`, `${month}.${year}`] : [];
  return [...new Set([...written, `${day}.${month}`, `${day}.${two(month)}`].map(Number))];
}
