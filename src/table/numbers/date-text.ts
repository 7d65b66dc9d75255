import { tidyText } from './number-text.ts';

/** A date as typed, with what was left out absent: `8-2023` has no day, `31/8` has no year. */
export interface DateText {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

const FULL = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?$/;
const MONTH = /^(?:tháng )?(\d{1,2})\s?[./-]\s?(\d{4})$/;
const DAY = /^(\d{1,2})\s?[/-]\s?(\d{1,2})$/;

/**
 * Reads a date, a month or a day the way Vietnamese offices write them; the day comes first.
 *
 * @param text `31/8/2023`, `23.11.2021`, `ngày 05 tháng 8 năm 2023`, `8-2023`, `tháng 8/2023`, `31/8`, `12-9`
 * @returns `undefined` when it is none of them or no such day exists (`31/2/2023`).
 * @example readDateText('8-2023') // { year: 2023, month: 8 }
 */
export function readDateText(text: string): DateText | undefined {
  if (text.length > 40) return undefined;
  const tidy = tidyText(text).toLowerCase();
  const full = FULL.exec(tidy);
  if (full) return real(full[4], full[3], full[1]);
  const iso = ISO.exec(tidy);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const words = WORDS.exec(tidy);
  if (words) return real(words[3], words[2], words[1]);
  const month = MONTH.exec(tidy);
  if (month) return real(month[2], month[1], undefined);
  const day = DAY.exec(tidy);
  return day ? real(undefined, day[2], day[1]) : undefined;
}

/**
 * A date in ISO 8601, truncated as the date is: `2021-11-23`, `2023-08`, `--08-31`.
 *
 * @example dateCode({ month: 8, day: 31 }) // '--08-31'
 */
export function dateCode({ year, month, day }: DateText): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const yearPart = year === undefined ? '-' : String(year);
  return `${yearPart}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** The day before Excel's day 1, moved by one for the 29 February 1900 that Excel counts and nobody lived. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The date a number means under a date format (the calendar from 1900 on), for a person to recognise.
 *
 * @param serial days, from a cell
 * @returns day, month and year; the number itself where it is no date
 * @example dateOfSerial(45181) // '12/9/2023'
 */
export function dateOfSerial(serial: number): string {
  const date = new Date(DAY_ZERO + Math.floor(serial) * 86_400_000);
  if (serial < 61 || Number.isNaN(date.getTime())) return String(serial);
  return `${String(date.getUTCDate())}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}

function real(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): DateText | undefined {
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  const year = yearText === undefined ? {} : { year: Number(yearText) };
  if (dayText === undefined) return { ...year, month };
  const day = Number(dayText);
  // Without a year 29 February is possible.
  const last = new Date(Date.UTC(year.year ?? 2000, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? { ...year, month, day } : undefined;
}
