import { columnName } from '../../src/table/area.ts';
import type { Grid } from './grid.ts';
import type { Figure, FigureKind, FigureLike, ReportRow, ReportSheet } from './report.ts';
import type { Look } from './styles.ts';
import { MAIN, XML_HEAD } from './xml.ts';

const FORMATS: Readonly<Record<FigureKind, string>> = {
  count: '#,##0',
  points: 'General',
  percent: '0.0%',
  text: '@',
};

/** Ordinals and unit names stand before the columns of figures. */
const BEFORE = 2;
const WIDTHS = [6, 27];
const HEADER: Partial<Look> = { bold: true, border: true, fill: true, align: 'center', wrap: true };
const MARKED = 'Số liệu minh họa: chữ nghiêng, màu xám; không phải số liệu đã công bố.';

const figureOf = (like: FigureLike): Figure =>
  typeof like === 'object' && like !== null ? like : { value: like, published: false, sum: false };

const widthsOf = (sheet: ReportSheet): number[] => [...WIDTHS, ...sheet.columns.map(({ width }) => width)];

/**
 * Lays a report sheet out: letterhead, title, unit line, header, body, notes.
 *
 * @param grid an empty grid, which is filled
 * @returns the worksheet part
 */
export function layOut(sheet: ReportSheet, grid: Grid): string {
  const widths = widthsOf(sheet);
  const last = widths.length - 1;
  putHeading(sheet, grid, last);
  putHeader(sheet, grid);
  putBody(sheet, grid);
  putNotes(sheet, grid, last);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = grid.merges.map((area) => `<mergeCell ref="${area}"/>`);
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${columnName(last)}${grid.length}"/>` +
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>' +
    `<cols>${columns.join('')}</cols><sheetData>${grid.xml()}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` +
    '<pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${last > 6 ? 'landscape' : 'portrait'}" fitToHeight="0"/></worksheet>`
  );
}

function putHeading(sheet: ReportSheet, grid: Grid, last: number): void {
  const centred: Partial<Look> = { align: 'center' };
  const letterhead = (left: string, right: string, look: Partial<Look>, rightLook: Partial<Look>): void => {
    const row = grid.row();
    grid.span([row, 0, row, 1], left, look);
    grid.span([row, 2, row, last], right, rightLook);
  };
  const bold = { ...centred, bold: true };
  letterhead(sheet.office[0], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred, { ...bold, size: 11 });
  letterhead(sheet.office[1], 'Độc lập - Tự do - Hạnh phúc', { ...bold, size: 11 }, bold);
  grid.row();
  const line = (text: string, look: Partial<Look>, height?: number): void => {
    const row = grid.row(height);
    grid.span([row, 0, row, last], text, look);
  };
  line(sheet.form, { align: 'right', bold: true });
  line(sheet.title, { ...bold, size: 14, wrap: true }, sheet.title.length > 8 * (last + 1) + 16 ? 38 : 20);
  line(sheet.period, { ...centred, italic: true });
  line('(Biểu dựng lại từ số liệu đã công bố để minh họa, không phải văn bản hành chính)', {
    ...centred,
    italic: true,
    grey: true,
    size: 11,
  });
  line(sheet.unitLine, { align: 'right', italic: true });
}

function putHeader(sheet: ReportSheet, grid: Grid): void {
  const headers: (readonly string[])[] = [['STT'], [sheet.unitHeader], ...sheet.columns.map(({ header }) => header)];
  const twoLines = headers.some((header) => header.length === 2);
  const top = grid.row(twoLines ? 20 : 50);
  const bottom = twoLines ? grid.row(36) : top;
  headers.forEach(([upper = '', lower], column) => {
    if (lower === undefined) return grid.span([top, column, bottom, column], upper, HEADER);
    grid.put(bottom, column, lower, HEADER);
    if (column > 0 && headers[column - 1]?.[0] === upper) return;
    let right = column;
    while (headers[right + 1]?.[0] === upper) right += 1;
    grid.span([top, column, top, right], upper, HEADER);
  });
  if (!sheet.numbering) return;
  const row = grid.row();
  sheet.numbering.forEach((text, column) => {
    const value = /^\d+$/.test(text) ? Number(text) : text;
    grid.put(row, column, value, { border: true, align: 'center', italic: true, size: 10 });
  });
}

function putBody(sheet: ReportSheet, grid: Grid): void {
  const first = grid.length;
  sheet.rows.forEach((row, index) => {
    const at = grid.row();
    const bold = row.kind !== 'unit';
    const look: Partial<Look> = { border: true, bold };
    grid.put(at, 0, /^\d+$/.test(row.ordinal) ? Number(row.ordinal) : row.ordinal || null, {
      ...look,
      align: 'center',
    });
    grid.put(at, 1, row.name, look);
    row.figures.map(figureOf).forEach((figure, column) => {
      const kind = sheet.columns[column]?.kind ?? 'text';
      const text = typeof figure.value === 'string';
      const shown: Partial<Look> = {
        ...look,
        align: 'right',
        format: text ? '@' : FORMATS[kind],
        italic: !figure.published,
        grey: !figure.published,
      };
      const formula = figure.sum ? sumFormula(sheet, index, column, first) : undefined;
      grid.put(at, BEFORE + column, figure.value, shown, formula);
    });
  });
}

/** `SUM` over the units a total or group stands for; a declared total that is not their sum is a mistake in the data. */
function sumFormula(sheet: ReportSheet, index: number, column: number, first: number): string {
  const parts = partsOf(sheet.rows, index);
  const valueOf = (at: number): unknown => figureOf(sheet.rows[at]?.figures[column] ?? null).value;
  const found = parts.reduce((sum, at) => sum + Number(valueOf(at)), 0);
  if (found !== valueOf(index)) {
    throw new Error(`${sheet.name}: column ${column + 1} of “${sheet.rows[index]?.name}” should be ${found}`);
  }
  const name = columnName(BEFORE + column);
  const runs: [number, number][] = [];
  for (const at of parts) {
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return `SUM(${runs.map(([from, to]) => `${name}${first + from + 1}:${name}${first + to + 1}`).join(',')})`;
}

/** A group stands for the units down to the next group; a total for all units. */
function partsOf(rows: readonly ReportRow[], index: number): number[] {
  const all = rows.flatMap((row, at) => (row.kind === 'unit' ? [at] : []));
  if (rows[index]?.kind !== 'group') return all;
  const next = rows.findIndex((row, at) => at > index && row.kind !== 'unit');
  return all.filter((at) => at > index && (next < 0 || at < next));
}

function putNotes(sheet: ReportSheet, grid: Grid, last: number): void {
  const room = widthsOf(sheet).reduce((total, width) => total + width, 0);
  const line = (text: string, look: Partial<Look>): void => {
    const row = grid.row(16 * Math.ceil((text.length * 0.92) / room));
    grid.span([row, 0, row, last], text, { wrap: true, ...look });
  };
  grid.row();
  line(MARKED, { italic: true, grey: true });
  line('Ghi chú:', { bold: true });
  for (const note of sheet.notes) line(`- ${note}`, {});
  line(sheet.source, { italic: true });
}
