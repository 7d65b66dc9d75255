import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommandId,
  UndoCommandId,
} from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type WorkbookFile, openWorkbook } from '../host/file/workbook-file.ts';
import { gridCells } from '../host/grid/grid-cells.ts';
import type { Grid } from '../host/grid/grid.ts';
import { usedArea } from '../host/grid/region.ts';
import type { WriteInForce } from '../host/grid/writes.ts';
import type { Attempt } from '../host/host.ts';
import { NotingHost } from './noting-host.ts';
import { savedBytes } from './save.ts';
import { snapshotOf } from './snapshot.ts';

/** What can be undone or redone, and whether there is anything to save. */
export interface History {
  readonly undos: number;
  readonly redos: number;
  readonly changed: boolean;
}

/** Who hears what happens to the workbook. */
export interface SessionListener {
  /** Something can be undone, redone or saved that could not before, or the other way round. */
  readonly history: (history: History) => void;
  /** An undo or redo took back or brought back what the pane had written or corrected. */
  readonly writesChanged: () => void;
}

/** The one workbook the workbench has open. */
export class Session {
  readonly grid: Grid;
  readonly host: NotingHost;
  readonly #listener: SessionListener;
  #file: WorkbookFile | undefined;
  #workbook: FWorkbook | undefined;
  #opened = 0;
  #steps = { undos: 0, redos: 0 };
  #saved = 0;

  constructor(grid: Grid, listener: SessionListener) {
    this.grid = grid;
    this.host = new NotingHost(grid);
    this.#listener = listener;
    const units = grid.injector.get(IUniverInstanceService);
    grid.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => {
      // While a cell is edited the engine speaks of the editor's own steps.
      if (!this.#workbook || units.getFocusedUnit()?.getUnitId() !== this.#workbook.getId()) return;
      this.#steps = { undos, redos };
      this.#tell();
    });
    this.#followUndo();
  }

  #followUndo(): void {
    const commands = this.grid.injector.get(ICommandService);
    const goesBack = (id: string): boolean => id === UndoCommandId || id === RedoCommandId;
    let before = this.#made();
    commands.beforeCommandExecuted(({ id }) => {
      if (goesBack(id)) before = this.#made();
    });
    commands.onCommandExecuted(({ id }) => {
      if (!goesBack(id)) return;
      const { writes, corrections } = this.#made();
      if (writes !== before.writes || corrections !== before.corrections) this.#listener.writesChanged();
    });
  }

  /** What the pane made of the workbook, as far as it stands now. */
  #made(): { readonly writes?: readonly WriteInForce[]; readonly corrections: number } {
    if (!this.#workbook) return { corrections: 0 };
    const writes = this.grid.writes.of(this.#workbook.getId());
    return { writes, corrections: this.host.inForce(this.#workbook) };
  }

  /** The workbook in the grid; none before the first is opened. */
  workbook(): FWorkbook | undefined {
    return this.#workbook;
  }

  /**
   * Opens a workbook in place of the one that is open; when it cannot be opened, that one stays.
   *
   * @param bytes the whole file
   * @param name its name, for people
   */
  async open(bytes: Uint8Array, name: string): Promise<Attempt<string>> {
    const opened = await openWorkbook(bytes, name);
    if (!opened.ok) return opened;
    const id = `workbook-${this.#opened + 1}`;
    const snapshot = await snapshotOf(opened.value, id);
    if (!snapshot.ok) return snapshot;
    this.#opened += 1;
    const last = this.#workbook?.getId();
    if (last !== undefined) {
      this.host.use(undefined);
      this.grid.api.disposeUnit(last);
      this.grid.writes.forget(last);
    }
    const file = opened.value;
    const workbook = this.grid.open(snapshot.value.data);
    this.grid.writes.remember(id, file.marks);
    const shown = workbook.getSheetByName(file.sheets[file.active]?.name ?? '');
    if (shown) workbook.setActiveSheet(shown);
    this.#file = file;
    this.#workbook = workbook;
    this.grid.injector.get(IUniverInstanceService).focusUnit(id);
    this.#steps = { undos: 0, redos: 0 };
    this.#saved = 0;
    this.host.use(workbook);
    this.#tell();
    return { ok: true, value: name };
  }

  /** The file as it would be saved now. */
  async bytes(): Promise<Attempt<Uint8Array>> {
    if (!this.#file || !this.#workbook) return { ok: false, problems: [{ code: 'no-worksheet', severity: 'error' }] };
    const sheets = this.#workbook.getSheets().map((facade) => {
      const area = usedArea(facade.getSheet()) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return { sheet: facade.getSheetName(), cells: gridCells(facade, area) };
    });
    return savedBytes(this.#file, this.grid.writes.of(this.#workbook.getId()), sheets);
  }

  /** Remembers that what is in the grid now has been saved. */
  markSaved(): void {
    this.#saved = this.#steps.undos;
    this.#tell();
  }

  undo(): void {
    this.#workbook?.undo();
  }

  redo(): void {
    this.#workbook?.redo();
  }

  #tell(): void {
    this.#listener.history({ ...this.#steps, changed: this.#steps.undos !== this.#saved });
  }
}
