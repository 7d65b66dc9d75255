import type { BodySample } from './body-sample.ts';
import type { DraftColumn } from './draft-column.ts';
import { fit } from './recompute.ts';
import type { ColumnRole } from '../table.ts';

/** Columns compared at most, so that wide sheets stay cheap. */
const MOST = 4;

const BASES: ReadonlySet<ColumnRole> = new Set(['denominator', 'target-headcount', 'amount-due']);

/**
 * Of several actuals or targets of one indicator, marks those from which the sheet's own rates are calculated: "Tổng số có thẻ" rather
 * than "Tham gia tại trường", where the printed rate is that of the former.
 *
 * @example settleRivals(columns, sample); columns[5]?.used?.code // 'used-in'
 */
export function settleRivals(columns: readonly DraftColumn[], sample: BodySample): void {
  const groups = new Map<string, DraftColumn[]>();
  for (const draft of columns) {
    if (draft.role !== 'actual' && draft.role !== 'target-headcount') continue;
    const key = `${draft.role} ${draft.indicator}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const rivals = [...groups.values()].filter((group) => group.length > 1);
  if (rivals.length === 0) return;
  const rates = columns.filter(isPrintedRate);
  for (const group of rivals) {
    const own = rates.filter(({ indicator }) => indicator === '' || indicator === group[0]?.indicator).slice(0, MOST);
    for (const draft of group.slice(0, MOST)) {
      const rate = own.find((each) => comesFrom(each, draft, columns, sample));
      if (rate) draft.used = { code: 'used-in', details: { words: rate.header, cell: rate.headerCell } };
    }
  }
}

function isPrintedRate({ role, certainty, meaning }: DraftColumn): boolean {
  return role === 'coverage' || role === 'attainment' || (certainty === undefined && meaning.meaning === 'rate');
}

/** Whether a rate is calculated from a column: the sheet says so, or all of its rows agree. */
function comesFrom(
  rate: DraftColumn,
  draft: DraftColumn,
  columns: readonly DraftColumn[],
  sample: BodySample,
): boolean {
  if (rate.relation) return rate.relation.columns.includes(draft.column);
  const actual = draft.role === 'actual';
  const partners = columns.filter(({ role }) => (actual ? BASES.has(role) : role === 'actual')).slice(0, MOST);
  return partners.some((partner) => {
    const [above, below] = actual ? [draft.column, partner.column] : [partner.column, draft.column];
    const { agreed, compared } = fit(sample, rate.column, { role: 'coverage', kind: 'quotient', above, below });
    return compared > 1 && agreed === compared;
  });
}
