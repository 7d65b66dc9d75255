import { splitNumberText } from './number-text.ts';

/** Digits a double holds exactly whatever they are; longer ones are identity numbers and stay text. */
const MOST_DIGITS = 15;

/** Nothing but digits, separators and a sign or brackets around all of them: no unit, no mark of a footnote. */
const TYPED = /^\s*(?:[-+−–]?\s?\d[\s\d.,'’]*%?|\([\s\d.,'’]+\))\s*$/u;

/**
 * The number a person means by typing text into a cell, in the Vietnamese convention (dot for thousands, comma for decimals) or,
 * where it cannot be mistaken, the English one. The number format shows it as it was typed.
 *
 * @param text what was typed
 * @returns `undefined` for text that stays text: no number, a unit or a scale word (`31.455 người`), a code with a leading zero
 *   (`04`), and what is ambiguous (`12,306` is twelve thousand in English; `1.234%`).
 * @example parseTypedNumber('12.306') // { value: 12306, format: '#,##0' }
 * @example parseTypedNumber('12,5%') // { value: 0.125, format: '0.0%' }
 * @example parseTypedNumber('15,54') // { value: 15.54 }
 */
export function parseTypedNumber(text: string): { value: number; format?: string } | undefined {
  const parts = splitNumberText(text);
  if (!parts || !TYPED.test(text)) return undefined;
  const { kind, whole, fraction, separator, group } = parts.shape;
  if (whole.length + fraction.length > MOST_DIGITS || /^0\d/.test(whole)) return undefined;
  const sign = parts.negative ? '-' : '';
  if (kind === 'ambiguous') {
    if (parts.percent || separator === ',') return undefined;
    return { value: Number(`${sign}${whole}${fraction}`), format: '#,##0' };
  }
  const places = fraction.length;
  // Adding zero turns the minus zero of "(0)" into zero.
  const value = Number(`${sign}${whole}${fraction}e-${places + (parts.percent ? 2 : 0)}`) + 0;
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
  if (parts.percent) return { value, format: `0${decimals}%` };
  return group !== '' ? { value, format: `#,##0${decimals}` } : { value };
}
