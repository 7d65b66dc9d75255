import type { DraftColumn } from './draft-column.ts';
import type { ColumnRole } from '../table.ts';

/** Columns by where they stand and what they are, so that deciding on one does not mean looking at all. */
export interface ColumnIndex {
  at(column: number | undefined): DraftColumn | undefined;
  /** The columns of an indicator that had a role when the index was made, left to right. */
  of(role: ColumnRole, indicator: string): readonly DraftColumn[];
}

/**
 * An index of some columns.
 *
 * @example columnIndex(columns).of('previous', 'BHYT')
 */
export function columnIndex(columns: readonly DraftColumn[]): ColumnIndex {
  const places = new Map(columns.map((draft) => [draft.column, draft]));
  const kinds = new Map<string, DraftColumn[]>();
  for (const draft of columns) {
    const key = `${draft.role} ${draft.indicator}`;
    const alike = kinds.get(key);
    if (alike) alike.push(draft);
    else kinds.set(key, [draft]);
  }
  return {
    at: (column) => (column === undefined ? undefined : places.get(column)),
    of: (role, indicator) => kinds.get(`${role} ${indicator}`) ?? [],
  };
}
