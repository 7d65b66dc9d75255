import {
  type Decimal,
  type Rate,
  decimalOf,
  isWholeCount,
  parseDecimal,
  rateOfFraction,
  rateOfPercent,
  sheetNumber,
} from '../../coverage/index.ts';
import type { CellValue } from '../cells.ts';
import { type CountUnit, PERSONS } from './count-unit.ts';
import { countBehindDate } from './date-slips.ts';
import { dateOfSerial } from './date-text.ts';
import { type FigureReading, type Refusal, readText } from './figure-reading.ts';
import { isDateFormat, isPercentFormat } from './number-format.ts';
import type { NumberShape, NumberText } from './number-text.ts';
import type { RateScale } from '../table.ts';

/** The highest percent a rate may have before it is taken for a slip of the decimal comma. */
export const HIGHEST_PERCENT = 150;

/**
 * Reads a number of persons, or of đồng.
 *
 * @param value what the cell holds
 * @param format its number format in English notation
 * @param unit what the column's numbers stand for
 * @returns a non-negative integer a double holds exactly, or the reason why there is none.
 * @example readCount('31.455 người', 'General') // { ok: true, value: 31455, plain: false }
 * @example readCount(12.306, 'General') // { ok: false, code: 'locale-suspect', text: 12.306, proposal: 12306 }
 * @example readCount(12.306, 'General', { ...PERSONS, power: 3 }) // { ok: true, value: 12306, plain: false }: nghìn người
 */
export function readCount(value: CellValue, format: string, unit: CountUnit = PERSONS): FigureReading<number> {
  if (typeof value === 'number') return notNegative(countOfNumber(value, format, unit), value);
  return readText(
    value,
    (parts, text) => notNegative(countOfText(parts, text, unit), text),
    (figure) => Number(`${figure}e-${unit.power}`),
  );
}

function notNegative(reading: FigureReading<number>, text: string | number): FigureReading<number> {
  const figure = reading.ok ? reading.value : reading.code === 'blank' ? 0 : (reading.proposal ?? 0);
  return figure < 0 ? { ok: false, code: 'negative-count', text } : reading;
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
    const fraction = scale === 'fraction' || isPercentFormat(format);
    const rate = fraction ? rateOfFraction(typed) : rateOfPercent(typed);
    return rate && percentOf(rate) <= HIGHEST_PERCENT
      ? { ok: true, value: rate, plain: true }
      : tooHigh(rate, value, fraction);
  }
  return readText(value, (parts, text) => rateOfText(parts, text, scale), percentOf);
}

/** A rate in percent points, for people and for comparing: never to calculate with. */
export function percentOf({ numerator, denominator }: Rate): number {
  return Number(((Number(numerator) / Number(denominator)) * 100).toPrecision(12));
}

function rateOfText(
  { shape, negative, percent, unit }: NumberText,
  text: string,
  scale: RateScale,
): FigureReading<Rate> {
  if (unit) return { ok: false, code: 'text-in-number', text };
  const { whole, fraction } = shape;
  const decimal = `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  const rate = percent || scale === 'points' ? rateOfPercent(decimal) : rateOfFraction(decimal);
  return rate && percentOf(rate) <= HIGHEST_PERCENT
    ? { ok: true, value: rate, plain: false }
    : tooHigh(rate, text, false);
}

function tooHigh(rate: Rate | undefined, text: string | number, fraction: boolean): Refusal {
  const percent = rate ? percentOf(rate) : Infinity;
  // A thousandth where three decimals were lost: 91667 for 91,667.
  const proposal = [100, 1000]
    .map((lost) => Number((percent / lost).toPrecision(12)))
    .find((it) => it <= HIGHEST_PERCENT);
  if (proposal === undefined) return { ok: false, code: 'impossible-rate', text };
  const becomes = Number((proposal / 100).toPrecision(12));
  return { ok: false, code: 'rate-out-of-range', text, proposal, ...(fraction && { becomes }) };
}

function countOfNumber(value: number, format: string, { power, money }: CountUnit): FigureReading<number> {
  const text = value;
  if (isDateFormat(format)) {
    const proposal = countBehindDate(value);
    if (proposal === undefined) return { ok: false, code: 'date-in-number', text: dateOfSerial(value) };
    return { ok: false, code: 'number-as-date', text: dateOfSerial(value), proposal, format: '#,##0' };
  }
  if (isPercentFormat(format)) return { ok: false, code: 'text-in-number', text: `${text} (${format})` };
  if (power > 0) return multiplied(decimalOf(sheetNumber(value)), power, text);
  const whole = sheetNumber(value);
  if (isWholeCount(Math.abs(whole))) return { ok: true, value: whole + 0, plain: whole === value };
  if (Number.isInteger(value)) return { ok: false, code: 'number-too-large', text };
  // On an English Windows `12.306` is stored as twelve point three: up to three decimals behind at most three digits. So little money
  // is more likely to be in millions, with nothing that says so.
  const decimal = money ? undefined : decimalOf(value);
  return decimal && decimal.scale <= 3 && Math.abs(value) >= 1 && Math.abs(value) < 1000
    ? { ok: false, code: 'locale-suspect', text, proposal: Number(decimal.units) * 10 ** (3 - decimal.scale) }
    : { ok: false, code: 'fraction-of-person', text };
}

function countOfText(parts: NumberText, text: string, column: CountUnit): FigureReading<number> {
  const { shape, unit } = parts;
  if (parts.percent) return { ok: false, code: 'text-in-number', text };
  const power = unit?.power ?? column.power;
  if (power === 0) return wholeOfShape(parts, text);
  const unclear = shape.kind === 'ambiguous' && column.decimal === 'unclear';
  const decimal = parseDecimal(`${parts.negative ? '-' : ''}${decimalText(shape, column.decimal)}`);
  const reading = multiplied(decimal, power, text, unit ? 'fraction-of-person' : 'scaled-fraction');
  const abroad = unit !== undefined && !column.money && column.power === 0;
  if (!reading.ok || (!unclear && !abroad)) return reading;
  const proposal = Number(`${reading.value}e-${column.power}`);
  return { ok: false, code: unclear ? 'unclear-number' : 'scaled-unit', text, proposal };
}

/** Digits with a decimal point; thousands where the column's separators say so. */
function decimalText({ kind, whole, fraction, separator }: NumberShape, decimal: CountUnit['decimal']): string {
  const thousands = kind === 'ambiguous' && separator !== (decimal === 'unclear' ? ',' : decimal);
  return thousands || fraction === '' ? whole + fraction : `${whole}.${fraction}`;
}

function wholeOfShape({ shape, negative }: NumberText, text: string): FigureReading<number> {
  const { kind, whole, fraction, group } = shape;
  const signed = (digits: string): number => Number(negative ? `-${digits}` : digits) + 0;
  if (kind === 'decimal' && /[1-9]/.test(fraction)) {
    // `1.617,981` mixes both conventions: a decimal by the book, thousands by the look of it.
    const mixed = group !== '' && fraction.length === 3;
    return mixed
      ? { ok: false, code: 'locale-suspect', text, proposal: signed(whole + fraction) }
      : { ok: false, code: 'fraction-of-person', text };
  }
  const number = signed(kind === 'ambiguous' ? whole + fraction : whole);
  return isWholeCount(Math.abs(number))
    ? { ok: true, value: number, plain: false }
    : { ok: false, code: 'number-too-large', text };
}

/** A figure of a unit such as "triệu đồng" in full, exactly. */
function multiplied(
  decimal: Decimal | undefined,
  power: number,
  text: string | number,
  broken: 'fraction-of-person' | 'scaled-fraction' = 'scaled-fraction',
): FigureReading<number> {
  if (!decimal) return { ok: false, code: 'number-too-large', text };
  if (decimal.scale > power) return { ok: false, code: broken, text };
  const number = Number(decimal.units * 10n ** BigInt(power - decimal.scale));
  return isWholeCount(Math.abs(number))
    ? { ok: true, value: number, plain: false }
    : { ok: false, code: 'number-too-large', text };
}
