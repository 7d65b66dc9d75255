import { cellName } from '../area.ts';
import type { BodySample } from './body-sample.ts';
import type { ColumnRelation } from './column-relation.ts';
import type { DraftColumn } from './draft-column.ts';
import { isDateFormat, isPercentFormat } from '../numbers/number-format.ts';
import { dateOfSerial } from '../numbers/date-text.ts';
import type { Reason } from '../reason.ts';

/**
 * Why a column is what its header says: the words, with the cell they stand in and the parent that settles them.
 *
 * @returns `no-header` or `unknown-header` where no word says anything
 * @example headerReason(draft) // { code: 'header-words', details: { words: 'KH giao', cell: 'E5' } }
 */
export function headerReason({ meaning: { told, parent }, header, headerCell }: DraftColumn): Reason {
  if (!told) {
    if (header === '') return { code: 'no-header' };
    return { code: 'unknown-header', details: { words: header, cell: headerCell } };
  }
  const { area, label } = told;
  const details = { words: label.text, cell: cellName(area.top, area.left) };
  if (label.slip && label.known !== undefined)
    return { code: 'header-slip', details: { ...details, known: label.known } };
  if (parent) return { code: 'parent-header', details: { ...details, parent: parent.label.text } };
  return { code: 'header-words', details };
}

/**
 * What the sheet itself says: its row of column numbers or a formula in its cells.
 *
 * @example relationReason(relation) // { code: 'cell-formula', details: { formula: '=E7/D7', cell: 'F7' } }
 */
export function relationReason({ source, formula, cell }: ColumnRelation): Reason {
  return { code: source, details: { formula, cell } };
}

/** Reasons that quote one value of the column. */
type ValueReason =
  | 'values-percent'
  | 'values-people'
  | 'values-names'
  | 'values-parents'
  | 'values-codes'
  | 'values-notes'
  | 'values-numbering'
  | 'values-periods';

/**
 * A reason that quotes the first value written in a column.
 *
 * @example valueReason('values-names', sample, 1) // { code: 'values-names', details: { text: 'Hiệp An', cell: 'B7' } }
 */
export function valueReason(code: ValueReason, { cells, rows }: BodySample, column: number): Reason {
  for (const row of rows) {
    const value = cells.value(row, column);
    if (value === null || typeof value === 'object') continue;
    const format = cells.format(row, column);
    const text = typeof value === 'number' ? numberText(value, format) : String(value).replace(/\s+/g, ' ').trim();
    if (text !== '') return { code, details: { text, cell: cellName(row, column) } };
  }
  return { code, details: { text: '', cell: cellName(rows[0] ?? 0, column) } };
}

/** A number stays one, so that it is printed in the reader's separators; one shown in another way is shown so. */
function numberText(value: number, format: string): number | string {
  if (isPercentFormat(format)) return `${String(Number((value * 100).toFixed(2)))}%`;
  return isDateFormat(format) ? dateOfSerial(value) : value;
}
