import type { Absent, Actual, Denominator, DenominatorKind, Rate, TargetHeadcount } from '../coverage/index.ts';
import type { Area } from './area.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './reason.ts';
import type { Surroundings } from './places/surroundings.ts';
import type { TablePeriod } from './table-period.ts';
import type { TableShape } from './columns/table-shape.ts';

/**
 * What a column of a report table holds.
 *
 * - `parent-unit` names the unit above each unit (the district beside its communes)
 * - `period` tells the month or date of each row (months long); `month` holds the actuals of one month (months wide)
 * - `ours` is a result column we wrote earlier, `other` one that the calculation does not need
 */
export type ColumnRole =
  | 'ordinal'
  | 'unit'
  | 'unit-code'
  | 'parent-unit'
  | 'period'
  | 'denominator'
  | 'target-headcount'
  | 'target-rate'
  | 'actual'
  | 'month'
  | 'coverage'
  | 'attainment'
  | 'gap'
  | 'previous'
  | 'not-insured'
  | 'late-payment'
  | 'amount-due'
  | 'note'
  | 'ours'
  | 'other';

/** How a column of rates is written: 15.54 (percent points) or 0.1554 (fraction, a percent format). Decided per column. */
export type RateScale = 'points' | 'fraction';

export type { TablePeriod } from './table-period.ts';

/** What a column was recognised as, and why; the person can change it. */
export interface RecognisedColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** Indicator the column belongs to: a code of the calculation library, another name as printed, or `''` when the table has just one. */
  readonly indicator: string;
  /** For a denominator: which one its header names. */
  readonly denominatorKind?: DenominatorKind;
  readonly rateScale?: RateScale;
  /** Header text as printed, upper rows first, joined by ` › `. Empty when there is none. */
  readonly header: string;
  /** Where the header stands (`E5`). */
  readonly headerCell: string;
  /** `remembered` is a choice a person made earlier for a table of the same shape. */
  readonly certainty: 'sure' | 'likely' | 'asked' | 'chosen' | 'remembered';
  /** Why the role was recognised. */
  readonly reason: Reason;
  /** What else the column may be, the likeliest first; never the role itself. */
  readonly alternatives: readonly Alternative[];
  /** The year, month or day its header names. */
  readonly period?: TablePeriod;
  /** Who assigned the target, as printed (`UBND tỉnh`). */
  readonly assigner?: string;
}

/** Another reading of a column that a person may choose. */
export interface Alternative extends RoleChoice {
  readonly reason: Reason;
}

/** A person's own choice for a column, instead of what was recognised. */
export interface RoleChoice {
  readonly role: ColumnRole;
  readonly indicator?: string;
  readonly rateScale?: RateScale;
  /** The choice was made earlier, for another table of the same shape. */
  readonly remembered?: true;
}

/**
 * One row of the body. Leaves are units; a `group` (I, II, A) or `total` row stands for the leaves listed in `parts`, so nothing
 * is counted twice (rule R7). Notes and blanks hold no figures.
 */
export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: 'leaf' | 'group' | 'total' | 'blank' | 'note';
  /** The unit's name as printed, spaces trimmed. */
  readonly name: string;
  /** For groups and totals: indexes into `Table.rows` of the leaves they sum. */
  readonly parts: readonly number[];
  /** Index into `Table.rows` of the nearest group or total that this row is part of: the table as a tree. */
  readonly parent?: number;
  /** The unit's code, as written in the column of codes. */
  readonly code?: string;
  /** The unit above, as written in a column of its own. */
  readonly within?: string;
  /** The period of the row, where a column tells it (months long). */
  readonly period?: TablePeriod;
  /** The row tells an earlier period than the latest one of its unit: it is assessed, and never added to a total. */
  readonly earlier?: true;
}

/** A column of figures: one entry for each row of `Table.rows`. */
export interface FigureColumn<Figure> {
  readonly column: number;
  readonly header: string;
  readonly figures: readonly (Figure | Absent)[];
  /** Whether every figure stands in its cell as a plain number, so that a formula can refer to it. */
  readonly plain: boolean;
  /** Where the figures stand when they were joined from another table: then `column` is a column there, and `plain` is false. */
  readonly from?: JoinedFrom;
}

/** Where joined figures stand. */
export interface JoinedFrom {
  readonly sheet: string;
  /** The other workbook, when they stand in one. */
  readonly file?: string;
  /** For each figure the zero-based row of that sheet; none where there is no figure. */
  readonly rows?: readonly (number | undefined)[];
}

/** A column of figures with what its header tells of it, whether a measure uses it or not. */
export type Series = {
  readonly indicator: string;
  readonly title: string;
  readonly period?: TablePeriod;
  readonly assigner?: string;
} & (
  | (FigureColumn<Actual> & { readonly role: 'actual' | 'month' })
  | (FigureColumn<Denominator> & { readonly role: 'denominator'; readonly kind: DenominatorKind })
  | (FigureColumn<TargetHeadcount> & { readonly role: 'target-headcount' })
  | (FigureColumn<Rate> & { readonly role: 'target-rate'; readonly scale: RateScale })
);

/** One indicator of the table with its columns: what is assessed. */
export interface Measure {
  /** Code of the calculation library, a name as printed, or `''`. */
  readonly indicator: string;
  /** What the table calls it, for people; `''` when it has no name. */
  readonly title: string;
  readonly actual: FigureColumn<Actual>;
  readonly denominator?: FigureColumn<Denominator> & { readonly kind: DenominatorKind };
  readonly targetHeadcount?: FigureColumn<TargetHeadcount>;
  readonly targetRate?: FigureColumn<Rate> & { readonly scale: RateScale };
}

/** A report table: what is what. Every figure can say which cell it came from: `rows[i].row` and its column. */
export interface Table {
  readonly sheet: string;
  /** Header and body, without columns of ours and without notes below. */
  readonly area: Area;
  readonly headerTop: number;
  /** Last header row, a row of column numbers `(1) (2)` included. */
  readonly headerBottom: number;
  /** The header row that names single columns: where a new column's name belongs. */
  readonly labelRow: number;
  readonly rows: readonly TableRow[];
  readonly columns: readonly RecognisedColumn[];
  readonly measures: readonly Measure[];
  /** Every column of targets, denominators and actuals: a table of targets alone has these and no measure. */
  readonly series: readonly Series[];
  /** What stands around it: title, unit line, period, notes. */
  readonly around: Surroundings;
  /** What tables of the same shape have in common, whatever their month: the key under which choices are remembered. */
  readonly shape: TableShape;
  /** Everything a person should know about the reading; an `error` means that a result is missing somewhere. */
  readonly problems: readonly Problem[];
}
