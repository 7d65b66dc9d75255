import { type Terms, assess } from '../assessment/assess.ts';
import { type Absent, type AbsentReason, isAbsent } from '../numbers/absent.ts';
import { type Count, type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import { type Ratio, ratioNumber } from '../numbers/ratio.ts';
import { lowerIsBetter } from '../targets/comparator.ts';
import { type Column, absentCode } from './column.ts';
import { type FigureColumns, figuresAt, rowsOf } from './figure-columns.ts';
import { type DoubleRate, doubleRate } from './proven-headcount.ts';
import { fillTargets } from './target-column.ts';
import { type VerdictColumn, codeOf, verdictCode } from './verdict-column.ts';

/** What the figures of many units amount to. Shares are the doubles nearest to the exact quotients. */
export interface AssessedColumns {
  readonly coverage: Column<number>;
  readonly target: Column<TargetHeadcount>;
  readonly attainment: Column<number>;
  readonly remaining: Column<Count>;
  readonly verdict: VerdictColumn;
  /** How many rows doubles alone proved; the others went through `assess`. */
  readonly proven: number;
}

/**
 * Assesses many units at once (đánh giá cả cột): what `assess` gives for each row, in columns. Rows whose every step doubles can prove
 * exact are calculated in doubles, all others by `assess` itself, so the results are the same (rules R1–R6, R14–R17, R20).
 *
 * @param columns the units' figures, one row each; what is no figure becomes absent with its reason
 * @param terms as for `assess`
 * @returns columns of the same length; a missing result holds NaN (a verdict 0) and its reason.
 * @throws RangeError when the columns are not of one length, and for a code that stands for no reason.
 * @example
 * figureAt(
 *   assessColumns(
 *     { actual: columnOf([actual(31455)]), denominator: columnOf([denominator(202418)]), targetRate: percent('16') },
 *     { comparator: 'at-least' },
 *   ).remaining,
 *   0,
 * ) // 932
 */
export function assessColumns(columns: FigureColumns, terms: Terms): AssessedColumns {
  const results = emptyResults(rowsOf(columns), columns, terms);
  fillTargets(results.target.values, columns, terms);
  return { ...results, proven: fillRows(results, columns, terms) };
}

/** A column being filled in. */
interface Filling<Values extends Float64Array | Uint8Array> {
  readonly values: Values;
  reasons?: Uint8Array;
}

interface Results {
  readonly coverage: Filling<Float64Array>;
  readonly target: Filling<Float64Array>;
  readonly attainment: Filling<Float64Array>;
  readonly remaining: Filling<Float64Array>;
  readonly verdict: Filling<Uint8Array>;
}

/** Results of which no row is filled in; a whole column that cannot exist is absent already. */
function emptyResults(rows: number, { denominator }: FigureColumns, { comparator }: Terms): Results {
  const column = (absent?: AbsentReason): Filling<Float64Array> =>
    absent === undefined
      ? { values: new Float64Array(rows) }
      : { values: new Float64Array(rows).fill(Number.NaN), reasons: new Uint8Array(rows).fill(absentCode(absent)) };
  return {
    coverage: column(denominator ? undefined : 'blank'),
    target: column(),
    attainment: column(lowerIsBetter(comparator) ? 'lower-is-better' : undefined),
    remaining: column(),
    verdict: { values: new Uint8Array(rows) },
  };
}

/** No attainment is near: what stands in for a band that was not asked for. */
const NEVER_NEAR: DoubleRate = { numerator: 1, denominator: 0 };

/**
 * Fills in every row. An actual meets a headcount, or a rate, exactly when it reaches the integer that just does, so each row is decided
 * between integers. Where two products are compared, the one of the larger number is checked to be exact; the other is exact too, or
 * comes out at 2^53 or more and is above it either way.
 *
 * @returns how many rows were proven
 */
function fillRows(results: Results, columns: FigureColumns, terms: Terms): number {
  const lower = lowerIsBetter(terms.comparator);
  const { numerator: from, denominator: over } = terms.near === undefined ? NEVER_NEAR : doubleRate(terms.near);
  const [met, near, notMet] = codesUnder(terms);
  const beyond = stepBeyond(columns, terms);
  const [coverage, goals, attainment] = [results.coverage.values, results.target.values, results.attainment.values];
  const [remaining, verdict] = [results.remaining.values, results.verdict.values];
  const people = columns.actual.values;
  const bases = columns.denominator?.values;
  let proven = 0;
  for (let row = 0; row < goals.length; row += 1) {
    const count = people[row] ?? Number.NaN;
    const goal = goals[row] ?? Number.NaN;
    const base = bases === undefined ? 1 : (bases[row] ?? Number.NaN);
    const mark = (lower ? count : goal) * from;
    if (isPositiveCount(goal) && isPositiveCount(base) && isWholeCount(count) && mark <= Number.MAX_SAFE_INTEGER) {
      const short = lower ? count - goal - beyond : goal + beyond - count;
      if (bases !== undefined) coverage[row] = (count + 0) / base;
      if (!lower) attainment[row] = (count + 0) / goal;
      remaining[row] = short > 0 ? short : 0;
      verdict[row] = short <= 0 ? met : (lower ? goal : count) * over >= mark ? near : notMet;
      proven += 1;
    } else assessRow(results, row, columns, terms);
  }
  return proven;
}

function isPositiveCount(value: number): boolean {
  return value > 0 && isWholeCount(value);
}

/** The codes of a target that is reached, nearly reached and not reached. */
function codesUnder({ comparator }: Terms): readonly [met: number, near: number, notMet: number] {
  const told = verdictCode('informational');
  return comparator === 'about'
    ? [told, told, told]
    : [verdictCode('met'), verdictCode('near'), verdictCode('not-met')];
}

/** A stated headcount to be exceeded needs one person more; a headcount made to just meet a rate already holds that person. */
function stepBeyond({ targetHeadcount }: FigureColumns, { comparator, headcountRounding }: Terms): -1 | 0 | 1 {
  if (targetHeadcount === undefined && headcountRounding === undefined) return 0;
  return comparator === 'more-than' ? 1 : comparator === 'less-than' ? -1 : 0;
}

/** The exact way: one row by `assess`. */
function assessRow(results: Results, row: number, columns: FigureColumns, terms: Terms): void {
  const assessment = assess(figuresAt(columns, row), terms);
  const double = (share: Ratio | Absent): number | Absent => (isAbsent(share) ? share : ratioNumber(share));
  put(results.coverage, row, double(assessment.coverage));
  put(results.target, row, assessment.target);
  put(results.attainment, row, double(assessment.attainment));
  put(results.remaining, row, assessment.remaining);
  put(results.verdict, row, codeOf(assessment));
}

function put(column: Filling<Float64Array | Uint8Array>, row: number, result: number | Absent): void {
  if (!isAbsent(result)) {
    column.values[row] = result;
    return;
  }
  column.values[row] = Number.NaN;
  column.reasons ??= new Uint8Array(column.values.length);
  column.reasons[row] = absentCode(result.absent);
}
