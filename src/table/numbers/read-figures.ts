import { type Absent, INDICATORS, type Rate, absent, isAbsent } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import { type Neighbour, countIssues } from './count-slips.ts';
import { type CountUnit, countUnit, decimalSeparator } from './count-unit.ts';
import type { DraftColumn } from '../columns/draft-column.ts';
import { flowOf } from '../columns/flow-names.ts';
import type { MeasureColumns } from '../columns/measure-columns.ts';
import { type CoverageFigures, nearCoverage } from './rate-scale.ts';
import { type ReadColumn, readCounts } from './read-column.ts';
import { readRates } from './read-rates.ts';
import type { UnitWords } from '../places/unit-line.ts';

/** What a column of figures serves as. */
export type FigureUse = 'actual' | 'denominator' | 'target-headcount' | 'target-rate';

/** A column of figures as read, for whoever reports its problems. */
export interface FigureReport<Figure = unknown> {
  readonly draft: DraftColumn;
  /** Absent for a column that no measure uses. */
  readonly use?: FigureUse;
  readonly read: ReadColumn<Figure>;
  /** What counts stand for; absent for rates. */
  readonly unit?: CountUnit;
  /** Whether a person must say how its rates are written. */
  readonly scaleUnknown: boolean;
}

/** Every column of figures of a table, each read once. */
export interface TableFigures {
  readonly counts: ReadonlyMap<DraftColumn, FigureReport<number>>;
  readonly rates: ReadonlyMap<DraftColumn, FigureReport<Rate>>;
}

/** Whether an indicator is counted in đồng. */
function isMoney(indicator: string): boolean {
  const known = flowOf(indicator) ?? Object.values(INDICATORS).find(({ code }) => code === indicator);
  return known?.unit === 'dong';
}

const COUNTED: ReadonlySet<string> = new Set(['actual', 'month', 'denominator', 'target-headcount']);

/**
 * Reads the columns of figures: those of the measures first, then targets, denominators and actuals that no measure uses.
 *
 * @param rows sheet rows of the body
 * @param columns all columns of the table
 * @param line the unit line above the table
 */
export function readFigures(
  cells: Cells,
  measures: readonly MeasureColumns[],
  rows: readonly number[],
  columns: readonly DraftColumn[],
  line: UnitWords | undefined,
): TableFigures {
  const counts = new Map<DraftColumn, FigureReport<number>>();
  const rates = new Map<DraftColumn, FigureReport<Rate>>();
  const addCounts = (draft: DraftColumn | undefined, indicator: string, use?: FigureUse): void => {
    if (!draft || counts.has(draft)) return;
    const named = countUnit(draft.header, line, { money: isMoney(indicator), people: speaksOfPeople(draft) });
    const scaled = named.power > 0 || named.money;
    const unit = scaled ? { ...named, decimal: decimalSeparator(cells, draft.column, rows) } : named;
    const read = readCounts(cells, draft.column, rows, unit);
    counts.set(draft, { draft, ...(use && { use }), read, unit, scaleUnknown: false });
  };
  for (const { indicator, actual, denominator, targetHeadcount, targetRate } of measures) {
    addCounts(actual, indicator, 'actual');
    addCounts(denominator, indicator, 'denominator');
    addCounts(targetHeadcount, indicator, 'target-headcount');
    if (!targetRate || rates.has(targetRate)) continue;
    const [people, base] = [actual, denominator].map((draft) => draft && counts.get(draft)?.read.figures);
    rates.set(targetRate, { ...targetRates(cells, targetRate, rows, { people, base }), use: 'target-rate' });
  }
  for (const draft of columns) {
    if (COUNTED.has(draft.role)) addCounts(draft, draft.indicator);
    if (draft.role !== 'target-rate' || rates.has(draft)) continue;
    rates.set(draft, targetRates(cells, draft, rows, {}));
  }
  for (const [draft, report] of counts) {
    const { unit, read } = report;
    if (!unit) continue;
    const issues = countIssues({ cells, column: draft.column, rows, unit, read }, neighbours(draft, measures, counts));
    counts.set(draft, { ...report, read: { ...read, issues } });
  }
  return { counts, rates };
}

function speaksOfPeople({ role, meaning }: DraftColumn): boolean {
  return meaning.figure === 'persons' || (role === 'denominator' && meaning.base !== 'amount-due');
}

/** The other columns of counts of the measures that a column belongs to. */
function neighbours(
  draft: DraftColumn,
  measures: readonly MeasureColumns[],
  counts: ReadonlyMap<DraftColumn, FigureReport<number>>,
): readonly Neighbour[] {
  const found = new Map<DraftColumn, Neighbour>();
  for (const { actual, denominator, targetHeadcount } of measures) {
    const own = [actual, targetHeadcount, denominator];
    if (!own.includes(draft)) continue;
    for (const other of own) {
      const figures = other && other !== draft ? counts.get(other)?.read.figures : undefined;
      if (other && figures) found.set(other, { figures, whole: other === denominator });
    }
  }
  return [...found.values()];
}

function targetRates(
  cells: Cells,
  draft: DraftColumn,
  rows: readonly number[],
  coverage: CoverageFigures,
): FigureReport<Rate> {
  const { read, scale: told } = readRates(cells, draft.column, rows, coverage, draft.choice?.rateScale);
  const near = !told && draft.meaning.figure === 'percent' && nearCoverage(read.figures, coverage);
  const scale = told ?? (near ? 'points' : undefined);
  if (scale) {
    draft.rateScale = scale;
    return { draft, read, scaleUnknown: false };
  }
  const figures = read.figures.map((figure): Rate | Absent => (isAbsent(figure) ? figure : absent('unreadable')));
  // A formula would read them one way or the other all the same.
  const notPlain = rows.map((_, index) => index);
  return { draft, read: { ...read, figures, notPlain }, scaleUnknown: true };
}
