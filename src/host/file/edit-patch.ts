import type { CellEdit, EditPlan } from '../../layout/edit-plan.ts';
import type { CellPatch, CellRun, StyleRequest, WorkbookPatch } from './patch.ts';
import type { SheetCells } from './sheet-cells.ts';
import { spreadOver } from './text-runs.ts';

/**
 * Corrections of a person's own cells as changes to a workbook file. Each cell keeps its look but for what the edit says; a number in a
 * cell made for text becomes a real number.
 *
 * @param cells the sheet as it is
 * @example patchOfEdits(cells, plan).sheets[0]?.runs[0]?.cells // [{ value: 12306, style: { asNumber: true } }]
 */
export function patchOfEdits(cells: SheetCells, { sheet, edits }: EditPlan): WorkbookPatch {
  const styles = new Map<string, StyleRequest>();
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: (CellRun & { cells: CellPatch[] })[] = [];
  for (const edit of sorted) {
    const last = runs.at(-1);
    const patch = cellPatch(cells, edit, styles);
    if (last?.column === edit.column && last.top + last.cells.length === edit.row) last.cells.push(patch);
    else runs.push({ column: edit.column, top: edit.row, cells: [patch] });
  }
  return { sheets: [{ sheet, runs }], recalculate: true };
}

function cellPatch(cells: SheetCells, edit: CellEdit, styles: Map<string, StyleRequest>): CellPatch {
  const { row, column, becomes, font } = edit;
  const style = styleFor(edit, styles);
  const look = style ? { style } : {};
  if (typeof becomes === 'number') return { value: becomes, ...look };
  const runs = cells.runs(row, column);
  const spread = runs.length > 0 ? spreadOver(runs, becomes, font) : undefined;
  return { value: becomes, ...(spread && { runs: spread }), ...look };
}

/** Edits alike share one request, so that each style is made once. */
function styleFor({ becomes, font, format }: CellEdit, styles: Map<string, StyleRequest>): StyleRequest | undefined {
  const asNumber = typeof becomes === 'number';
  if (!asNumber && font === undefined && format === undefined) return undefined;
  const key = JSON.stringify([asNumber, font, format]);
  const known = styles.get(key) ?? {
    ...(asNumber && { asNumber }),
    ...(font !== undefined && { font }),
    ...(format !== undefined && { numberFormat: format }),
  };
  styles.set(key, known);
  return known;
}
