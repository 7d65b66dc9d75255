import type { Area } from '../../src/table/area.ts';
import { HostFault } from './host-fault.ts';
import { type Sheet, type Workbook, common } from './workbook-model.ts';

/** The running Excel behind all host objects: its workbook and what its host objects need to agree on. */
export interface Session {
  readonly workbook: Workbook;
  newId(): string;
  /** Tells listeners of the add-in that the selection changed. */
  selectionChanged(): void;
  /** Calls such as `suspendScreenUpdatingUntilNextSync`, in order. */
  readonly requests: string[];
  /** Events the add-in has registered for. */
  readonly listening: Set<string>;
}

/** Throws what Excel throws for a write it does not allow. */
export function mayWrite(sheet: Sheet): void {
  if (sheet.protected) throw new HostFault('AccessDenied', `${sheet.name} is protected`);
}

/** As `mayWrite`, for values: across rows that a filter hides, Excel refuses a block. */
export function mayWriteValues(sheet: Sheet, area: Area): void {
  mayWrite(sheet);
  const hidden = [...sheet.hiddenRows].some((row) => row >= area.top && row <= area.bottom);
  if (sheet.filtered && hidden && area.bottom > area.top) throw new HostFault('FilteredRangeConflict', sheet.name);
}

/** Whether a cell is covered by a merged area without being its first cell: Excel keeps nothing there. */
export function covered(sheet: Sheet, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.some((merge) => common(merge, cell) && (merge.top !== row || merge.left !== column));
}
