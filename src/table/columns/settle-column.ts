import { headerReason } from './column-reason.ts';
import type { DraftColumn } from './draft-column.ts';
import type { Reason } from '../reason.ts';
import type { ColumnRole } from '../table.ts';

/**
 * Gives a column its role.
 *
 * @param reason why; what its header says when left out
 * @example settle(draft, 'actual', 'sure')
 */
export function settle(
  draft: DraftColumn,
  role: ColumnRole,
  certainty: 'sure' | 'likely' | 'asked',
  reason: Reason = headerReason(draft),
): void {
  draft.role = role;
  draft.certainty = certainty;
  draft.reason = reason;
}

/** Columns without a settled role. */
export function open(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  return columns.filter(({ certainty }) => certainty === undefined);
}

/** Whether a person gave the column its role, now or earlier. */
export function isChosen({ certainty }: DraftColumn): boolean {
  return certainty === 'chosen' || certainty === 'remembered';
}

/** What the header says is sure, unless one of its words was recognised with a slip. */
export function sureness({ meaning }: DraftColumn): 'sure' | 'likely' {
  return meaning.unsure ? 'likely' : 'sure';
}

/** Whether names rather than figures stand in the column. */
export function holdsNames({ stats }: DraftColumn): boolean {
  return stats.texts > stats.figures;
}
