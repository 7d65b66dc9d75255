import { INDICATORS, type Rate, isAbsent } from '../../coverage/index.ts';
import { areaName } from '../area.ts';
import type { AssessedTable } from '../assessed/assessed.ts';
import type { Cells } from '../cells.ts';
import { commonRank, rankOfName } from './consolidate-rank.ts';
import type { ChosenColumn, Report, ReportColumn, ReportFigure, ReportUnit } from './consolidate-report.ts';
import { reportPeriod, subjectOf } from './consolidate-subject.ts';
import { addedTargets, wholeFigures } from './consolidate-whole.ts';
import { readableCells } from '../old-text/old-text.ts';
import type { Problem } from '../problem.ts';
import type { FigureColumn, Measure, Table, TableRow } from '../table.ts';

/**
 * What a table contributes to a consolidation.
 *
 * @param given as a host read them; texts of old fonts are read in Unicode, as the table's were
 * @param assessed the table as assessed: totals that differ from their units were settled there
 * @param problems what a person should know of the reading
 * @returns a report without columns where the table has neither targets nor actuals nor denominators
 * @example reportOf('xa-hiep-an.xlsx', cells, assessed, problems).whole.figures // [14000, 13300, 9870]
 */
export function reportOf(file: string, given: Cells, assessed: AssessedTable, problems: readonly Problem[]): Report {
  const { table } = assessed;
  const { cells } = readableCells(given);
  const read = [...measuredColumns(table.measures), ...otherColumns(table)];
  const chosen = [...read, ...addedTargets(assessed, read)];
  const subject = subjectOf(cells, table, file.replace(/^.*[/\\]/, ''));
  const period = reportPeriod(cells, table);
  const rank = commonRank(table);
  const units = table.rows.flatMap((row, index): ReportUnit[] => {
    if (row.kind !== 'leaf' || row.earlier) return [];
    const within = withinOf(table.rows, row);
    return [
      {
        name: row.name,
        row: row.row,
        figures: chosen.map(({ from }) => figureOf(from.figures[index])),
        ...(row.code !== undefined && { code: row.code }),
        ...(within !== undefined && { within }),
      },
    ];
  });
  return {
    file,
    sheet: table.sheet,
    area: areaName(table.area),
    subject,
    ...(period && { period }),
    ...(rank !== undefined && { rank }),
    columns: chosen.map(({ column }) => column),
    whole: { ...wholeFigures(assessed, chosen), name: subject.name, ...(subject.within && { within: subject.within }) },
    units,
    problems,
  };
}

function measuredColumns(measures: readonly Measure[]): readonly ChosenColumn[] {
  return measures.flatMap(({ indicator: code, title, actual, denominator, targetHeadcount, targetRate }, measure) => {
    const again = measures.slice(0, measure).some((earlier) => earlier.indicator === code);
    // A second measure of one indicator is told apart by what its target is called.
    const indicator = again ? (targetHeadcount ?? targetRate ?? actual).header : codeOf(code, title);
    const about = { indicator, title: title || indicator };
    const take = (field: ReportColumn['field'], from: FigureColumn<number | Rate> | undefined): ChosenColumn[] =>
      from ? [{ column: { field, ...about, ...placeOf(from) }, from, measure }] : [];
    return [
      ...take('denominator', denominator).map((each) => ({
        ...each,
        column: { ...each.column, ...(denominator && { kind: denominator.kind }) },
      })),
      ...take('target-headcount', targetHeadcount),
      ...take('target-rate', targetRate),
      ...take('actual', actual),
    ];
  });
}

/** Targets and denominators of a table without actuals of their indicator; where several could be meant none is taken. */
function otherColumns({ measures, series }: Table): readonly ChosenColumn[] {
  const measured = new Set(measures.map(({ indicator }) => indicator));
  const used = new Set(
    measures.flatMap((measure) =>
      [measure.actual, measure.denominator, measure.targetHeadcount, measure.targetRate].map((from) => from?.column),
    ),
  );
  const free = series.filter(({ role, indicator, column }) => {
    if (used.has(column)) return false;
    return role === 'denominator' ? measures.length === 0 : role.startsWith('target') && !measured.has(indicator);
  });
  return free.flatMap((one): ChosenColumn[] => {
    const { role, indicator, title, assigner } = one;
    if (role === 'actual' || role === 'month') return [];
    if (free.some((other) => other !== one && other.role === role && other.indicator === indicator)) return [];
    const about = { field: role, indicator: codeOf(indicator, title), title, ...(assigner && { assigner }) };
    const kind = role === 'denominator' ? { kind: one.kind } : {};
    return [{ column: { ...about, ...kind, ...placeOf(one) }, from: one }];
  });
}

function placeOf({ column, header, from }: FigureColumn<unknown>): Pick<ReportColumn, 'column' | 'header'> {
  return { header, ...(from ? {} : { column }) };
}

/** An indicator that only the title over the table names counts as named. */
function codeOf(indicator: string, title: string): string {
  if (indicator !== '') return indicator;
  return Object.values(INDICATORS).find(({ name }) => name === title)?.code ?? '';
}

/** The unit above a row: as a column of its own tells, else the nearest group over it that is a unit and no heading. */
function withinOf(rows: readonly TableRow[], { within, parent }: TableRow): string | undefined {
  if (within !== undefined) return within;
  const group = parent === undefined ? undefined : rows[parent];
  return group?.kind === 'group' && rankOfName(group.name) !== undefined ? group.name : undefined;
}

function figureOf(figure: unknown): ReportFigure {
  return figure === undefined || isAbsent(figure) ? null : (figure as number | Rate);
}
