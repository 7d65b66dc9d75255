import { type NumberUnit, numberUnit } from './number-words.ts';

/**
 * Text that holds one number, taken apart: `-31.455 người` is a minus, the digits `31.455` and the unit `người`. What its
 * separators mean is left to the reader of the role: `12,306` is 12306 people but 12.306 percent.
 */
export interface NumberText {
  readonly negative: boolean;
  readonly percent: boolean;
  /** The unit written behind the number (`người`, `triệu đồng`); absent when there is none. */
  readonly unit?: NumberUnit;
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
  /** What stands between groups in `whole`; `''` when nothing does. */
  readonly group: string;
}

/** More digits than any figure has; longer text is no number, so that hostile input costs nothing. */
const MOST_CHARACTERS = 60;

/** Nothing in it needs putting in plain form, except perhaps an apostrophe in front. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * Plain form of the text of a cell: composed letters, ordinary spaces, digits of ordinary width, no invisible characters, no
 * apostrophe in front (Excel's mark for "this is text").
 *
 * @example tidyText("'12\u00a0306 ") // '12 306'
 */
export function tidyText(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(/\s+/g, ' ')
        .trim();
  return /^['’`]/.test(plain) ? plain.slice(1).trimStart() : plain;
}

/** A mark behind a number that points to a note: `12.306*`, `12.306 (1)`, `12.306²`. */
const NOTE_MARK = /([\d\p{L}%]) ?(?:\*{1,3}|\((?:\d|[a-e]|\*{1,3})\)|[¹²³⁴-⁹]{1,2})$/u;

/** Sign, digits with separators, whatever follows. */
const NUMBER = /^([-+−–‒﹣]?)\s?(\d[\d., '’]*)(.*)$/u;

/**
 * Takes the text of a number apart.
 *
 * @param text as stored in the cell; Vietnamese and English separators, a unit (`người`), a scale (`triệu`), `%`, a sign before or behind,
 *   brackets of accountants, the mark of a footnote
 * @returns `undefined` when the text is not exactly one number (`'hơn 12.000'`, `'12-9'`, `'Hiệp An'`).
 * @example splitNumberText('(932)') // negative, shape integer 932
 * @example splitNumberText('84,746 triệu') // unit of power 6, shape ambiguous 84 and 746
 */
export function splitNumberText(text: string): NumberText | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  let rest = tidyText(text).toLowerCase().replace(NOTE_MARK, '$1');
  const bracketed = rest.startsWith('(') && rest.endsWith(')');
  if (bracketed) rest = rest.slice(1, -1).trim();
  const match = NUMBER.exec(rest);
  if (!match) return undefined;
  const [, sign = '', body = '', tail = ''] = match;
  const behind = /^[-−–]$/.test(tail);
  if ((bracketed || behind) && sign !== '') return undefined;
  const ending = behind ? { percent: false } : endingOf(tail.trim());
  const shape = shapeOf(body.trimEnd());
  if (!ending || !shape || (behind && bracketed)) return undefined;
  return { negative: bracketed || behind || (sign !== '' && sign !== '+'), ...ending, shape };
}

function endingOf(tail: string): Pick<NumberText, 'percent' | 'unit'> | undefined {
  if (tail === '' || tail === '%') return { percent: tail === '%' };
  const unit = numberUnit(tail);
  return unit && { percent: false, unit };
}

function shapeOf(body: string): NumberShape | undefined {
  if (/^\d+$/.test(body)) return { kind: 'integer', whole: body, fraction: '', separator: '', group: '' };
  const repeated = /^[1-9]\d{0,2}(?:([ '’])\d{3}(?:\1\d{3})*|([.,])\d{3}(?:\2\d{3})+)$/.exec(body);
  if (repeated) {
    const whole = body.replace(/\D/g, '');
    return { kind: 'integer', whole, fraction: '', separator: '', group: repeated[1] ?? repeated[2] ?? '' };
  }
  const single = /^(\d+)([.,])(\d+)$/.exec(body);
  if (single) {
    const [, whole = '', separator, fraction = ''] = single;
    const kind = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'ambiguous' : 'decimal';
    return { kind, whole, fraction, separator: separator === ',' ? ',' : '.', group: '' };
  }
  const mixed = /^([1-9]\d{0,2}(?:([., '’])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(body);
  if (!mixed || mixed[2] === mixed[3]) return undefined;
  const [, whole = '', group = '', separator, fraction = ''] = mixed;
  return {
    kind: 'decimal',
    whole: whole.replace(/\D/g, ''),
    fraction,
    separator: separator === ',' ? ',' : '.',
    group,
  };
}
