import type { Area } from '../table/area.ts';
import type { CellValue } from '../table/cells.ts';

/** One cell of the person's own that an edit would change. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** What the cell held when the edit was planned; a host refuses when it holds something else by now. */
  readonly was: CellValue;
  readonly becomes: string | number;
  /** The number format the cell needs, where its own would show the number as something else (a date). */
  readonly format?: string;
  /** The font the cell needs to show its new text, where the old one cannot. */
  readonly font?: string;
}

/**
 * A correction of the person's own cells that they asked for and saw: a number that Excel misread, text of an old font turned into
 * Unicode. Plain data: it can be shown cell by cell, applied by any host, and taken back.
 */
export interface EditPlan {
  readonly sheet: string;
  readonly why: 'repair-numbers' | 'convert-text';
  readonly edits: readonly CellEdit[];
}

/**
 * The area around all cells of a plan.
 *
 * @returns `undefined` for a plan without edits
 * @example editedArea(plan) // { top: 4, left: 2, bottom: 11, right: 3 }
 */
export function editedArea({ edits }: EditPlan): Area | undefined {
  const [first] = edits;
  if (!first) return undefined;
  const area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of edits) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
