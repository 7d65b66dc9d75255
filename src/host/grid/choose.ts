import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type Area, LAST_COLUMN, areaName, joinedArea, parseArea } from '../../table/area.ts';
import { isErrorCell } from '../../table/cells.ts';
import type { Problem } from '../../table/problem.ts';
import type { Attempt, ReadRequest } from '../host.ts';
import { cellValue } from './cell-value.ts';
import { regionAround, usedArea, withinUsed } from './region.ts';

/** The area a person means and the sheet it is on. */
export interface Choice {
  readonly sheet: FWorksheet;
  readonly chosen: Area;
  readonly exact: boolean;
  /** What is selected, where the area was found around it. */
  readonly selected?: Area;
  /** Everything to read: all that is used on the sheet, and room for new columns. */
  readonly read: Area;
}

/** Room shown to the right of the table, in columns: enough for the result columns of several indicators. */
const ROOM = 64;

function failed<T>(problem: Omit<Problem, 'severity'>): Attempt<T> {
  return { ok: false, problems: [{ ...problem, severity: 'error' }] };
}

/**
 * Finds what a request means in the grid: the address given, or what is selected. One selected cell means the block around it, and
 * where that block holds no number (a title, an empty corner) everything on the sheet.
 *
 * @returns `no-such-sheet`, `bad-range`, `several-areas` or `empty-area` when there is nothing to read
 * @example choose(workbook, { sheet: 'BHYT', address: 'A4:H20' }) // { ok: true, value: { exact: true, … } }
 */
export function choose(workbook: FWorkbook, request: ReadRequest): Attempt<Choice> {
  const sheets = workbook.getSheets();
  const wanted = request.sheet ?? workbook.getActiveSheet().getSheetName();
  const sheet = sheets.find((each) => each.getSheetName() === wanted);
  if (!sheet) {
    const names = sheets.map((each) => each.getSheetName()).join(', ');
    return failed({ code: 'no-such-sheet', details: { sheet: wanted, sheets: names } });
  }
  const worksheet = sheet.getSheet();
  const used = usedArea(worksheet);
  const chose = (chosen: Area, exact: boolean, selected?: Area): Attempt<Choice> => {
    const whole = used ? joinedArea(chosen, used) : chosen;
    const read = { ...whole, right: Math.min(LAST_COLUMN, whole.right + ROOM) };
    return { ok: true, value: { sheet, chosen, exact, read, ...(selected && { selected }) } };
  };
  if (request.address !== undefined) {
    const chosen = parseArea(request.address);
    if (!chosen) return failed({ code: 'bad-range', sheet: wanted, details: { range: request.address } });
    return chose(chosen, true);
  }
  const selected = selectedAreas(sheet);
  if (selected.length > 1) {
    const address = selected.map(areaName).join(', ');
    return failed({ code: 'several-areas', sheet: wanted, details: { address } });
  }
  if (!used) return failed({ code: 'empty-area', sheet: wanted });
  const area = selected[0];
  if (!area) return chose(used, false);
  if (!isOneCell(area, sheet)) {
    const chosen = withinUsed(used, area);
    return chosen ? chose(chosen, true) : failed({ code: 'empty-area', sheet: wanted, cell: areaName(area) });
  }
  const region = regionAround(worksheet, used, area.top, area.left);
  return chose(hasNumber(sheet, region) ? region : used, false, area);
}

function selectedAreas(sheet: FWorksheet): readonly Area[] {
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  return ranges.map((range) => {
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  });
}

/** A merged cell is selected as the area it covers, and is still one cell to the person. */
function isOneCell(area: Area, sheet: FWorksheet): boolean {
  if (area.top === area.bottom && area.left === area.right) return true;
  const merge = sheet.getSheet().getMergedCell(area.top, area.left);
  return merge?.endRow === area.bottom && merge.endColumn === area.right;
}

function hasNumber(sheet: FWorksheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = cellValue(sheet.getSheet().getCellRaw(row, column));
      if (typeof value === 'number' || isErrorCell(value)) return true;
    }
  }
  return false;
}
