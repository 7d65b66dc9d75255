import type { Cells } from './cells.ts';
import { settleRate } from './ambiguous-rates.ts';
import type { DraftColumn } from './draft-column.ts';
import type { MeasureColumns } from './measure-columns.ts';
import { type MeasureReading, denominatorKind } from './read-measures.ts';
import type { RecognisedColumn } from './table.ts';

/**
 * Settles the columns named only "Tỷ lệ" or "%" by recomputing them from the figures of their indicator. One that agrees with
 * neither is asked.
 */
export function settleRates(
  cells: Cells,
  columns: readonly DraftColumn[],
  measures: readonly MeasureColumns[],
  read: MeasureReading,
  rows: readonly number[],
): void {
  for (const draft of columns) {
    if (draft.certainty !== undefined || draft.meaning.meaning !== 'rate') continue;
    const measure = ownerOf(draft, measures);
    const role = measure && settleRate(cells, draft, rows, read.neighbours(measure));
    const late = measure?.indicator === 'TY_LE_CHAM_DONG';
    draft.role = role ?? (late || measure?.denominator ? 'coverage' : 'attainment');
    // An empty column cannot be recomputed, and nothing depends on the answer.
    draft.certainty = role || late || draft.stats.figures === 0 ? 'likely' : 'asked';
  }
}

/** The measure whose columns stand around a rate: its indicator's, else the nearest actual on its left. */
function ownerOf(draft: DraftColumn, measures: readonly MeasureColumns[]): MeasureColumns | undefined {
  if (measures.length === 1) return measures[0];
  return (
    measures.find(({ actual }) => actual.indicator === draft.indicator && draft.indicator !== '') ??
    (draft.indicator === '' ? measures.findLast(({ actual }) => actual.column < draft.column) : undefined)
  );
}

/**
 * The column as the table shows it.
 *
 * @param draft a settled column; one that nothing settled is a column the calculation does not need
 */
export function recognised(draft: DraftColumn): RecognisedColumn {
  const { column, role, header, headerCell, indicator, meaning, choice } = draft;
  const kind = role === 'denominator' || role === 'amount-due' ? denominatorKind(draft, indicator) : undefined;
  const scale = choice?.rateScale ?? draft.rateScale;
  return {
    column,
    role,
    indicator,
    header,
    headerCell,
    certainty: draft.certainty ?? (meaning.meaning === undefined ? 'sure' : 'likely'),
    ...(kind ? { denominatorKind: kind } : {}),
    ...(scale ? { rateScale: scale } : {}),
  };
}
