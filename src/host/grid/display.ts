import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

/** Digits Excel shows of a number in a cell without a format. */
const SHOWN_DIGITS = 11;

/**
 * A number as a cell without a format shows it, with a decimal comma.
 *
 * @example generalText(15.54) // '15,54'
 * @example generalText(0.1 + 0.2) // '0,3'
 */
function generalText(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('.', ',');
}

/**
 * Makes the engine show decimals with a comma in cells without a number format; those with one it writes in Vietnamese by itself. What
 * the cells hold stays as it is.
 *
 * @returns how to stop
 * @example const stop = showDecimalCommas(grid.injector)
 */
export function showDecimalCommas(injector: Injector): () => void {
  const stop = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After number formats, which turn the numbers they show into text.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler(cell, { rawData }, next) {
      const value = cell?.v;
      if (
        !cell ||
        cell.p ||
        rawData?.t !== CellValueType.NUMBER ||
        typeof value !== 'number' ||
        Number.isInteger(value)
      ) {
        return next(cell);
      }
      return next({ ...cell, v: generalText(value) });
    },
  });
  return () => stop.dispose();
}
