import type { ICellData, IMutationInfo } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { Grid } from '../host/grid/grid.ts';
import { isEnglishBlock, typedCell } from '../host/grid/typed-number.ts';

/** A text of the pasted block and the cell it goes to. */
interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the engine says a paste goes. */
interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

const NOTHING: { readonly undos: IMutationInfo[]; readonly redos: IMutationInfo[] } = { undos: [], redos: [] };

/** Puts right, after the engine has read them, the cells whose texts it would read the English way. */
function corrected(grid: Grid, { unitId, subUnitId }: Place, pasted: readonly Pasted[]) {
  if (isEnglishBlock(pasted.map(({ text }) => text))) return NOTHING;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, text } of pasted) {
    const cell = typedCell(text, 'General');
    if (cell) (cellValue[row] ??= {})[column] = { ...cell, s: cell.s ?? { n: null }, f: null, p: null };
  }
  if (Object.keys(cellValue).length === 0) return NOTHING;
  const params = { unitId, subUnitId, cellValue };
  const undo = grid.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, structuredClone(params)));
  return {
    redos: [{ id: SetRangeValuesMutation.id, params }],
    undos: [{ id: SetRangeValuesMutation.id, params: undo }],
  };
}

/**
 * Reads numbers pasted from outside the grid the Vietnamese way, like typed ones. What is copied within the grid is left alone.
 *
 * Call it once, when the grid shows a workbook.
 *
 * @example readPasteAsVietnamese(grid) // `12,5%` pasted is 0.125
 */
export function readPasteAsVietnamese(grid: Grid): void {
  grid.injector.get(ISheetClipboardService).addClipboardHook({
    id: 'coverage-paste',
    // Hooks of higher priority come later, and the last word on a cell counts.
    priority: 100,
    onPasteCells(pasteFrom, place, block) {
      const pasted: Pasted[] = [];
      block.forValue((down, right, cell) => {
        const [row, column] = [place.range.rows[down], place.range.cols[right]];
        if (row === undefined || column === undefined || typeof cell.v !== 'string' || cell.f) return;
        pasted.push({ row, column, text: cell.v });
      });
      return pasteFrom ? NOTHING : corrected(grid, place, pasted);
    },
    onPastePlainText(place, text) {
      const [row, column] = [place.range.rows[0], place.range.cols[0]];
      return row === undefined || column === undefined ? NOTHING : corrected(grid, place, [{ row, column, text }]);
    },
  });
}
