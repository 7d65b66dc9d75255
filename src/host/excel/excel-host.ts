import type { EditPlan } from '../../layout/edit-plan.ts';
import type { WritePlan } from '../../layout/plan.ts';
import type { Problem } from '../../table/problem.ts';
import type { Attempt, Host, Outcome, ReadRequest, Reading, Receipt, SheetInfo } from '../host.ts';
import { apply } from './apply.ts';
import { isEditReceipt, takeEditBack } from './edit-back.ts';
import { edit } from './edit.ts';
import { unlessTooLarge } from './grids.ts';
import { NEEDED, brief, run, supports } from './office.ts';
import { read, severalAreas } from './read.ts';
import { listSheets } from './list-sheets.ts';
import { refusal, rethrowMistake } from './refusals.ts';
import { takeBack } from './take-back.ts';
import { watchSelection } from './watch.ts';

const TOO_OLD: Problem = { code: 'host-too-old', severity: 'error', details: { needed: `ExcelApi ${NEEDED}` } };

/** The workbook open in Excel, through Office.js. */
export class ExcelHost implements Host {
  #lastReading: Reading | undefined;

  async read(request: ReadRequest): Promise<Attempt<Reading>> {
    if (!supports(NEEDED)) return { ok: false, problems: [TOO_OLD] };
    try {
      const attempt = await unlessTooLarge((inParts) => run((context) => read(context, request, inParts)));
      if (attempt.ok) this.#lastReading = attempt.value;
      return attempt;
    } catch (error) {
      return { ok: false, problems: [await this.#told(refusal(error, request.sheet))] };
    }
  }

  /** Excel says the same of a selected shape and of a selection of several areas; asking again tells them apart. */
  async #told(problem: Problem): Promise<Problem> {
    if (problem.code !== 'not-a-range') return problem;
    try {
      const address = await run(severalAreas);
      return address === undefined ? problem : { code: 'several-areas', severity: 'error', details: { address } };
    } catch {
      return problem; // The first answer stands: the selection is no range.
    }
  }

  async sheets(): Promise<Attempt<readonly SheetInfo[]>> {
    if (!supports(NEEDED)) return { ok: false, problems: [TOO_OLD] };
    try {
      return { ok: true, value: await run(listSheets) };
    } catch (error) {
      return { ok: false, problems: [refusal(error)] };
    }
  }

  async apply(plan: WritePlan): Promise<Outcome> {
    if (!supports(NEEDED)) return { kind: 'refused', problems: [TOO_OLD] };
    try {
      return await run((context) => apply(context, plan, this.#lastReading));
    } catch (error) {
      return { kind: 'refused', problems: [refusal(error, plan.sheet)] };
    }
  }

  async edit(plan: EditPlan): Promise<Outcome> {
    if (!supports(NEEDED)) return { kind: 'refused', problems: [TOO_OLD] };
    try {
      return await run((context) => edit(context, plan));
    } catch (error) {
      return { kind: 'refused', problems: [refusal(error, plan.sheet)] };
    }
  }

  takeBack(receipt: Receipt): Promise<Outcome> {
    return isEditReceipt(receipt) ? takeEditBack(receipt) : takeBack(receipt);
  }

  async select(sheet: string, address: string): Promise<void> {
    try {
      await run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        brief(worksheet.getRange(address)).select();
        await context.sync();
      });
    } catch (error) {
      rethrowMistake(error); // the sheet is gone, or the person is typing: the selection stays where it is
    }
  }

  watch(changed: (place: { sheet: string; address: string }) => void): () => void {
    return watchSelection(changed);
  }
}
