import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../table/cells.ts';

/** Excel's error values; the engine keeps them as text. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** Text typed with several lines or styles is kept by the engine as a small document that ends in a line break. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/**
 * What a cell of the engine holds, in the project's terms. Works on raw cells, never on what is displayed.
 *
 * @returns `null` for no cell, an empty one or an empty text
 * @example cellValue({ v: '30', t: CellValueType.NUMBER }) // 30
 * @example cellValue({ v: '#DIV/0!', t: CellValueType.STRING }) // { error: '#DIV/0!' }
 */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? richText(cell) ?? null;
  if (value === null || value === '') return null;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === 'string' && cell.t !== CellValueType.FORCE_STRING && ERRORS.has(value)) return { error: value };
  return value;
}

/**
 * The raw cell for a value: type and content, no style. Text stays text, whatever it looks like.
 *
 * @example rawCell('=1+1') // { v: '=1+1', t: CellValueType.STRING }
 */
export function rawCell(value: CellValue): ICellData {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return value === null ? {} : { v: value.error, t: CellValueType.STRING };
  }
}
