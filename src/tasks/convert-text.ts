import type { CellEdit, EditPlan } from '../layout/edit-plan.ts';
import { readableCells } from '../table/old-text/old-text.ts';
import { oldFont } from '../table/old-text/old-text-fonts.ts';
import type { Calculation } from './calculation.ts';

/** The font official documents are set in; it has every letter of Vietnamese. */
const FONT = 'Times New Roman';

/**
 * Text of old encodings (TCVN3, VNI) turned into Unicode, for the person to see and to ask for. Where the font of a cell is one of old
 * times, the cell gets another one that shows Unicode. Formulas are left out.
 *
 * @param part the table alone, or all cells that were read: letterhead, title and notes too
 * @returns `undefined` when there is no such text
 * @example convertTextPlan(calculation, 'sheet')?.edits[0]
 * // { row: 3, column: 1, was: '§¬n vÞ', becomes: 'Đơn vị', font: 'Times New Roman' }
 */
export function convertTextPlan({ reading, table }: Calculation, part: 'table' | 'sheet'): EditPlan | undefined {
  const { cells } = reading;
  const readable = readableCells(cells);
  if (readable.found.texts.length === 0) return undefined;
  const area = part === 'table' ? table.area : cells.area;
  const edits: CellEdit[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const was = cells.value(row, column);
      if (typeof was !== 'string') continue;
      const becomes = readable.cells.value(row, column);
      if (typeof becomes !== 'string' || becomes === was || cells.formula(row, column) !== null) continue;
      const old = oldFont(cells.font?.(row, column));
      edits.push({ row, column, was, becomes, ...(old && { font: FONT }) });
    }
  }
  return edits.length > 0 ? { sheet: cells.sheet, why: 'convert-text', edits } : undefined;
}
