const [ZERO, NINE] = [48, 57];

/** Dot, comma, apostrophe, and the spaces that stand between groups of digits. */
const SEPARATORS: ReadonlySet<number> = new Set([0x2e, 0x2c, 0x27, 0x20, 0xa0, 0x2007, 0x2009, 0x202f]);

/** Digits a double holds exactly whatever they are. */
const MOST_DIGITS = 15;

/**
 * The whole number that a text is when it is nothing but digits, in groups of three or in one: how counts are nearly always typed,
 * and read here without taking the text apart.
 *
 * @returns `undefined` for anything else, which may be a number all the same
 * @example groupedDigits('12.306') // 12306
 * @example groupedDigits('12.30') // undefined
 */
export function groupedDigits(text: string): number | undefined {
  let [number, digits, inGroup, separator] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      number = number * 10 + code - ZERO;
      digits += 1;
      inGroup += 1;
    } else {
      const first = separator === 0;
      if (!SEPARATORS.has(code) || (!first && code !== separator)) return undefined;
      // `0.306` is a decimal, `1234.567` is no grouping.
      if (first ? inGroup === 0 || inGroup > 3 || text.charCodeAt(0) === ZERO : inGroup !== 3) return undefined;
      separator = code;
      inGroup = 0;
    }
  }
  const whole = digits > 0 && digits <= MOST_DIGITS && (separator === 0 || inGroup === 3);
  return whole ? number : undefined;
}
