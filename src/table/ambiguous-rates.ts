import { type Absent, isAbsent } from '../coverage/index.ts';
import type { Cells } from './cells.ts';
import type { DraftColumn } from './draft-column.ts';
import { isPercentFormat } from './number-format.ts';
import { readRate } from './numbers.ts';

/** The figures an ambiguous "Tỷ lệ" is compared with. */
export interface RateNeighbours {
  readonly actual: readonly (number | Absent)[];
  readonly denominator: readonly (number | Absent)[] | undefined;
  readonly target: readonly (number | Absent)[] | undefined;
  readonly denominatorColumn: number | undefined;
  readonly targetColumn: number | undefined;
}

/** Rows compared at most. */
const SAMPLE = 50;

/** Printed rates differ from the exact ones by rounding: half of the last digit of whole percents, for offices that print none. */
const TOLERANCE = 0.0051;

/**
 * What a column named only "Tỷ lệ" holds: coverage when it is actual over denominator, attainment when it is actual over target, by
 * the row of column numbers or by recomputing it.
 *
 * @param rows sheet rows, one for each figure of the neighbours
 * @returns `undefined` when neither is seen: then a person is asked.
 */
export function settleRate(
  cells: Cells,
  draft: DraftColumn,
  rows: readonly number[],
  neighbours: RateNeighbours,
): 'coverage' | 'attainment' | undefined {
  const below = draft.quotient?.[1];
  if (below !== undefined && below === neighbours.denominatorColumn) return 'coverage';
  if (below !== undefined && below === neighbours.targetColumn) return 'attainment';
  const coverage = agreement(cells, draft, rows, neighbours.actual, neighbours.denominator);
  const attainment = agreement(cells, draft, rows, neighbours.actual, neighbours.target);
  if (coverage > attainment && coverage > 0.5) return 'coverage';
  if (attainment > coverage && attainment > 0.5) return 'attainment';
  return undefined;
}

/** The share of rows, of those that can be compared, whose printed rate is the quotient of two figures. */
function agreement(
  cells: Cells,
  { column }: DraftColumn,
  rows: readonly number[],
  above: readonly (number | Absent)[],
  below: readonly (number | Absent)[] | undefined,
): number {
  let [compared, agreed] = [0, 0];
  for (let index = 0; index < rows.length && compared < SAMPLE; index += 1) {
    const row = rows[index] ?? -1;
    const [numerator, denominator] = [above[index], below?.[index]];
    if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0) continue;
    const printed = printedFraction(cells, row, column, numerator / denominator);
    if (printed === undefined) continue;
    compared += 1;
    if (Math.abs(printed - numerator / denominator) <= TOLERANCE) agreed += 1;
  }
  return compared === 0 ? 0 : agreed / compared;
}

/** The printed rate as a fraction of one; a plain number is taken in the scale that is nearer to what is expected. */
function printedFraction(cells: Cells, row: number, column: number, expected: number): number | undefined {
  const [value, format] = [cells.value(row, column), cells.format(row, column)];
  if (typeof value === 'number') {
    if (isPercentFormat(format)) return value;
    return Math.abs(value - expected) < Math.abs(value / 100 - expected) ? value : value / 100;
  }
  const reading = readRate(value, format, 'points');
  return reading.ok && !isAbsent(reading.value)
    ? Number(reading.value.numerator) / Number(reading.value.denominator)
    : undefined;
}
