/**
 * Text that holds one number, taken apart: `-31.455 người` is a minus, the digits `31.455` and the unit `người`. What its
 * separators mean is left to the reader of the role: `12,306` is 12306 people but 12.306 percent.
 */
export interface NumberText {
  readonly negative: boolean;
  readonly percent: boolean;
  /** Power of ten of a word such as `triệu` (6) or `tỷ` (9); 0 when there is none. */
  readonly scale: number;
  readonly shape: NumberShape;
}

/**
 * What the separators of a number allow.
 *
 * - `integer`: digits only, or unmistakable groups (`1.427.535`, `12 306`)
 * - `ambiguous`: one dot or comma before exactly three digits (`12.306`): thousands or a decimal
 * - `decimal`: a decimal for certain (`15,54`, `0.306`, `12.306,5`)
 */
export interface NumberShape {
  readonly kind: 'integer' | 'ambiguous' | 'decimal';
  /** Digits before the (possible) decimal separator, without group separators. */
  readonly whole: string;
  /** Digits after it; `''` for an integer. */
  readonly fraction: string;
  /** The (possible) decimal separator. */
  readonly separator: '' | '.' | ',';
  /** Whether group separators stood in `whole`. */
  readonly grouped: boolean;
}

/** More digits than any figure has; longer text is no number, so that hostile input costs nothing. */
const MOST_CHARACTERS = 60;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn|nghin|ngan)(?=\s|$)/u, 3],
  [/^(?:triệu|trieu|tr|trđ)(?=\s|$)/u, 6],
  [/^(?:tỷ|tỉ|ty|ti)(?=\s|$)/u, 9],
];

const UNITS =
  /^(?:người|nguoi|ng\.?|em|hs|hssv|học sinh|hoc sinh|sinh viên|sv|lao động|lao dong|lđ|thẻ|the|hộ|ho|khẩu|nhân khẩu|đối tượng|lượt|lượt người|trường hợp|đồng|dong|đ|₫|vnđ|vnd)$/u;

/**
 * Plain form of the text of a cell: composed letters, ordinary spaces, no invisible characters, no apostrophe in front (Excel's mark
 * for "this is text").
 *
 * @example tidyText("'12\u00a0306 ") // '12 306'
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['’]\s*/, '');
}

/**
 * Takes the text of a number apart.
 *
 * @param text as stored in the cell; Vietnamese and English separators, a unit (`người`), a scale (`triệu`), `%`, a sign or brackets
 * @returns `undefined` when the text is not exactly one number (`'hơn 12.000'`, `'12-9'`, `'Hiệp An'`).
 * @example splitNumberText('(932)') // negative, shape integer 932
 * @example splitNumberText('84,746 triệu') // scale 6, shape ambiguous 84 and 746
 */
export function splitNumberText(text: string): NumberText | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  let rest = tidyText(text).toLowerCase();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = (bracketed[1] ?? '').trim();
  const match = /^([-+−–]?)\s?(\d[\d.,' ’]*)(.*)$/u.exec(rest);
  if (!match) return undefined;
  const [, sign = '', body = '', tail = ''] = match;
  if (bracketed && sign !== '') return undefined;
  const ending = readEnding(tail.trim());
  const shape = shapeOf(body.trim());
  if (!ending || !shape) return undefined;
  return { negative: bracketed !== null || (sign !== '' && sign !== '+'), ...ending, shape };
}

function readEnding(tail: string): { percent: boolean; scale: number } | undefined {
  if (tail === '') return { percent: false, scale: 0 };
  if (tail === '%') return { percent: true, scale: 0 };
  for (const [word, scale] of SCALES) {
    if (!word.test(tail)) continue;
    const unit = tail.replace(word, '').trim();
    return unit === '' || UNITS.test(unit) ? { percent: false, scale } : undefined;
  }
  return UNITS.test(tail) ? { percent: false, scale: 0 } : undefined;
}

function shapeOf(body: string): NumberShape | undefined {
  if (/^\d+$/.test(body)) return { kind: 'integer', whole: body, fraction: '', separator: '', grouped: false };
  const repeated = /^[1-9]\d{0,2}(?:([ '’])\d{3}(?:\1\d{3})*|([.,])\d{3}(?:\2\d{3})+)$/.test(body);
  if (repeated) {
    return { kind: 'integer', whole: body.replace(/\D/g, ''), fraction: '', separator: '', grouped: true };
  }
  const single = /^(\d+)([.,])(\d+)$/.exec(body);
  if (single) {
    const [, whole = '', separator, fraction = ''] = single;
    const kind = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'ambiguous' : 'decimal';
    return { kind, whole, fraction, separator: separator === ',' ? ',' : '.', grouped: false };
  }
  const mixed = /^([1-9]\d{0,2}(?:([., '’])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(body);
  if (!mixed || mixed[2] === mixed[3]) return undefined;
  const [, whole = '', , separator, fraction = ''] = mixed;
  return {
    kind: 'decimal',
    whole: whole.replace(/\D/g, ''),
    fraction,
    separator: separator === ',' ? ',' : '.',
    grouped: true,
  };
}
