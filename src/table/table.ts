import type { Absent, Actual, Denominator, DenominatorKind, Rate, TargetHeadcount } from '../coverage/index.ts';
import type { Area } from './area.ts';
import type { Problem } from './problem.ts';

/**
 * What a column of a report table holds. `target` stands for a target whose kind (headcount or rate) the values decide;
 * `ours` is a result column we wrote earlier; `other` is a column the calculation does not need.
 */
export type ColumnRole =
  | 'ordinal'
  | 'unit'
  | 'unit-code'
  | 'denominator'
  | 'target-headcount'
  | 'target-rate'
  | 'actual'
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
  readonly certainty: 'sure' | 'likely' | 'asked' | 'chosen';
}

/** A person's own choice for a column, instead of what was recognised. */
export interface RoleChoice {
  readonly role: ColumnRole;
  readonly indicator?: string;
  readonly rateScale?: RateScale;
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
}

/** A column of figures: one entry for each row of `Table.rows`. */
export interface FigureColumn<Figure> {
  readonly column: number;
  readonly header: string;
  readonly figures: readonly (Figure | Absent)[];
  /** Whether every figure stands in its cell as a plain number, so that a formula can refer to it. */
  readonly plain: boolean;
}

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
  /** Everything a person should know about the reading; an `error` means that a result is missing somewhere. */
  readonly problems: readonly Problem[];
}
