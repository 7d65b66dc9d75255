/** Powers of ten that a double holds exactly. */
const TENS = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

/** Digits that always fit into the 53 bits of a double. */
const SURE_DIGITS = 15;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/**
 * The number written in a span of bytes. Short ones are put together from their digits, which is exact: an integer below
 * 2^53 over a power of ten up to 10^22 is rounded once, like `Number` does. Others go through text.
 *
 * @param xml the part
 * @param from first byte
 * @param to the byte after the last
 * @returns the nearest double; `NaN` when the span is not a number
 * @example spanNumber(new TextEncoder().encode('15.54'), 0, 5) // 15.54
 */
export function spanNumber(xml: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = xml[at] === 0x2d;
  if (negative) at++;
  let digits = 0;
  let scale = 0;
  let whole = 0;
  for (; at < to && isDigit(xml[at] ?? 0); at++, digits++) whole = whole * 10 + (xml[at] ?? 0) - 0x30;
  if (xml[at] === 0x2e && at < to) {
    for (at++; at < to && isDigit(xml[at] ?? 0); at++, digits++, scale++) whole = whole * 10 + (xml[at] ?? 0) - 0x30;
  }
  if (at === to && digits > 0 && digits <= SURE_DIGITS) {
    const size = whole / (TENS[scale] ?? 1);
    return negative && size !== 0 ? -size : size;
  }
  const text = String.fromCharCode(...xml.subarray(from, Math.min(to, from + 400))).trim();
  return text === '' ? NaN : Number(text);
}

const DAY = 86_400_000;

/**
 * The serial number of a date written as ISO 8601, which strict files may use in cells of type `d`.
 *
 * @param text such as `2023-08-31` or `2023-08-31T12:00:00`
 * @param date1904 whether the workbook counts from 1904
 * @returns days since the workbook's epoch; `NaN` when the text is not a date
 * @example isoSerial('2023-08-31', false) // 45169
 */
export function isoSerial(text: string, date1904: boolean): number {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?Z?$/.test(text)) return NaN;
  const iso = text.replace(/Z$/, '');
  const time = Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`);
  const serial = (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / DAY;
  // The 1900 calendar of spreadsheets has a 29 February 1900, so days before it count one less.
  return !date1904 && serial < 61 ? serial - 1 : serial;
}
