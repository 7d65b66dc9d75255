import { CellValueType, type ICellData } from '@univerjs/core';
import { parseTypedNumber } from '../../table/numbers/typed-number.ts';

/** Digits and separators that the engine would read the English way if they were left to it. */
const SEPARATED = /^\s*[-+−–]?\s*\d[\d\s]*[.,][\d.,\s]*%?\s*$/;

/**
 * The cell a person means by typing or pasting a text: a number in the Vietnamese notation with its format, or text where the number
 * cannot be told for sure (`12,306`) and the engine would guess.
 *
 * @param text one cell's text
 * @param format the cell's present number format; in a percent cell `95` means 95 %, as in Excel
 * @returns `undefined` when the engine may read the text itself: words, dates, plain whole numbers in a cell that shows no percent
 * @example typedCell('12,5%', 'General') // { v: 0.125, t: 2, s: { n: { pattern: '0.0%' } } }
 * @example typedCell('95', '0.00%') // { v: 0.95, t: 2 }
 * @example typedCell('12,306', 'General') // { v: '12,306', t: 1 }
 */
export function typedCell(text: string, format: string): ICellData | undefined {
  const number = parseTypedNumber(text);
  const showsPercent = format.includes('%');
  if (!number) return SEPARATED.test(text) ? { v: text.trim(), t: CellValueType.STRING } : undefined;
  const isPercent = number.format?.endsWith('%') ?? false;
  if (showsPercent && !isPercent) {
    // Excel reads 0,95 in a percent cell as the same share as 95.
    const share = Math.abs(number.value) < 1 ? number.value : Number(`${number.value}e-2`);
    return { v: share, t: CellValueType.NUMBER };
  }
  if (number.format === undefined && !SEPARATED.test(text)) return undefined;
  const isNew = number.format !== undefined && (isPercent ? !showsPercent : format === 'General');
  return {
    v: number.value,
    t: CellValueType.NUMBER,
    ...(isNew && { s: { n: { pattern: number.format ?? 'General' } } }),
  };
}

/**
 * What the cell editor shows for a number in the engine's notation, so that entering it again gives the same number: three decimals
 * get a fourth, because `12,306` could be twelve thousand.
 *
 * @example editorText('15.54%') // '15,54%'
 * @example editorText('12.306') // '12,3060'
 */
export function editorText(text: string): string {
  const match = /^(-?\d+)\.(\d+)(%?)$/.exec(text);
  if (!match) return text;
  const [, whole = '', decimals = '', percent = ''] = match;
  return `${whole},${decimals}${decimals.length === 3 ? '0' : ''}${percent}`;
}

/**
 * Whether a pasted block is written the English way: some number in it can only be English and none can only be Vietnamese.
 *
 * @param texts the cells' texts
 * @example isEnglishBlock(['12,306', '15.54%']) // true
 * @example isEnglishBlock(['12.306', '15,54%']) // false
 */
export function isEnglishBlock(texts: readonly string[]): boolean {
  const english = /^[-+−]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.(?:\d{1,2}|\d{4,}))\s*%?$/;
  const vietnamese = /^[-+−]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,(?:\d{1,2}|\d{4,}))\s*%?$/;
  const trimmed = texts.map((text) => text.trim());
  return trimmed.some((text) => english.test(text)) && !trimmed.some((text) => vietnamese.test(text));
}
