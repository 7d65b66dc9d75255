import type { BodySample } from './body-sample.ts';
import { headerReason, valueReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { holdsNames, isChosen } from './settle-column.ts';
import type { Alternative, ColumnRole, RateScale } from '../table.ts';

/** A list a person can look over at once. */
const MOST = 4;

/** What else a column of a role may be when only its header, or only its values, spoke for it. */
const OTHERS: Partial<Readonly<Record<ColumnRole, readonly ColumnRole[]>>> = {
  unit: ['parent-unit', 'other'],
  'parent-unit': ['unit', 'other'],
  'unit-code': ['unit', 'other'],
  ordinal: ['unit-code', 'other'],
  period: ['other'],
  note: ['unit', 'other'],
  'target-headcount': ['target-rate'],
  'target-rate': ['target-headcount', 'coverage'],
  actual: ['previous', 'other'],
  previous: ['actual'],
  'not-insured': ['gap'],
};

/** What figures without a known header may be. */
const PEOPLE: readonly ColumnRole[] = ['actual', 'target-headcount', 'denominator', 'previous'];
const RATES: readonly ColumnRole[] = ['coverage', 'attainment', 'target-rate', 'gap'];

/**
 * What else a column may be, the likeliest first: what was found possible on the way, then what its words or values allow.
 *
 * @param hasTargets whether the table has targets: where it has none, printed rates may be them
 * @returns at most four, never the role itself; none where header and values leave no doubt
 * @example alternativesOf(draft, sample, true) // [{ role: 'attainment', reason: { code: 'recomputed', … } }]
 */
export function alternativesOf(draft: DraftColumn, sample: BodySample, hasTargets: boolean): readonly Alternative[] {
  if (isChosen(draft) || draft.role === 'ours') return [];
  const found: Alternative[] = [];
  const add = (alternative: Alternative): void => {
    const { role, rateScale, indicator = draft.indicator } = alternative;
    const itself = role === draft.role && rateScale === undefined && indicator === draft.indicator;
    const known = found.some(
      (other) => other.role === role && other.rateScale === rateScale && other.indicator === alternative.indicator,
    );
    if (!itself && !known && found.length < MOST) found.push(alternative);
  };
  draft.alternatives.forEach(add);
  for (const { words, indicator = '' } of draft.otherNames ?? []) {
    const details = { words: draft.header, cell: draft.headerCell, sense: words };
    add({ role: draft.role, indicator, reason: { code: 'open-word', details } });
  }
  otherScale(draft, sample).forEach(add);
  if (found.length > 0 && !RATES.includes(draft.role)) return found;
  for (const role of usualOthers(draft, hasTargets)) add({ role, reason: reasonOf(role, draft, sample) });
  return found;
}

function usualOthers(draft: DraftColumn, hasTargets: boolean): readonly ColumnRole[] {
  const { role, certainty, meaning, stats } = draft;
  if (role === 'coverage' || role === 'attainment' || (role === 'gap' && meaning.figure === 'percent')) {
    const ambiguous = meaning.meaning === 'rate' || meaning.meaning === undefined || certainty !== 'sure';
    const targets: readonly ColumnRole[] = hasTargets ? [] : ['target-rate'];
    return ambiguous ? ['coverage', 'attainment', ...targets] : role === 'coverage' ? targets : [];
  }
  if (role === 'other' && meaning.meaning === 'eligible') return ['denominator'];
  if (role === 'other' && meaning.meaning === undefined) {
    if (holdsNames(draft)) return ['note', 'parent-unit'];
    if (stats.figures === 0) return [];
    return stats.percents > 0 || (stats.decimals > 0 && stats.max <= 150) ? RATES : PEOPLE;
  }
  if (role === 'target-headcount' && stats.max > 150) return [];
  if (role === 'target-rate' && (certainty === 'sure' || meaning.figure === 'percent' || stats.percents > 0)) {
    return ['coverage'];
  }
  return certainty === 'sure' ? [] : (OTHERS[role] ?? []);
}

function reasonOf(role: ColumnRole, draft: DraftColumn, sample: BodySample): Alternative['reason'] {
  const { meaning, column } = draft;
  if (role === 'other' || (meaning.told && meaning.meaning !== 'target')) return headerReason(draft);
  if (role === 'unit-code' || role === 'note')
    return valueReason(role === 'note' ? 'values-notes' : 'values-codes', sample, column);
  if (holdsNames(draft)) return valueReason('values-names', sample, column);
  return valueReason(RATES.includes(role) ? 'values-percent' : 'values-people', sample, column);
}

/** Small plain rates may be written in the other scale. */
function otherScale(
  { role, rateScale, stats, column, choice }: DraftColumn,
  sample: BodySample,
): readonly Alternative[] {
  if (role !== 'target-rate' || choice?.rateScale || stats.percents > 0 || stats.max > 1.5 || stats.max === 0)
    return [];
  const other: RateScale = rateScale === 'fraction' ? 'points' : 'fraction';
  return [{ role, rateScale: other, reason: valueReason('values-percent', sample, column) }];
}
