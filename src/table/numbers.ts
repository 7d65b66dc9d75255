import { type Rate, decimalOf, isWholeCount, rateOfFraction, rateOfPercent, sheetNumber } from '../coverage/index.ts';
import { type CellValue, isErrorCell } from './cells.ts';
import { dateOfSerial, readDateText } from './date-text.ts';
import { isDateFormat, isPercentFormat } from './number-format.ts';
import { type NumberText, splitNumberText, tidyText } from './number-text.ts';
import type { FigureProblemCode } from './problem.ts';
import type { RateScale } from './table.ts';

/**
 * A figure read from a cell, or why there is none. `plain` tells whether it stands in the cell as a number, so that a formula can
 * refer to it. `blank` is a cell that says "none" (R16); everything else is a problem of the data, with a proposal where one can be
 * made, which is never applied unasked. `text` is what the cell holds: a number where it holds one, so that it can be printed in the
 * reader's separators.
 */
export type FigureReading<Figure> =
  | { readonly ok: true; readonly value: Figure; readonly plain: boolean }
  | { readonly ok: false; readonly code: 'blank' }
  | {
      readonly ok: false;
      readonly code: FigureProblemCode;
      readonly text: string | number;
      readonly proposal?: number;
    };

/** The highest percent a rate may have before it is taken for a slip of the decimal comma. */
const HIGHEST_PERCENT = 150;

const BLANK = { ok: false, code: 'blank' } as const;
const NO_FIGURE = /^(?:[-–—−_.…]+|x|n\/a)?$/i;
const ERROR_TEXT =
  /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)|Err:\d+)$/i;

/**
 * Whether a cell says that there is no figure: empty, a dash, dots or `x`. A zero shown as a dash by its format is a zero.
 *
 * @example isNoFigure('–') // true
 */
export function isNoFigure(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && NO_FIGURE.test(tidyText(value)));
}

/**
 * Reads a number of persons.
 *
 * @param value what the cell holds
 * @param format its number format in English notation
 * @returns a non-negative integer a double holds exactly, or the reason why there is none.
 * @example readCount('31.455 người', 'General') // { ok: true, value: 31455, plain: false }
 * @example readCount(12.306, 'General') // { ok: false, code: 'locale-suspect', text: 12.306, proposal: 12306 }
 */
export function readCount(value: CellValue, format: string): FigureReading<number> {
  const reading = readSigned(value, format);
  if (reading.ok && reading.value < 0) {
    return { ok: false, code: 'negative-count', text: typeof value === 'number' ? value : shown(value) };
  }
  return reading;
}

/**
 * Reads a whole number that may be negative, such as a difference: `-932`, `(932)`.
 *
 * @example readSigned('(932)', 'General') // { ok: true, value: -932, plain: false }
 */
export function readSigned(value: CellValue, format: string): FigureReading<number> {
  if (typeof value === 'number') return wholeOfNumber(value, format);
  const parts = partsOf(value);
  if ('ok' in parts) return parts;
  const text = shown(value);
  if (parts.percent) return { ok: false, code: 'text-in-number', text };
  if (parts.scale > 0) return { ok: false, code: 'scaled-unit', text, proposal: scaled(parts) };
  const { kind, whole, fraction, grouped } = parts.shape;
  if (kind === 'decimal' && /[1-9]/.test(fraction)) {
    // `1.617,981` mixes both conventions: a decimal by the book, thousands by the look of it.
    const mixed = grouped && fraction.length === 3;
    return mixed
      ? { ok: false, code: 'locale-suspect', text, proposal: signed(parts, whole + fraction) }
      : { ok: false, code: 'fraction-of-person', text };
  }
  const number = signed(parts, kind === 'ambiguous' ? whole + fraction : whole);
  return isWholeCount(Math.abs(number))
    ? { ok: true, value: number, plain: false }
    : { ok: false, code: 'number-too-large', text };
}

/**
 * Reads an amount of money in đồng, with or without a scale word. With one, separators are Vietnamese: `1.023 tỷ` is a thousand
 * and twenty-three billions.
 *
 * @example readAmount('1.023 tỷ', 'General') // { ok: true, value: 1023000000000, plain: false }
 */
export function readAmount(value: CellValue, format: string): FigureReading<number> {
  const reading = readCount(value, format);
  if (reading.ok || reading.code !== 'scaled-unit' || reading.proposal === undefined) return reading;
  const { text, proposal } = reading;
  if (proposal < 0) return { ok: false, code: 'negative-count', text };
  return isWholeCount(proposal)
    ? { ok: true, value: proposal, plain: false }
    : { ok: false, code: 'fraction-of-person', text };
}

/**
 * Reads a rate exactly as typed.
 *
 * @param scale how numbers without a percent sign of their own are meant; decided for the whole column
 * @returns the rate; `rate-out-of-range` above 150 %, with a hundredth as proposal where that would be plausible.
 * @example readRate('15,54 %', 'General', 'points') // 1554/10000
 * @example readRate(1554, 'General', 'points') // { ok: false, code: 'rate-out-of-range', text: 1554, proposal: 15.54 }
 */
export function readRate(value: CellValue, format: string, scale: RateScale): FigureReading<Rate> {
  if (typeof value === 'number') {
    if (isDateFormat(format)) return { ok: false, code: 'date-in-number', text: dateOfSerial(value) };
    const typed = sheetNumber(value);
    const rate = isPercentFormat(format) || scale === 'fraction' ? rateOfFraction(typed) : rateOfPercent(typed);
    return plausible(rate, value, true);
  }
  const parts = partsOf(value);
  if ('ok' in parts) return parts;
  if (parts.scale > 0) return { ok: false, code: 'text-in-number', text: shown(value) };
  const { whole, fraction } = parts.shape;
  const decimal = `${parts.negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  const rate = parts.percent || scale === 'points' ? rateOfPercent(decimal) : rateOfFraction(decimal);
  return plausible(rate, shown(value), false);
}

function plausible(rate: Rate | undefined, text: string | number, plain: boolean): FigureReading<Rate> {
  if (!rate) return { ok: false, code: 'rate-out-of-range', text };
  const percent = (Number(rate.numerator) / Number(rate.denominator)) * 100;
  if (percent <= HIGHEST_PERCENT) return { ok: true, value: rate, plain };
  const proposal = Number((percent / 100).toPrecision(12));
  return proposal <= HIGHEST_PERCENT
    ? { ok: false, code: 'rate-out-of-range', text, proposal }
    : { ok: false, code: 'rate-out-of-range', text };
}

function wholeOfNumber(value: number, format: string): FigureReading<number> {
  const text = value;
  if (isDateFormat(format)) return { ok: false, code: 'date-in-number', text: dateOfSerial(value) };
  if (isPercentFormat(format)) return { ok: false, code: 'text-in-number', text: `${text} (${format})` };
  if (Number.isInteger(value)) {
    return isWholeCount(Math.abs(value))
      ? { ok: true, value: value + 0, plain: true }
      : { ok: false, code: 'number-too-large', text };
  }
  const whole = sheetNumber(value);
  if (isWholeCount(Math.abs(whole))) return { ok: true, value: whole + 0, plain: false };
  // On an English Windows `12.306` is stored as twelve point three: up to three decimals behind at most three digits.
  const decimal = decimalOf(value);
  return decimal && decimal.scale <= 3 && Math.abs(value) >= 1 && Math.abs(value) < 1000
    ? { ok: false, code: 'locale-suspect', text, proposal: Number(decimal.units) * 10 ** (3 - decimal.scale) }
    : { ok: false, code: 'fraction-of-person', text };
}

function partsOf(value: Exclude<CellValue, number>): NumberText | Extract<FigureReading<never>, { ok: false }> {
  if (isNoFigure(value)) return BLANK;
  const text = shown(value);
  if (isErrorCell(value) || ERROR_TEXT.test(text)) return { ok: false, code: 'error-value', text };
  if (typeof value !== 'string') return { ok: false, code: 'text-in-number', text };
  const parts = splitNumberText(value);
  if (parts) return parts;
  return { ok: false, code: readDateText(value) ? 'date-in-number' : 'text-in-number', text };
}

function signed({ negative }: NumberText, digits: string): number {
  const number = Number(digits);
  return negative && number !== 0 ? -number : number;
}

function scaled(parts: NumberText): number {
  const { kind, whole, fraction, separator } = parts.shape;
  const thousands = kind === 'ambiguous' && separator === '.';
  const decimal = thousands || fraction === '' ? `${whole}${fraction}` : `${whole}.${fraction}`;
  return signed(parts, `${decimal}e${parts.scale}`);
}

/** The cell's content as a person may be told of it, cut where it is long. */
function shown(value: CellValue): string {
  const text = isErrorCell(value) ? value.error : String(value ?? '').trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
