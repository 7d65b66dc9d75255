import type { BodySample } from './body-sample.ts';
import { valueReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { periodNumber } from './header-period.ts';
import type { LabelMeaning } from './header-label.ts';
import { holdsNames, isChosen, open, settle, sureness } from './settle-column.ts';
import { settleInputs } from './settle-inputs.ts';
import { settleMonths } from './settle-months.ts';
import { settleNames } from './settle-names.ts';
import { settleOpenNames } from './settle-open-words.ts';
import { settleRowPeriods } from './settle-row-periods.ts';
import { holdsRates, settleTargets, settleTitledTargets } from './settle-targets.ts';
import type { TableTitle } from './table-title.ts';
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
 * Gives columns their roles from header and values, except "Tỷ lệ" alone and comparisons, which need the figures of their indicator.
 * A person's choice stands above everything.
 *
 * @param sample the first rows of the body
 * @param title what the titles over the table say
 * @example settleRoles(columns, sample, title); columns[2]?.role // 'denominator'
 */
export function settleRoles(columns: readonly DraftColumn[], sample: BodySample, title: TableTitle): void {
  settleChoices(columns);
  settleOpenNames(columns);
  settleRowPeriods(columns, sample);
  settleNames(columns, sample);
  const base = columns.find(({ meaning }) => meaning.meaning === 'base')?.stats;
  for (const draft of open(columns)) {
    const role = draft.meaning.meaning && PLAIN_ROLES[draft.meaning.meaning];
    if (!role) continue;
    if (role === 'actual' && holdsRates(draft, base)) {
      settle(draft, 'coverage', 'likely', valueReason('values-percent', sample, draft.column));
    } else if (role === 'not-insured' && holdsRates(draft, base)) settle(draft, 'other', sureness(draft));
    else settle(draft, role, sureness(draft));
  }
  settleTitledTargets(columns, sample, title);
  settleMonths(columns, sample, title.topic);
  settleBareCounts(columns);
  settlePeriods(columns);
  settleTargets(columns, sample);
  settleInputs(columns, sample);
  settleLatePayment(columns);
}

function settleChoices(columns: readonly DraftColumn[]): void {
  for (const draft of columns) {
    if (!draft.choice) continue;
    draft.role = draft.choice.role;
    draft.certainty = draft.choice.remembered ? 'remembered' : 'chosen';
    draft.reason = { code: draft.certainty };
  }
}

/** "Số người", a date alone or the indicator's name alone stand for the actual where nothing else does. */
function settleBareCounts(columns: readonly DraftColumn[]): void {
  const withActual = new Set(columns.filter(({ role }) => role === 'actual').map(({ indicator }) => indicator));
  for (const draft of open(columns)) {
    const { indicator } = draft;
    const { meaning, when } = draft.meaning;
    const bare = meaning === 'count' || (meaning === undefined && (indicator !== '' || when !== undefined));
    if (!bare || holdsNames(draft)) continue;
    if (withActual.has(indicator)) settle(draft, when ? 'previous' : 'other', 'likely');
    else if (COUNTED.has(indicator) || (meaning === 'count' && indicator !== ''))
      settle(draft, 'actual', sureness(draft));
    else settle(draft, 'actual', 'likely');
  }
}

/**
 * Of two actuals of different dates the later one counts; the earlier is the previous period, with everything that stands beside it
 * under the same date.
 */
function settlePeriods(columns: readonly DraftColumn[]): void {
  const latest = new Map<string, DraftColumn>();
  const actuals = columns.filter((draft) => draft.role === 'actual' && !isChosen(draft));
  for (const draft of actuals) {
    const before = latest.get(draft.indicator);
    if (!before || dateOf(draft) > dateOf(before)) latest.set(draft.indicator, draft);
  }
  for (const draft of actuals) {
    const current = latest.get(draft.indicator);
    if (!current || !draft.meaning.when || dateOf(draft) >= dateOf(current)) continue;
    settleEarlier(draft, current);
    for (const beside of open(columns)) {
      const { meaning } = beside.meaning;
      const same = dateOf(beside) === dateOf(draft) && beside.indicator === draft.indicator;
      if (same && (meaning === 'target' || meaning === 'rate')) settleEarlier(beside, current);
    }
  }
}

function settleEarlier(draft: DraftColumn, { meaning }: DraftColumn): void {
  settle(draft, 'previous', 'likely', { code: 'earlier-period', details: { period: meaning.whenText } });
}

/** The date a header names, as a number; 0 for none. */
function dateOf({ meaning: { when } }: DraftColumn): number {
  return when ? periodNumber(when) : 0;
}

function settleLatePayment(columns: readonly DraftColumn[]): void {
  for (const draft of columns) {
    if (isChosen(draft)) {
      if (draft.role === 'late-payment' || draft.role === 'amount-due') draft.indicator = LATE_PAYMENT;
    } else if (draft.role === 'denominator' && draft.meaning.base === 'amount-due') {
      draft.role = 'amount-due';
      draft.indicator = LATE_PAYMENT;
    } else if (draft.role === 'actual' && draft.indicator === LATE_PAYMENT) {
      draft.role = 'late-payment';
    }
  }
}
