import { type NumberText, splitNumberText, tidyText } from './number-text.ts';

/** Text that a person would take for a number with a slip in it, and the number they would take it for. */
export interface NumberSlip {
  readonly code: 'unclear-number' | 'not-only-a-number';
  readonly parts: NumberText;
}

const LONGEST = 120;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/;
const LETTERS_FOR_DIGITS = /^[-+]?[\doil|][\doil|.,' ]*%?$/;
const SEPARATORS = /\s*[/;|(\n]\s*|\s[-–+]\s/;

/**
 * Looks for one number in text that is not exactly one: the letters O and l typed for 0 and 1, the short form of large numbers
 * (`1.23E+05`), two numbers or a remark in one cell (`12.306 / 14.000`, `12.306 (86,88%)`), where the first number is meant.
 *
 * @returns the number to propose; `undefined` where nothing can be proposed. It is never read as if it had been written so.
 * @example numberSlip('12.3O6') // unclear-number, 12.306
 * @example numberSlip('12.306 / 14.000') // not-only-a-number, 12.306
 */
export function numberSlip(text: string): NumberSlip | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const tidy = tidyText(text).toLowerCase();
  const mended = SCIENTIFIC.test(tidy) ? writtenOut(tidy) : LETTERS_FOR_DIGITS.test(tidy) ? digitsOf(tidy) : undefined;
  const number = mended === undefined ? undefined : splitNumberText(mended);
  if (number) return { code: 'unclear-number', parts: number };
  const [first = '', ...others] = text.trim().split(SEPARATORS);
  const parts = others.length > 0 ? splitNumberText(first) : undefined;
  return parts && { code: 'not-only-a-number', parts };
}

function writtenOut(text: string): string | undefined {
  const [, first = '', fraction = '', power = ''] = SCIENTIFIC.exec(text) ?? [];
  const zeros = Number(power) - fraction.length;
  return zeros < 0 ? undefined : first + fraction + '0'.repeat(zeros);
}

function digitsOf(text: string): string {
  return text.replaceAll('o', '0').replace(/[il|]/g, '1');
}
