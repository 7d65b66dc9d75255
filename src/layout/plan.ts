import type { Area } from '../table/area.ts';
import type { CellValue } from '../table/cells.ts';
import type { Problem } from '../table/problem.ts';
import type { RememberedLayout } from '../table/columns/remembered-layout.ts';

/**
 * What one result column tells: target headcount made from a target rate (số người theo chỉ tiêu), coverage rate (tỷ lệ bao phủ),
 * attainment of the headcount target (tỷ lệ đạt so với chỉ tiêu), attainment of the rate target, people remaining (còn phải phát
 * triển), points short of the target (điểm %), status in words.
 */
export type ResultRole =
  'target' | 'coverage' | 'attainment' | 'attainment-on-rates' | 'remaining' | 'gap-in-points' | 'status';

/** How a row stands against its target; what the colours show. Ordered by which rule wins. */
export type Band = 'no-data' | 'above-100' | 'met' | 'near' | 'not-met';

/**
 * One cell the plan writes. `value` is what the cell shows at once; with `formula` (English notation, leading `=`) the host writes
 * the formula and, where it stores files, `value` as its cached result. A `null` value with no formula leaves the cell alone.
 */
export interface PlannedCell {
  readonly value: Exclude<CellValue, object>;
  readonly formula?: string;
}

/** How a block of cells should look; what is absent is copied from the table's own last column. */
export interface PlannedLook {
  /** English notation: `0.00%`, `#,##0`, `0.00`, `General`. */
  readonly numberFormat: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** One new column: a header and one cell for each row of the table's body. */
export interface PlannedColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly role: ResultRole;
  /** Names the indicator the column belongs to, e.g. `BHYT`; empty when the table has one unnamed indicator. */
  readonly indicator: string;
  /**
   * Header cells from the top header row to the last one, as many as the table has header rows. An empty text is a free cell that takes
   * the look of its row; `null` leaves alone a cell that holds something of the person's.
   */
  readonly header: readonly (string | null)[];
  /** Body cells, one for each row from `bodyTop` to `bodyBottom` of the plan. */
  readonly cells: readonly PlannedCell[];
  readonly look: PlannedLook;
  /** Width in characters of the sheet's default font; a host never narrows a column that holds something else. */
  readonly width: number;
}

/** A colour a rule gives; `RRGGBB` without `#`. The word in the status column says the same, so colour never stands alone. */
export interface RuleLook {
  readonly fill: string;
  readonly text: string;
  readonly bold?: boolean;
}

/** A conditional format over whole columns. */
export type PlannedRule =
  | {
      readonly kind: 'formula';
      readonly band: Band;
      readonly area: Area;
      /** English notation with `=`, relative to the top-left cell of `area`. */
      readonly formula: string;
      readonly look: RuleLook;
      readonly stop: boolean;
    }
  | {
      readonly kind: 'data-bar';
      readonly area: Area;
      /** `RRGGBB`. Bars start at zero. */
      readonly color: string;
    };

/** A cell the plan would change although it holds something that is not ours. */
export interface Replaced {
  readonly row: number;
  readonly column: number;
  /** What it holds now, as text for a person. */
  readonly holds: string;
}

/**
 * Our mark in the workbook: which columns are ours, so that running again updates them in place. Stored as a custom XML part by
 * every host that stores workbooks, in the form of `mark.ts`.
 */
export interface Mark {
  readonly sheet: string;
  /** The table the columns belong to (header and body), without our columns. */
  readonly table: string;
  readonly columns: readonly {
    readonly column: number;
    readonly role: ResultRole;
    readonly indicator: string;
    /** The header we wrote; a column that no longer carries it has moved, or is the person's own by now. */
    readonly header: string;
  }[];
  readonly top: number;
  readonly bottom: number;
  /** The row the headers stand in. */
  readonly labelRow: number;
  /** Identifiers of the conditional formats we made, where the host gives any; others are never removed. */
  readonly rules: readonly string[];
  /** What the person chose for columns of this table, so that the workbook itself remembers it. */
  readonly layout?: RememberedLayout;
}

/**
 * Everything that would change in a workbook, as plain data: it can be shown, applied by any host, compared with a second reading,
 * and reversed. Rows and columns are the sheet's own, zero-based.
 */
export interface WritePlan {
  readonly sheet: string;
  /** The rectangle holding header and body of all new columns. Nothing outside it changes, except column widths and rules. */
  readonly area: Area;
  /** First header row, first and last body row. `headerTop <= bodyTop - 1`. */
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly columns: readonly PlannedColumn[];
  /**
   * Titles over several columns, such as an indicator's name over its results: the text of the first cell is to be read across all cells
   * of the area, which is one row high; the others are free. Never merged, so that columns can be sorted, moved and deleted.
   */
  readonly titles: readonly Area[];
  readonly rules: readonly PlannedRule[];
  /** The table's own last column: hosts copy fonts, borders and alignment of its header and body from here. */
  readonly likeColumn: number;
  /** Rows of the body written in bold like the table's own total and group rows. */
  readonly strongRows: readonly number[];
  /** Non-empty cells not ours that would be replaced; applying needs the person's consent to exactly this list. */
  readonly replaces: readonly Replaced[];
  readonly mark: Mark;
  /** An earlier mark this plan updates: its columns and rules go before the new ones are written. */
  readonly supersedes?: Mark;
  /** A comment-like line for people: formula or values, rounding, denominator, target (R21). Shown by the pane, printed by the command line. */
  readonly provenance: readonly Problem[];
}
