import type { ColumnPlan } from './consolidate-columns.ts';
import type { Contribution } from './consolidate-groups.ts';
import type { Report, ReportColumn, ReportFigure } from './consolidate-report.ts';

/** A figure with the place it stands in. */
export interface PlacedFigure extends Contribution {
  readonly figure: Exclude<ReportFigure, null>;
  readonly column: ReportColumn;
}

/** The figures of one row, and what reports say twice of it. */
export interface MergedFigures {
  readonly figures: readonly ReportFigure[];
  /** Columns in which reports contradict each other: different figures, the first of each. */
  readonly conflicts: readonly { readonly column: number; readonly values: readonly PlacedFigure[] }[];
  /** Figures given again, equal to the first. */
  readonly repeated: readonly (readonly [first: PlacedFigure, again: PlacedFigure])[];
}

/**
 * Puts together what several reports say of one unit. A figure given twice counts when it is the same; when it is not, it is left out.
 *
 * @example mergeFigures(contributions, reports, plan).figures // [14000, null, 9870]
 */
export function mergeFigures(
  contributions: readonly Contribution[],
  reports: readonly Report[],
  { columns, placeOf }: ColumnPlan,
): MergedFigures {
  const found = columns.map((): PlacedFigure[] => []);
  for (const contribution of contributions) {
    const { report, unit } = contribution;
    const seen = new Set<string>();
    unit.figures.forEach((figure, index) => {
      const column = reports[report]?.columns[index];
      const place = placeOf[report]?.[index];
      if (figure === null || !column || place === undefined) return;
      // A denominator that several indicators of one sheet share is one cell.
      const cell = `${String(place)}|${String(column.column)}`;
      if (column.column !== undefined && seen.has(cell)) return;
      seen.add(cell);
      found[place]?.push({ ...contribution, figure, column });
    });
  }
  const conflicts: { column: number; values: readonly PlacedFigure[] }[] = [];
  const repeated: (readonly [PlacedFigure, PlacedFigure])[] = [];
  const figures = found.map((values, column): ReportFigure => {
    const [first] = values;
    if (!first) return null;
    const different: PlacedFigure[] = [];
    for (const value of values) {
      const same = different.find((other) => equal(other.figure, value.figure));
      if (!same) different.push(value);
      else if (same.report !== value.report) repeated.push([same, value]);
    }
    if (different.length === 1) return first.figure;
    conflicts.push({ column, values: different });
    return null;
  });
  return { figures, conflicts, repeated };
}

function equal(a: PlacedFigure['figure'], b: PlacedFigure['figure']): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.numerator * b.denominator === b.numerator * a.denominator;
}
