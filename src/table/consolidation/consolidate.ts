import { type ColumnPlan, type ConsolidatedColumn, columnPlan } from './consolidate-columns.ts';
import type { Contribution } from './consolidate-groups.ts';
import { mergeFigures } from './consolidate-merge.ts';
import { consolidationProblems } from './consolidate-problems.ts';
import type { Report, ReportFigure, ReportProblem } from './consolidate-report.ts';
import { type RowPlans, planRows } from './consolidate-rows.ts';
import { type CommonPeriod, commonPeriod } from './consolidate-period.ts';

/** A unit of a consolidation. */
export interface ConsolidatedRow {
  readonly name: string;
  readonly code?: string;
  /** Position of its group; absent for a unit that stands by itself. */
  readonly group?: number;
  /** One figure for each column; `null` where no report gives one, or where reports contradict each other. */
  readonly figures: readonly ReportFigure[];
  /** The reports that speak of it. */
  readonly contributions: readonly Contribution[];
}

/** A group of units with its own figures: the sums of its units, or what its report prints where a unit has none. */
export type ConsolidatedGroup = Omit<ConsolidatedRow, 'group' | 'code'>;

/** Many reports put together: one table, where each row comes from, and everything a person should know. */
export interface Consolidation {
  /** In the order of their files, the sheets of one file as they were given; `Contribution.report` counts in it. */
  readonly reports: readonly Report[];
  readonly columns: readonly ConsolidatedColumn[];
  readonly groups: readonly ConsolidatedGroup[];
  readonly rows: readonly ConsolidatedRow[];
  /** The sum of all rows for each column; `null` where a row has no figure, and for rates. */
  readonly totals: readonly ReportFigure[];
  /** The month of most reports. */
  readonly period?: CommonPeriod;
  readonly problems: readonly ReportProblem[];
}

/** What a consolidation may be asked for. */
export interface ConsolidateOptions {
  /** Every unit of every report, under a row for the report's own unit; otherwise villages are added up to their commune. */
  readonly detail: boolean;
  /** Compares file names as people sort them: xã 2 before xã 10. */
  readonly order: (a: string, b: string) => number;
}

/**
 * Puts the tables of many reports together into one: units are found by code and name, figures of one unit from several reports meet
 * in one row. Two reports that contradict each other are reported, their figure stays blank and so does its total: nothing is guessed.
 * The order in which files are given changes nothing.
 *
 * @example consolidate(reports, { detail: false, order }).totals // [28000, 26600, 19740]
 */
export function consolidate(given: readonly Report[], { detail, order }: ConsolidateOptions): Consolidation {
  const reports = given.filter(({ columns }) => columns.length > 0).sort((a, b) => order(a.file, b.file));
  const rowPlans = planRows(reports, detail);
  const plan = withoutEmptyColumns(columnPlan(reports), rowPlans);
  const merged = rowPlans.rows.map(({ contributions }) => mergeFigures(contributions, reports, plan));
  const rows = rowPlans.rows.map((row, index): ConsolidatedRow => ({ ...row, figures: merged[index]?.figures ?? [] }));
  const members = rowPlans.groups.map((): number[] => []);
  rows.forEach(({ group }, index) => group !== undefined && members[group]?.push(index));
  const groups = rowPlans.groups.map((group, at): ConsolidatedGroup => {
    const own = mergeFigures(group.contributions, reports, plan).figures;
    const inside = members[at] ?? [];
    const figures = plan.columns.map(({ field }, column): ReportFigure => {
      if (field === 'target-rate') return own[column] ?? null;
      const contradicted = inside.some((row) => merged[row]?.conflicts.some((conflict) => conflict.column === column));
      return (
        sumOf(inside.map((row) => rows[row]?.figures[column] ?? null)) ?? (contradicted ? null : (own[column] ?? null))
      );
    });
    return { ...group, figures };
  });
  const totals = plan.columns.map(({ field }, column) =>
    field === 'target-rate' ? null : sumOf(rows.map(({ figures }) => figures[column] ?? null)),
  );
  const period = commonPeriod(reports);
  const problems = consolidationProblems({ reports, plan, rows, rowPlans, merged, period });
  return { reports, columns: plan.columns, groups, rows, totals, ...(period && { period }), problems };
}

/** Targets of villages that their commune has none of leave no column behind. */
function withoutEmptyColumns({ columns, placeOf, apart }: ColumnPlan, { rows, groups }: RowPlans): ColumnPlan {
  const used = new Set<number>();
  for (const { contributions } of [...rows, ...groups]) {
    for (const { report, unit } of contributions) {
      unit.figures.forEach((figure, index) => figure !== null && used.add(placeOf[report]?.[index] ?? -1));
    }
  }
  const kept = columns.flatMap(({ field }, index) => (used.has(index) || field === 'actual' ? [index] : []));
  const places = new Map(kept.map((index, place) => [index, place]));
  return {
    columns: kept.flatMap((index) => columns[index] ?? []),
    placeOf: placeOf.map((all) => all.map((index) => places.get(index) ?? -1)),
    apart,
  };
}

function sumOf(figures: readonly ReportFigure[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    if (typeof figure !== 'number') return null;
    sum += figure;
  }
  return Number.isSafeInteger(sum) && figures.length > 0 ? sum : null;
}
