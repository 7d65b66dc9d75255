import type { LabelMeaning } from './header-label.ts';
import type { ColumnStats } from './column-stats.ts';
import type { DraftColumn } from './draft-column.ts';
import type { ColumnRole } from './table.ts';

/** Meanings that are roles as they stand. */
const PLAIN_ROLES: Partial<Readonly<Record<LabelMeaning, ColumnRole>>> = {
  ordinal: 'ordinal',
  'unit-code': 'unit-code',
  coverage: 'coverage',
  attainment: 'attainment',
  gap: 'gap',
  previous: 'previous',
  'not-insured': 'not-insured',
  note: 'note',
  other: 'other',
  actual: 'actual',
  participation: 'actual',
  base: 'denominator',
};

const LATE_PAYMENT = 'TY_LE_CHAM_DONG';

/** Indicators whose very name says what is counted ("Số thu", "Số người phát triển mới"). */
const COUNTED: ReadonlySet<string> = new Set(['SO_THU', 'PHAT_TRIEN_MOI', LATE_PAYMENT]);

/**
 * Gives columns their roles from header and values, except "Tỷ lệ" alone, which needs the figures of its neighbours. A person's
 * choice stands above everything.
 */
export function settleRoles(columns: readonly DraftColumn[]): void {
  settleChoices(columns);
  settleUnit(columns);
  for (const draft of open(columns)) {
    const role = draft.meaning.meaning && PLAIN_ROLES[draft.meaning.meaning];
    if (!role) continue;
    if (role === 'actual' && holdsRates(draft, columns)) settle(draft, 'coverage', 'likely');
    else settle(draft, role, sureness(draft));
  }
  settleBareCounts(columns);
  settlePeriods(columns);
  for (const draft of open(columns)) {
    if (draft.meaning.meaning === 'target') settleTarget(draft, columns);
  }
  settleLatePayment(columns);
}

/** Columns without a settled role. */
function open(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  return columns.filter((draft) => draft.certainty === undefined);
}

function settle(draft: DraftColumn, role: ColumnRole, certainty: 'sure' | 'likely'): void {
  draft.role = role;
  draft.certainty = certainty;
}

function settleChoices(columns: readonly DraftColumn[]): void {
  for (const draft of columns) {
    if (!draft.choice) continue;
    draft.role = draft.choice.role;
    draft.certainty = 'chosen';
  }
}

/** The unit column: the one so named with most different names in it; without such a header the first column of names. */
function settleUnit(columns: readonly DraftColumn[]): void {
  const chosen = columns.find(({ role }) => role === 'unit');
  const named = open(columns).filter(({ meaning }) => meaning.meaning === 'unit');
  let unit = chosen;
  for (const draft of chosen ? [] : named) {
    const ahead = unit ? draft.stats.distinctTexts - unit.stats.distinctTexts : 1;
    // Of two equally telling columns the right one is the lower level, unless the left one already tells every row apart.
    if (ahead > 0 || (ahead === 0 && unit && unit.stats.distinctTexts < unit.stats.texts)) unit = draft;
  }
  if (unit && !chosen) settle(unit, 'unit', unit.meaning.unsure ? 'likely' : 'sure');
  for (const draft of named) if (draft !== unit) settle(draft, 'other', 'sure');
  if (unit) return;
  const names = open(columns).find(({ meaning: { meaning }, stats }) => {
    return meaning !== 'ordinal' && meaning !== 'note' && meaning !== 'unit-code' && stats.texts > stats.figures;
  });
  if (names) settle(names, 'unit', 'likely');
}

/** "Thực hiện" that holds percent: a rate somebody calculated, not the number of people. */
function holdsRates({ stats }: DraftColumn, columns: readonly DraftColumn[]): boolean {
  if (stats.percents * 2 > stats.figures) return true;
  const base = columns.find(({ meaning }) => meaning.meaning === 'base')?.stats;
  return base !== undefined && stats.decimals * 2 > stats.figures && looksLikeRates(stats, base);
}

/** "Số người", a date alone or the indicator's name alone stand for the actual where nothing else does. */
function settleBareCounts(columns: readonly DraftColumn[]): void {
  const withActual = new Set(columns.filter(({ role }) => role === 'actual').map(({ indicator }) => indicator));
  for (const draft of open(columns)) {
    const { meaning, indicator, period } = draft.meaning;
    const bare = meaning === 'count' || (meaning === undefined && (indicator !== '' || period !== undefined));
    if (!bare || isNames(draft.stats)) continue;
    if (withActual.has(draft.indicator)) settle(draft, period !== undefined ? 'previous' : 'other', 'likely');
    else
      settle(
        draft,
        'actual',
        COUNTED.has(indicator) || (meaning === 'count' && indicator !== '') ? sureness(draft) : 'likely',
      );
  }
}

function isNames(stats: ColumnStats): boolean {
  return stats.texts > stats.figures;
}

/**
 * Of two actuals of different dates the later one counts; the earlier is the previous period, with everything that stands beside it
 * under the same date.
 */
function settlePeriods(columns: readonly DraftColumn[]): void {
  const latest = new Map<string, number>();
  const actuals = columns.filter(({ role, certainty }) => role === 'actual' && certainty !== 'chosen');
  for (const { indicator, meaning } of actuals) {
    latest.set(indicator, Math.max(latest.get(indicator) ?? 0, meaning.period ?? 0));
  }
  for (const draft of actuals) {
    const { period } = draft.meaning;
    if (period !== undefined && period < (latest.get(draft.indicator) ?? 0)) settle(draft, 'previous', 'likely');
  }
  for (const earlier of columns.filter(({ role, certainty }) => role === 'previous' && certainty === 'likely')) {
    for (const draft of columns) {
      const { meaning, period } = draft.meaning;
      const beside = period === earlier.meaning.period && draft.indicator === earlier.indicator;
      if (beside && draft.certainty === undefined && (meaning === 'target' || meaning === 'rate')) {
        settle(draft, 'previous', 'likely');
      }
    }
  }
}

/** Whether a target is a rate or a headcount: what the header says, percent signs among the values, then their size. */
function settleTarget(draft: DraftColumn, columns: readonly DraftColumn[]): void {
  const { stats, meaning } = draft;
  const actual =
    columns.find(({ role, indicator }) => role === 'actual' && indicator === draft.indicator) ??
    columns.find(({ role }) => role === 'actual');
  const likePeople = actual !== undefined && stats.median > 150 && stats.median * 3 > actual.stats.median;
  // Words around the percentages must be reported where they stand, not passed over as if there were no target.
  if (stats.texts > 0 && stats.wordedPercents === stats.texts) settle(draft, 'target-rate', sureness(draft));
  else if (isNames(stats)) settle(draft, 'other', 'sure');
  else if (stats.percents * 2 > stats.figures) settle(draft, 'target-rate', sureness(draft));
  else if (meaning.figure === 'percent') {
    settle(draft, likePeople ? 'target-headcount' : 'target-rate', likePeople ? 'likely' : sureness(draft));
  } else if (meaning.figure === 'persons') settle(draft, 'target-headcount', sureness(draft));
  else if (looksLikeRates(stats, actual?.stats)) settle(draft, 'target-rate', 'likely');
  else settle(draft, 'target-headcount', sureness(draft));
}

function sureness(draft: DraftColumn): 'sure' | 'likely' {
  return draft.meaning.unsure ? 'likely' : 'sure';
}

/**
 * Values up to 150 beside far larger actuals are percent. Counts that an English Excel took for decimals (12,306) are about a
 * thousandth of the actual.
 */
function looksLikeRates(stats: ColumnStats, actual: ColumnStats | undefined): boolean {
  if (stats.figures === 0 || stats.max > 150) return false;
  if (!actual || actual.figures === 0) return stats.decimals > 0;
  const thousandth = stats.median * 3000 > actual.median && stats.median * 300 < actual.median;
  if (thousandth && stats.thousandths * 2 > stats.decimals && stats.decimals > 0) return false;
  return actual.median > 300 || stats.decimals > 0;
}

function settleLatePayment(columns: readonly DraftColumn[]): void {
  for (const draft of columns) {
    if (draft.certainty === 'chosen') {
      if (draft.role === 'late-payment' || draft.role === 'amount-due') draft.indicator = LATE_PAYMENT;
    } else if (draft.role === 'denominator' && draft.meaning.base === 'amount-due') {
      draft.role = 'amount-due';
      draft.indicator = LATE_PAYMENT;
    } else if (draft.role === 'actual' && draft.indicator === LATE_PAYMENT) {
      draft.role = 'late-payment';
    }
  }
}
