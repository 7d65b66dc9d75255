import type { Area } from '../../table/area.ts';

/** The oldest set of Excel's API this host works with; the manifest asks for the same. Whatever is newer is asked for before it is used. */
export const NEEDED = '1.9';

/** Merged areas can be listed from this set on. */
export const MERGES = '1.13';
/** Spilled formulas can be noticed from this set on. */
export const SPILLS = '1.12';
/** All round trips of a run become one step of Excel's own undo from this set on. */
const UNDO_GROUPS = '1.20';

/**
 * Whether this Excel offers a set of the API.
 *
 * @param version second part included, as text: 1.10 is newer than 1.9
 * @example supports('1.9') // true in every Excel this host works with
 */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Runs a batch. When the person is typing in a cell, it fails at once instead of hanging until they are done, and one undo takes all of it
 * back where Excel can do that.
 *
 * @throws what Excel answers, with its `code`; `refusal` turns it into a problem.
 */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: false };
  if (supports(UNDO_GROUPS)) options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}

/**
 * A range that is used in one round trip only. Without this, Excel keeps a reference for each range and needs another request to let go of it.
 *
 * @example brief(sheet.getRange('A1'))
 */
export function brief<T extends { untrack(): unknown }>(range: T): T {
  range.untrack();
  return range;
}

/**
 * The range of an area.
 *
 * @example rangeOf(sheet, { top: 3, left: 0, bottom: 19, right: 7 }) // A4:H20
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  return brief(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/**
 * Gives a range its number formats in the running batch; one and the same format is sent once, not for each cell.
 *
 * @param formats rows of the range's shape, in English notation
 */
export function setNumberFormats(range: Excel.Range, formats: readonly (readonly string[])[]): void {
  const first = formats[0]?.[0] ?? 'General';
  const same = formats.every((line) => line.every((format) => format === first));
  // Excel takes a single value for all cells of a range, which its type does not say.
  range.numberFormat = same ? (first as unknown as string[][]) : formats.map((line) => [...line]);
}

/**
 * Gives a column its width in the running batch.
 *
 * @param points a 72nd of an inch
 */
export function setWidth(sheet: Excel.Worksheet, column: number, points: number): void {
  rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = points;
}
