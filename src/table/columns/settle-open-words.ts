import { relationReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import type { LabelSense } from '../header/open-abbreviations.ts';
import type { Reason } from '../reason.ts';
import { isChosen } from './settle-column.ts';
import type { Alternative, ColumnRole } from '../table.ts';

/**
 * Settles the indicator of columns named only "TN", by the other indicators of the table: beside "BB" it is "tự nguyện". Where both
 * may be meant the likelier one is taken, and asked.
 *
 * @example settleOpenNames(columns) // "TN" beside "BB" is BHXH_TN
 */
export function settleOpenNames(columns: readonly DraftColumn[]): void {
  const named = new Set(columns.map(({ indicator }) => indicator));
  for (const draft of columns) {
    const senses = draft.meaning.openName?.senses.filter(({ indicator }) => indicator !== undefined) ?? [];
    const [likeliest] = senses;
    if (!likeliest || draft.choice?.indicator !== undefined) continue;
    const left = senses.filter(({ indicator }) => !named.has(indicator ?? ''));
    const beside = named.has('BHXH_BB') && left.includes(likeliest);
    const settled = beside ? likeliest : left.length === 1 ? left[0] : undefined;
    draft.indicator = (settled ?? likeliest).indicator ?? '';
    if (!settled) draft.otherNames = senses.filter((sense) => sense !== likeliest);
  }
}

/** Roles that speak for each other: a plan for what was done, what was done for a plan. */
const PARTNERS: Partial<Readonly<Record<ColumnRole, readonly ColumnRole[]>>> = {
  actual: ['target-headcount', 'target-rate'],
  month: ['target-headcount', 'target-rate'],
  'target-headcount': ['actual', 'month'],
  'target-rate': ['actual', 'month'],
};

const FROM_HEADER: ReadonlySet<string | undefined> = new Set(['header-words', 'header-slip', 'parent-header']);

/** Columns of schools beside which "TH" is no "thực hiện". */
const SCHOOLS = /^(?:THCS|THPT|MN|MG|MN,? MG)$/i;

/**
 * Says why an abbreviation of several meanings ("TH", "KH", "CT", "TT") was read as it was: a formula or a recalculated rate uses it,
 * its partner stands in the table. Without any of these it is only likely; with words that speak for something else it is asked.
 *
 * @param columns settled drafts, comparisons included
 * @example settleOpenWords(columns) // "TH" beside "KH" is sure, alone it is likely
 */
export function settleOpenWords(columns: readonly DraftColumn[]): void {
  const support = supportOf(columns);
  const schools = columns.some(({ meaning, header }) => SCHOOLS.test(meaning.told?.label.text ?? header));
  for (const draft of columns) {
    const { open, told } = draft.meaning;
    if (!open || !told || isChosen(draft) || draft.role === 'ordinal' || draft.role === 'unit') continue;
    const reason = reasonFor(draft, support);
    const school = schools && open.some(({ words }) => words === 'tiểu học');
    if (reason && !school) {
      if (FROM_HEADER.has(draft.reason?.code)) draft.reason = reason;
      continue;
    }
    if (school) draft.certainty = 'asked';
    else if (draft.certainty === 'sure') draft.certainty = 'likely';
    const others = open.filter(({ meaning }) => meaning !== draft.meaning.meaning);
    draft.alternatives = [...draft.alternatives, ...others.map((sense) => senseOf(draft, sense))];
  }
}

function senseOf(draft: DraftColumn, { words }: LabelSense): Alternative {
  return { role: 'other', reason: { code: 'open-word', details: { ...wordsOf(draft), sense: words } } };
}

function wordsOf({ meaning: { told }, headerCell }: DraftColumn): { readonly words: string; readonly cell: string } {
  return { words: told?.label.text ?? '', cell: headerCell };
}

/** What speaks for the roles of abbreviations: formulas that use them, and the columns that are their partners. */
interface Support {
  readonly users: ReadonlyMap<number, DraftColumn>;
  readonly firstOf: ReadonlyMap<ColumnRole, DraftColumn>;
}

function supportOf(columns: readonly DraftColumn[]): Support {
  const users = new Map<number, DraftColumn>();
  const firstOf = new Map<ColumnRole, DraftColumn>();
  for (const draft of columns) {
    if (!firstOf.has(draft.role)) firstOf.set(draft.role, draft);
    if (draft.relation && draft.role !== 'other')
      for (const used of draft.relation.columns) if (!users.has(used)) users.set(used, draft);
  }
  return { users, firstOf };
}

function reasonFor(draft: DraftColumn, { users, firstOf }: Support): Reason | undefined {
  const relation = users.get(draft.column)?.relation;
  if (relation) return relationReason(relation);
  const beside = PARTNERS[draft.role]?.map((role) => firstOf.get(role)).find((partner) => partner !== undefined);
  const words = beside && (beside.meaning.told?.label.text ?? beside.header);
  return words === undefined ? undefined : { code: 'beside', details: { ...wordsOf(draft), beside: words } };
}
