import {
  type Absent,
  type AssessedColumns,
  type Assessment,
  type Column,
  type FigureColumns,
  type Figures,
  type Quotient,
  type Terms,
  type VerdictColumn,
  WHOLE,
  assess,
  assessColumns,
  columnOf,
  figureAt,
  figuresAt,
  headcountOf,
  isAbsent,
  lowerIsBetter,
  percentText,
  rateOfPercent,
  shownPercent,
  verdictAt,
} from '../../../src/coverage/index.ts';
import type { Batch, Cell } from './cases.ts';
import { type Expected, type Unit, type Ways, assessed, headcount, shown } from './exact.ts';
import { type Figure, type Fraction, decimalText, isMissing, nearestDouble, times, whole } from './fractions.ts';
import { waysOf } from './cases.ts';

/** What the library says, what was expected, and about what. */
export interface Difference {
  readonly row: number;
  readonly what: string;
  readonly library: unknown;
  readonly expected: unknown;
}

/** How many rows doubles proved, and the first thing on which library and fractions disagree. */
export interface Comparison {
  readonly proven: number;
  readonly difference: Difference | undefined;
}

/** Runs a batch through the library, in columns and row by row, and through plain fractions. */
export function compare(batch: Batch): Comparison {
  const ways = waysOf(batch);
  const columns = columnsOf(batch);
  const terms: Terms = {
    comparator: batch.comparator,
    near: batch.near === undefined ? undefined : rateOfPercent(batch.near),
    headcountRounding: batch.headcountRounding,
    nothingAssigned: batch.nothingAssigned,
  };
  const results = assessColumns(columns, terms);
  for (const [row, { unit }] of batch.rows.entries()) {
    const expected = assessed(unit, ways);
    const figures = figuresAt(columns, row);
    const found =
      inAssessment(assess(figures, terms), expected) ??
      inHeadcount(figures, unit, terms, ways) ??
      inTexts(assess(figures, terms), expected, terms, row) ??
      inColumns(results, row, expected);
    if (found) return { proven: results.proven, difference: { row, ...found } };
  }
  return { proven: results.proven, difference: undefined };
}

function columnsOf({ rows, rates, rate, headcounts, bases }: Batch): FigureColumns {
  const column = <Kind extends number>(cell: (row: Batch['rows'][number]) => Cell) =>
    withLeftovers(columnOf<Kind>(rows.map((row) => cell(row) as Kind | Absent)));
  return {
    actual: column(({ actual }) => actual),
    denominator: bases ? column(({ base }) => base) : undefined,
    targetHeadcount: headcounts ? column(({ headcount: people }) => people) : undefined,
    targetRate:
      rates === 'one'
        ? rateOfPercent(rate)
        : rates === 'none'
          ? undefined
          : { ...column(({ rate: cell }) => cell), unit: rates },
  };
}

/** Where a reason says that a figure is missing, the number that stands there is not used. */
function withLeftovers<Kind extends number>({ values, reasons }: Column<Kind>): Column<Kind> {
  return { values: values.map((value, row) => (reasons?.[row] ? row : value)), reasons };
}

type Found = Omit<Difference, 'row'> | undefined;

const differs = (what: string, library: unknown, expected: unknown): Found => ({ what, library, expected });

function sameQuotient(library: Quotient | Absent, expected: Figure<Fraction>): boolean {
  if (isMissing(expected)) return isAbsent(library) && library.absent === expected.absent;
  return !isAbsent(library) && library.numerator * expected.d === expected.n * library.denominator;
}

function samePlain(library: number | string | Absent, expected: Figure<bigint | string | number>): boolean {
  if (isMissing(expected)) return isAbsent(library) && library.absent === expected.absent;
  return Object.is(library, typeof expected === 'bigint' ? Number(expected) : expected);
}

function inAssessment(got: Assessment, expected: Expected): Found {
  for (const what of ['coverage', 'targetRatio', 'attainment', 'attainmentOnRates', 'gap'] as const) {
    if (!sameQuotient(got[what], expected[what])) return differs(what, got[what], expected[what]);
  }
  for (const what of ['target', 'remaining', 'excess', 'verdict'] as const) {
    if (!samePlain(got[what], expected[what])) return differs(what, got[what], expected[what]);
  }
  if (got.near !== expected.near) return differs('near', got.near, expected.near);
  const [notes, expectedNotes] = [got, expected].map((each) => [...each.notes].sort().join());
  return notes === expectedNotes ? undefined : differs('notes', notes, expectedNotes);
}

function inHeadcount({ targetRate, denominator }: Figures, unit: Unit, terms: Terms, ways: Ways): Found {
  if (isAbsent(targetRate) || isAbsent(denominator) || isMissing(unit.rate) || isMissing(unit.base)) return undefined;
  const got = headcountOf(targetRate, denominator, terms.comparator, terms.headcountRounding);
  const expected = headcount(unit.rate, unit.base, ways);
  return samePlain(got, expected) ? undefined : differs('headcountOf', got, expected);
}

function inTexts(got: Assessment, expected: Expected, { comparator }: Terms, row: number): Found {
  const { coverage, targetRatio } = got;
  if (isAbsent(coverage) || isMissing(expected.coverage)) return undefined;
  const decimals = row % 5;
  const rounding = (['half-up', 'half-even', 'floor', 'ceiling'] as const)[row % 4] ?? 'half-up';
  const plain = percentText(coverage, decimals, rounding);
  const expectedPlain = decimalText(times(expected.coverage, whole(100n)), decimals, rounding);
  if (plain !== expectedPlain) return differs('percentText', plain, expectedPlain);
  const marks = isAbsent(targetRatio) ? [] : [targetRatio];
  const expectedMarks = isMissing(expected.targetRatio) ? [] : [expected.targetRatio];
  const down = lowerIsBetter(comparator);
  const text = shownPercent(coverage, decimals, down ? [] : [WHOLE, ...marks], down ? marks : []);
  const expectedText = shown(
    expected.coverage,
    decimals,
    down ? [] : [whole(1n), ...expectedMarks],
    down ? expectedMarks : [],
  );
  return JSON.stringify(text) === JSON.stringify(expectedText)
    ? undefined
    : differs('shownPercent', text, expectedText);
}

function inColumns(results: AssessedColumns, row: number, expected: Expected): Found {
  const double = (share: Figure<Fraction>) => (isMissing(share) ? share : nearestDouble(share));
  const places = [
    ['coverage', double(expected.coverage)],
    ['target', expected.target],
    ['attainment', double(expected.attainment)],
    ['remaining', expected.remaining],
  ] as const;
  for (const [what, figure] of places) {
    const got = figureAt(results[what], row);
    const held = results[what].values[row];
    if (!samePlain(got, figure) || Number.isNaN(held) !== isMissing(figure)) {
      return differs(`the column of ${what}`, got, figure);
    }
  }
  return inVerdicts(results.verdict, row, expected);
}

function inVerdicts(column: VerdictColumn, row: number, { verdict, near }: Expected): Found {
  const got = verdictAt(column, row);
  const expected = near ? 'near' : verdict;
  const nothing = isMissing(expected) === (column.values[row] === 0);
  return samePlain(got, expected) && nothing ? undefined : differs('the column of verdicts', got, expected);
}
