import { type Rate, isAbsent, lowerIsBetter } from '../coverage/index.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from '../table/assessed/assessed.ts';
import type { LayoutChoices } from './layout-choices.ts';
import type { PlannedCell, PlannedColumn, ResultRole } from './plan.ts';
import { RESULT_LOOKS, headerOf } from './result-columns.ts';
import { type FormulaContext, columnFormula } from './result-formulas.ts';
import { resultValue } from './result-values.ts';

const EMPTY: PlannedCell = { value: null };

/** Products with a million must stay below 2^53, so formulas are exact only for figures below this (đồng amounts can be larger). */
const LARGEST_IN_FORMULA = 9_000_000_000;

/**
 * The result columns of one indicator, cell by cell.
 *
 * @param roles the columns to write, in order
 * @param first zero-based sheet column of the first
 * @example planMeasure(assessed, measure, ['coverage', 'status'], 7, choices) // two columns, H and I
 */
export function planMeasure(
  assessed: AssessedTable,
  measure: AssessedMeasure,
  roles: readonly ResultRole[],
  first: number,
  choices: LayoutChoices,
): readonly PlannedColumn[] {
  const { table } = assessed;
  const { indicator, title } = measure.measure;
  const targetIndex = roles.indexOf('target');
  const context: FormulaContext = {
    measure: measure.measure,
    terms: measure.terms,
    nearMillionths: measure.terms.near && millionths(measure.terms.near),
    targetColumn: targetIndex < 0 ? undefined : first + targetIndex,
    words: choices.words,
  };
  const live = choices.write === 'formulas' && formulasAreExact(measure);
  const headerRows = table.headerBottom - table.headerTop + 1;
  const labelIndex = table.labelRow - table.headerTop;
  const several = assessed.measures.length > 1 && title !== '';
  return roles.map((role, position) => {
    const label = headerOf(role, measure, choices.words);
    const header = Array.from({ length: headerRows }, (): string | null => null);
    header[labelIndex] = several && labelIndex === 0 ? `${title}: ${label}` : label;
    if (several && labelIndex > 0 && position === 0) header[0] = title;
    const formulaAt = live ? columnFormula(role, context) : undefined;
    const cells = bodyCells(assessed, measure, (index, row) => {
      const result = measure.rows[index];
      if (!result) return EMPTY;
      const value = resultValue(role, result, choices.words);
      return formulaAt && isLive(measure, result) ? { value: value ?? '', formula: formulaAt(row) } : { value };
    });
    return { column: first + position, role, indicator, header, cells, ...RESULT_LOOKS[role] };
  });
}

/**
 * Whether a row's results can follow its cells: a row that was summed cannot, nor one that has only one of the two kinds of target
 * its table has, for the formulas of the column read both.
 */
function isLive({ measure }: AssessedMeasure, { from, figures }: AssessedRow): boolean {
  const both = measure.targetHeadcount !== undefined && measure.targetRate !== undefined;
  return from === 'printed' && !(both && isAbsent(figures.targetHeadcount) !== isAbsent(figures.targetRate));
}

/** One cell for each sheet row from the first row of the body to the last. */
function bodyCells(
  { table }: AssessedTable,
  measure: AssessedMeasure,
  cellOf: (index: number, row: number) => PlannedCell,
): readonly PlannedCell[] {
  const top = table.rows[0]?.row ?? 0;
  const bottom = table.rows.at(-1)?.row ?? -1;
  const cells: PlannedCell[] = Array.from({ length: bottom - top + 1 }, () => EMPTY);
  table.rows.forEach(({ row }, index) => {
    if (measure.rows[index]) cells[row - top] = cellOf(index, row);
  });
  return cells;
}

/**
 * A rate times a million, when that is an integer: at most four decimals of a percent.
 *
 * @example millionths(rateOfPercent('21.6')) // 216000
 */
function millionths(rate: Rate): number | undefined {
  const scaled = rate.numerator * 1_000_000n;
  return scaled % rate.denominator === 0n ? Number(scaled / rate.denominator) : undefined;
}

/**
 * Whether live formulas of an indicator give the library's results to the last digit: every input a plain number, figures small enough
 * and rates with at most four decimals of a percent. Otherwise its columns are written as values.
 */
export function formulasAreExact({ measure, terms, rows }: AssessedMeasure): boolean {
  const columns = [measure.actual, measure.denominator, measure.targetHeadcount, measure.targetRate];
  if (columns.some((column) => column && !column.plain)) return false;
  if (terms.near && millionths(terms.near) === undefined) return false;
  if (lowerIsBetter(terms.comparator) && terms.headcountRounding !== undefined) return false;
  return rows.every((row) => {
    if (!row) return true;
    const { actual, denominator, targetHeadcount, targetRate } = row.figures;
    const small = [actual, denominator, targetHeadcount].every(
      (figure) => isAbsent(figure) || figure < LARGEST_IN_FORMULA,
    );
    return small && (isAbsent(targetRate) || millionths(targetRate) !== undefined);
  });
}
