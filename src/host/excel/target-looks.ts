import type { Area } from '../../table/area.ts';
import { inParts } from './grids.ts';
import { LOOKS_WANTED, type Look, LookGrid, isWhole, lookOf } from './looks.ts';
import { rangeOf } from './office.ts';

/** How many cells' looks fit into one answer: some 450 bytes each, and Excel on the web refuses answers above 5 MB. */
const CELLS_AT_ONCE = 8_000;

type CellsAnswer = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** A question for the looks of cells, asked within a batch and answered after it. */
export interface LooksAsked {
  readonly area: Area;
  readonly bodyTop: number;
  /** All cells of a small target, or the header's cells of a large one. */
  readonly cells: CellsAnswer;
  /** One for each column of a large target's body; its looks are known when all its cells share them. */
  readonly columns: readonly Excel.Range[];
}

/**
 * Asks how cells look: cell by cell when they are few, else column by column, which needs a fraction of the bytes
 * and is enough where nobody formatted single cells.
 *
 * @param bodyTop first row below the header; the header's cells are few and are always asked one by one
 */
export function askLooks(sheet: Excel.Worksheet, area: Area, bodyTop: number): LooksAsked {
  const few = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= CELLS_AT_ONCE;
  const byCell = few ? area : { ...area, bottom: bodyTop - 1 };
  const columns: Excel.Range[] = [];
  for (let column = area.left; column <= area.right && !few; column++) {
    const range = rangeOf(sheet, { top: bodyTop, left: column, bottom: area.bottom, right: column });
    range.load(
      [
        'format/font/name, format/font/size, format/font/bold, format/font/italic, format/font/underline, format/font/color',
        'format/fill/color, format/fill/pattern',
        'format/horizontalAlignment, format/verticalAlignment, format/wrapText',
      ].join(),
    );
    range.format.borders.load('items/sideIndex, items/style, items/color, items/weight');
    columns.push(range);
  }
  return { area, bodyTop, cells: rangeOf(sheet, byCell).getCellProperties(LOOKS_WANTED), columns };
}

/** The looks that were asked for. Columns of a large target whose cells differ are read cell by cell, some thousand at a time. */
export async function answerLooks(context: Excel.RequestContext, sheet: string, asked: LooksAsked): Promise<LookGrid> {
  const { area, bodyTop } = asked;
  const top = asked.cells.value.map((row) => row.map(lookOf));
  if (asked.columns.length === 0) return new LookGrid(area, (row, column) => top[row - area.top]?.[column - area.left]);
  const columns: ((row: number) => Look | undefined)[] = [];
  for (const [index, range] of asked.columns.entries()) {
    const body: Area = { top: bodyTop, left: area.left + index, bottom: area.bottom, right: area.left + index };
    columns.push(uniform(range, body) ?? (await cellByCell(context, sheet, body)));
  }
  return new LookGrid(area, (row, column) =>
    row < bodyTop ? top[row - area.top]?.[column - area.left] : columns[column - area.left]?.(row),
  );
}

/** The looks of a column whose cells share them; `undefined` when some differ. */
function uniform({ format }: Excel.Range, { top, bottom }: Area): ((row: number) => Look) | undefined {
  const sides = new Map(format.borders.items.map((border) => [border.sideIndex as string, border]));
  const side = (name: string): Excel.CellBorder => {
    const { style, color, weight } = sides.get(name) ?? { style: 'None', color: '#000000', weight: 'Thin' };
    return { style, color, weight };
  };
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = format;
  const look = (above: string, below: string): Look =>
    lookOf({
      format: {
        font,
        fill,
        horizontalAlignment,
        verticalAlignment,
        wrapText,
        borders: { top: side(above), bottom: side(below), left: side('EdgeLeft'), right: side('EdgeRight') },
      },
    });
  const first = look('EdgeTop', 'InsideHorizontal');
  const inner = look('InsideHorizontal', 'InsideHorizontal');
  const last = look('InsideHorizontal', 'EdgeBottom');
  if (![first, inner, last].every(isWhole)) return undefined;
  return (row) => (row === top ? first : row === bottom ? last : inner);
}

async function cellByCell(
  context: Excel.RequestContext,
  sheet: string,
  body: Area,
): Promise<(row: number) => Look | undefined> {
  const looks: Look[] = [];
  await inParts(body, CELLS_AT_ONCE, async (part) => {
    const cells = rangeOf(context.workbook.worksheets.getItem(sheet), part).getCellProperties(LOOKS_WANTED);
    await context.sync();
    looks.push(...cells.value.map(([cell]) => lookOf(cell ?? {})));
  });
  return (row) => looks[row - body.top];
}
