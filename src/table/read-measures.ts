import type { Absent, Actual, Denominator, DenominatorKind, Rate, TargetHeadcount } from '../coverage/index.ts';
import { INDICATORS, absent, isAbsent } from '../coverage/index.ts';
import type { RateNeighbours } from './ambiguous-rates.ts';
import type { Cells } from './cells.ts';
import { type CoverageFigures, nearCoverage, rateScaleOf } from './rate-scale.ts';
import type { DraftColumn } from './draft-column.ts';
import type { MeasureColumns } from './measure-columns.ts';
import { type ReadColumn, readCounts, readRates } from './read-column.ts';
import type { CountAt } from './row-sums.ts';
import type { FigureColumn, Measure, TableRow } from './table.ts';

/** What a column of figures serves as. */
export type FigureUse = 'actual' | 'denominator' | 'target-headcount' | 'target-rate';

/** A column of figures as read, for whoever reports its problems. */
export interface FigureReport {
  readonly draft: DraftColumn;
  readonly use: FigureUse;
  readonly read: ReadColumn<unknown>;
  /** Whether a person must say how its rates are written. */
  readonly scaleUnknown: boolean;
}

/** The figures of all measures of a table. */
export interface MeasureReading {
  readonly columns: readonly FigureReport[];
  /** Columns of counts, in which sums can be checked. */
  readonly counts: readonly CountAt[];
  neighbours(measure: MeasureColumns): RateNeighbours;
  /** The measures, once the kinds of the rows are settled. */
  finish(rows: readonly TableRow[]): readonly Measure[];
}

/** Indicators counted in đồng. */
const MONEY: ReadonlySet<string> = new Set(
  Object.values(INDICATORS)
    .filter(({ unit }) => unit === 'dong')
    .map(({ code }) => code),
);

/**
 * Reads the columns of figures of all measures, each column once.
 *
 * @param rows sheet rows of the body
 */
export function readMeasures(
  cells: Cells,
  measures: readonly MeasureColumns[],
  rows: readonly number[],
): MeasureReading {
  const counts = new Map<DraftColumn, FigureReport & { readonly read: ReadColumn<number> }>();
  const rates = new Map<DraftColumn, FigureReport & { readonly read: ReadColumn<Rate> }>();
  for (const { indicator, actual, denominator, targetHeadcount, targetRate } of measures) {
    const money = MONEY.has(indicator);
    const uses = [
      [actual, 'actual'],
      [denominator, 'denominator'],
      [targetHeadcount, 'target-headcount'],
    ] as const;
    for (const [draft, use] of uses) {
      if (!draft || counts.has(draft)) continue;
      counts.set(draft, { draft, use, read: readCounts(cells, draft.column, rows, money), scaleUnknown: false });
    }
    if (!targetRate || rates.has(targetRate)) continue;
    const [people, base] = [actual, denominator].map((draft) => draft && counts.get(draft)?.read.figures);
    rates.set(targetRate, readTargetRates(cells, targetRate, rows, { people, base }));
  }
  const figuresOf = (draft: DraftColumn | undefined): readonly (number | Absent)[] | undefined =>
    draft && counts.get(draft)?.read.figures;

  return {
    columns: [...counts.values(), ...rates.values()],
    counts: [...counts.values()].map(({ read }): CountAt => (index) => {
      const figure = read.figures[index];
      return typeof figure === 'number' ? figure : undefined;
    }),
    neighbours: ({ actual, denominator, targetHeadcount }) => ({
      actual: figuresOf(actual) ?? [],
      denominator: figuresOf(denominator),
      target: figuresOf(targetHeadcount),
      denominatorColumn: denominator?.column,
      targetColumn: targetHeadcount?.column,
    }),
    finish: (tableRows) =>
      measures.map(({ indicator, title, actual, denominator, targetHeadcount, targetRate }): Measure => {
        const column = <Figure>(
          draft: DraftColumn,
          from: ReadonlyMap<DraftColumn, FigureReport>,
        ): FigureColumn<Figure> =>
          figureColumn(draft, from.get(draft)?.read as ReadColumn<Figure> | undefined, tableRows);
        return {
          indicator,
          title: title || nameOf(indicator),
          actual: column<Actual>(actual, counts),
          ...(denominator && {
            denominator: { ...column<Denominator>(denominator, counts), kind: denominatorKind(denominator, indicator) },
          }),
          ...(targetHeadcount && { targetHeadcount: column<TargetHeadcount>(targetHeadcount, counts) }),
          ...(targetRate && {
            targetRate: { ...column<Rate>(targetRate, rates), scale: targetRate.rateScale ?? 'points' },
          }),
        };
      }),
  };
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

function readTargetRates(
  cells: Cells,
  draft: DraftColumn,
  rows: readonly number[],
  coverage: CoverageFigures,
): FigureReport & { readonly read: ReadColumn<Rate> } {
  let scale = draft.choice?.rateScale ?? rateScaleOf(cells, draft.column, rows);
  if (!scale && draft.meaning.figure === 'percent') {
    const asPoints = readRates(cells, draft.column, rows, 'points');
    if (nearCoverage(asPoints.figures, coverage)) scale = 'points';
  }
  if (scale) draft.rateScale = scale;
  const read = readRates(cells, draft.column, rows, scale ?? 'points');
  if (scale) return { draft, use: 'target-rate', read, scaleUnknown: false };
  const figures = read.figures.map((figure) => (isAbsent(figure) ? figure : absent('unreadable')));
  // A formula would read them one way or the other all the same.
  const notPlain = rows.map((_, index) => index);
  return { draft, use: 'target-rate', read: { ...read, figures, notPlain }, scaleUnknown: true };
}

function figureColumn<Figure>(
  { column, header }: DraftColumn,
  read: ReadColumn<Figure> | undefined,
  rows: readonly TableRow[],
): FigureColumn<Figure> {
  const counted = (index: number): boolean => rows[index]?.kind !== 'note' && rows[index]?.kind !== 'blank';
  const figures = (read?.figures ?? []).map((figure, index) => (counted(index) ? figure : absent('blank')));
  return { column, header, figures, plain: !read?.notPlain.some(counted) };
}
