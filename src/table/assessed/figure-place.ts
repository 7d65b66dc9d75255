import { cellName } from '../area.ts';
import type { FigureColumn, JoinedFrom, Table } from '../table.ts';

/**
 * Where a figure stands, for a person who wants to look at it: its cell, or the cell of the sheet it was joined from. A figure of another
 * workbook, or one that stands nowhere, is looked for at the unit's name.
 *
 * @param index index into `table.rows`
 * @example figurePlace(table, measure.actual, 3) // { sheet: 'BHYT', cell: 'E8' }
 */
export function figurePlace(
  table: Table,
  { column, from }: FigureColumn<unknown>,
  index: number,
): { readonly sheet: string; readonly cell: string } {
  const row = table.rows[index]?.row ?? table.headerBottom;
  if (!from) return { sheet: table.sheet, cell: cellName(row, column) };
  const there = from.file === undefined ? from.rows?.[index] : undefined;
  if (there !== undefined) return { sheet: from.sheet, cell: cellName(there, column) };
  return { sheet: table.sheet, cell: cellName(row, nameColumn(table)) };
}

/**
 * The column of the units' names; in a table of one unit the months are its names.
 *
 * @example nameColumn(table) // 1
 */
export function nameColumn({ columns, area }: Table): number {
  const unit = columns.find(({ role }) => role === 'unit') ?? columns.find(({ role }) => role === 'period');
  return unit?.column ?? area.left;
}

/**
 * The name of the sheet that figures were joined from; one of another workbook as Excel writes it.
 *
 * @example sourceSheet({ sheet: 'KH', file: 'ke-hoach.xlsx' }) // '[ke-hoach.xlsx]KH'
 */
export function sourceSheet({ sheet, file }: Pick<JoinedFrom, 'sheet' | 'file'>): string {
  return file === undefined ? sheet : `[${file}]${sheet}`;
}
