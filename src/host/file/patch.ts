import type { CellValue } from '../../table/cells.ts';
import type { Mark, PlannedRule } from '../../layout/plan.ts';
import type { TextRun } from './text-runs.ts';

/** How a cell should look: first a style to start from, then what is changed of it. */
export interface StyleRequest {
  /** Start from the style of this column's cell in the same row; from the cell's present style when absent. */
  readonly likeColumn?: number;
  /** Start from the style of this cell. */
  readonly like?: { readonly row: number; readonly column: number };
  /** English notation. */
  readonly numberFormat?: string;
  /** `centerContinuous` centres a text over its own cell and the empty ones to its right that are aligned so, too. */
  readonly align?: 'left' | 'center' | 'right' | 'centerContinuous';
  readonly wrap?: boolean;
  /** `true` makes the text bold; it is never made thin. */
  readonly bold?: boolean;
  /** Sets the text in this font. */
  readonly font?: string;
  /** The cell holds a number from now on: nothing marks it as text any more. */
  readonly asNumber?: true;
  /** Takes the background away. */
  readonly noFill?: boolean;
  /** Takes the lines on these sides away. */
  readonly noLines?: readonly ('left' | 'right')[];
}

/** What becomes of one cell. */
export type CellPatch =
  | {
      /** What the cell shows; beside a formula its cached result. `null` without a formula empties the cell and keeps its style. */
      readonly value: Exclude<CellValue, object>;
      /** English notation with `=`. */
      readonly formula?: string;
      /** Parts of the text that look different; together they are `value`. */
      readonly runs?: readonly TextRun[];
      /** Instead of the run's. */
      readonly style?: StyleRequest;
    }
  /** The cell goes, its style too. */
  | { readonly remove: true };

/** Cells of one column, one under the other; `null` leaves a cell alone. Where runs cover the same cell the last one counts. */
export interface CellRun {
  readonly column: number;
  /** Row of the first cell. Zero-based, like all rows and columns here. */
  readonly top: number;
  readonly cells: readonly (CellPatch | null)[];
  readonly style?: StyleRequest;
}

/** What changes on one sheet. */
export interface SheetPatch {
  readonly sheet: string;
  readonly runs: readonly CellRun[];
  /** Least widths of columns, in characters; a column is never made narrower. */
  readonly widths?: readonly { readonly column: number; readonly width: number }[];
  /** Conditional formats to add; they come after all that the sheet has. */
  readonly rules?: readonly PlannedRule[];
  /** Conditional formats to remove, by the keys of `ruleKey`. */
  readonly removeRules?: readonly string[];
}

/** What changes in a workbook. */
export interface WorkbookPatch {
  readonly sheets: readonly SheetPatch[];
  /** All marks the workbook shall have; as they are when absent. */
  readonly marks?: readonly Mark[];
  /** Whether formulas may give something else from now on: who opens the file calculates them again. */
  readonly recalculate?: true;
}
