import { INDICATORS } from '../../coverage/index.ts';
import { readLabel } from '../header/header-label.ts';
import { asMeant } from './join-rates.ts';
import { isUsualDenominator } from '../columns/measure-columns.ts';
import type { Measure, Series, Table, TablePeriod } from '../table.ts';

/** A series of one role. */
type SeriesOf<Role extends Series['role']> = Series & { readonly role: Role };

/** What a measure may take from another table. */
export type JoinedRole = 'target-headcount' | 'target-rate' | 'denominator';

/** Columns of the other table for one measure. */
export interface ChosenSeries {
  readonly headcount?: SeriesOf<'target-headcount'>;
  readonly rate?: SeriesOf<'target-rate'>;
  readonly denominator?: SeriesOf<'denominator'>;
  /** Where several columns fit, or only columns of another year: a person must choose. */
  readonly asked: readonly SeriesQuestion[];
}

/** Columns among which a person must choose. */
export interface SeriesQuestion {
  readonly role: JoinedRole;
  readonly why: 'several' | 'other-year';
  readonly candidates: readonly Series[];
}

/**
 * Which columns of a table of targets belong to each measure of a table of actuals: those of its indicator, of its year, and of one
 * assigner. A denominator is taken only where the measure has none.
 *
 * @param columns columns of the targets' sheet that the person chose; among several they count
 * @returns an entry for each of `actuals.measures`; nothing is chosen where it is not clear
 * @example chooseSeries(actuals, targets, new Set())[0]?.headcount?.header // 'Chỉ tiêu giao năm 2025'
 */
export function chooseSeries(actuals: Table, targets: Table, columns: ReadonlySet<number>): readonly ChosenSeries[] {
  return actuals.measures.map((measure): ChosenSeries => {
    const wanted = { actuals, targets: { ...targets, series: asMeant(targets, measure) }, columns };
    const headcount = chosen(wanted, measure, 'target-headcount');
    const rate = chosen(wanted, measure, 'target-rate');
    const denominator = measure.denominator ? {} : chosen(wanted, measure, 'denominator');
    return {
      ...(headcount.series && { headcount: headcount.series }),
      ...(rate.series && { rate: rate.series }),
      ...(denominator.series && { denominator: denominator.series }),
      asked: [headcount, rate, denominator].flatMap(({ question }) => question ?? []),
    };
  });
}

/**
 * The year a measure's figures are of: its column's, else that of the table's title.
 *
 * @example yearOf(table, table.measures[0]) // 2025
 */
export function yearOf(table: Table, measure: Measure | undefined): number | undefined {
  return measure && whenOf(table, measure.actual.column)?.year;
}

function whenOf({ columns, around }: Table, column: number): TablePeriod | undefined {
  const own = columns.find((recognised) => recognised.column === column)?.period;
  const above = around.period?.when;
  if (!own) return above;
  return own.year === undefined && above?.year !== undefined ? { ...own, year: above.year } : own;
}

interface Wanted {
  readonly actuals: Table;
  readonly targets: Table;
  readonly columns: ReadonlySet<number>;
}

function chosen<Role extends JoinedRole>(
  { actuals, targets, columns }: Wanted,
  measure: Measure,
  role: Role,
): { readonly series?: SeriesOf<Role>; readonly question?: SeriesQuestion } {
  const fitting = fittingSeries(actuals, targets, measure, role);
  const byPerson = fitting.filter(({ column }) => columns.has(column));
  const timely = byPerson.length > 0 ? byPerson : ofItsTime(actuals, targets, measure, fitting);
  const [first] = timely;
  if (first && timely.length === 1) return { series: first };
  if (first) return { question: { role, why: 'several', candidates: timely } };
  return fitting.length > 0 ? { question: { role, why: 'other-year', candidates: fitting } } : {};
}

/** The series of a measure's indicator. Where the tables have just one indicator and one of them does not name it, it is that one. */
function fittingSeries<Role extends JoinedRole>(
  actuals: Table,
  targets: Table,
  measure: Measure,
  role: Role,
): readonly SeriesOf<Role>[] {
  const all = targets.series.filter((series): series is SeriesOf<Role> => series.role === role);
  const own = indicatorOf(actuals, measure);
  const only = actuals.measures.length === 1;
  if (role === 'denominator') {
    const same = all.filter(({ indicator }) => own !== '' && indicator === own);
    if (same.length > 0) return same;
    const shared = all.filter(({ indicator }) => indicator === '');
    const usual = shared.filter((series) => 'kind' in series && isUsualDenominator(own, series.kind));
    return usual.length > 0 ? usual : only ? shared : [];
  }
  const same = all.filter((series) => own !== '' && indicatorOf(targets, series) === own);
  if (same.length > 0 || !only) return same;
  const aimed = targets.series.filter((series) => series.role === 'target-headcount' || series.role === 'target-rate');
  const named = new Set(aimed.map((series) => indicatorOf(targets, series)));
  return named.size === 1 && (own === '' || named.has('')) ? all : [];
}

/** The indicator of a column: the one it names, or the one that the table's title names. */
function indicatorOf(
  { around }: Table,
  { indicator, title }: { readonly indicator: string; readonly title: string },
): string {
  if (indicator !== '') return indicator;
  const byTitle = Object.values(INDICATORS).find(({ name }) => name === title);
  if (byTitle) return byTitle.code;
  const label = readLabel(around.title?.text ?? '');
  return (label.mixed ? undefined : label.indicator) ?? '';
}

/** Series of the measure's year, or of no year; of its month, or of the whole year. */
function ofItsTime<Any extends Series>(
  actuals: Table,
  targets: Table,
  measure: Measure,
  fitting: readonly Any[],
): readonly Any[] {
  const when = whenOf(actuals, measure.actual.column) ?? {};
  if (when.year === undefined) return fitting;
  return fitting.filter(({ column }) => {
    const { year = when.year } = whenOf(targets, column) ?? {};
    const month = targets.columns.find((recognised) => recognised.column === column)?.period?.month;
    const wholeYear = month === undefined || month === 12;
    return year === when.year && (wholeYear || when.month === undefined || month === when.month);
  });
}
