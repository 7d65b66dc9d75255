import type { BodySample } from './body-sample.ts';
import { headerReason, valueReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { flowOf } from './flow-names.ts';
import type { LabelMeaning } from '../header/header-label.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import { holdsNames, isChosen, open, settle, sureness } from './settle-column.ts';
import { settleInputs } from './settle-inputs.ts';
import { settleMonths } from './settle-months.ts';
import { settleNames } from './settle-names.ts';
import { settleOpenNames } from './settle-open-words.ts';
import { dateOf, settlePeriods } from './settle-periods.ts';
import { settleRivals } from './settle-rivals.ts';
import { settleRowPeriods } from './settle-row-periods.ts';
import { holdsRates, settleTargets, settleTitledTargets } from './settle-targets.ts';
import type { TableTitle } from './table-title.ts';
import type { ColumnRole } from '../table.ts';

/** Meanings that are roles as they stand. */
const PLAIN_ROLES: Partial<Readonly<Record<LabelMeaning, ColumnRole>>> = {
  ordinal: 'ordinal',
  'unit-code': 'unit-code',
  coverage: 'coverage',
  attainment: 'attainment',
  gap: 'gap',
  change: 'gap',
  previous: 'previous',
  'not-insured': 'not-insured',
  note: 'note',
  other: 'other',
  eligible: 'other',
  actual: 'actual',
  participation: 'actual',
  base: 'denominator',
};

const LATE_PAYMENT = 'TY_LE_CHAM_DONG';

/** Roles of columns whose header may stand over marks and remarks: "Đạt" over "x". */
const COMPARED: ReadonlySet<ColumnRole> = new Set(['coverage', 'attainment', 'gap', 'previous', 'not-insured']);

/** Printed rates are seldom above. */
const MOST_POINTS = 150;

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
  const inRates = (draft: DraftColumn): boolean => {
    return !isScaled(draft) && (holdsRates(draft, base, title) || isTitledRate(draft, title));
  };
  for (const draft of open(columns)) {
    const role = draft.meaning.meaning && PLAIN_ROLES[draft.meaning.meaning];
    if (!role) continue;
    if (role === 'actual' && inRates(draft)) {
      settle(draft, 'coverage', 'likely', valueReason('values-percent', sample, draft.column));
    } else if (COMPARED.has(role) && draft.stats.figures === 0 && holdsNames(draft)) {
      settle(draft, 'note', 'likely', valueReason('values-notes', sample, draft.column));
    } else if (role === 'not-insured' && inRates(draft)) settle(draft, 'other', sureness(draft));
    else settle(draft, role, sureness(draft));
  }
  settleTitledTargets(columns, sample, title);
  settleMonths(columns, sample, title.topic);
  settleBareCounts(columns, inRates, sample);
  settlePeriods(columns);
  settleTargets(columns, sample, title);
  settleInputs(columns, sample);
  settleParts(columns);
  settleRivals(columns, sample);
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
function settleBareCounts(
  columns: readonly DraftColumn[],
  inRates: (draft: DraftColumn) => boolean,
  sample: BodySample,
): void {
  const actuals = new Map(columns.filter(({ role }) => role === 'actual').map((draft) => [draft.indicator, draft]));
  for (const draft of open(columns)) {
    const { indicator } = draft;
    const { meaning, when } = draft.meaning;
    const bare = meaning === 'count' || (meaning === undefined && (indicator !== '' || when !== undefined));
    if (!bare || holdsNames(draft)) continue;
    const actual = actuals.get(indicator);
    if (inRates(draft)) settle(draft, 'coverage', 'likely', valueReason('values-percent', sample, draft.column));
    else if (actual) settleBeside(draft, actual);
    else if (flowOf(indicator) || indicator === LATE_PAYMENT || (meaning === 'count' && indicator !== ''))
      settle(draft, 'actual', sureness(draft));
    else settle(draft, 'actual', 'likely');
  }
}

/** "Số người tham gia (nghìn người)": its decimals are people. */
function isScaled({ header }: DraftColumn): boolean {
  return SCALED.test(withoutAccents(decomposed(header)));
}

const SCALED = /\b(?:nghin|ngan|trieu) (?:nguoi|lao dong|em|the|dong)\b/;

/** A year over 88,5 and 92,25 in a table of rates. */
function isTitledRate({ meaning, stats }: DraftColumn, { ofRates }: TableTitle): boolean {
  return ofRates && meaning.meaning === undefined && stats.max <= MOST_POINTS && stats.decimals * 2 > stats.figures;
}

/** Figures beside an actual that only a date tells from it: of an earlier period, or of one to come. */
function settleBeside(draft: DraftColumn, actual: DraftColumn): void {
  const toCome = dateOf(actual) > 0 && dateOf(draft) > dateOf(actual);
  settle(draft, draft.meaning.when && !toCome ? 'previous' : 'other', 'likely');
  if (toCome) {
    draft.alternatives = (['actual', 'target-headcount'] as const).map((role) => ({
      role,
      reason: headerReason(draft),
    }));
  }
}

/**
 * Parts of what another column counts are no actuals of their own: pupils among the people with health insurance, unless they have a plan
 * or a denominator; "Nam" and "Nữ" beside "Tổng số".
 */
function settleParts(columns: readonly DraftColumn[]): void {
  const measured = new Set(columns.filter(({ role }) => MEASURING.has(role)).map(({ indicator }) => indicator));
  const counts = columns.filter(({ role, meaning }) => role === 'actual' && meaning.told?.label.meaning === 'count');
  const divided = new Set(counts.flatMap(({ meaning }) => meaning.parent ?? []));
  for (const draft of columns) {
    const { indicator, meaning, role } = draft;
    if (role !== 'actual' || isChosen(draft)) continue;
    const { label } = meaning.told ?? {};
    const unknown = label && !label.meaning && !label.indicator && !label.when;
    const besideWhole = unknown === true && meaning.parent !== undefined && divided.has(meaning.parent);
    if (meaning.partOf === 'BHYT' ? measured.has(indicator) : !besideWhole) continue;
    settle(draft, 'other', 'likely');
    draft.alternatives = [{ role: 'actual', reason: headerReason(draft) }];
  }
}

const MEASURING: ReadonlySet<ColumnRole> = new Set(['denominator', 'target-headcount', 'target-rate']);

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
