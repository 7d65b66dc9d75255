import { INDICATORS } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import type { DraftColumn } from '../columns/draft-column.ts';
import type { MeasureReading } from '../numbers/read-measures.ts';
import { parentUnits, rowPeriods, unitCodes } from './row-beside.ts';
import type { Problem } from '../problem.ts';
import { rowProblems } from './row-problems.ts';
import { rowTree } from './row-tree.ts';
import { type ScannedRow, scanRows } from './scan-rows.ts';
import type { ColumnRole, TableRow } from '../table.ts';
import type { TablePlace } from '../places/table-place.ts';

/** Roles whose cells are no figures. */
const NAMED: ReadonlySet<ColumnRole> = new Set([
  ...(['ordinal', 'unit', 'unit-code', 'parent-unit', 'period', 'note', 'ours', 'other'] as const),
]);

/** Indicators that are counted over a period. */
const FLOWS: ReadonlySet<string> = new Set(
  Object.values(INDICATORS)
    .filter(({ measure }) => measure === 'flow')
    .map(({ code }) => code),
);

/**
 * The column of units' names; in a table of one unit the months are its names.
 *
 * @returns `undefined` when neither is there
 * @example unitDraft(columns)?.column // 1
 */
export function unitDraft(columns: readonly DraftColumn[]): DraftColumn | undefined {
  return columns.find(({ role }) => role === 'unit') ?? columns.find(({ role }) => role === 'period');
}

/** The body of a table as it is printed. */
export interface Body {
  readonly unit: DraftColumn;
  readonly scanned: readonly ScannedRow[];
}

/**
 * The rows of a table's body as they are printed.
 *
 * @param columns drafts of all columns, settled
 * @param unit the one with the names, from `unitDraft`
 */
export function bodyOf(
  cells: Cells,
  { block, bottom, left, right, between }: TablePlace,
  columns: readonly DraftColumn[],
  unit: DraftColumn,
): Body {
  const columnOf = (role: ColumnRole): number | undefined =>
    columns.find((draft) => draft.role === role && draft !== unit)?.column;
  const scanned = scanRows(cells, {
    ...{ top: block.bottom + 1, bottom, left, right, between },
    unit: unit.column,
    ordinal: columns.find(({ role, column }) => role === 'ordinal' && column < unit.column)?.column,
    parent: columnOf('parent-unit'),
    code: columnOf('unit-code'),
    period: columnOf('period'),
    figures: columns
      .filter(({ role, certainty }) => certainty === undefined || !NAMED.has(role))
      .map(({ column }) => column),
    headerRows: Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index),
  });
  return { unit, scanned };
}

/**
 * The rows as a tree, with what columns beside the names tell of them.
 *
 * @param read the figures, in which sums are checked
 * @param indicators of the measures: what flows may be added up over months
 * @returns the rows, and what a person should know about them
 */
export function treeOf(
  cells: Cells,
  { unit, scanned }: Body,
  columns: readonly DraftColumn[],
  read: MeasureReading,
  indicators: readonly string[],
): { readonly rows: readonly TableRow[]; readonly problems: readonly Problem[] } {
  const beside = <Value>(
    role: ColumnRole,
    tell: (cells: Cells, rows: readonly ScannedRow[], column: number) => Value,
  ): Value | undefined => {
    const draft = columns.find((column) => column.role === role);
    return draft && (draft !== unit || role === 'period') ? tell(cells, scanned, draft.column) : undefined;
  };
  const { rows, findings } = rowTree(scanned, {
    counts: read.counts,
    actuals: read.columns
      .filter(({ use }) => use === 'actual')
      .map(({ read: { figures } }) => (index) => {
        const figure = figures[index];
        return typeof figure === 'number' ? figure : undefined;
      }),
    flows: indicators.length > 0 && indicators.every((indicator) => FLOWS.has(indicator)),
    codes: beside('unit-code', unitCodes),
    within: beside('parent-unit', parentUnits),
    periods: beside('period', rowPeriods),
    oneUnit: unit.role === 'period',
  });
  return { rows, problems: rowProblems(cells.sheet, unit.column, rows, findings) };
}
