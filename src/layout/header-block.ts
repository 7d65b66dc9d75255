import type { Area } from '../table/area.ts';
import type { PlannedColumn } from './plan.ts';

/** Room around a title in bold, in characters. */
const AROUND_TITLE = 3;
/** Longer titles do not widen their columns any further. */
const WIDEST_TITLE = 80;

/** The columns of one indicator with whole headers, and the cells its title is read across. */
export interface HeaderBlock {
  readonly columns: readonly PlannedColumn[];
  readonly titles: readonly Area[];
}

/**
 * Completes the headers of one indicator's columns: free cells around title and labels become part of the block, the title in the top
 * row is read across the free cells beside it, and the columns are wide enough for it.
 *
 * @param columns the planned columns of one indicator, side by side, with `null` for every header cell without a text of its own
 * @param headerTop the top header row, zero-based
 * @param labelRow the row of the columns' own headers; a text above it is the title
 * @param isFree whether a cell holds nothing, or something of an earlier write that goes
 * @example headerBlock(columns, 8, 9, isFree).titles // [{ top: 8, left: 9, bottom: 8, right: 11 }]
 */
export function headerBlock(
  columns: readonly PlannedColumn[],
  headerTop: number,
  labelRow: number,
  isFree: (row: number, column: number) => boolean,
): HeaderBlock {
  const whole = columns.map((column) => ({
    ...column,
    header: column.header.map((text, index) => text ?? (isFree(headerTop + index, column.column) ? '' : null)),
  }));
  const [first, ...others] = whole;
  const title = first?.header[0];
  if (!first || !title || labelRow === headerTop) return { columns: whole, titles: [] };
  const taken = others.findIndex(({ header }) => header[0] !== '');
  const across = 1 + (taken < 0 ? others.length : taken);
  const area = { top: headerTop, left: first.column, bottom: headerTop, right: first.column + across - 1 };
  return { columns: wideEnough(whole, title, across), titles: across > 1 ? [area] : [] };
}

/** The columns under a title, widened by equal parts where they are too narrow for it together. */
function wideEnough(columns: readonly PlannedColumn[], title: string, across: number): readonly PlannedColumn[] {
  const needed = Math.min(title.length, WIDEST_TITLE) + AROUND_TITLE;
  const there = columns.slice(0, across).reduce((sum, { width }) => sum + width, 0);
  const more = Math.max(0, Math.ceil((needed - there) / across));
  return columns.map((column, index) => (index < across ? { ...column, width: column.width + more } : column));
}
