import { areaName } from '../../table/area.ts';
import type { Problem } from '../../table/problem.ts';
import type { Outcome, Receipt } from '../host.ts';
import { account } from './account.ts';
import { cellGroups } from './cell-groups.ts';
import { run } from './office.ts';
import { readNow, standing, writeBack } from './put-back.ts';
import { type ExcelReceipt, isExcelReceipt } from './receipt.ts';
import { codeOf, refusal, rethrowMistake } from './refusals.ts';

/** How often a batch that failed half-way is tried again. */
const ATTEMPTS = 2;

/** Errors of a batch of which Excel carried out nothing. */
const NOTHING_RAN: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/**
 * Puts a write back in two round trips, if the written cells still hold what was written.
 *
 * @returns `refused` with `changed-since` when somebody changed a cell, `nothing-to-take-back` for a receipt of another host
 */
export async function takeBack(receipt: Receipt): Promise<Outcome> {
  if (!isExcelReceipt(receipt)) return refusedWith({ code: 'nothing-to-take-back', severity: 'error' });
  let failure: Problem | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await run((context) => takeBackOnce(context, receipt));
    } catch (error) {
      failure = refusal(error, receipt.sheet);
      if (nothingRan(error)) break;
    }
  }
  return await account(receipt, failure, async () => (await cellsNow(receipt))?.asBefore ?? []);
}

async function takeBackOnce(context: Excel.RequestContext, receipt: ExcelReceipt): Promise<Outcome> {
  const now = await readNow(context, receipt);
  const place = { severity: 'error', sheet: receipt.sheet } as const;
  if (!now) return refusedWith({ code: 'changed-since', ...place, details: { address: receipt.sheet } });
  if (now.protected) return refusedWith({ code: 'protected-sheet', ...place, details: { sheet: receipt.sheet } });
  const { ours, changed } = standing(receipt, now);
  if (changed.length > 0) {
    const problems = cellGroups(changed).map((area): Problem => {
      const cell = areaName(area);
      return { code: 'changed-since', ...place, cell, details: { address: cell } };
    });
    return { kind: 'refused', problems };
  }
  await writeBack(context, receipt, now, ours);
  return { kind: 'written', receipt: { sheet: receipt.sheet, area: receipt.area, cells: ours.length } };
}

/**
 * Whether an error of Excel means that it carried out nothing of the batch.
 *
 * @example nothingRan(error) // true while the person types in a cell
 */
export function nothingRan(error: unknown): boolean {
  return NOTHING_RAN.has(codeOf(error) ?? '');
}

/**
 * Puts back a write that went wrong, whatever of it was carried out, and tells what became of it.
 *
 * @param receipt as for a finished write, without what the cells held after it
 * @param problem what went wrong
 * @returns `refused` when the sheet is as it was; otherwise `partial` with the cells that hold something else
 */
export async function undoWrite(receipt: ExcelReceipt, problem: Problem): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      await run(async (context) => {
        const now = await readNow(context, receipt);
        if (now) await writeBack(context, receipt, now, standing(receipt, now).ours);
      });
      return refusedWith(problem);
    } catch (error) {
      rethrowMistake(error); // what Excel refuses once it may allow the next time
    }
  }
  return await account(receipt, problem, async () => (await cellsNow(receipt))?.ours ?? []);
}

async function cellsNow(receipt: ExcelReceipt): Promise<ReturnType<typeof standing> | undefined> {
  const now = await run((context) => readNow(context, receipt));
  return now && standing(receipt, now);
}

function refusedWith(problem: Problem): Outcome {
  return { kind: 'refused', problems: [problem] };
}
