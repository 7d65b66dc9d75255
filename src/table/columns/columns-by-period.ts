import type { DraftColumn } from './draft-column.ts';
import type { TablePeriod } from '../table.ts';

/** Of several columns that could serve a measure: the one taken, and others that fit as well. */
export interface Taken {
  readonly taken: DraftColumn;
  /** Others that nothing tells from the one taken. */
  readonly rivals: readonly DraftColumn[];
  /** Others that only the rates of the sheet tell from it: they are calculated from the one taken. */
  readonly passed?: readonly DraftColumn[];
  /** Whether the columns are of several years and nothing tells which year is meant. */
  readonly yearUnknown: boolean;
}

/**
 * The target of an actual's period: of its year, and of its month where there are targets for months. Of several alike the
 * one that the sheet's own rates use, else the first one.
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
  const { cumulative, when } = actual.meaning;
  const ofMonth = ofYear.filter(({ meaning }) => {
    return !cumulative && when?.month !== undefined && meaning.when?.month === when.month;
  });
  const ofLonger = ofYear.filter(({ meaning }) => meaning.when?.month === undefined || meaning.cumulative);
  const fitting = [ofMonth, ofLonger].find((each) => each.length > 0) ?? ofYear;
  const used = fitting.filter((draft) => draft.used !== undefined);
  const best = used.length > 0 ? used : fitting;
  const taken = best.find(({ meaning }) => cumulative && meaning.cumulative) ?? best[0];
  return taken && { ...toldApart(taken, fitting), yearUnknown: year === undefined && yearsOf(targets).size > 1 };
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

/**
 * The others beside the one taken: rivals, and those that the rates of the sheet pass over.
 *
 * @example toldApart(draft, [draft, other]) // { taken: draft, rivals: [], passed: [other] }
 */
export function toldApart(taken: DraftColumn, all: readonly DraftColumn[]): Omit<Taken, 'yearUnknown'> {
  const others = all.filter((draft) => draft !== taken);
  const rivals = others.filter(({ used }) => (used === undefined) === (taken.used === undefined));
  return { taken, rivals, passed: others.filter((draft) => !rivals.includes(draft)) };
}

/** The columns of a year; all of them where no other year is named; else those that name none, else those of the latest year. */
function sameYear(columns: readonly DraftColumn[], year: number | undefined): readonly DraftColumn[] {
  const of = (wanted: number | undefined): readonly DraftColumn[] =>
    columns.filter(({ meaning }) => meaning.when?.year === wanted);
  const exact = year === undefined ? [] : of(year);
  if (exact.length > 0) return exact;
  if (year === undefined && yearsOf(columns).size < 2) return columns;
  const unnamed = of(undefined);
  return unnamed.length > 0 ? unnamed : of(Math.max(...yearsOf(columns)));
}

function yearsOf(columns: readonly DraftColumn[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ meaning }) => meaning.when?.year ?? []));
}
