import { ICommandService, type IDisposable, type IRange } from '@univerjs/core';
import { type ISetSelectionsOperationParams, SetSelectionsOperation, getPrimaryForRange } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { areaName, parseArea } from '../../table/area.ts';
import type { Problem } from '../../table/problem.ts';
import { type EditPlan, editedArea } from '../../layout/edit-plan.ts';
import type { WritePlan } from '../../layout/plan.ts';
import type { Attempt, Host, Outcome, ReadRequest, Reading, Receipt, SheetInfo } from '../host.ts';
import { choose } from './choose.ts';
import { changesSince, editChange, editProblems } from './edit.ts';
import { gridCells } from './grid-cells.ts';
import type { Grid } from './grid.ts';
import { refusals } from './refusals.ts';
import { usedArea } from './region.ts';
import { gridRange } from './rules.ts';
import { type Change, changeFor, make } from './write.ts';

type Watcher = (place: { sheet: string; address: string }) => void;

/** What a receipt stands for; kept here because the engine's mutations do not cross the seam. */
type Written = { readonly unitId: string; readonly change: Change } & (
  { readonly id: string } | { readonly plan: EditPlan }
);

const NO_WORKBOOK: Problem = { code: 'no-worksheet', severity: 'error' };

/**
 * The workbench's spreadsheet as a place where a workbook lives. Needs no page: it works on the engine alone.
 *
 * @example const host = new GridHost(grid); host.use(grid.open(snapshot)); await host.read({});
 */
export class GridHost implements Host {
  readonly #grid: Grid;
  readonly #watchers = new Set<Watcher>();
  readonly #receipts = new WeakMap<Receipt, Written>();
  #workbook: FWorkbook | undefined;
  #listening: IDisposable | undefined;
  #count = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /**
   * Works on another workbook from now on, and tells who watches. Receipts of the earlier one are worth nothing any more.
   *
   * @param workbook `undefined` before the engine closes a workbook
   */
  use(workbook: FWorkbook | undefined): void {
    this.#listening?.dispose();
    this.#workbook = workbook;
    this.#listening = workbook?.onSelectionChange((ranges) => this.#tell(ranges));
    this.#tell([]);
  }

  read(request: ReadRequest): Promise<Attempt<Reading>> {
    const workbook = this.#workbook;
    if (!workbook) return Promise.resolve({ ok: false, problems: [NO_WORKBOOK] });
    const choice = choose(workbook, request);
    if (!choice.ok) return Promise.resolve(choice);
    const { sheet, chosen, exact, selected, read } = choice.value;
    const cells = gridCells(sheet, read);
    const marks = this.#grid.writes.of(workbook.getId()).map(({ mark }) => mark);
    return Promise.resolve({
      ok: true,
      value: {
        cells,
        chosen,
        exact,
        ...(selected && { selected }),
        marks: marks.filter((mark) => mark.sheet === cells.sheet),
      },
    });
  }

  sheets(): Promise<Attempt<readonly SheetInfo[]>> {
    const workbook = this.#workbook;
    if (!workbook) return Promise.resolve({ ok: false, problems: [NO_WORKBOOK] });
    const sheets = workbook.getSheets().map((sheet): SheetInfo => {
      const used = usedArea(sheet.getSheet());
      const state = sheet.isSheetHidden() ? 'hidden' : 'visible';
      return { name: sheet.getSheetName(), state, hasCells: true, ...(used && { used }) };
    });
    return Promise.resolve({ ok: true, value: sheets });
  }

  apply(plan: WritePlan): Promise<Outcome> {
    const found = this.#sheet(plan.sheet);
    if (!found.ok) return refused(found.problems);
    const { workbook, sheet } = found.value;
    const unitId = workbook.getId();
    const problems = refusals(plan, sheet.getSheet(), gridCells(sheet, plan.area), this.#grid.writes.of(unitId));
    if (problems.length > 0) return refused(problems);
    this.#count += 1;
    const id = `coverage-${this.#count}`;
    const change = changeFor(plan, id, this.#grid, workbook.getWorkbook(), sheet.getSheet());
    const receipt: Receipt = { sheet: plan.sheet, area: plan.area, cells: change.cells };
    return this.#make(receipt, { unitId, id, change });
  }

  edit(plan: EditPlan): Promise<Outcome> {
    const found = this.#sheet(plan.sheet);
    if (!found.ok) return refused(found.problems);
    const { workbook, sheet } = found.value;
    const area = editedArea(plan);
    if (!area) return refused([{ code: 'nothing-to-write', severity: 'error', sheet: plan.sheet }]);
    const problems = editProblems(plan, sheet.getSheet(), gridCells(sheet, area));
    if (problems.length > 0) return refused(problems);
    const change = editChange(plan, workbook.getWorkbook(), sheet.getSheet());
    return this.#make({ sheet: plan.sheet, area, cells: change.cells }, { unitId: workbook.getId(), plan, change });
  }

  #sheet(name: string): Attempt<{ readonly workbook: FWorkbook; readonly sheet: FWorksheet }> {
    const workbook = this.#workbook;
    const sheet = workbook?.getSheetByName(name);
    if (workbook && sheet) return { ok: true, value: { workbook, sheet } };
    const sheets = workbook?.getSheets().map((each) => each.getSheetName()) ?? [];
    const details = { sheet: name, sheets: sheets.join(', ') };
    return { ok: false, problems: [{ code: 'no-such-sheet', severity: 'error', details }] };
  }

  /** Makes a change, all of it or nothing. */
  #make(receipt: Receipt, written: Written): Promise<Outcome> {
    const { change, unitId } = written;
    if (!make(change, this.#grid.injector, unitId)) {
      make({ redo: change.undo, undo: change.redo }, this.#grid.injector, unitId);
      return refused([{ code: 'host-failed', severity: 'error', details: { reason: 'write' } }]);
    }
    this.#receipts.set(receipt, written);
    return Promise.resolve({ kind: 'written', receipt });
  }

  takeBack(receipt: Receipt): Promise<Outcome> {
    const written = this.#receipts.get(receipt);
    const unitId = this.#workbook?.getId();
    const nothing = { code: 'nothing-to-take-back', severity: 'error', sheet: receipt.sheet } as const;
    if (!written || written.unitId !== unitId) return refused([nothing]);
    if ('plan' in written) {
      const sheet = this.#workbook?.getSheetByName(receipt.sheet);
      const changed = sheet ? changesSince(written.plan, gridCells(sheet, receipt.area)) : [nothing];
      if (changed.length > 0) return refused(changed);
    } else if (!this.#grid.writes.of(unitId).some(({ id }) => id === written.id)) return refused([nothing]);
    this.#receipts.delete(receipt);
    const { redo, undo, cells } = written.change;
    if (!make({ redo: undo, undo: redo }, this.#grid.injector, unitId)) {
      return refused([{ code: 'host-failed', severity: 'error', details: { reason: 'write' } }]);
    }
    return Promise.resolve({ kind: 'written', receipt: { ...receipt, cells } });
  }

  select(sheet: string, address: string): Promise<void> {
    const area = parseArea(address);
    const found = this.#workbook?.getSheetByName(sheet);
    if (!area || !found || !this.#workbook) return Promise.resolve();
    if (this.#workbook.getActiveSheet().getSheetId() !== found.getSheetId()) this.#workbook.setActiveSheet(found);
    const range = gridRange(area);
    const params: ISetSelectionsOperationParams = {
      unitId: this.#workbook.getId(),
      subUnitId: found.getSheetId(),
      selections: [{ range, primary: getPrimaryForRange(range, found.getSheet()), style: null }],
      // The facade's own way of selecting does not scroll to what it selects.
      reveal: true,
    };
    this.#grid.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
    return Promise.resolve();
  }

  watch(changed: Watcher): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  #tell(ranges: readonly IRange[]): void {
    const sheet = this.#workbook?.getActiveSheet().getSheetName();
    if (sheet === undefined) return;
    const names = ranges.map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) =>
      areaName({ top, left, bottom, right }),
    );
    for (const watcher of this.#watchers) watcher({ sheet, address: names.join(',') });
  }
}

function refused(problems: readonly Problem[]): Promise<Outcome> {
  return Promise.resolve({ kind: 'refused', problems });
}
