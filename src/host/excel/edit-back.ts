import { type Area, areaName } from '../../table/area.ts';
import type { Problem } from '../../table/problem.ts';
import type { Outcome, Receipt } from '../host.ts';
import { account } from './account.ts';
import { type Place, cellGroups } from './cell-groups.ts';
import type { Content } from './contents.ts';
import { enterContents, gridsInParts, unlessTooLarge } from './grids.ts';
import { rangeOf, run, setNumberFormats } from './office.ts';
import { refusal, rethrowMistake } from './refusals.ts';
import { nothingRan } from './take-back.ts';

/** How often a batch that failed half-way is tried again. */
const ATTEMPTS = 2;

/** One corrected cell, and what it was. */
export interface EditedCell extends Place {
  readonly content: Content;
  /** What the cell must be given to hold what it held, and what `formulas` said of it. */
  readonly contentBefore: Content;
  readonly formulaBefore: unknown;
  /** What `formulas` said after the write; absent when the write failed before it could be read. */
  readonly after?: unknown;
  /** Number format and font, where they change. */
  readonly format?: string;
  readonly formatBefore?: string;
  readonly font?: string;
  readonly fontBefore?: string;
}

/** Everything needed to take a correction back. */
export interface EditReceipt extends Receipt {
  readonly edited: readonly EditedCell[];
}

/** Whether a receipt is that of a correction made by this host. */
export function isEditReceipt(receipt: Receipt): receipt is EditReceipt {
  return 'edited' in receipt;
}

/** What a cell is given: contents, and number format and font where they change. */
interface Given extends Place {
  readonly content: Content;
  readonly format?: string | undefined;
  readonly font?: string | undefined;
}

/**
 * Gives cells their contents in the running batch, number formats before them.
 *
 * @param area around all cells
 * @returns whether all of it fitted into the running batch
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  cells: readonly Given[],
): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const [format, places] of by(cells, ({ format }) => format)) {
    for (const part of cellGroups(places)) setNumberFormats(rangeOf(worksheet, part), [[format]]);
  }
  for (const [font, places] of by(cells, ({ font }) => font)) {
    for (const part of cellGroups(places)) rangeOf(worksheet, part).format.font.set({ name: font });
  }
  const contents = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Content>(area.right - area.left + 1).fill(null),
  );
  for (const { row, column, content } of cells) {
    const line = contents[row - area.top];
    if (line) line[column - area.left] = content;
  }
  return enterContents(context, sheet, area, contents);
}

function by(cells: readonly Given[], key: (cell: Given) => string | undefined): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const cell of cells) {
    const name = key(cell);
    if (name === undefined) continue;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(cell);
  }
  return groups;
}

/** How the corrected cells stand now. */
interface Standing {
  readonly protected: boolean;
  readonly ours: readonly EditedCell[];
  readonly asBefore: readonly EditedCell[];
  readonly changed: readonly EditedCell[];
}

/** `undefined` when the sheet is gone. */
async function standing(
  context: Excel.RequestContext,
  { sheet, area, edited }: EditReceipt,
): Promise<Standing | undefined> {
  const formulas = await unlessTooLarge(async (later) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    worksheet.protection.load('protected');
    const range = rangeOf(worksheet, area);
    range.load(later ? 'address' : 'formulas');
    await context.sync();
    if (worksheet.isNullObject) return undefined;
    const rows = later ? (await gridsInParts(context, sheet, area, ['formulas'])).formulas : range.formulas;
    return { rows, protected: worksheet.protection.protected };
  });
  if (!formulas) return undefined;
  const found = { ours: [] as EditedCell[], asBefore: [] as EditedCell[], changed: [] as EditedCell[] };
  for (const cell of edited) {
    const holds: unknown = formulas.rows[cell.row - area.top]?.[cell.column - area.left];
    if (holds === cell.formulaBefore) found.asBefore.push(cell);
    else if (cell.after === undefined || holds === cell.after) found.ours.push(cell);
    else found.changed.push(cell);
  }
  return { ...found, protected: formulas.protected };
}

async function putBack(
  context: Excel.RequestContext,
  receipt: EditReceipt,
  cells: readonly EditedCell[],
): Promise<void> {
  const given = cells.map(({ row, column, contentBefore: content, formatBefore: format, fontBefore: font }) => {
    return { row, column, content, format, font };
  });
  if (given.length > 0) await writeCells(context, receipt.sheet, receipt.area, given);
  await context.sync();
}

/**
 * Takes a correction back, if the cells still hold what it gave them.
 *
 * @returns `refused` with `changed-since` when somebody changed a cell
 */
export async function takeEditBack(receipt: EditReceipt): Promise<Outcome> {
  let failure: Problem | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await run((context) => takeBackOnce(context, receipt));
    } catch (error) {
      failure = refusal(error, receipt.sheet);
      if (nothingRan(error)) break;
    }
  }
  return await account(
    receipt,
    failure,
    async () => (await run((context) => standing(context, receipt)))?.asBefore ?? [],
  );
}

async function takeBackOnce(context: Excel.RequestContext, receipt: EditReceipt): Promise<Outcome> {
  const { sheet } = receipt;
  const refused = (...problems: readonly Problem[]): Outcome => ({ kind: 'refused', problems });
  const now = await standing(context, receipt);
  if (!now) return refused({ code: 'changed-since', severity: 'error', sheet, details: { address: sheet } });
  if (now.protected) return refused({ code: 'protected-sheet', severity: 'error', sheet, details: { sheet } });
  if (now.changed.length > 0) {
    return refused(
      ...cellGroups(now.changed).map((area): Problem => {
        const cell = areaName(area);
        return { code: 'changed-since', severity: 'error', sheet, cell, details: { address: cell } };
      }),
    );
  }
  await putBack(context, receipt, receipt.edited);
  return { kind: 'written', receipt: { sheet, area: receipt.area, cells: now.ours.length } };
}

/**
 * Puts back a correction that went wrong, whatever of it was carried out, and tells what became of it.
 *
 * @param receipt as for a finished correction, without what the cells held after it
 * @returns `refused` when the cells are as they were; otherwise `partial` with those that hold something else
 */
export async function undoEdit(receipt: EditReceipt, problem: Problem): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      await run((context) => putBack(context, receipt, receipt.edited));
      return { kind: 'refused', problems: [problem] };
    } catch (error) {
      rethrowMistake(error); // what Excel refuses once it may allow the next time
    }
  }
  return await account(receipt, problem, async () => (await run((context) => standing(context, receipt)))?.ours ?? []);
}
