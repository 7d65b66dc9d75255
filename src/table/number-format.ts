const HIDDEN_PARTS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Whether a number format shows a date or a time, so that the number in the cell is not what a person sees.
 *
 * @param format in English notation
 * @example isDateFormat('d/m/yyyy') // true
 * @example isDateFormat('#,##0 "dân"') // false
 */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || !/[dmyhs]/i.test(format)) return false;
  return /[dmyhs]/i.test(format.replace(HIDDEN_PARTS, '').replace(/General/gi, ''));
}

/**
 * Whether a number format shows percent, so that the cell holds a fraction of one.
 *
 * @example isPercentFormat('0.00%') // true
 * @example isPercentFormat('0.00"%"') // false: the sign is only printed
 */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(HIDDEN_PARTS, '').includes('%');
}
