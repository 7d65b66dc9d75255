import { CellValueType, type ICellData, type Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { editorText, typedCell } from './typed-number.ts';

/** What was typed, when it is one line of plain text. */
function typedText(cell: ICellData): string | undefined {
  const body = cell.p?.body;
  if (!body) return typeof cell.v === 'string' ? cell.v : undefined;
  const line = body.dataStream.replace(/\r\n$/, '');
  return /[\r\n]/.test(line) ? undefined : line;
}

/**
 * Makes the engine read numbers typed into cells the Vietnamese way, and show them so in the editor. The engine itself reads only
 * English notation, whatever its language: `12,5%` would become 125 %.
 *
 * @returns how to stop
 * @example const stop = readTypingAsVietnamese(grid.injector)
 */
export function readTypingAsVietnamese(injector: Injector): () => void {
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const stops = [
    interceptors.intercept(AFTER_CELL_EDIT, {
      // Before the engine's own reading of numbers, which is left out for what is read here.
      priority: 100,
      handler(cell, { worksheet, row, col }, next) {
        if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return next(cell);
        const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
        const text = format === '@' ? undefined : typedText(cell);
        const meant = text === undefined ? undefined : typedCell(text, format);
        if (!meant) return next(cell);
        return { ...cell, ...meant, p: null };
      },
    }),
    interceptors.intercept(BEFORE_CELL_EDIT, {
      // After the engine has decided what the editor shows.
      priority: -0.5,
      handler(cell, { worksheet, row, col }, next) {
        const shown = next(cell);
        const raw = worksheet.getCellRaw(row, col);
        if (!shown || shown.f || shown.p || raw?.t !== CellValueType.NUMBER) return shown;
        const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
        // Without a format the number itself, not as rounded for display; dates and the like stay as the engine shows them.
        const value = format === 'General' ? raw.v : shown.v;
        return { ...shown, v: typeof value === 'number' || format.includes('%') ? editorText(String(value)) : value };
      },
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
