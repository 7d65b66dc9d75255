import type { IColumnData, IFreeze, IRowData } from '@univerjs/core';
import type { SheetCells } from '../host/file/sheet-cells.ts';
import type { SheetPart } from '../host/file/sheet-part.ts';
import { CLOSE, EMPTY, END, OPEN, XmlTokens } from '../host/file/xml-tokens.ts';
import { type XmlElement, child, readElement } from './xml-element.ts';

/** How a sheet looks beyond its cells. Sizes in pixels. */
export interface SheetView {
  readonly columns: Readonly<Record<number, IColumnData>>;
  readonly rows: Readonly<Record<number, IRowData>>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly freeze?: IFreeze;
  readonly gridlines: boolean;
}

/** Beyond this many bytes of rows their heights are not looked for. */
const ROWS_READ = 4_000_000;

/** Width in pixels of a column that is so many characters wide, as Excel draws it in its usual font. */
const pixelWidth = (characters: number): number => Math.trunc(characters * 7 + 5);

/** Height in pixels of a row that is so many points high. */
const pixelHeight = (points: number): number => Math.round((points * 96) / 72);

function fragment(part: SheetPart, name: string): XmlElement {
  const found = part.children.find((each) => each.name === name);
  return found ? readElement(part.xml, part.part, found.from) : { name: '', attributes: new Map(), children: [] };
}

/**
 * Widths, heights, hidden rows and columns, frozen panes and gridlines of a sheet of a file.
 *
 * @param columnCount columns past it are left out
 * @example fileView(cells, 26).columns[1] // { w: 194 }
 */
export function fileView(cells: SheetCells, columnCount: number): SheetView {
  const { part } = cells;
  const view = child(fragment(part, 'sheetViews'), 'sheetView');
  const usual = fragment(part, 'sheetFormatPr').attributes;
  const freeze = frozen(child(view, 'pane').attributes);
  const columns: Record<number, IColumnData> = {};
  for (const span of part.columns) {
    for (let column = span.first; column <= Math.min(span.last, columnCount - 1); column += 1) {
      columns[column] = {
        ...(span.width !== undefined && { w: pixelWidth(span.width) }),
        ...(span.hidden && { hd: 1 }),
      };
    }
  }
  return {
    columns,
    rows: rowData(cells),
    defaultWidth: pixelWidth(Number(usual.get('defaultColWidth')) || 8.43),
    defaultHeight: pixelHeight(Number(usual.get('defaultRowHeight')) || 15),
    gridlines: view.attributes.get('showGridLines') !== '0',
    ...(freeze && { freeze }),
  };
}

function frozen(pane: ReadonlyMap<string, string>): IFreeze | undefined {
  if (!(pane.get('state') ?? '').startsWith('frozen')) return undefined;
  const [xSplit, ySplit] = [Number(pane.get('xSplit') ?? 0), Number(pane.get('ySplit') ?? 0)];
  return { xSplit, ySplit, startColumn: xSplit > 0 ? xSplit : -1, startRow: ySplit > 0 ? ySplit : -1 };
}

function rowData({ part, hiddenRows }: SheetCells): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const row of hiddenRows) rows[row] = { hd: 1 };
  const data = part.children.find((each) => each.name === 'sheetData');
  if (!data || data.closeFrom - data.openTo > ROWS_READ) return rows;
  const tokens = new XmlTokens(part.xml, part.part, data.openTo, 1);
  let row = -1;
  for (let kind = tokens.next(); kind !== END && tokens.depth > 0; kind = tokens.next()) {
    if (kind === CLOSE || (kind !== OPEN && kind !== EMPTY) || !tokens.is('row')) continue;
    row = Number(tokens.attribute('r') ?? row + 2) - 1;
    const height = Number(tokens.attribute('ht'));
    if (height > 0) rows[row] = { ...rows[row], h: pixelHeight(height), ia: 0 };
    tokens.skip();
  }
  return rows;
}
