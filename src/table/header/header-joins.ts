import type { HeaderCell } from './header-grid.ts';
import { readLabel } from './header-label.ts';
import { phrasesIn } from './header-phrases.ts';
import { decomposed, withoutAccents, words } from '../normalise.ts';

/**
 * One label of two cells that stand one above the other, when a phrase begins in the upper one and ends in the lower one: "Số người"
 * over "tham gia".
 *
 * @returns `undefined` when each says what it says by itself: "Kế hoạch" over "Số người"
 * @example brokenLabel(upper, lower)?.label.text // 'Lực lượng lao động'
 */
export function brokenLabel(upper: HeaderCell, lower: HeaderCell): HeaderCell | undefined {
  if (!goesOn(upper, lower)) return undefined;
  const area = { ...upper.area, bottom: lower.area.bottom };
  return { area, label: readLabel(`${upper.label.text} ${lower.label.text}`), figure: false };
}

/** Whether a phrase of the vocabulary goes on from one cell into the one below it. */
export function goesOn(upper: HeaderCell, lower: HeaderCell): boolean {
  const [above, below] = [words(upper.label.text), words(lower.label.text)];
  if (above.length === 0 || below.length === 0) return false;
  if (narrows(upper, lower)) return true;
  const phrases = phrasesIn([...above, ...below]);
  return phrases.some(({ start, end, exact }) => exact && start < above.length && end > above.length);
}

/** Whether the lower cell says which part of the denominator above it is meant: "trong độ tuổi", "có việc làm". */
function narrows(upper: HeaderCell, lower: HeaderCell): boolean {
  if (upper.label.base === undefined || lower.label.meaning !== undefined) return false;
  return phrasesIn(words(lower.label.text)).some(({ meaning }) => meaning === 'of-age' || meaning === 'at-work');
}

/**
 * A label that only narrows the denominator its parent names, read together with it; or a bare number under a label of months, read as a
 * month.
 *
 * @returns `undefined` for a label that speaks for itself
 * @example labelUnder(parent, cell)?.label.when // { month: 3 }
 */
export function labelUnder(parent: HeaderCell, cell: HeaderCell): HeaderCell | undefined {
  const { text } = cell.label;
  const read =
    saysMonths(parent.label.text) && isMonthNumber(cell)
      ? readLabel(`Tháng ${text}`)
      : narrows(parent, cell)
        ? readLabel(`${parent.label.text} ${text}`)
        : undefined;
  return read && { ...cell, figure: false, label: { ...read, text } };
}

/** "Tháng" with no number of its own: neither "Tháng 3" nor "6 tháng đầu năm". */
const MONTHS = /(?:^|[^\d\s])\s*\b(?:thang|months?)\b(?!\s*(?:\d|dau|cuoi|truoc|nay))/;

/**
 * Whether a label stands over months: "Tháng", "Các tháng trong năm 2024", "Tăng mới theo tháng".
 *
 * @example saysMonths('Số người tăng mới theo tháng') // true
 */
export function saysMonths(text: string): boolean {
  return MONTHS.test(withoutAccents(decomposed(text)));
}

/** Whether a cell holds nothing but a number from 1 to 12. */
export function isMonthNumber({ label }: HeaderCell): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(label.text);
}
