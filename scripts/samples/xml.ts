/** The XML declaration every part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespace of workbook, sheet and styles parts. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as XML content or attribute.
 *
 * @example xmlText('A & B') // 'A &amp; B'
 */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
