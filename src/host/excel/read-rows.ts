import { type Area, parseArea } from '../../table/area.ts';
import { gridsInParts } from './grids.ts';
import { MERGES, brief, supports } from './office.ts';
import type { Block } from './read-cells.ts';

const CONTENTS = ['values', 'formulas', 'numberFormat'] as const;

/** A question for rows, asked within a batch and answered after it. */
export interface RowsAsked {
  readonly rows: Excel.Range;
  /** Whether the contents were left for later. */
  readonly later: boolean;
  readonly rowStates: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columnStates: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged?: Excel.RangeCollection;
}

/**
 * Asks for the rows of a range over their whole width, so that everything that stands beside it is known too.
 *
 * @param later leaves the contents for `answerRows` to fetch
 */
export function askRows(sheet: Excel.Worksheet, range: Excel.Range, later: boolean): RowsAsked {
  const rows = brief(brief(range.getEntireRow()).getUsedRangeOrNullObject(true));
  rows.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', ...(later ? [] : CONTENTS)]);
  const asked = {
    rows,
    later,
    rowStates: rows.getRowProperties({ rowHidden: true }),
    columnStates: rows.getColumnProperties({ columnHidden: true }),
  };
  if (!supports(MERGES)) return asked;
  // Excel leaves out a merged area whose first cell lies outside the range asked, so the question starts at A1.
  const merged = brief(rows.getBoundingRect(brief(sheet.getRange('A1')))).getMergedAreasOrNullObject().areas;
  merged.load('items/address');
  return { ...asked, merged };
}

/**
 * The rows that were asked for.
 *
 * @param sheet its name: the selection may be elsewhere by now
 * @returns `undefined` when they hold nothing
 */
export async function answerRows(
  context: Excel.RequestContext,
  sheet: string,
  { rows, later, rowStates, columnStates, merged }: RowsAsked,
): Promise<Block | undefined> {
  if (rows.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left } = rows;
  const area: Area = { top, left, bottom: top + rows.rowCount - 1, right: left + rows.columnCount - 1 };
  const areas = merged?.isNullObject === false ? merged.items.flatMap(({ address }) => parseArea(address) ?? []) : [];
  const { values, formulas, numberFormat: formats } = later ? await gridsInParts(context, sheet, area, CONTENTS) : rows;
  return {
    top,
    left,
    hiddenRows: new Set(rowStates.value.flatMap((row, index) => (row.rowHidden ? [top + index] : []))),
    hiddenColumns: new Set(columnStates.value.flatMap((column, index) => (column.columnHidden ? [left + index] : []))),
    merges: areas.filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top),
    values,
    formulas,
    formats,
  };
}
