import { areaName, parseArea } from '../../table/area.ts';
import type { Attempt, ReadRequest, Reading } from '../host.ts';
import { areasOf } from './addresses.ts';
import { locateTable } from './locate-table.ts';
import { askMarks, answerMarks } from './marks.ts';
import { brief } from './office.ts';
import { cellsOf } from './read-cells.ts';
import { answerRows, askRows } from './read-rows.ts';

/**
 * Reads what the person means in one round trip: the used part of the selection, or the table or region around it when it is one cell,
 * with everything else that stands in the same rows and with our marks.
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
  const usedRows = askRows(sheet, used, inParts);

  // One selected cell is its own last cell. With more, this cell is missing, and so is all that is asked of it: nothing is sent twice.
  const first = brief(selected.getCell(0, 0));
  const single = brief(first.getIntersectionOrNullObject(exactly ? first : brief(selected.getLastCell())));
  single.load('rowIndex, columnIndex');
  const region = brief(single.getSurroundingRegion());
  region.load('address');
  const regionRows = exactly ? undefined : askRows(sheet, region, inParts);
  const tables = single.getTables(false);
  tables.load('items/name, items/columns/items/name');
  const asked = askMarks(context);
  await context.sync();

  if (sheet.isNullObject) {
    const names = worksheets.items.map(({ name }) => name);
    return refused('no-such-sheet', { sheet: request.sheet ?? '', sheets: names.join(', ') });
  }
  const alone = regionRows !== undefined && !single.isNullObject;
  const block = await answerRows(context, sheet.name, alone ? regionRows : usedRows);
  const area = parseArea(alone ? region.address : used.isNullObject ? '' : used.address);
  if (!block || !area) return { ok: false, problems: [{ code: 'empty-area', severity: 'error', sheet: sheet.name }] };
  const { marks } = await answerMarks(context, asked);
  const around = cellsOf(sheet.name, area, block);
  const names = alone ? (tables.items[0]?.columns.items.map(({ name }) => name) ?? []) : [];
  const chosen = alone ? locateTable(around, area, { row: single.rowIndex, column: single.columnIndex }, names) : area;
  const value = {
    cells: cellsOf(sheet.name, chosen, block),
    chosen,
    exact: request.address !== undefined || (!exactly && !alone),
    marks: marks.filter((mark) => mark.sheet === sheet.name),
  };
  return { ok: true, value };
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
