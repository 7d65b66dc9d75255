import { type Consolidation, consolidate } from '../table/consolidation/consolidate.ts';
import { reportOf } from '../table/consolidation/consolidate-read.ts';
import type { Report, ReportProblem } from '../table/consolidation/consolidate-report.ts';
import type { Calculation } from './calculation.ts';

export type { Consolidation } from '../table/consolidation/consolidate.ts';
export type { Report, ReportProblem } from '../table/consolidation/consolidate-report.ts';

/** What a sheet contributes, or why it contributes nothing. */
export type Contributed =
  { readonly ok: true; readonly value: Report } | { readonly ok: false; readonly problems: readonly ReportProblem[] };

/** A file that contributes nothing, with the reasons. */
export interface UnreadFile {
  readonly file: string;
  readonly problems: readonly ReportProblem[];
}

/** Findings about what would be written beside one report's table: nothing is written there. */
const OF_WRITING: ReadonlySet<string> = new Set([
  ...['how-coverage', 'how-target', 'values-instead-of-formulas', 'nothing-to-write', 'no-room', 'merged-target'],
]);

/**
 * What a calculated sheet contributes to a consolidation.
 *
 * @param file the file as the person knows it
 * @returns `report-empty` when its table has no figures that could be put together, with what else was found
 * @example contributionOf('xa-hiep-an.xlsx', calculation) // { ok: true, value: { subject: { name: 'Xã Hiệp An', … }, … } }
 */
export function contributionOf(file: string, { reading, assessed, problems }: Calculation): Contributed {
  const about = problems.filter(({ code }) => !OF_WRITING.has(code));
  const report = reportOf(file, reading.cells, assessed, about);
  if (report.columns.length > 0) return { ok: true, value: report };
  const { sheet, area: cell } = report;
  return { ok: false, problems: [{ code: 'report-empty', severity: 'error', file, sheet, cell }, ...about] };
}

/**
 * Puts reports together, files in the order in which people sort names: xã 2 before xã 10.
 *
 * @param detail every unit of every report is wanted
 */
export function consolidateReports(reports: readonly Report[], detail: boolean): Consolidation {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return consolidate(reports, { detail, order: (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0) });
}

/**
 * Everything a person should know of a consolidation: files that were not read, contradictions, then what is doubtful in each report.
 * A column that a report lacks is not told where other reports gave those figures of all its units.
 */
export function allProblems(consolidation: Consolidation, unread: readonly UnreadFile[]): readonly ReportProblem[] {
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const found = [
    ...unread.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file }))),
    ...consolidation.problems,
    ...problemsByReport(consolidation).flat(),
  ];
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'no-actual-column': ['actual'],
  'no-target-column': ['target-headcount', 'target-rate'],
  'no-plan-column': ['target-headcount', 'target-rate'],
  'no-denominator-column': ['denominator'],
};

/** What was found in each report, as far as the other reports left it open. */
export function problemsByReport({ reports, rows, columns }: Consolidation): readonly (readonly ReportProblem[])[] {
  const own = reports.map((): (typeof rows)[number][] => []);
  for (const row of rows) for (const { report } of row.contributions) own[report]?.push(row);
  const indicators = new Set(columns.flatMap(({ indicator }) => indicator ?? []));
  return reports.map(({ file, problems }, index) =>
    problems.flatMap((problem): ReportProblem[] => {
      const fields = FIELDS[problem.code];
      const filled =
        fields !== undefined &&
        (indicators.size === 1 || problem.code === 'no-actual-column') &&
        own[index]?.every(({ figures }) =>
          figures.some((figure, column) => figure !== null && fields.includes(columns[column]?.field ?? '')),
        );
      return filled ? [] : [{ ...problem, file }];
    }),
  );
}
