const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return NAMED[name] ?? whole;
}

/**
 * The text of a span of XML: UTF-8 decoded, references resolved. The five named ones and character numbers are all that a
 * workbook may use; others stay as they are written, since none are ever declared (a DOCTYPE is refused).
 *
 * @param bytes the part
 * @param start first byte
 * @param stop the byte after the last
 * @example xmlText(new TextEncoder().encode('a &lt; b'), 0, 8) // 'a < b'
 */
export function xmlText(bytes: Uint8Array, start: number, stop: number): string {
  const text = decoder.decode(bytes.subarray(start, stop));
  return text.includes('&') ? text.replace(/&(#[xX]?[\da-fA-F]{1,8}|[a-z]{2,4});/g, entity) : text;
}

/**
 * Cell text as Excel means it: `_x000D_` stands for the character 000D, `_x005F_` protects an underscore (ISO 29500, ST_Xstring).
 *
 * @example cellText('a_x000D_b') // 'a\rb'
 */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text ready to stand in an element.
 *
 * @example xmlEscape('A < B') // 'A &lt; B'
 */
export function xmlEscape(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (mark) => MARKUP[mark] ?? mark) : text;
}

/**
 * Text ready to stand in an attribute between double quotes.
 *
 * @example attributeEscape('"$"0') // '&quot;$&quot;0'
 */
export function attributeEscape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark);
}

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** What XML 1.0 cannot hold (control characters but tab and line feed, halves of characters), and a carriage return, which it would lose. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu;

/**
 * Cell text ready for a `<t>` or `<v>`: the inverse of `cellText` and `xmlText` together.
 *
 * @example cellTextXml('a\rb & c') // 'a_x000D_b &amp; c'
 */
export function cellTextXml(text: string): string {
  const safe = text.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_').replace(UNWRITABLE, code);
  return xmlEscape(safe);
}
