import type { DraftColumn } from './draft-column.ts';
import type { TablePeriod } from './table.ts';

/** Of several columns that could serve a measure: the one taken, and others that fit as well. */
export interface Taken {
  readonly taken: DraftColumn;
  /** Others that nothing tells from the one taken. */
  readonly rivals: readonly DraftColumn[];
  /** Whether the columns are of several years and nothing tells which year is meant. */
  readonly yearUnknown: boolean;
}

/**
 * The target of an actual's period: of its year, and of its month where there are targets for months. Of several alike the first one.
 *
 * @param period of the titles, for an actual whose header names no year
 * @returns `undefined` when there is no column at all
 * @example targetOf(targets, actual, { year: 2023 })?.taken.header // 'Năm 2023'
 */
export function targetOf(
  targets: readonly DraftColumn[],
  actual: DraftColumn,
  period: TablePeriod | undefined,
): Taken | undefined {
  const year = actual.meaning.when?.year ?? period?.year;
  const ofYear = sameYear(targets, year);
  const month = actual.meaning.cumulative ? undefined : actual.meaning.when?.month;
  const ofMonth = ofYear.filter(({ meaning }) => month !== undefined && meaning.when?.month === month);
  const ofWholeYear = ofYear.filter(({ meaning }) => meaning.when?.month === undefined);
  const fitting = [ofMonth, ofWholeYear].find((each) => each.length > 0) ?? ofYear;
  const cumulated = fitting.find(({ meaning }) => actual.meaning.cumulative && meaning.cumulative);
  const taken = cumulated ?? fitting[0];
  const rivals = fitting.filter((draft) => draft !== taken);
  return taken && { taken, rivals, yearUnknown: year === undefined && yearsOf(targets).size > 1 };
}

/**
 * The denominator of an actual's year, else the latest one; of several alike the last one left of the actual.
 *
 * @returns `undefined` when there is no column at all; the others that would serve are rivals
 */
export function denominatorNear(
  bases: readonly DraftColumn[],
  actual: DraftColumn,
  period: TablePeriod | undefined,
): Taken | undefined {
  const current = sameYear(bases, actual.meaning.when?.year ?? period?.year);
  const taken = current.findLast(({ column }) => column < actual.column) ?? current[0];
  return taken && { taken, rivals: bases.filter((draft) => draft !== taken), yearUnknown: false };
}

/** The columns of a year; without such a year those that name none, else those of the latest year. */
function sameYear(columns: readonly DraftColumn[], year: number | undefined): readonly DraftColumn[] {
  const of = (wanted: number | undefined): readonly DraftColumn[] =>
    columns.filter(({ meaning }) => meaning.when?.year === wanted);
  const exact = year === undefined ? [] : of(year);
  if (exact.length > 0) return exact;
  const unnamed = of(undefined);
  return unnamed.length > 0 ? unnamed : of(Math.max(...yearsOf(columns)));
}

function yearsOf(columns: readonly DraftColumn[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ meaning }) => meaning.when?.year ?? []));
}
