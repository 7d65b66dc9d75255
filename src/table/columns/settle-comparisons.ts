import type { BodySample } from './body-sample.ts';
import { type ColumnIndex, columnIndex } from './column-index.ts';
import { relationReason } from './column-reason.ts';
import type { ColumnRelation } from './column-relation.ts';
import type { DraftColumn } from './draft-column.ts';
import { flowOf } from './flow-names.ts';
import { periodNumber } from '../header/header-period.ts';
import type { MeasureColumns } from './measure-columns.ts';
import { type Fit, type Hypothesis, decide, fit, fitReason } from './recompute.ts';
import { holdsNames, isChosen, settle, sureness } from './settle-column.ts';
import type { Alternative, ColumnRole } from '../table.ts';

/** Rivals of a target or an earlier period that are compared as well. */
const MOST_RIVALS = 4;

/**
 * Settles the columns named only "Tỷ lệ" or "%", comparisons such as "So sánh" and "Chênh lệch", and figures without a known header:
 * by what the sheet itself says they are calculated from, else by recalculating them from the columns of their indicator. One that
 * agrees with nothing, or with several things, is asked.
 *
 * @param measures the columns of each indicator
 * @example settleComparisons(columns, measures, sample) // "Tỷ lệ" with =E7/C7 in its cells is coverage
 */
export function settleComparisons(
  columns: readonly DraftColumn[],
  measures: readonly MeasureColumns[],
  sample: BodySample,
): void {
  const index = columnIndex(columns);
  const months = new Set(columns.filter(({ role }) => role === 'month').map(monthKey));
  const known = new Map<MeasureColumns, readonly Hypothesis[]>();
  for (const draft of columns) {
    if (isChosen(draft) || !isOpenComparison(draft)) continue;
    // A rate under one of the months side by side.
    if (draft.meaning.meaning === 'rate' && months.has(monthKey(draft))) {
      settle(draft, 'other', 'sure');
      continue;
    }
    if (namesLateRate(draft)) {
      settle(draft, 'coverage', sureness(draft));
      continue;
    }
    const measure = ownerOf(draft, measures);
    const hypotheses = (measure && known.get(measure)) ?? (measure ? hypothesesOf(measure, index) : []);
    if (measure) known.set(measure, hypotheses);
    settleComparison(draft, index, hypotheses, measure, sample);
  }
}

function monthKey({ indicator, meaning: { when, cumulative } }: DraftColumn): string {
  return `${indicator} ${when && !cumulative ? String(periodNumber(when)) : ''}`;
}

function isOpenComparison(draft: DraftColumn): boolean {
  const { certainty, role, meaning, stats } = draft;
  if (holdsUnexplainedRates(draft) || mayBe(draft)) return true;
  if (certainty === undefined) return meaning.meaning === 'rate' || (stats.figures > 0 && !holdsNames(draft));
  return COMPARISONS.has(role) && (meaning.meaning === 'gap' || meaning.parent !== undefined);
}

/** Percentages under "Thực hiện": of what they are the figures tell. */
function holdsUnexplainedRates({ role, certainty, meaning }: DraftColumn): boolean {
  return role === 'coverage' && certainty === 'likely' && meaning.meaning === 'actual';
}

/** What figures may show an attainment to be: a difference under "So với KH", coverage under "Tỷ lệ đạt". */
function mayBe({ role, meaning: { told } }: DraftColumn): ColumnRole | undefined {
  return role === 'attainment' ? told?.label.mayBe : undefined;
}

/** Roles of columns that compare what was reached with something. */
const COMPARISONS: ReadonlySet<ColumnRole> = new Set(['gap', 'attainment']);

/** "Tỷ lệ chậm đóng" says itself what is divided by what. */
function namesLateRate({ meaning: { meaning, told } }: DraftColumn): boolean {
  return meaning === 'rate' && told?.label.indicator === 'TY_LE_CHAM_DONG';
}

function settleComparison(
  draft: DraftColumn,
  index: ColumnIndex,
  hypotheses: readonly Hypothesis[],
  measure: MeasureColumns | undefined,
  sample: BodySample,
): void {
  const { meaning, relation } = draft;
  const isRate = meaning.meaning === 'rate';
  const fits = hypotheses
    .filter(({ kind }) => !isRate || kind !== 'difference')
    .map((hypothesis) => fit(sample, draft.column, hypothesis));
  const found = decide(fits);
  const told = relation && roleOfRelation(relation, index);
  if (told) {
    const denied = relation.source === 'number-row' && typeof found === 'object' && found.role !== told;
    settle(draft, told, denied ? 'asked' : 'sure', relationReason(relation));
  } else if (typeof found === 'object' && (mayBe(draft) ?? found.role) === found.role) {
    // The header says that something is compared; the figures only say with what.
    const said = draft.certainty === 'sure' && COMPARISONS.has(found.role);
    settle(draft, found.role, said ? 'sure' : 'likely', fitReason(found));
  } else if (isRate && draft.certainty === undefined && typeof found === 'string')
    settleUnclear(draft, measure, found, fits);
  if (draft.certainty !== undefined) draft.alternatives = [...draft.alternatives, ...otherFits(fits)];
}

/** A rate that no figure explains is asked; an empty column is not, since nothing depends on the answer. */
function settleUnclear(
  draft: DraftColumn,
  measure: MeasureColumns | undefined,
  found: 'several' | 'none',
  fits: readonly Fit[],
): void {
  const late = measure?.indicator === 'TY_LE_CHAM_DONG';
  const role = late || measure?.denominator || !measure ? 'coverage' : 'attainment';
  if (late || draft.stats.figures === 0) settle(draft, role, 'likely');
  else if (fits.every(({ role: its, compared }) => its === 'other' || compared === 0)) settle(draft, role, 'asked');
  else {
    const details = { words: draft.header, cell: draft.headerCell };
    settle(draft, role, 'asked', { code: found === 'several' ? 'fits-several' : 'fits-none', details });
  }
}

/** Other readings that some rows agree with, the best first. */
function otherFits(fits: readonly Fit[]): readonly Alternative[] {
  return fits
    .filter(({ agreed, compared }) => agreed * 2 > compared)
    .toSorted((a, b) => b.agreed - a.agreed)
    .map((other) => ({ role: other.role, reason: fitReason(other) }));
}

/** The measure whose columns stand around a comparison: its indicator's, else the nearest actual on its left. */
function ownerOf(draft: DraftColumn, measures: readonly MeasureColumns[]): MeasureColumns | undefined {
  if (measures.length === 1) return measures[0];
  return (
    measures.find(({ actual }) => actual.indicator === draft.indicator && draft.indicator !== '') ??
    measures.findLast(({ actual, indicator }) => {
      return actual.column < draft.column && (draft.indicator === '' || flowOf(indicator) !== undefined);
    })
  );
}

/** Everything a column beside an indicator may have been calculated from. */
function hypothesesOf(
  { actual, denominator, targetHeadcount, targetRate }: MeasureColumns,
  index: ColumnIndex,
): readonly Hypothesis[] {
  const above = actual.column;
  const base = denominator?.column;
  const alike = (role: ColumnRole): readonly number[] =>
    index
      .of(role, actual.indicator)
      .slice(0, MOST_RIVALS)
      .map(({ column }) => column);
  const targets = new Set([...(targetHeadcount ? [targetHeadcount.column] : []), ...alike('target-headcount')]);
  return [
    ...(base === undefined
      ? []
      : [
          { role: 'coverage', kind: 'quotient', above, below: base } as const,
          { role: 'not-insured', kind: 'difference', above: base, below: above } as const,
        ]),
    ...[...targets].flatMap((below) => [
      { role: 'attainment', kind: 'quotient', above, below } as const,
      { role: 'gap', kind: 'difference', above: below, below: above } as const,
      ...(base === undefined ? [] : [{ role: 'other', kind: 'quotient', above: below, below: base } as const]),
    ]),
    ...alike('previous').flatMap((below) => [
      { role: 'gap', kind: 'quotient', above, below } as const,
      { role: 'gap', kind: 'growth', above, below } as const,
      { role: 'gap', kind: 'difference', above, below } as const,
    ]),
    ...(base === undefined || !targetRate
      ? []
      : [
          { role: 'attainment', kind: 'rates', above, below: targetRate.column, base } as const,
          { role: 'gap', kind: 'points', above, below: targetRate.column, base } as const,
        ]),
  ];
}

/** What a column is, by the roles of the columns it is calculated from; `undefined` where they do not say. */
function roleOfRelation(
  { kind, columns: [first, second] }: ColumnRelation,
  index: ColumnIndex,
): ColumnRole | undefined {
  const roleAt = (column: number | undefined): ColumnRole | undefined => {
    const role = index.at(column)?.role;
    return role === 'month' || role === 'late-payment' ? 'actual' : role === 'amount-due' ? 'denominator' : role;
  };
  return RELATIONS[`${String(roleAt(first))} ${kind} ${String(roleAt(second))}`];
}

const RELATIONS: Partial<Readonly<Record<string, ColumnRole>>> = {
  'actual quotient denominator': 'coverage',
  'actual quotient target-headcount': 'attainment',
  'coverage quotient target-rate': 'attainment',
  'actual quotient previous': 'gap',
  'actual growth previous': 'gap',
  'actual growth target-headcount': 'gap',
  'target-headcount quotient denominator': 'other',
  'not-insured quotient denominator': 'other',
  'target-headcount difference actual': 'gap',
  'actual difference target-headcount': 'gap',
  'actual difference previous': 'gap',
  'previous difference actual': 'gap',
  'coverage difference target-rate': 'gap',
  'target-rate difference coverage': 'gap',
  'denominator difference actual': 'not-insured',
};
