import type { Actual, Denominator, DenominatorKind, Rate, TargetHeadcount } from '../../coverage/index.ts';
import { INDICATORS, absent } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import type { DraftColumn } from '../columns/draft-column.ts';
import type { MeasureColumns } from '../columns/measure-columns.ts';
import { type FigureReport, readFigures } from './read-figures.ts';
import type { CountAt } from '../rows/row-sums.ts';
import type { FigureColumn, Measure, Series, TableRow } from '../table.ts';
import type { UnitWords } from '../places/unit-line.ts';

/** The figures of all measures of a table. */
export interface MeasureReading {
  readonly columns: readonly FigureReport[];
  /** Columns of counts, in which sums can be checked. */
  readonly counts: readonly CountAt[];
  /** The measures and the series of the table, once the kinds of the rows are settled. */
  finish(rows: readonly TableRow[]): { readonly measures: readonly Measure[]; readonly series: readonly Series[] };
}

/**
 * Reads the columns of figures of all measures, each column once.
 *
 * @param rows sheet rows of the body
 * @param columns all columns: targets, denominators and actuals that no measure uses are read for the series
 * @param line the unit line above the table
 */
export function readMeasures(
  cells: Cells,
  measures: readonly MeasureColumns[],
  rows: readonly number[],
  columns: readonly DraftColumn[],
  line?: UnitWords,
): MeasureReading {
  const { counts, rates } = readFigures(cells, measures, rows, columns, line);
  const all = [...counts.values()];
  const used = all.filter(({ use }) => use !== undefined);
  return {
    columns: [...all, ...rates.values()],
    counts: (used.length > 0 ? used : all).map(({ read }): CountAt => (index) => {
      const figure = read.figures[index];
      return typeof figure === 'number' ? figure : undefined;
    }),
    finish(tableRows) {
      const counted = tableRows.map(({ kind }) => kind !== 'note' && kind !== 'blank');
      const finished = new Map(
        [...all, ...rates.values()].map((report) => [report.draft, figureColumn(report, counted)]),
      );
      return {
        measures: measures.map((measure) => measureOf(measure, finished)),
        series: columns.flatMap((draft) => seriesOf(draft, finished.get(draft))),
      };
    },
  };
}

function measureOf(
  { indicator, title, actual, denominator, targetHeadcount, targetRate }: MeasureColumns,
  finished: ReadonlyMap<DraftColumn, FigureColumn<unknown>>,
): Measure {
  const column = <Figure>(draft: DraftColumn): FigureColumn<Figure> => finished.get(draft) as FigureColumn<Figure>;
  return {
    indicator,
    title: title || nameOf(indicator),
    actual: column<Actual>(actual),
    ...(denominator && {
      denominator: { ...column<Denominator>(denominator), kind: denominatorKind(denominator, indicator) },
    }),
    ...(targetHeadcount && { targetHeadcount: column<TargetHeadcount>(targetHeadcount) }),
    ...(targetRate && { targetRate: { ...column<Rate>(targetRate), scale: targetRate.rateScale ?? 'points' } }),
  };
}

function seriesOf(draft: DraftColumn, figures: FigureColumn<unknown> | undefined): readonly Series[] {
  if (!figures) return [];
  const { role, indicator, meaning } = draft;
  const { when: period, assigner } = meaning;
  const about = {
    indicator,
    title: meaning.title || nameOf(indicator),
    ...(period && { period }),
    ...(assigner !== undefined && role.startsWith('target') && { assigner }),
  };
  const column = <Figure>(): FigureColumn<Figure> => figures as FigureColumn<Figure>;
  if (role === 'target-rate') return [{ ...about, role, ...column<Rate>(), scale: draft.rateScale ?? 'points' }];
  if (role === 'denominator') {
    return [{ ...about, role, ...column<Denominator>(), kind: denominatorKind(draft, indicator) }];
  }
  if (role === 'target-headcount') return [{ ...about, role, ...column<TargetHeadcount>() }];
  return role === 'actual' || role === 'month' ? [{ ...about, role, ...column<Actual>() }] : [];
}

function nameOf(indicator: string): string {
  return Object.values(INDICATORS).find(({ code }) => code === indicator)?.name ?? '';
}

/**
 * What a denominator column counts: what its header names, else what its indicator is usually measured by.
 *
 * @example denominatorKind(column, 'BHYT') // 'population' when the header does not say
 */
export function denominatorKind({ meaning, role }: DraftColumn, indicator: string): DenominatorKind {
  if (meaning.base) return meaning.base;
  if (role === 'amount-due') return 'amount-due';
  return Object.values(INDICATORS).find(({ code }) => code === indicator)?.usualDenominator ?? 'population';
}

/**
 * The figures of a column without those of notes and blank rows.
 *
 * @param counted whether each row is neither
 */
function figureColumn(
  { draft: { column, header }, read }: FigureReport,
  counted: readonly boolean[],
): FigureColumn<unknown> {
  const figures = counted.includes(false)
    ? read.figures.map((figure, index) => (counted[index] ? figure : absent('blank')))
    : read.figures;
  return { column, header, figures, plain: !read.notPlain.some((index) => counted[index]) };
}
