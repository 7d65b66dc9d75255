/** A decimal exactly as typed: `units / 10^scale`. `15.54` is `{ units: 1554n, scale: 2 }`. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the decimal point, 0 or more. */
  readonly scale: number;
}

/** Longer than any figure of the field; longer text is refused before it is read, so that hostile input costs nothing. */
const LONGEST_TEXT = 40;

/**
 * Reads plain decimal text: optional minus, digits, optional point and digits, optional exponent as JavaScript prints it.
 *
 * @param text with a decimal point, without thousands separators or spaces (`'15.54'`, `'-3'`, `'1e-7'`)
 * @returns the decimal with trailing zeros of the fraction kept off, or `undefined` when the text is no decimal, is longer than 40
 *   characters or has an exponent of more than two digits.
 * @example parseDecimal('15.540') // { units: 1554n, scale: 2 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,2}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  let digits = BigInt(whole + fraction);
  let scale = fraction.length - Number(exponent);
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  if (scale < 0) {
    digits *= 10n ** BigInt(-scale);
    scale = 0;
  }
  return { units: sign === '-' ? -digits : digits, scale };
}

/**
 * The decimal a person typed to get this cell value: the shortest decimal text that prints the number (rule R1). 0.1554 gives
 * 1554/10000, not the double's binary expansion. What a formula calculated is taken to its last digit too; `sheetNumber` gives what its
 * cell shows.
 *
 * @returns `undefined` for NaN, infinities, and numbers from 1e100 on or below 1e-99, which no figure of the field is.
 * @example decimalOf(0.216) // { units: 216n, scale: 3 }
 * @example decimalOf(0.07 * 100) // { units: 7000000000000001n, scale: 15 }
 */
export function decimalOf(value: number): Decimal | undefined {
  return Number.isFinite(value) ? parseDecimal(String(value)) : undefined;
}

/**
 * The number a spreadsheet shows for a cell: fifteen digits (Excel specifications and limits). A formula such as `=0.07*100` leaves
 * 7.000000000000001 behind what everybody reads as 7. Numbers that were typed, and whole numbers, are given back as they are.
 *
 * @example sheetNumber(0.07 * 100) // 7
 * @example sheetNumber(0.216) // 0.216
 */
export function sheetNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/**
 * Writes a scaled integer as plain decimal text with exactly `scale` digits after the point.
 *
 * @example decimalText(1554n, 2) // '15.54'
 * @example decimalText(-5n, 2) // '-0.05'
 */
export function decimalText(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}
