import type { Area } from '../../table/area.ts';
import { rangeOf } from './office.ts';
import type { Block } from './read-cells.ts';

/** Header and first rows are asked cell by cell, what follows column by column: whole columns have one font. */
const ROWS_BY_CELL = 60;
/** More columns than any report has. */
const MOST_COLUMNS = 120;

/**
 * The names of fonts, in one round trip.
 *
 * @param sheet its name
 * @param block what was read of it
 * @returns `undefined` for places where it is not known: a cell or a column in several fonts
 */
export async function fontsOf(
  context: Excel.RequestContext,
  sheet: string,
  { top, left, values }: Block,
): Promise<(row: number, column: number) => string | undefined> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const right = left + Math.min(MOST_COLUMNS, values[0]?.length ?? 1) - 1;
  const bottom = top + values.length - 1;
  const head: Area = { top, left, bottom: Math.min(bottom, top + ROWS_BY_CELL - 1), right };
  const cells = rangeOf(worksheet, head).getCellProperties({ format: { font: { name: true } } });
  const columns: Excel.Range[] = [];
  for (let column = left; column <= right && bottom > head.bottom; column += 1) {
    const range = rangeOf(worksheet, { top: head.bottom + 1, left: column, bottom, right: column });
    range.load('format/font/name');
    columns.push(range);
  }
  await context.sync();
  const names = cells.value.map((line) => line.map(({ format }) => format?.font?.name ?? undefined));
  const below = columns.map(({ format }): string | undefined => format.font.name || undefined);
  return (row, column) => (row <= head.bottom ? names[row - top] : below)?.[column - left];
}
