import {
  type Absent,
  type Count,
  type Figures,
  type TargetHeadcount,
  absent,
  isAbsent,
  settleTotal,
  total,
} from '../../coverage/index.ts';
import type { AssessedRow } from './assessed.ts';
import { figurePlace } from './figure-place.ts';
import { type InnerSums, innerSums } from '../rows/inner-sums.ts';
import type { Problem } from '../problem.ts';
import type { FigureColumn, Measure, Table } from '../table.ts';

/** Checking the totals of a table: one for all its columns, so that each cell is told once. */
export interface TotalCheck {
  readonly table: Table;
  /** Where differences and missing units are reported. */
  readonly problems: Problem[];
  /** Cells looked at, as `column row`. */
  readonly checked: Set<string>;
  /** What the groups inside each total print, by column; made where a total differs. */
  readonly inner: Map<string, InnerSums>;
  /** Sums that are known, by column or measure: totals over the same units share one list of them. */
  readonly sums: Map<string | Measure, Map<readonly number[], UnitSum>>;
}

/** The sum of the units that have a figure, and how many have none. */
interface UnitSum {
  readonly known: number;
  readonly missing: number;
  /** The first unit without a figure; -1 where none is missing. */
  readonly first: number;
}

/**
 * Begins a check of a table's totals.
 *
 * @example totalCheck(table).problems // [] until totals are summed
 */
export function totalCheck(table: Table): TotalCheck {
  return { table, problems: [], checked: new Set(), inner: new Map(), sums: new Map() };
}

/** A total or group: its index in the table's rows (-1 when it is not printed), and the units it stands for. */
export interface SummedRow {
  readonly index: number;
  readonly parts: readonly number[];
}

/**
 * The figures of a total or group row, from the sums of its units (rule R7). A printed figure that agrees is kept; one that
 * differs is reported with the difference and the sum is used; while a unit has no figure the printed one stands, with a warning.
 * Without a target of its own the row's target is the sum of its units' target headcounts.
 *
 * @param leaves assessments of the units, by index of the table's rows
 * @param own the row's own cells
 * @example sumRow(totalCheck(table), measure, leaves, { index: 0, parts: [1, 2] }, ownFigures) // { figures, from: 'printed' }
 */
export function sumRow(
  check: TotalCheck,
  measure: Measure,
  leaves: readonly (AssessedRow | undefined)[],
  row: SummedRow,
  own: Figures,
): { figures: Figures; from: AssessedRow['from'] } {
  const { parts } = row;
  if (parts.length === 0) return { figures: own, from: 'printed' };
  const actual = settleFigure(check, measure.actual, row, own.actual);
  const denominator = settleFigure(check, measure.denominator, row, own.denominator);
  const target = settleFigure(check, measure.targetHeadcount, row, own.targetHeadcount);
  const derived =
    isAbsent(target) && isAbsent(own.targetRate) && measure.targetRate
      ? targetOf(sumOnce(check, measure, parts, (part) => leaves[part]?.assessment.target))
      : target;
  const figures: Figures = { actual, denominator, targetHeadcount: derived, targetRate: own.targetRate };
  const printed =
    isSame(actual, own.actual) && isSame(denominator, own.denominator) && isSame(derived, own.targetHeadcount);
  return { figures, from: printed ? 'printed' : 'summed' };
}

/** A figure that the row lacks and that no sum tells either is no other than the row's own. */
function isSame(settled: Count | Absent, own: Count | Absent): boolean {
  return settled === own || (isAbsent(settled) && isAbsent(own));
}

/**
 * One figure of a total or group, from the sum of its units; what is wrong with the printed one is reported.
 *
 * @param printed the row's own figure
 * @returns `printed` where the row's units have no such column
 * @example settleFigure(check, column, { index: 0, parts: [1, 2] }, column.figures[0]) // 3400
 */
export function settleFigure<Kind extends Count>(
  check: TotalCheck,
  column: FigureColumn<Kind> | undefined,
  row: SummedRow,
  printed: Kind | Absent,
): Kind | Absent {
  if (!column) return printed;
  const units = sumOnce(check, columnKey(column), row.parts, (part) => column.figures[part]);
  const parts = units.missing > 0 ? [units.known as Kind, absent('blank')] : [units.known as Kind];
  const settled = settleTotal({ printed, parts });
  const cell = `${columnKey(column)} ${String(row.index)}`;
  if (row.index < 0 || check.checked.has(cell)) return settled.figure;
  check.checked.add(cell);
  const { sum, known, difference } = settled;
  const place = { severity: 'warning', ...figurePlace(check.table, column, row.index) } as const;
  if (isAbsent(sum) && units.missing < row.parts.length) {
    const unit = check.table.rows[units.first]?.name ?? '';
    check.problems.push({ code: 'total-incomplete', ...place, details: { unit, column: column.header } });
  }
  if (difference !== undefined && !isAbsent(printed) && !isAbsent(known)) {
    const details = { printed, sum: known, difference: Math.abs(difference), column: column.header };
    const code = isAbsent(sum)
      ? 'total-too-small'
      : countsTwice(check, column, row.index, difference, sum)
        ? 'total-counts-twice'
        : 'total-differs';
    check.problems.push({ code, ...place, details });
  }
  return settled.figure;
}

function sumOnce(
  { sums }: TotalCheck,
  of: string | Measure,
  parts: readonly number[],
  figureOf: (part: number) => Count | Absent | undefined,
): UnitSum {
  const known = sums.get(of) ?? new Map<readonly number[], UnitSum>();
  sums.set(of, known);
  const found = known.get(parts) ?? summed(parts, figureOf);
  known.set(parts, found);
  return found;
}

function summed(parts: readonly number[], figureOf: (part: number) => Count | Absent | undefined): UnitSum {
  let [known, missing, first] = [0, 0, -1];
  for (const part of parts) {
    const figure = figureOf(part);
    if (typeof figure === 'number') known += figure;
    else if (missing++ === 0) first = part;
  }
  return { known, missing, first };
}

/** The target of a total that has none of its own: the sum of its units' targets, when all have one. */
function targetOf({ known, missing }: UnitSum): TargetHeadcount | Absent {
  return missing > 0 ? absent('incomplete') : total([known as TargetHeadcount]);
}

/** Whether a total is too large by exactly what its groups print, or twice the sum of its units: groups were added with their units. */
function countsTwice(
  { table, inner }: TotalCheck,
  column: FigureColumn<Count>,
  index: number,
  difference: number,
  sum: number,
): boolean {
  if (difference <= 0) return false;
  const sums = inner.get(columnKey(column)) ?? innerSums(table.rows, column.figures);
  inner.set(columnKey(column), sums);
  return difference === sum || difference === sums.nearest[index] || difference === sums.all[index];
}

/** A column of the table, or of the sheet it was joined from. */
function columnKey({ column, from }: FigureColumn<unknown>): string {
  return `${String(column)} ${from?.sheet ?? ''}`;
}
