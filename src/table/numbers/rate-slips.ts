import { type Absent, type Rate, absent, isAbsent } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import { ratesBehindDate } from './date-slips.ts';
import { formatKind } from './number-format.ts';
import { HIGHEST_PERCENT, percentOf } from './numbers.ts';
import { median, sample } from './median.ts';
import { type CoverageFigures, LARGEST_FRACTION, coverageAt } from './rate-scale.ts';
import type { CellIssue, ColumnInMaking, ReadColumn } from './read-column.ts';
import type { RateScale } from '../table.ts';

/** The column that rates were read from. */
export interface RateColumn {
  readonly cells: Cells;
  readonly column: number;
  readonly rows: readonly number[];
  readonly scale: RateScale;
  /** Actuals and denominators beside it. */
  readonly coverage: CoverageFigures;
}

/** A rate of the size of the column's is at most so many times as large or as small. */
const LIKE = 3;

/** Below it small rates are ordinary, and one up to 1,5 says nothing. */
const LOWEST_OF_LARGE = 15;

/**
 * Looks at the rates of a column side by side: a proposal for those out of range and those that Excel made a date of, a refusal of a
 * fraction among points, and a word on cells that are written otherwise than the rest or ten times what stands beside them.
 *
 * @param told whether percent formats and plain numbers are mixed; whether plain numbers up to 1,5 stand among points
 */
export function withRateSlips(
  read: ColumnInMaking<Rate>,
  place: RateColumn,
  told: { readonly mixed: boolean; readonly doubtful: boolean },
): ReadColumn<Rate> {
  const typical = typicalPercent(read.figures) || typicalCoverage(place);
  const proposed = read.issues.map((issue) => withProposal(issue, place, typical));
  const { figures, notPlain } = read;
  const odd = told.doubtful ? fractionsAmongPoints(figures, place, typical) : [];
  for (const { index } of odd) {
    figures[index] = absent('unreadable');
    notPlain.push(index);
  }
  const others = told.mixed ? writtenOtherwise(figures, place) : [];
  const issues = [...proposed, ...odd, ...others, ...tenfold(figures, place, typical)];
  if (issues.length > proposed.length) issues.sort((a, b) => a.index - b.index);
  return { ...read, issues };
}

/** The middle one of some rates of a column, in points; 0 when there is none. */
function typicalPercent(figures: readonly (Rate | Absent)[]): number {
  return median(sample(figures, (rate) => (isAbsent(rate) || rate.numerator === 0n ? undefined : percentOf(rate))));
}

/** Where no rate of the column can be read, targets are of the size of the coverage. */
function typicalCoverage({ rows, coverage }: RateColumn): number {
  return median(sample(rows, (_, index) => coverageAt(coverage, index) || undefined));
}

function isLike(percent: number, typical: number): boolean {
  return percent * LIKE > typical && percent < typical * LIKE;
}

/** The first candidate of the size of the column's rates; where nothing is known of that, the first that can be a rate. */
function likeliest(candidates: readonly number[], typical: number): number | undefined {
  return candidates.find((percent) => {
    return percent > 0 && percent <= HIGHEST_PERCENT && (typical === 0 || isLike(percent, typical));
  });
}

function withProposal(issue: CellIssue, { cells, column, rows, scale }: RateColumn, typical: number): CellIssue {
  const row = rows[issue.index] ?? -1;
  const value = cells.value(row, column);
  if (typeof value !== 'number') return issue;
  const fraction = scale === 'fraction' || formatKind(cells.format(row, column)) === 'percent';
  const points = fraction ? Number((value * 100).toPrecision(12)) : value;
  const inCell = (percent: number): Partial<CellIssue> =>
    fraction ? { becomes: Number((percent / 100).toPrecision(12)) } : {};
  if (issue.code === 'date-in-number') {
    const proposal = likeliest(ratesBehindDate(value), typical);
    if (proposal === undefined) return issue;
    const format = scale === 'fraction' ? '0.00%' : 'General';
    return { ...issue, code: 'number-as-date', proposal, ...inCell(proposal), format };
  }
  // "95,5" and "91,667" typed into an English Excel lost one and three places.
  const proposal = typical === 0 ? undefined : likeliest([points / 100, points / 10, points / 1000], typical);
  return proposal === undefined ? issue : { ...issue, code: 'rate-out-of-range', proposal, ...inCell(proposal) };
}

function fractionsAmongPoints(
  figures: readonly (Rate | Absent)[],
  { cells, column, rows }: RateColumn,
  typical: number,
): readonly CellIssue[] {
  if (typical < LOWEST_OF_LARGE) return [];
  return rows.flatMap((row, index): CellIssue[] => {
    const value = cells.value(row, column);
    if (typeof value !== 'number' || value <= 0 || value > LARGEST_FRACTION || isAbsent(figures[index])) return [];
    if (formatKind(cells.format(row, column)) === 'percent') return [];
    const proposal = Number((value * 100).toPrecision(12));
    return isLike(proposal, typical) ? [{ index, code: 'rate-out-of-range', text: value, proposal, kept: false }] : [];
  });
}

/** "7,5" typed into an English Excel is 75, which can be a rate: it is doubted where the column and the row's own coverage say 7,5. */
function tenfold(
  figures: readonly (Rate | Absent)[],
  { cells, column, rows, scale, coverage }: RateColumn,
  typical: number,
): readonly CellIssue[] {
  if (scale === 'fraction' || !coverage.people || !coverage.base) return [];
  return rows.flatMap((row, index): CellIssue[] => {
    const value = cells.value(row, column);
    if (typeof value !== 'number' || !Number.isInteger(value) || isAbsent(figures[index])) return [];
    if (isLike(value, typical) || formatKind(cells.format(row, column)) === 'percent') return [];
    const [proposal, own] = [value / 10, coverageAt(coverage, index)];
    const doubted = isLike(proposal, typical) && isLike(proposal, own) && !isLike(value, own);
    return doubted ? [{ index, code: 'rate-out-of-range', text: value, proposal, kept: true }] : [];
  });
}

/** The fewer of cells with a percent format and plain numbers, in a column that has both. */
function writtenOtherwise(
  figures: readonly (Rate | Absent)[],
  { cells, column, rows }: RateColumn,
): readonly CellIssue[] {
  const kinds: { readonly percent: CellIssue[]; readonly number: CellIssue[] } = { percent: [], number: [] };
  figures.forEach((figure, index) => {
    const row = rows[index] ?? -1;
    const value = cells.value(row, column);
    const kind = formatKind(cells.format(row, column));
    if (isAbsent(figure) || typeof value !== 'number' || kind === 'date' || value === 0) return;
    const percent = percentOf(figure);
    kinds[kind].push({ index, code: 'rate-written-otherwise', text: value, percent, kept: true });
  });
  return kinds.percent.length <= kinds.number.length ? kinds.percent : kinds.number;
}
