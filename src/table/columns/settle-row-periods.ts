import type { BodySample } from './body-sample.ts';
import { valueReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { cellKinds, mostly } from './name-kinds.ts';
import { words } from '../normalise.ts';
import { open, settle, sureness } from './settle-column.ts';

/** Words of headers such as "Tháng", "Kỳ báo cáo", "Thời điểm số liệu". */
const TIME_WORDS: ReadonlySet<string> = new Set(
  words('tháng kỳ quý năm ngày thời điểm gian báo cáo số liệu dữ tính đến month period date').map(({ plain }) => plain),
);

/** What a whole number means under a word of time. */
const RANGES: readonly (readonly [word: string, from: number, to: number])[] = [
  ['thang', 1, 12],
  ['ki', 1, 12],
  ['qui', 1, 4],
  ['nam', 2000, 2100],
];

/**
 * Finds the column that tells the month, quarter, year or day of each row: its header is a word of time over such values, or there is
 * no header and the values are months or dates.
 *
 * @example settleRowPeriods(columns, sample) // "Tháng" over 7, 7, 8, 8 is a period
 */
export function settleRowPeriods(columns: readonly DraftColumn[], sample: BodySample): void {
  for (const draft of open(columns)) {
    const said = words(draft.header).map(({ plain }) => plain);
    if (!said.every((word) => TIME_WORDS.has(word))) continue;
    const kinds = cellKinds(sample, draft.column);
    const written = mostly('period', kinds) || (said.includes('qui') && mostly('numbering', kinds));
    if (!written && !holdsPeriodNumbers(draft, said, sample)) continue;
    if (said.length > 0) settle(draft, 'period', sureness(draft), timeReason(draft));
    else settle(draft, 'period', 'likely', valueReason('values-periods', sample, draft.column));
  }
}

function timeReason({ header, headerCell }: DraftColumn): { code: 'header-words'; details: Record<string, string> } {
  return { code: 'header-words', details: { words: header, cell: headerCell } };
}

function holdsPeriodNumbers({ column, stats }: DraftColumn, said: readonly string[], sample: BodySample): boolean {
  const range = RANGES.find(([word]) => said.includes(word));
  if (!range || stats.figures === 0 || stats.texts > stats.figures) return false;
  const [, from, to] = range;
  return sample
    .counts(column)
    .every((number) => number === undefined || (Number.isInteger(number) && number >= from && number <= to));
}
