import type { Scalar } from './workbook-model.ts';

/** What a cell holds after something was entered into it. */
export interface Entered {
  readonly value: Scalar;
  readonly formula: string | null;
  /** Typed with a leading apostrophe: the text stays text whatever it looks like. */
  readonly quoted: boolean;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * What Excel makes of a value handed to it: text that looks like a formula, number, percentage, date or truth value becomes one, unless it
 * starts with an apostrophe or the cell is formatted as text. This is why an add-in must quote words it did not write itself.
 *
 * @param format the cell's number format; `'@'` keeps text as it is
 * @example enter('12%', 'General') // { value: 0.12, formula: null, quoted: false }
 * @example enter("'=1+1", 'General') // { value: '=1+1', formula: null, quoted: true }
 */
export function enter(given: string | number | boolean, format: string): Entered {
  if (typeof given !== 'string') return { value: given, formula: null, quoted: false };
  if (given === '') return { value: null, formula: null, quoted: false };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null, quoted: true };
  if (format === '@') return { value: given, formula: null, quoted: false };
  if (/^[=+\-@]./.test(given) && !NUMBER.test(given)) {
    return { value: null, formula: given.startsWith('=') ? given : `=${given}`, quoted: false };
  }
  return { value: meaning(given.trim()) ?? given, formula: null, quoted: false };
}

/** The number or truth value that a typed text stands for; `undefined` when it is only text. */
function meaning(text: string): Scalar | undefined {
  const number = NUMBER.exec(text);
  if (number) return number[4] === '%' ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const date = DATE.exec(text);
  if (!date) return undefined;
  const [, day = '', month = '', year = ''] = date;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
