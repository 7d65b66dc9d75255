import type { Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { type Area, contains, overlap } from '../../table/area.ts';
import type { Cells } from '../../table/cells.ts';
import { cellValue } from './cell-value.ts';

/**
 * The merged areas of a sheet, in the project's terms.
 *
 * @example mergedAreas(sheet) // [{ top: 0, left: 0, bottom: 0, right: 7 }]
 */
export function mergedAreas(sheet: Worksheet): readonly Area[] {
  return sheet.getMergeData().map((merge) => ({
    top: merge.startRow,
    left: merge.startColumn,
    bottom: merge.endRow,
    right: merge.endColumn,
  }));
}

/** Numbers from `first` to `last` for which the question is answered with yes. */
function those(first: number, last: number, ask: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = first; index <= last; index += 1) if (ask(index)) found.add(index);
  return found;
}

/**
 * A view of an area of the grid; nothing is copied, so it follows later edits.
 *
 * @param facade the sheet as the engine's facade gives it
 * @param area may reach past the sheet's last row or column: cells there are empty
 * @example gridCells(sheet, { top: 0, left: 0, bottom: 9, right: 3 }).value(0, 0) // 'Đơn vị'
 */
export function gridCells(facade: FWorksheet, area: Area): Cells {
  const sheet = facade.getSheet();
  const raw = (row: number, column: number) => (contains(area, row, column) ? sheet.getCellRaw(row, column) : null);
  const lastRow = Math.min(area.bottom, sheet.getRowCount() - 1);
  const lastColumn = Math.min(area.right, sheet.getColumnCount() - 1);
  return {
    sheet: sheet.getName(),
    area,
    merges: mergedAreas(sheet).filter((merge) => overlap(merge, area)),
    hiddenRows: those(area.top, lastRow, (row) => !sheet.getRowRawVisible(row)),
    hiddenColumns: those(area.left, lastColumn, (column) => !sheet.getColVisible(column)),
    value: (row, column) => cellValue(raw(row, column)),
    format(row, column) {
      const style = contains(area, row, column) ? sheet.getComposedCellStyle(row, column) : undefined;
      return style?.n?.pattern ?? 'General';
    },
    font(row, column) {
      const style = contains(area, row, column) ? sheet.getComposedCellStyle(row, column) : undefined;
      return style?.ff ?? undefined;
    },
    formula(row, column) {
      const cell = raw(row, column);
      if (cell?.f) return cell.f;
      // A formula the engine shares with its neighbours is kept once; the facade spells it out for this cell.
      return cell?.si ? facade.getRange(row, column).getFormula() || null : null;
    },
  };
}
