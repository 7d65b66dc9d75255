import type { NewCell, NewSheet } from '../../layout/new-sheet.ts';
import { areaName, cellName, columnName } from '../../table/area.ts';
import { styleOf } from './new-styles.ts';
import { cellTextXml, xmlEscape } from './xml-text.ts';

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** Rows that are joined to one block of text. */
const ROWS_IN_BLOCK = 500;

/** The texts of a new workbook, each once, in the order of first use. */
export class NewStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The number of a text. */
  place(text: string): number {
    const cut = text.normalize('NFC').slice(0, LONGEST_TEXT);
    const known = this.places.get(cut);
    this.uses += 1;
    if (known !== undefined) return known;
    this.places.set(cut, this.places.size);
    return this.places.size - 1;
  }

  /** The part that holds them, in pieces. */
  xml(main: string): readonly string[] {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${cellTextXml(text)}</t></si>`);
    const head = `<sst xmlns="${main}" count="${String(this.uses)}" uniqueCount="${String(items.length)}">`;
    return [head, ...items, '</sst>'];
  }
}

/**
 * The worksheet part of a new sheet, in pieces. Its elements stand in the order that the standard asks for.
 *
 * @param first whether it is the sheet that is shown
 * @param strings collects the texts of its cells
 */
export function newSheetPart(sheet: NewSheet, first: boolean, strings: NewStrings, main: string): readonly string[] {
  const { rows, widths, heights, merges, header, frozenColumns, orientation } = sheet;
  const last = Math.max(0, widths.length - 1);
  const below = header.bottom + 1;
  const corner = cellName(below, frozenColumns);
  const cols = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const pieces = [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnName(last)}${String(Math.max(1, rows.length))}"/>`,
    `<sheetViews><sheetView ${first ? 'tabSelected="1" ' : ''}workbookViewId="0" showGridLines="0">`,
    `<pane ${frozenColumns > 0 ? `xSplit="${String(frozenColumns)}" ` : ''}ySplit="${String(below)}" topLeftCell="${corner}"`,
    ` activePane="${frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${cols.join('')}</cols><sheetData>`,
  ];
  for (let from = 0; from < rows.length; from += ROWS_IN_BLOCK) {
    const block = rows
      .slice(from, from + ROWS_IN_BLOCK)
      .map((cells, index) => rowXml(cells, from + index, heights.get(from + index), strings));
    pieces.push(block.join(''));
  }
  pieces.push('</sheetData>');
  if (merges.length > 0) {
    const all = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
    pieces.push(`<mergeCells count="${String(merges.length)}">${all.join('')}</mergeCells>`);
  }
  pieces.push(
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.79" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  );
  return pieces;
}

function rowXml(
  cells: readonly (NewCell | undefined)[],
  row: number,
  height: number | undefined,
  strings: NewStrings,
): string {
  const all = cells.map((cell, column) => (cell ? cellXml(cell, cellName(row, column), strings) : ''));
  const tall = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(row + 1)}"${tall}>${all.join('')}</row>`;
}

function cellXml({ value, formula, look }: NewCell, name: string, strings: NewStrings): string {
  const start = `<c r="${name}" s="${String(styleOf(look))}"`;
  if (formula !== undefined) {
    const text = typeof value !== 'number';
    const shown = text ? cellTextXml(value ?? '') : String(value);
    return `${start}${text ? ' t="str"' : ''}><f>${xmlEscape(formula.slice(1))}</f><v>${shown}</v></c>`;
  }
  if (value === null) return `${start}/>`;
  return typeof value === 'number'
    ? `${start}><v>${String(value)}</v></c>`
    : `${start} t="s"><v>${String(strings.place(value))}</v></c>`;
}
