const HIDDEN_PARTS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** What a number format makes of the number in its cell. */
export type FormatKind = 'number' | 'percent' | 'date';

/** Formats are few and cells are many. A workbook holds at most some thousands; what comes after is judged each time. */
const MOST_REMEMBERED = 5000;
const kinds = new Map<string, FormatKind>([['General', 'number']]);

/**
 * What a number format makes of a number: `date` where the number is not what a person sees, `percent` where the cell holds a fraction
 * of one.
 *
 * @param format in English notation
 * @example formatKind('d/m/yyyy') // 'date'
 * @example formatKind('#,##0 "dân"') // 'number'
 * @example formatKind('0.00"%"') // 'number': the sign is only printed
 */
export function formatKind(format: string): FormatKind {
  const known = kinds.get(format);
  if (known) return known;
  const shown = format.replace(HIDDEN_PARTS, '').replace(/General/gi, '');
  const kind = /[dmyhs]/i.test(shown) ? 'date' : shown.includes('%') ? 'percent' : 'number';
  if (kinds.size < MOST_REMEMBERED) kinds.set(format, kind);
  return kind;
}

/**
 * Whether a number format shows a date or a time.
 *
 * @example isDateFormat('d/m/yyyy') // true
 */
export function isDateFormat(format: string): boolean {
  return formatKind(format) === 'date';
}

/**
 * Whether a number format shows percent, so that the cell holds a fraction of one.
 *
 * @example isPercentFormat('0.00%') // true
 */
export function isPercentFormat(format: string): boolean {
  return formatKind(format) === 'percent';
}

/**
 * Whether a date format shows a part of the date.
 *
 * @param part `d`, `m` or `y`
 * @example formatShows('mm/yyyy', 'd') // false
 */
export function formatShows(format: string, part: 'd' | 'm' | 'y'): boolean {
  return format.replace(HIDDEN_PARTS, '').toLowerCase().includes(part);
}
