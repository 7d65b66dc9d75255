import { INDICATORS } from '../../coverage/index.ts';
import type { BodySample } from './body-sample.ts';
import { columnName } from '../area.ts';
import { headerReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { flowOf } from './flow-names.ts';
import { periodNumber } from '../header/header-period.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import type { Reason } from '../reason.ts';
import { holdsNames, isChosen, settle, sureness } from './settle-column.ts';

/** Meanings of columns that may hold the people of one month. */
const OF_PEOPLE: ReadonlySet<string | undefined> = new Set(['actual', 'participation', 'count', undefined]);

/**
 * Settles months side by side (T1 … T12): each is a month, and "Lũy kế" is the actual. Without it the latest month with figures is
 * the actual where people are counted at a date; what is counted over a period has none then.
 *
 * @param topic code or name of the indicator in the title, for tables whose columns name none
 * @example settleMonths(columns, sample, 'BHYT') // T1, T2, T3 without "Lũy kế": T3 is the actual, likely
 */
export function settleMonths(columns: readonly DraftColumn[], sample: BodySample, topic: string): void {
  for (const [indicator, months] of monthsByIndicator(columns)) {
    const whole = cumulatedOf(indicator, months, columns);
    if (new Set(months.map(monthOf)).size < (whole.length > 0 ? 1 : 3)) continue;
    const quarters = months.filter((draft) => isQuarter(draft));
    const single = quarters.length < months.length ? months.filter((draft) => !quarters.includes(draft)) : months;
    for (const draft of months) {
      if (single.includes(draft)) settle(draft, 'month', sureness(draft));
      else settle(draft, 'other', 'sure');
      draft.alternatives = [{ role: 'actual', reason: headerReason(draft) }];
    }
    const [total] = whole;
    if (total) for (const draft of months) draft.indicator = total.indicator;
    if (total) settleCumulated(total, single, sample);
    else if (!columns.some((draft) => draft.role === 'actual' && draft.indicator === indicator && isChosen(draft)))
      settleLatest(single, measureOf(indicator || topic));
  }
}

/** The cumulated columns of an indicator and of the months' year; months that name no indicator belong to the only one there is. */
function cumulatedOf(
  indicator: string,
  [month]: readonly DraftColumn[],
  columns: readonly DraftColumn[],
): readonly DraftColumn[] {
  const year = month?.meaning.when?.year;
  const all = columns.filter((draft) => {
    const { cumulative, when } = draft.meaning;
    return cumulative && isOfPeople(draft) && (when?.year ?? year) === (year ?? when?.year);
  });
  const own = all.filter((draft) => draft.indicator === indicator);
  return own.length === 0 && indicator === '' && all.length === 1 ? all : own;
}

function monthsByIndicator(columns: readonly DraftColumn[]): ReadonlyMap<string, readonly DraftColumn[]> {
  const groups = new Map<string, DraftColumn[]>();
  for (const draft of columns) {
    if (draft.meaning.when?.month === undefined || draft.meaning.cumulative || !isOfPeople(draft)) continue;
    const group = groups.get(draft.indicator);
    if (group) group.push(draft);
    else groups.set(draft.indicator, [draft]);
  }
  for (const [indicator, group] of groups) {
    // Months of an earlier year are an earlier period.
    const year = Math.max(...group.map(({ meaning }) => meaning.when?.year ?? 0));
    groups.set(
      indicator,
      group.filter(({ meaning }) => (meaning.when?.year ?? 0) === year),
    );
  }
  return groups;
}

/** A column of people that no person and no other word has settled. */
function isOfPeople(draft: DraftColumn): boolean {
  if (isChosen(draft) || holdsNames(draft) || draft.meaning.figure === 'percent') return false;
  return (draft.certainty === undefined || draft.role === 'actual') && OF_PEOPLE.has(draft.meaning.meaning);
}

function monthOf({ meaning: { when } }: DraftColumn): number {
  return periodNumber(when ?? {});
}

/** "Quý I" among months is their sum. */
function isQuarter(draft: DraftColumn | undefined): boolean {
  return /^q(?:uy)?\b/.test(withoutAccents(decomposed(draft?.meaning.whenText ?? '')));
}

/** The cumulated column: the sum of the months, or their last one; where it is neither, a person must say what it is. */
function settleCumulated(total: DraftColumn, months: readonly DraftColumn[], sample: BodySample): void {
  // Only months from January on can add up to it.
  const whole = months.some(({ meaning }) => meaning.when?.month === (isQuarter(months[0]) ? 3 : 1));
  const { compared, sums, ends } = addUp(total, months, sample);
  const [first, last] = [months[0], months.at(-1)].map((draft) => columnName(draft?.column ?? 0));
  const details = { first: first ?? '', last: last ?? '', compared };
  const adds: Reason = { code: 'months-add-up', details: { ...details, agreed: sums } };
  const stands: Reason = { code: 'months-end-with', details: { ...details, agreed: ends } };
  if (compared === 0 || !whole) settle(total, 'actual', sureness(total));
  else if (Math.max(sums, ends) * 5 >= compared * 4) settle(total, 'actual', 'sure', sums >= ends ? adds : stands);
  else settle(total, 'actual', 'asked', { code: 'months-disagree', details: { ...details, agreed: sums } });
  total.alternatives = [{ role: 'other', reason: headerReason(total) }];
}

/** In how many rows the months add up to the total, and in how many the last month that has a figure equals it. */
function addUp(
  { column }: DraftColumn,
  months: readonly DraftColumn[],
  sample: BodySample,
): { readonly compared: number; readonly sums: number; readonly ends: number } {
  let [compared, sums, ends] = [0, 0, 0];
  const ordered = months.toSorted((a, b) => monthOf(a) - monthOf(b)).map((month) => sample.counts(month.column));
  sample.counts(column).forEach((total, index) => {
    const figures = ordered.map((month) => month[index]).filter((figure) => figure !== undefined);
    if (total === undefined || total === 0 || figures.length === 0) return;
    compared += 1;
    if (figures.reduce((sum, figure) => sum + figure, 0) === total) sums += 1;
    if (figures.findLast((figure) => figure !== 0) === total) ends += 1;
  });
  return { compared, sums, ends };
}

/** Whether an indicator is counted at a date or over a period; `undefined` for one of which nothing is known. */
function measureOf(indicator: string): 'stock' | 'flow' | undefined {
  const known = Object.values(INDICATORS).find(({ code, name }) => code === indicator || name === indicator);
  return (flowOf(indicator) ?? known)?.measure;
}

function settleLatest(months: readonly DraftColumn[], measure: 'stock' | 'flow' | undefined): void {
  if (measure === 'flow') return;
  const filled = months.filter(({ stats }) => stats.max > 0).toSorted((a, b) => monthOf(a) - monthOf(b));
  const [first, latest] = [filled[0], filled.at(-1)];
  if (!first || !latest) return;
  const periods = `${first.meaning.whenText} … ${latest.meaning.whenText}`;
  settle(latest, 'actual', measure === 'stock' ? 'likely' : 'asked', { code: 'latest-period', details: { periods } });
  latest.alternatives = [{ role: 'month', reason: headerReason(latest) }];
}
