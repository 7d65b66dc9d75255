import { decimalOf } from '../../coverage/index.ts';
import { type Cells, isErrorCell } from '../cells.ts';
import { isPercentFormat } from '../numbers/number-format.ts';
import { splitNumberText } from '../numbers/number-text.ts';
import { isNoFigure } from '../numbers/figure-reading.ts';

/** What the first rows of a column hold: enough to tell names from figures and rates from headcounts. */
export interface ColumnStats {
  /** Number cells and texts that hold a number. */
  readonly figures: number;
  /** Texts that are no number. */
  readonly texts: number;
  readonly distinctTexts: number;
  /** Cells with a percent sign, in the text or in the number format. */
  readonly percents: number;
  /** Texts in which a percentage stands among words (“trên 95%”). */
  readonly wordedPercents: number;
  /** Figures with digits after the decimal point (plain numbers only). */
  readonly decimals: number;
  /** Figures with exactly three digits after it, as `12.306` has when an English Excel took its dot for a decimal point. */
  readonly thousandths: number;
  /** The middle one of the plain numbers; 0 when there is none. */
  readonly median: number;
  readonly max: number;
}

const WORDED_PERCENT = /\d\s*%/;

/** How many rows are looked at. */
const SAMPLE = 200;

/**
 * Looks at the first rows of a column.
 *
 * @param top first row of the body
 * @param bottom last row of the body
 */
export function columnStats(cells: Cells, column: number, top: number, bottom: number): ColumnStats {
  const numbers: number[] = [];
  const names = new Set<string>();
  let [figures, texts, percents, wordedPercents] = [0, 0, 0, 0];
  for (let row = top; row <= Math.min(bottom, top + SAMPLE - 1); row += 1) {
    const value = cells.value(row, column);
    if (isNoFigure(value) || isErrorCell(value)) continue;
    if (typeof value === 'number') {
      figures += 1;
      numbers.push(value);
      if (isPercentFormat(cells.format(row, column))) percents += 1;
      continue;
    }
    const text = String(value);
    const parts = splitNumberText(text);
    if (parts) {
      figures += 1;
      const { kind, whole, fraction } = parts.shape;
      numbers.push(Number(kind === 'decimal' ? `${whole}.${fraction}` : whole + fraction));
      if (parts.percent) percents += 1;
    } else {
      texts += 1;
      if (WORDED_PERCENT.test(text)) wordedPercents += 1;
      names.add(text);
    }
  }
  numbers.sort((a, b) => a - b);
  const broken = numbers.filter((number) => !Number.isInteger(number));
  return {
    figures,
    texts,
    distinctTexts: names.size,
    percents,
    wordedPercents,
    decimals: broken.length,
    thousandths: broken.filter((number) => decimalOf(number)?.scale === 3).length,
    median: numbers[numbers.length >> 1] ?? 0,
    max: numbers.at(-1) ?? 0,
  };
}
