import { percentText } from '../coverage/index.ts';
import type { ConsolidatedColumn } from '../table/consolidation/consolidate-columns.ts';
import type { ReportFigure } from '../table/consolidation/consolidate-report.ts';
import type { Language } from '../words/language.ts';
import { type Consolidation, type UnreadFile, allProblems } from './consolidate.ts';
import { reportProblemSentence } from './consolidate-text.ts';

const DECIMALS = 6;

/**
 * A consolidation as plain JSON for other programs: columns, groups, rows with figures in the order of the columns and with their
 * sources, totals, files that were not read, and problems with sentences. Rates are percent points as decimal text; `null` is a figure
 * that is not there.
 *
 * @example consolidationJson(consolidation, [], 'vi') // { columns: [ … ], rows: [ { name: 'Xã Hiệp An', figures: [14000, 9870], … } ], … }
 */
export function consolidationJson(
  consolidation: Consolidation,
  unread: readonly UnreadFile[],
  language: Language,
): object {
  const { columns, groups, rows, totals, reports, period } = consolidation;
  return {
    period: period?.period ?? null,
    columns: columns.map(({ field, indicator, title, kind, assigner }: ConsolidatedColumn) => ({
      role: field,
      indicator: indicator ?? null,
      title,
      denominator: kind ?? null,
      assigner: assigner ?? null,
    })),
    groups: groups.map(({ name, figures }) => ({ name, figures: figures.map(figureJson) })),
    rows: rows.map(({ name, code, group, figures, contributions }) => ({
      name,
      code: code ?? null,
      group: group === undefined ? null : (groups[group]?.name ?? null),
      figures: figures.map(figureJson),
      sources: contributions.map(({ report, unit }) => {
        const { file = '', sheet = '', area = '' } = reports[report] ?? {};
        return { file, sheet, table: area, row: unit.row === undefined ? null : unit.row + 1 };
      }),
    })),
    totals: totals.map(figureJson),
    reports: reports.map(({ file, sheet, area, subject, period: own }) => ({
      file,
      sheet,
      table: area,
      unit: subject.name,
      toldBy: subject.source,
      cell: subject.cell ?? null,
      certainty: subject.certainty,
      period: own?.period ?? null,
    })),
    unread: unread.map(({ file }) => file),
    problems: allProblems(consolidation, unread).map((problem) => ({
      ...problem,
      text: reportProblemSentence(problem, language),
    })),
  };
}

function figureJson(figure: ReportFigure): number | string | null {
  if (figure === null || typeof figure === 'number') return figure;
  return percentText(figure, DECIMALS);
}
