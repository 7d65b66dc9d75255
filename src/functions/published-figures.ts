import {
  type Comparator,
  type PublishedFigure,
  decimalOf,
  fractionalCount,
  isAbsent,
  isWholeCount,
  percentText,
  quotientText,
} from '../coverage/index.ts';
import { PERCENT_INPUTS, QUALIFIER_INPUTS, SCALE_INPUTS } from '../words/function-inputs.ts';
import { localNumber, localPercent } from '../words/numbers.ts';
import { type InputCell, UnusableInput } from './cells.ts';
import { comparatorIn, wordIn } from './input-words.ts';
import { rateIn } from './inputs.ts';

/** A published figure as a cell holds it, how it is shown in a sentence, and for a target how it is worded. */
export interface FigureInCell extends Pick<PublishedFigure, 'printed' | 'reading'> {
  readonly shown: string;
  readonly comparator?: Comparator;
}

/** A calculated number ends here: nobody prints more decimals, and the last ones of a double are not exact. */
const MOST_DECIMALS = 8;

/**
 * Published people in a cell: a whole number, or text such as "31.455 người", "17,24 triệu", "hơn 12.000".
 *
 * @throws UnusableInput for anything else.
 * @example peopleIn('17,24 triệu') // { printed: '17.24e6', shown: '17,24 triệu' }
 */
export function peopleIn(cell: InputCell): FigureInCell {
  if (typeof cell === 'number') {
    if (!isWholeCount(cell)) throw new UnusableInput('count-needed');
    return { printed: String(cell), shown: localNumber(cell, 'vi') };
  }
  const { before, number, after, shown } = textIn(cell);
  const scale = wordIn(after === '' ? 'người' : after, SCALE_INPUTS);
  const grouped = /^\d{1,3}(?:[., ]\d{3})+$/.test(number);
  if (scale !== '0') return { printed: `${inThousands(number)}e${scale}`, shown, ...readingIn(before) };
  if (!grouped && !/^\d+$/.test(number)) throw new UnusableInput('figure-needed');
  return { printed: number.replace(/\D/g, ''), shown, ...readingIn(before) };
}

/**
 * A published percentage in a cell: a number as Excel holds percentages, printed with the decimals it has, or text such as "86,90%",
 * which keeps its last zero, and "gần 95%".
 *
 * @throws UnusableInput for anything else.
 * @example percentageIn(0.8688) // { printed: '86.88', shown: '86,88%' }
 * @example percentageIn('hơn 99,91%') // { printed: '99.91', reading: 'over', shown: 'hơn 99,91%' }
 */
export function percentageIn(cell: InputCell): FigureInCell {
  if (typeof cell === 'number') return typedPercentage(cell);
  const { before, number, after, shown } = textIn(cell);
  if (wordIn(after, PERCENT_INPUTS) !== 'percent') throw new UnusableInput('figure-needed');
  return { printed: decimal(number), shown, ...readingIn(before) };
}

/**
 * A target rate in a cell. It was assigned, so it is exact; a word before it says how it is compared.
 *
 * @throws UnusableInput for anything else.
 * @example targetRateIn('trên 95%') // { printed: '95', comparator: 'more-than', shown: 'trên 95%' }
 */
export function targetRateIn(cell: InputCell): FigureInCell {
  if (typeof cell === 'number') return typedPercentage(cell);
  const { before, number, after, shown } = textIn(cell);
  if (wordIn(after, PERCENT_INPUTS) !== 'percent') throw new UnusableInput('figure-needed');
  return { printed: decimal(number), shown, comparator: comparatorIn(before) };
}

/**
 * A published difference in points in a cell: 0.46, or text such as "0,46%", "0,46 điểm %".
 *
 * @throws UnusableInput for anything else.
 * @example pointsIn(0.46) // { printed: '0.46', shown: '0,46' }
 */
export function pointsIn(cell: InputCell): FigureInCell {
  if (typeof cell === 'number') {
    const typed = decimalOf(cell);
    if (!typed) throw new UnusableInput('figure-needed');
    const exact = fractionalCount(typed.units, 10n ** BigInt(typed.scale));
    const printed = quotientText(exact, Math.min(typed.scale, MOST_DECIMALS));
    return { printed, shown: localNumber(printed, 'vi') };
  }
  const { before, number, after, shown } = textIn(cell);
  if (wordIn(after, PERCENT_INPUTS) === undefined) throw new UnusableInput('figure-needed');
  return { printed: decimal(number), shown, ...readingIn(before) };
}

function typedPercentage(cell: number): FigureInCell {
  const rate = rateIn(cell);
  if (isAbsent(rate)) throw new UnusableInput('figure-needed');
  const decimals = Math.max(0, String(rate.denominator).length - 3);
  const printed = percentText(rate, Math.min(decimals, MOST_DECIMALS));
  return { printed, shown: localPercent(printed, 'vi') };
}

interface NumberInText {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly shown: string;
}

/** The longest text that can be a figure with its words. */
const LONGEST = 40;

function textIn(cell: InputCell): NumberInText {
  const shown = String(cell).replace(/\s+/g, ' ').trim();
  const [, before = '', number = '', after = ''] = /^(\D*)(\d(?:[\d., ]*\d)?)(\D*)$/.exec(shown) ?? [];
  if (number === '' || shown.length > LONGEST) throw new UnusableInput('figure-needed');
  return { before, number, after, shown };
}

/** Digits of a number with a unit: dots before three digits each are no decimal points, "2.016 nghìn" are two million. */
function inThousands(number: string): string {
  return decimal(/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number) ? number.replaceAll('.', '') : number);
}

/** Digits with at most one separator, which is a decimal one; empty for anything else, and refused by who reads it. */
function decimal(number: string): string {
  if (!/^\d+(?:[.,]\d+)?$/.test(number)) throw new UnusableInput('figure-needed');
  return number.replace(',', '.');
}

function readingIn(before: string): Pick<PublishedFigure, 'reading'> {
  const reading = wordIn(before, QUALIFIER_INPUTS);
  return reading ? { reading } : {};
}
