import type { BodySample } from './body-sample.ts';
import { columnIndex } from './column-index.ts';
import { headerReason, valueReason } from './column-reason.ts';
import type { ColumnStats } from './column-stats.ts';
import type { DraftColumn } from './draft-column.ts';
import type { Reason } from '../reason.ts';
import { holdsNames, isChosen, open, settle, sureness } from './settle-column.ts';
import type { TableTitle } from './table-title.ts';

/** Targets of units in percent are at most so many times the middle one. */
const CLOSE = 1.25;

/** Figures looked at for that, at least. */
const FEWEST = 3;

/**
 * Settles whether targets are rates or headcounts: what the header says, percent signs among the values, then their size and the
 * unit line.
 *
 * @example settleTargets(columns, sample, title) // "Chỉ tiêu" over 95 and 95,5 beside thousands of people is a target-rate
 */
export function settleTargets(columns: readonly DraftColumn[], sample: BodySample, { inThousands }: TableTitle): void {
  const first = columns.find(({ role }) => role === 'actual');
  const index = columnIndex(columns);
  for (const draft of open(columns)) {
    if (draft.meaning.meaning !== 'target') continue;
    const ofMonth = index.of('month', draft.indicator).find((month) => isOfMonth(draft, month));
    const actual = ofMonth ?? index.of('actual', draft.indicator)[0] ?? first;
    settleTarget(draft, actual, sample, inThousands);
  }
}

/** Whether a target is that of a month, and no cumulated one: the plan of August is compared with what August brought. */
function isOfMonth({ meaning: { when, cumulative } }: DraftColumn, month: DraftColumn): boolean {
  return !cumulative && when?.month !== undefined && when.month === month.meaning.when?.month;
}

function settleTarget(
  draft: DraftColumn,
  actual: DraftColumn | undefined,
  sample: BodySample,
  inThousands: boolean,
): void {
  const { stats, meaning, column } = draft;
  const likePeople =
    actual !== undefined && stats.median > 150 && stats.median * 3 > actual.stats.median && !lostCommas(stats);
  const percent = valueReason('values-percent', sample, column);
  const people = valueReason('values-people', sample, column);
  // Words around the percentages must be reported where they stand, not passed over as if there were no target.
  if (stats.texts > 0 && stats.wordedPercents === stats.texts) settle(draft, 'target-rate', sureness(draft), percent);
  else if (holdsNames(draft)) settle(draft, 'other', 'sure');
  else if (stats.percents * 2 > stats.figures) settle(draft, 'target-rate', sureness(draft), percent);
  else if (meaning.figure === 'percent') {
    if (likePeople) settle(draft, 'target-headcount', 'likely', people);
    else settle(draft, 'target-rate', sureness(draft));
  } else if (meaning.figure === 'persons') settle(draft, 'target-headcount', sureness(draft));
  else if (looksLikeRates(stats, actual?.stats)) {
    if (inThousands)
      settle(draft, 'target-headcount', isLike(stats, actual?.stats) ? sureness(draft) : 'likely', people);
    else settle(draft, 'target-rate', 'likely', percent);
  } else settle(draft, 'target-headcount', sureness(draft));
}

/** Whether values are about as large as the actuals, the usual as well as the largest. */
function isLike(stats: ColumnStats, actual: ColumnStats | undefined): boolean {
  const near = (one: number, other: number): boolean => one * 3 > other * 2 && one * 2 < other * 3;
  return actual !== undefined && near(stats.median, actual.median) && near(stats.max, actual.max);
}

/**
 * Whether "Thực hiện" holds percent: a rate somebody calculated, not the number of people.
 *
 * @param base a denominator of the table
 * @example holdsRates(draft, base.stats, title) // true for 95,2 and 88,75 beside a population
 */
export function holdsRates(
  { stats }: DraftColumn,
  base: ColumnStats | undefined,
  { inThousands }: TableTitle,
): boolean {
  if (stats.percents * 2 > stats.figures) return true;
  return !inThousands && base !== undefined && stats.decimals * 2 > stats.figures && looksLikeRates(stats, base);
}

/**
 * Values up to 150 beside far larger actuals are percent. Counts that an English Excel took for decimals (12,306) are about a
 * thousandth of the actual, or the actuals are such decimals too.
 */
function looksLikeRates(stats: ColumnStats, actual: ColumnStats | undefined): boolean {
  if (stats.figures === 0 || stats.max > 150) return false;
  if (!actual || actual.figures === 0) return stats.decimals > 0;
  const thousandth = stats.median * 3000 > actual.median && stats.median * 300 < actual.median;
  if (hasThousandths(stats) && (thousandth || hasThousandths(actual))) return false;
  return actual.median > 300 || stats.decimals > 0;
}

/** Whether most decimals of a column have three places, as counts have that an English Excel took for decimals. */
function hasThousandths({ thousandths, decimals }: ColumnStats): boolean {
  return decimals > 0 && thousandths * 2 > decimals;
}

/** Whether values can be percent whose commas got lost, `9250` for 92,5: rates of units lie close together, counts do not. */
function lostCommas({ figures, median, max, decimals }: ColumnStats): boolean {
  return decimals > 0 || (figures >= FEWEST && max <= 15_000 && median * CLOSE > max);
}

/** Meanings of columns that are targets where a title says so: "Tỷ lệ bao phủ", "Số người tham gia", or just a year. */
const TITLED: ReadonlySet<string | undefined> = new Set(['rate', 'coverage', 'participation', 'count', undefined]);

/**
 * In an appendix that hands out targets, columns are targets though they are only called "Tỷ lệ bao phủ", "Số người tham gia" or
 * "Năm 2025": its title says so, and no other column tells what was planned or done.
 *
 * @example settleTitledTargets(columns, sample, title) // "Năm 2025" under "CHỈ TIÊU BAO PHỦ BHYT" is a target-rate
 */
export function settleTitledTargets(columns: readonly DraftColumn[], sample: BodySample, title: TableTitle): void {
  const { assigns, decided, ofRates } = title;
  const said = new Set(columns.map(({ meaning }) => meaning.meaning));
  if (!assigns || said.has('actual') || said.has('target')) return;
  // "Chỉ tiêu" also means "indicator": people who take part are planned only where the title says that something is assigned.
  if ((said.has('participation') || said.has('count')) && !decided) return;
  for (const draft of columns) {
    const { meaning, when } = draft.meaning;
    if (isChosen(draft) || !TITLED.has(meaning) || holdsNames(draft) || draft.stats.figures === 0) continue;
    if (meaning === undefined && !when && draft.indicator === '') continue;
    const rate = draft.meaning.figure === 'percent' || (ofRates && meaning === undefined);
    settleTitled(draft, rate, assigns, valueReason('values-percent', sample, draft.column));
  }
}

function settleTitled(draft: DraftColumn, named: boolean, assigns: Reason, values: Reason): void {
  const { stats } = draft;
  const small = stats.max <= 150;
  const rate = named || stats.percents * 2 > stats.figures || stats.decimals > 0;
  if (rate && !small) return;
  settle(draft, rate ? 'target-rate' : 'target-headcount', rate || !small ? 'likely' : 'asked', assigns);
  draft.alternatives = rate
    ? [{ role: 'coverage', reason: values }]
    : [
        ...(small ? [{ role: 'target-rate', reason: values } as const] : []),
        { role: 'actual', reason: headerReason(draft) },
      ];
}
