import type { FWorkbook } from '@univerjs/sheets/facade';
import { changesSince } from '../host/grid/edit.ts';
import { gridCells } from '../host/grid/grid-cells.ts';
import { GridHost } from '../host/grid/grid-host.ts';
import type { Outcome, Receipt } from '../host/host.ts';
import type { EditPlan } from '../layout/edit-plan.ts';

/** The grid as the pane sees it, with a note of what was corrected: an undo takes a correction back without the pane. */
export class NotingHost extends GridHost {
  #corrections: { readonly plan: EditPlan; readonly area: Receipt['area'] }[] = [];

  override use(workbook: FWorkbook | undefined): void {
    this.#corrections = [];
    super.use(workbook);
  }

  override async edit(plan: EditPlan): Promise<Outcome> {
    const outcome = await super.edit(plan);
    if (outcome.kind === 'written') this.#corrections.push({ plan, area: outcome.receipt.area });
    return outcome;
  }

  /**
   * How many corrections stand in the cells as they were made.
   *
   * @param workbook the workbook in use
   */
  inForce(workbook: FWorkbook): number {
    return this.#corrections.filter(({ plan, area }) => {
      const sheet = workbook.getSheetByName(plan.sheet);
      return sheet !== null && changesSince(plan, gridCells(sheet, area)).length === 0;
    }).length;
  }
}
