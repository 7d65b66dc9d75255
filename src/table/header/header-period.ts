import { decomposed, withoutAccents } from '../normalise.ts';
import type { TablePeriod } from '../table-period.ts';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH = '(?<month>\\d\\d?)';
/** What stands between a month and its year: "tháng 3 năm 2024", "T3/2024", "quý I-2024". */
const OF = '(?:\\s?[-/.]\\s?|\\s?nam\\s|\\s)';

/** How headers write a time, the fullest first. What one pattern has read is not read again. */
const PATTERNS = [
  `(?:19|20)\\d\\d\\s?[-–]\\s?${YEAR}`,
  `${YEAR}\\s?/\\s?(?:19|20)\\d\\d`,
  `(?:ngay\\s)?(?<day>\\d\\d?)\\sthang\\s${MONTH}(?:\\snam\\s${YEAR})?`,
  `(?<day>\\d\\d?)\\s?(?<mark>[-/.])\\s?${MONTH}\\s?\\k<mark>\\s?(?<year>(?:19|20)?\\d\\d)`,
  `${MONTH}\\s?(?:thang|t)\\b(?!\\s(?:cuoi|con)\\b)(?:\\sdau)?(?:${OF}${YEAR}|\\snam\\b)?`,
  `(?:quy|q)\\s?\\.?\\s?(?<quarter>iv|i{1,3}|[1-4])(?:${OF}${YEAR})?`,
  `(?:thang|th|t)\\s?\\.?\\s?${MONTH}(?:${OF}(?<year>(?:19|20)?\\d\\d))?`,
  `${MONTH}\\s?[-/.]\\s?${YEAR}`,
  `(?<day>\\d\\d?)\\s?[-/]\\s?${MONTH}`,
  YEAR,
].map((pattern) => new RegExp(`(?<before>^|[^\\w/.,=-])(?:${pattern})(?![\\w%]|[/.,]\\d)`, 'g'));

/** Numbers of documents are no dates: "NQ 12/2022/NQ-HĐND", "Quyết định số 546". */
const DOCUMENT =
  /\b(?:(?:nq|qd|cv|kh|nghi quyet|quyet dinh|cong van)(?: so)?|so:?) ?\d+\s?[-/](?:\d{4}[-/])?(?=[a-z])/g;

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/**
 * The time that a header names. "9 tháng", "quý III" and "2021-2025" count by their end; of several times the latest one counts.
 *
 * @param text as printed
 * @returns `undefined` when it names none, or no such month or day exists.
 * @example labelPeriod('Thực hiện 9T/2024') // { year: 2024, month: 9 }
 * @example labelPeriod('Th.3') // { month: 3 }
 */
export function labelPeriod(text: string): TablePeriod | undefined {
  if (!/\d|[Qq]/.test(text)) return undefined;
  let rest = withoutAccents(decomposed(text)).replace(DOCUMENT, ' ');
  const found: TablePeriod[] = [];
  for (const pattern of PATTERNS) {
    rest = rest.replace(pattern, (whole: string, ...parts: unknown[]) => {
      const groups = parts.at(-1) as Partial<Record<string, string>>;
      const period = periodOf(groups);
      if (!period) return whole;
      found.push(period);
      return `${groups['before'] ?? ''} | `;
    });
  }
  const bareYear = found.find(({ month }) => month === undefined);
  const withoutYear = found.find(({ year }) => year === undefined);
  if (found.length === 2 && bareYear && withoutYear) return { ...withoutYear, ...bareYear };
  return found.reduce<TablePeriod | undefined>(
    (latest, period) => (latest && periodNumber(latest) >= periodNumber(period) ? latest : period),
    undefined,
  );
}

/** "9 tháng", "6T/2024": a number of months; "8 tháng 9" is a day, "4 tháng cuối năm" has not begun in January. */
const MONTHS = /(?:^|[^\w/.,-])(?:0?[2-9]|1[0-2]) ?(?:thang|t)\b(?! (?:cuoi|con|\d\d?\b))/;

/**
 * Whether a header counts the months since January: "9 tháng", "8 tháng đầu năm 2024", "6T/2024".
 *
 * @param text as printed
 * @example isSinceJanuary('TH 9 tháng') // true
 * @example isSinceJanuary('Tháng 9') // false
 */
export function isSinceJanuary(text: string): boolean {
  return /\d/.test(text) && MONTHS.test(withoutAccents(decomposed(text)));
}

/**
 * A period as a number that sorts: yyyymmdd, what is left out as the end of what is given.
 *
 * @example periodNumber({ year: 2023, month: 8 }) // 20230899
 */
export function periodNumber({ year = 0, month = 99, day = 99 }: TablePeriod): number {
  return year * 10_000 + month * 100 + day;
}

function periodOf(parts: Partial<Record<string, string>>): TablePeriod | undefined {
  const { day, quarter } = parts;
  const year =
    parts['year'] === undefined ? undefined : Number(parts['year']) + (parts['year'].length === 2 ? 2000 : 0);
  const months = quarter === undefined ? parts['month'] : 3 * (Number(quarter) || QUARTERS.indexOf(quarter) + 1);
  const month = months === undefined ? undefined : Number(months);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (
    day !== undefined &&
    (Number(day) < 1 || Number(day) > new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate())
  )
    return undefined;
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
