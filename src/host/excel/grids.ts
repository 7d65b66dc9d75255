import type { Area } from '../../table/area.ts';
import { rangeOf } from './office.ts';
import { codeOf } from './refusals.ts';

/** What can be asked of every cell of an area at once. */
export type GridName = 'values' | 'formulas' | 'numberFormat';

/** Answers by name, each as rows of the area's shape. */
export type Grids<Name extends GridName> = Readonly<Record<Name, unknown[][]>>;

/** Excel on the web refuses requests and answers above 5 MB; a part of a large one stays well below. */
const BYTES_AT_ONCE = 3_000_000;

/** Cells in a part of an answer at first; parts with long formulas are cut further. */
const CELLS_AT_ONCE = 40_000;

/**
 * Asks at once, and if Excel says that the answer is too large to be sent, asks again in parts. Only the web has such a limit.
 *
 * @param ask given whether to leave what is large for later
 * @example await unlessTooLarge((inParts) => readTarget(context, plan, inParts))
 */
export async function unlessTooLarge<T>(ask: (inParts: boolean) => Promise<T>): Promise<T> {
  try {
    return await ask(false);
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return await ask(true);
  }
}

/**
 * What the cells of an area hold, some thousand cells at a time, each in a round trip of its own.
 *
 * @param sheet name of the sheet
 * @example (await gridsInParts(context, 'Sheet1', area, ['formulas'])).formulas[0] // first row
 */
export async function gridsInParts<Name extends GridName>(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  names: readonly Name[],
): Promise<Grids<Name>> {
  const grids = Object.fromEntries(names.map((name) => [name, [] as unknown[][]])) as Record<Name, unknown[][]>;
  const take = async (place: Area): Promise<void> => {
    const part = rangeOf(context.workbook.worksheets.getItem(sheet), place);
    part.load([...names]);
    await context.sync();
    for (const name of names) for (const row of part[name]) grids[name].push(row as unknown[]);
  };
  const takeOrCut = async (place: Area): Promise<void> => {
    const rows = place.bottom - place.top + 1;
    await unlessTooLarge((cut) => (cut && rows > 1 ? inParts(place, Math.ceil(rows / 2), takeOrCut) : take(place)));
  };
  await inParts(area, Math.max(1, Math.floor(CELLS_AT_ONCE / (area.right - area.left + 1))), takeOrCut);
  return grids;
}

/**
 * How many rows of contents make one request.
 *
 * @returns all of them when they fit into one
 * @example rowsAtOnce([['=A1'], ['=A2']]) // 2
 */
function rowsAtOnce(contents: readonly (readonly unknown[])[]): number {
  const bytes = contents.reduce((sum, line) => sum + new TextEncoder().encode(JSON.stringify(line)).length, 0);
  if (bytes <= BYTES_AT_ONCE) return Math.max(1, contents.length);
  return Math.max(1, Math.floor((contents.length * BYTES_AT_ONCE) / bytes));
}

/**
 * Goes through an area some rows at a time, one part after the other.
 *
 * @param height rows in a part, at least 1
 * @example await inParts(area, 20_000, async (part) => { … await context.sync(); })
 */
export async function inParts(area: Area, height: number, each: (part: Area) => Promise<void>): Promise<void> {
  for (let top = area.top; top <= area.bottom; top += height) {
    await each({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
}

/**
 * Gives cells their contents: with the rest of the running batch when they fit into it, else in batches of their own before it. Screen and
 * calculation rest until the end of the running batch; Excel wakes them at each round trip, so they are told once.
 *
 * @param contents rows of the area's shape; `null` leaves a cell as it is
 * @returns whether they fitted
 */
export async function enterContents(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  contents: readonly (readonly unknown[])[],
): Promise<boolean> {
  const height = rowsAtOnce(contents);
  const enter = (part: Area): void => {
    const lines = contents.slice(part.top - area.top, part.bottom - area.top + 1);
    rangeOf(context.workbook.worksheets.getItem(sheet), part).formulas = lines.map((line) => [...line]);
  };
  const fits = height >= contents.length;
  if (!fits) {
    await inParts(area, height, async (part) => {
      enter(part);
      await context.sync();
    });
  }
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  if (fits) enter(area);
  return fits;
}
