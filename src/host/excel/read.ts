import { type Area, areaName, parseArea } from '../../table/area.ts';
import type { Attempt, ReadRequest, Reading } from '../host.ts';
import { areasOf } from './addresses.ts';
import { looksOld } from '../../table/old-text/old-text.ts';
import { fontsOf } from './read-fonts.ts';
import { locateTable } from './locate-table.ts';
import { askMarks, answerMarks } from './marks.ts';
import { brief, rangeOf } from './office.ts';
import { type Block, cellsOf } from './read-cells.ts';
import { answerRows, askRows } from './read-rows.ts';

/** As many rows are read whatever is selected: a header, titles and other tables stand there. */
const FIRST_ROWS = 5000;

/**
 * Reads what the person means in one round trip (one more where texts look like those of old fonts): the used part of the selection, or the table or region around it when it is one cell,
 * with everything else that stands in the same rows, above them and in the first rows of the sheet, and with our marks. Only a region
 * that reaches further down takes another one.
 *
 * @param request a sheet and an area; what is absent is taken from the selection, or from the sheet's used part when only a sheet is named
 * @param inParts asks only where everything stands, then for some thousand rows at a time: for what does not fit into one answer
 * @returns problems `empty-area`, `no-such-sheet`, `bad-range`; errors of Excel are thrown
 */
export async function read(
  context: Excel.RequestContext,
  request: ReadRequest,
  inParts = false,
): Promise<Attempt<Reading>> {
  if (request.address !== undefined && !parseArea(request.address)) {
    return refused('bad-range', { range: request.address });
  }
  const exactly = request.sheet !== undefined || request.address !== undefined;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const named =
    request.sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(request.sheet);
  const selected = exactly ? brief(named.getRange(request.address)) : brief(context.workbook.getSelectedRange());
  const sheet = exactly ? named : selected.worksheet;
  sheet.load('name');
  const used = brief(selected.getUsedRangeOrNullObject(true));
  used.load('address');
  const rows = askRows(sheet, brief(selected.getBoundingRect(`A1:A${FIRST_ROWS}`)), inParts);

  // One selected cell is its own last cell. With more, this cell is missing, and so is all that is asked of it: nothing is sent twice.
  const first = brief(selected.getCell(0, 0));
  const single = brief(first.getIntersectionOrNullObject(exactly ? first : brief(selected.getLastCell())));
  single.load('rowIndex, columnIndex');
  const region = brief(single.getSurroundingRegion());
  region.load('address');
  const tables = single.getTables(false);
  tables.load('items/name, items/columns/items/name');
  const asked = askMarks(context);
  await context.sync();

  if (sheet.isNullObject) {
    const names = worksheets.items.map(({ name }) => name);
    return refused('no-such-sheet', { sheet: request.sheet ?? '', sheets: names.join(', ') });
  }
  const alone = !exactly && !single.isNullObject;
  const area = parseArea(alone ? region.address : used.isNullObject ? '' : used.address);
  const known = await answerRows(context, sheet.name, rows);
  const block = alone && area && known ? await downTo(context, sheet.name, area, known, inParts) : known;
  if (!block || !area) return { ok: false, problems: [{ code: 'empty-area', severity: 'error', sheet: sheet.name }] };
  const { marks } = await answerMarks(context, asked);
  const around = cellsOf(sheet.name, area, block);
  const names = alone ? (tables.items[0]?.columns.items.map(({ name }) => name) ?? []) : [];
  const { rowIndex: row, columnIndex: column } = alone ? single : { rowIndex: 0, columnIndex: 0 };
  const chosen = alone ? locateTable(around, area, { row, column }, names) : area;
  const cells = cellsOf(sheet.name, chosen, block);
  const font = looksOld(cells) ? await fontsOf(context, sheet.name, block) : undefined;
  const value = {
    cells: font ? cellsOf(sheet.name, chosen, { ...block, font }) : cells,
    chosen,
    exact: request.address !== undefined || (!exactly && !alone) || chosen !== area,
    ...(alone && { selected: { top: row, left: column, bottom: row, right: column } }),
    marks: marks.filter((mark) => mark.sheet === sheet.name),
  };
  return { ok: true, value };
}

/** The rows down to the end of an area, read anew where they were not reached. */
async function downTo(
  context: Excel.RequestContext,
  name: string,
  { bottom }: Area,
  known: Block,
  inParts: boolean,
): Promise<Block | undefined> {
  if (bottom < Math.max(FIRST_ROWS, known.top + known.values.length)) return known;
  const sheet = context.workbook.worksheets.getItem(name);
  const rows = askRows(sheet, rangeOf(sheet, { top: 0, left: 0, bottom, right: 0 }), inParts);
  await context.sync();
  return answerRows(context, name, rows);
}

function refused(code: 'bad-range' | 'no-such-sheet', details: Record<string, string>): Attempt<never> {
  return { ok: false, problems: [{ code, severity: 'error', details }] };
}

/**
 * The addresses of a selection of several areas.
 *
 * @returns `undefined` when it is no such selection; throws when it is no range at all
 */
export async function severalAreas(context: Excel.RequestContext): Promise<string | undefined> {
  const ranges = context.workbook.getSelectedRanges();
  ranges.load('areaCount, address');
  await context.sync();
  return ranges.areaCount < 2 ? undefined : areasOf(ranges.address).map(areaName).join(', ');
}
