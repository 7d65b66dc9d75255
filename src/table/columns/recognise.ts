import type { BodySample } from './body-sample.ts';
import { alternativesOf } from './column-alternatives.ts';
import { headerReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import { denominatorKind } from '../numbers/read-measures.ts';
import type { Reason } from '../reason.ts';
import type { RecognisedColumn } from '../table.ts';

/**
 * The columns as the table shows them: what each is, why, how sure that is, and what else it may be.
 *
 * @param columns settled drafts; one that nothing settled is a column the calculation does not need
 * @example recognised(columns, sample)[4] // { role: 'actual', certainty: 'sure', reason: { code: 'header-words', … }, … }
 */
export function recognised(columns: readonly DraftColumn[], sample: BodySample): readonly RecognisedColumn[] {
  const hasTargets = columns.some(({ role }) => role === 'target-headcount' || role === 'target-rate');
  return columns.map((draft): RecognisedColumn => {
    const { column, role, header, headerCell, indicator, meaning, choice } = draft;
    const kind = role === 'denominator' || role === 'amount-due' ? denominatorKind(draft, indicator) : undefined;
    const scale = choice?.rateScale ?? draft.rateScale;
    const assigner = ASSIGNED.has(role) ? meaning.assigner : undefined;
    return {
      column,
      role,
      indicator,
      header,
      headerCell,
      certainty: draft.certainty ?? (meaning.meaning === undefined ? 'sure' : 'likely'),
      reason: reasonOf(draft),
      alternatives: alternativesOf(draft, sample, hasTargets),
      ...(kind ? { denominatorKind: kind } : {}),
      ...(scale ? { rateScale: scale } : {}),
      ...(meaning.when && role !== 'unit' ? { period: meaning.when } : {}),
      ...(assigner !== undefined ? { assigner } : {}),
    };
  });
}

/** Roles that an assigner tells of: targets and what is compared with them. */
const ASSIGNED: ReadonlySet<string> = new Set(['target-headcount', 'target-rate', 'attainment', 'gap']);

function reasonOf(draft: DraftColumn): Reason {
  const { role, header, headerCell, reason } = draft;
  if (role === 'ours') return { code: 'written-by-us' };
  const why = reason ?? headerReason(draft);
  const known =
    role === 'other' && why.code !== 'unknown-header' && why.code !== 'no-header' && why.code.startsWith('header');
  return known ? { code: 'not-needed', details: { words: header, cell: headerCell } } : why;
}
