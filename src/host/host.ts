import type { Area } from '../table/area.ts';
import type { Cells } from '../table/cells.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import type { EditPlan } from '../layout/edit-plan.ts';
import type { Mark, WritePlan } from '../layout/plan.ts';

export type { Attempt } from '../table/problem.ts';

/** Which cells to read: what the person selected (or the table around it), or a named place. */
export interface ReadRequest {
  /** Name of a sheet; the active or first sheet when absent. */
  readonly sheet?: string;
  /** Area on that sheet such as `A4:H20`; the selection (Excel, grid) or the used range (file) when absent. */
  readonly address?: string;
}

/** What a host read in one go. */
export interface Reading {
  /** Cells of the chosen area, of what stands around it as far as tables reach, and of what stands to its right. */
  readonly cells: Cells;
  /** The area the person means; `cells.area` contains it. */
  readonly chosen: Area;
  /** `false` when the host found the area by itself (one selected cell, no address given): a header may be searched for inside it. */
  readonly exact: boolean;
  /** What the person selected, where `chosen` was found around it: it tells which of several tables is meant. */
  readonly selected?: Area;
  /** Our marks on this sheet. */
  readonly marks: readonly Mark[];
}

/** A sheet of a workbook, as it is listed. */
export interface SheetInfo {
  readonly name: string;
  /** A very hidden sheet can be shown by a program only. */
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** `false` for a sheet that is one chart. */
  readonly hasCells: boolean;
  /** The area in use, where the host knows it without reading the sheet; absent also when nothing is written. */
  readonly used?: Area;
}

/** Proof of a write that can take it back. What it holds is the host's own affair. */
export interface Receipt {
  readonly sheet: string;
  readonly area: Area;
  /** How many cells now hold something else than before. */
  readonly cells: number;
}

/** What became of a write. */
export type Outcome =
  | { readonly kind: 'written'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'partial';
      /** Exactly what was written, so that a person can judge the sheet; the receipt can still take it back. */
      readonly written: readonly Area[];
      readonly receipt: Receipt;
      readonly problems: readonly Problem[];
    };

/**
 * A place where a workbook lives: Excel, an .xlsx file, the workbench's grid. No type of any of them crosses this seam.
 * Problems of the workbook come back as values; only a programmer's mistake throws.
 */
export interface Host {
  /** Reads once: cells, formats, merges, marks. */
  read(request: ReadRequest): Promise<Attempt<Reading>>;
  /** The sheets of the workbook in their order, without reading their cells. */
  sheets(): Promise<Attempt<readonly SheetInfo[]>>;
  /**
   * Writes a plan. Refuses when a target cell holds something that is neither ours nor listed in `plan.replaces`, or when it
   * changed since it was read. Consent to `plan.replaces` is asked before this is called.
   */
  apply(plan: WritePlan): Promise<Outcome>;
  /**
   * Corrects cells of the person's own, as they asked and saw it: all of them, or none where one holds something else than `was`, is a
   * formula, or cannot be changed alone. Looks stay, but for what an edit says.
   */
  edit(plan: EditPlan): Promise<Outcome>;
  /** Puts every cell, format and rule of a write or a correction back as it was. */
  takeBack(receipt: Receipt): Promise<Outcome>;
  /** Selects a cell or area so that the person sees it. Hosts without a screen do nothing. */
  select(sheet: string, address: string): Promise<void>;
  /** Calls back when the person selects something else; returns how to stop. */
  watch(changed: (place: { sheet: string; address: string }) => void): () => void;
}
