import { cellName } from '../area.ts';
import { headerReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { periodNumber } from '../header/header-period.ts';
import { isChosen, open, settle } from './settle-column.ts';

/**
 * Of two actuals of different dates the later one counts; the earlier is the previous period, with everything that stands beside it
 * under the same date. What is only expected ("Ước cả năm") gives way to what was counted in the same year.
 *
 * @example settlePeriods(columns) // "TH 2023" beside "TH 2024" is a previous
 */
export function settlePeriods(columns: readonly DraftColumn[]): void {
  const latest = new Map<string, DraftColumn>();
  const actuals = columns.filter((draft) => draft.role === 'actual' && !isChosen(draft));
  for (const draft of actuals) {
    const before = latest.get(draft.indicator);
    if (!before || isNewer(draft, before)) latest.set(draft.indicator, draft);
  }
  for (const draft of actuals) {
    const current = latest.get(draft.indicator);
    if (!current || draft === current) continue;
    if (draft.meaning.estimated && !current.meaning.estimated && sameYear(draft, current)) {
      settle(draft, 'other', 'likely');
      draft.alternatives = [{ role: 'actual', reason: headerReason(draft) }];
      continue;
    }
    if (!draft.meaning.when || dateOf(draft) >= dateOf(current)) continue;
    settleEarlier(draft, current);
    for (const beside of open(columns)) {
      const { meaning } = beside.meaning;
      const same = dateOf(beside) === dateOf(draft) && ['', draft.indicator].includes(beside.indicator);
      if (same && (meaning === 'target' || meaning === 'rate')) settleEarlier(beside, current);
    }
  }
}

function isNewer(draft: DraftColumn, before: DraftColumn): boolean {
  if (draft.meaning.estimated !== before.meaning.estimated && sameYear(draft, before)) return before.meaning.estimated;
  return dateOf(draft) > dateOf(before);
}

/** Whether nothing says that two columns are of different years. */
function sameYear(one: DraftColumn, other: DraftColumn): boolean {
  const [first, second] = [one.meaning.when?.year, other.meaning.when?.year];
  return first === undefined || second === undefined || first === second;
}

function settleEarlier(draft: DraftColumn, current: DraftColumn): void {
  const { whenText: words, whenCell } = draft.meaning;
  const cell = whenCell ? cellName(whenCell.area.top, whenCell.area.left) : draft.headerCell;
  const details = { words, cell, period: current.meaning.whenText };
  settle(draft, 'previous', 'likely', { code: 'earlier-period', details });
}

/**
 * The date a header names, as a number.
 *
 * @returns 0 for none
 * @example dateOf(draft) // 20230831 for "Đến 31/8/2023"
 */
export function dateOf({ meaning: { when } }: DraftColumn): number {
  return when ? periodNumber(when) : 0;
}
