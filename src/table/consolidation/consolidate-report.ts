import type { DenominatorKind, Rate } from '../../coverage/index.ts';
import { cellName } from '../area.ts';
import type { UnitRank } from './consolidate-named-unit.ts';
import type { Subject } from './consolidate-subject.ts';
import type { ConsolidateProblemCode, Problem, ProblemCode } from '../problem.ts';
import type { FigureColumn, TablePeriod } from '../table.ts';

/** A problem of one file among many, or of many files together. */
export interface ReportProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | ConsolidateProblemCode;
  readonly file?: string;
}

/** A figure of a report: people or đồng, a rate, or `null` where the report gives none. */
export type ReportFigure = number | Rate | null;

/** What a column of figures of a report holds. */
export interface ReportColumn {
  readonly field: 'denominator' | 'target-headcount' | 'target-rate' | 'actual';
  /** Code of the calculation library, a name as printed, or `''`; `''` for a denominator that no measure uses. */
  readonly indicator: string;
  readonly title: string;
  readonly kind?: DenominatorKind;
  readonly header: string;
  readonly assigner?: string;
  /** Sheet column; absent where the figures were joined from another sheet, or made. */
  readonly column?: number;
  /** A headcount that no cell holds: what different target rates of the units come to in people. */
  readonly made?: true;
}

/** One unit of a report with its figures, in the order of the report's columns. */
export interface ReportUnit {
  readonly name: string;
  readonly code?: string;
  readonly within?: string;
  /** Sheet row; absent where the figures were added up and stand in no row. */
  readonly row?: number;
  readonly figures: readonly ReportFigure[];
}

/** What one sheet of a file tells, small enough to be sent between threads by the thousand. */
export interface Report {
  /** The file as the person knows it. */
  readonly file: string;
  readonly sheet: string;
  /** Header and body. */
  readonly area: string;
  readonly subject: Subject;
  readonly period?: { readonly period: TablePeriod; readonly cell: string };
  /** How high its units stand. */
  readonly rank?: UnitRank;
  readonly columns: readonly ReportColumn[];
  /** The figures of all units together, as the total row tells them where it agrees. */
  readonly whole: ReportUnit;
  readonly units: readonly ReportUnit[];
  readonly problems: readonly ReportProblem[];
}

/** A column of a report with the table's figures behind it. */
export interface ChosenColumn {
  readonly column: ReportColumn;
  readonly from: FigureColumn<number | Rate>;
  /** Position of the measure among the table's; absent for a column that no measure uses. */
  readonly measure?: number;
}

/**
 * The address of a figure of a report.
 *
 * @returns the header's column where the figure stands in no row; `''` where it was joined from another sheet
 * @example figureCell(report.units[0], report.columns[2]) // 'E9'
 */
export function figureCell({ row }: ReportUnit, { column }: ReportColumn): string {
  return row === undefined || column === undefined ? '' : cellName(row, column);
}
