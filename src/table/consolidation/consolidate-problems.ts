import { percentText } from '../../coverage/index.ts';
import type { Contribution } from './consolidate-groups.ts';
import type { MergedFigures, PlacedFigure } from './consolidate-merge.ts';
import { periodText } from './consolidate-period.ts';
import { type Report, type ReportProblem, figureCell } from './consolidate-report.ts';
import { comparatorIn } from '../columns/target-wording.ts';
import type { Findings } from './consolidate-findings.ts';
import { missingFigures } from './consolidate-missing.ts';
import type { Problem } from '../problem.ts';

/**
 * Everything to say about a consolidation as such; what is wrong inside one report stands in `Report.problems`.
 *
 * @example consolidationProblems(findings).map(({ code }) => code) // ['figure-conflict', 'sum-incomplete']
 */
export function consolidationProblems(findings: Findings): readonly ReportProblem[] {
  const { reports, plan, rowPlans, merged, rows } = findings;
  return [
    ...merged.flatMap((figures, index) => conflicts(findings, figures, rows[index]?.name ?? '')),
    ...rowPlans.below.map(([left, by]) => about('unit-listed-below', 'warning', reports, left, by)),
    ...rowPlans.alike.map(([one, other]) => about('units-alike', 'warning', reports, one, other)),
    ...reports.flatMap(subjectProblems),
    ...periodProblems(findings),
    ...unnamed(reports),
    ...plan.apart.map(({ title, kinds }): ReportProblem => {
      const [file = '', other = ''] = [...kinds.values()].map((report) => reports[report]?.file);
      return { code: 'denominators-apart', severity: 'warning', file, details: { indicator: title, file, other } };
    }),
    ...missingFigures(findings),
    ...plan.columns.flatMap(({ field, title, headers }): ReportProblem[] => {
      const comparisons = field.startsWith('target') ? new Set(headers.map(comparatorIn)) : new Set();
      if (comparisons.size < 2) return [];
      return [{ code: 'comparisons-differ', severity: 'warning', details: { role: field, indicator: title } }];
    }),
    ...reports.flatMap(({ file, sheet, area, subject, columns }) =>
      columns.flatMap(({ made, title }): ReportProblem[] => {
        const details = { unit: subject.name, indicator: title };
        return made ? [{ code: 'target-made', severity: 'note', file, sheet, cell: area, details }] : [];
      }),
    ),
    ...repeated(merged, reports),
  ];
}

function conflicts(
  { reports, plan }: Findings,
  { conflicts: found }: MergedFigures,
  unit: string,
): readonly ReportProblem[] {
  return found.flatMap(({ column, values: [first, ...others] }) => {
    if (!first) return [];
    const { field = 'actual', title = '' } = plan.columns[column] ?? {};
    return others.map((other): ReportProblem => {
      const [here, there] = [placeOf(reports, first), placeOf(reports, other)];
      const otherFile = there.file === here.file ? `${there.file} › ${there.sheet}` : there.file;
      return {
        code: 'figure-conflict',
        severity: 'error',
        ...here,
        details: {
          ...{ unit, role: field, indicator: title, value: shown(first), file: here.file },
          ...{ otherValue: shown(other), other: otherFile, otherCell: there.cell, otherSheet: there.sheet },
        },
      };
    });
  });
}

function placeOf(
  reports: readonly Report[],
  { report, unit, column }: PlacedFigure,
): { file: string; sheet: string; cell: string } {
  const { file = '', sheet = '', area = '' } = reports[report] ?? {};
  return { file, sheet, cell: figureCell(unit, column) || area };
}

function shown({ figure }: PlacedFigure): number {
  return typeof figure === 'number' ? figure : Number(percentText(figure, 6));
}

function about(
  code: 'unit-listed-below' | 'units-alike',
  severity: Problem['severity'],
  reports: readonly Report[],
  one: Contribution,
  two: Contribution,
): ReportProblem {
  const { file = '', sheet = '', area = '', subject } = reports[one.report] ?? {};
  const left = /^[A-Z]+/.exec(area)?.[0] ?? 'A';
  const row = one.unit.row === undefined ? area : `${left}${String(one.unit.row + 1)}`;
  const cell = one.unit.name === subject?.name ? (subject.cell ?? row) : row;
  const details = { unit: one.unit.name, file, otherUnit: two.unit.name, other: reports[two.report]?.file ?? '' };
  return { code, severity, file, sheet, cell, details };
}

function subjectProblems({ file, sheet, area, subject, rank }: Report): readonly ReportProblem[] {
  const { name, source, cell = area, rival } = subject;
  const place = { file, sheet, cell } as const;
  if (rival) {
    const details = { unit: name, otherUnit: rival.name, otherCell: rival.cell ?? rival.source };
    return [{ code: 'unit-doubtful', severity: 'warning', ...place, details }];
  }
  if (source === 'nothing') {
    const severity = (rank ?? 0) >= 1 ? 'note' : 'warning';
    return [{ code: 'unit-unknown', severity, ...place, details: { unit: name } }];
  }
  if (source !== 'file-name') return [];
  return [{ code: 'unit-from-file-name', severity: 'note', ...place, details: { unit: name } }];
}

function periodProblems({ reports, period }: Findings): readonly ReportProblem[] {
  return (period?.others ?? []).flatMap((index): ReportProblem[] => {
    const { file, sheet, period: own } = reports[index] ?? {};
    if (!own || file === undefined || sheet === undefined) return [];
    const details = { period: periodText(own.period), most: periodText(period?.period ?? {}) };
    return [{ code: 'period-differs', severity: 'warning', file, sheet, cell: own.cell, details }];
  });
}

/** Reports that name no indicator beside others that do: their figures stand in columns of their own. */
function unnamed(reports: readonly Report[]): readonly ReportProblem[] {
  const named = reports.some(({ columns }) =>
    columns.some(({ field, indicator }) => field === 'actual' && indicator !== ''),
  );
  if (!named) return [];
  return reports.flatMap(({ file, sheet, area, columns }): ReportProblem[] => {
    const column = columns.find(({ field, indicator }) => field === 'actual' && indicator === '');
    if (!column) return [];
    return [
      { code: 'indicator-unnamed', severity: 'warning', file, sheet, cell: area, details: { header: column.header } },
    ];
  });
}

/** Figures given twice alike: one note for each pair of files. */
function repeated(merged: readonly MergedFigures[], reports: readonly Report[]): readonly ReportProblem[] {
  const counts = new Map<string, { first: PlacedFigure; again: PlacedFigure; count: number }>();
  for (const { repeated: found } of merged) {
    for (const [first, again] of found) {
      // The sheets of one workbook share denominators as a matter of course.
      if (reports[first.report]?.file === reports[again.report]?.file) continue;
      const key = `${String(first.report)}|${String(again.report)}`;
      const known = counts.get(key) ?? { first, again, count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()].map(({ first, again, count }): ReportProblem => {
    const place = placeOf(reports, again);
    const { file, cell } = placeOf(reports, first);
    return {
      code: 'figure-repeated',
      severity: 'note',
      ...place,
      details: { count, file: place.file, other: file, otherCell: cell },
    };
  });
}
