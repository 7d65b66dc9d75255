import type { BodySample } from './body-sample.ts';
import { columnIndex } from './column-index.ts';
import { relationReason } from './column-reason.ts';
import type { ColumnRelation } from './column-relation.ts';
import type { DraftColumn } from './draft-column.ts';
import { fit } from './recompute.ts';
import { holdsNames, settle } from './settle-column.ts';
import type { ColumnRole } from '../table.ts';

/** What a column of a settled role is calculated from. */
const INPUTS: Partial<Readonly<Record<ColumnRole, Partial<Record<ColumnRelation['kind'], readonly ColumnRole[]>>>>> = {
  coverage: { quotient: ['actual', 'denominator'] },
  attainment: { quotient: ['actual', 'target-headcount'] },
  'not-insured': { difference: ['denominator', 'actual'] },
};

/** Columns tried at most, so that wide sheets of unknown columns stay cheap. */
const MOST_TRIED = 8;

/**
 * Settles figures whose headers say nothing: a rate that is calculated from them tells what they are. Where nobody is counted yet, a
 * single column of figures without any header is taken for the actual, and asked.
 *
 * @example settleInputs(columns, sample) // the dividend of "Tỷ lệ bao phủ" is the actual
 */
export function settleInputs(columns: readonly DraftColumn[], sample: BodySample): void {
  const index = columnIndex(columns);
  for (const { role, relation } of columns) {
    const roles = relation && INPUTS[role]?.[relation.kind];
    roles?.forEach((input, place) => {
      const draft = index.at(relation?.columns[place]);
      if (relation && draft && isUnknown(draft)) settle(draft, input, 'likely', relationReason(relation));
    });
  }
  if (columns.some(({ role }) => role === 'actual' || role === 'month')) return;
  const unknown = columns.filter((draft) => isUnknown(draft) && draft.stats.percents === 0);
  for (const draft of unknown.slice(0, MOST_TRIED)) {
    const found = actualBehindRate(draft, columns, sample);
    if (!found) continue;
    settle(draft, 'actual', 'likely', { code: 'used-in', details: { words: found.header, cell: found.headerCell } });
    return;
  }
  const [bare, second] = unknown.filter(({ header, stats }) => header === '' && stats.decimals === 0);
  const others = columns.some(
    ({ role }) => role === 'denominator' || role === 'target-headcount' || role === 'target-rate',
  );
  if (bare && !second && others) settle(bare, 'actual', 'asked', { code: 'only-one-left' });
}

function isUnknown(draft: DraftColumn): boolean {
  const { meaning, when } = draft.meaning;
  return (
    draft.certainty === undefined &&
    meaning === undefined &&
    when === undefined &&
    draft.stats.figures > 0 &&
    !holdsNames(draft)
  );
}

/** The printed rate that is this column over a denominator or a target. */
function actualBehindRate(
  draft: DraftColumn,
  columns: readonly DraftColumn[],
  sample: BodySample,
): DraftColumn | undefined {
  const rates = columns.filter(
    ({ role, certainty, meaning }) =>
      role === 'coverage' || role === 'attainment' || (certainty === undefined && meaning.meaning === 'rate'),
  );
  const bases = columns.filter(({ role }) => role === 'denominator' || role === 'target-headcount');
  for (const rate of rates.slice(0, 2)) {
    for (const base of bases.slice(0, 2)) {
      const found = fit(sample, rate.column, {
        role: 'actual',
        kind: 'quotient',
        above: draft.column,
        below: base.column,
      });
      if (found.compared > 1 && found.agreed === found.compared) return rate;
    }
  }
  return undefined;
}
