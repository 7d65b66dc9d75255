import { type Absent, type Count, type Figures, absent, isAbsent, settleTotal, total } from '../coverage/index.ts';
import { cellName } from './area.ts';
import type { AssessedRow } from './assessed.ts';
import type { Problem } from './problem.ts';
import type { FigureColumn, Measure, Table, TableRow } from './table.ts';

interface Sums {
  readonly table: Table;
  readonly measure: Measure;
  /** Assessments of the leaves, by index of the table's rows. */
  readonly leaves: readonly (AssessedRow | undefined)[];
  /** Where differences and missing units are reported. */
  readonly problems: Problem[];
}

/**
 * The figures of a total or group row, from the sums of its units (rule R7). A printed figure that agrees is kept; one that
 * differs is reported with the difference and the sum is used; while a unit has no figure the printed one stands, with a warning.
 * Without a target of its own the row's target is the sum of its units' target headcounts.
 *
 * @param own the row's own cells
 * @example sumRow({ table, measure, leaves, problems }, totalRow, ownFigures) // { figures, from: 'printed' }
 */
export function sumRow(sums: Sums, row: TableRow, own: Figures): { figures: Figures; from: AssessedRow['from'] } {
  if (row.parts.length === 0) return { figures: own, from: 'printed' };
  const { measure } = sums;
  const actual = settle(sums, row, measure.actual, own.actual);
  const denominator = settle(sums, row, measure.denominator, own.denominator);
  const target = settle(sums, row, measure.targetHeadcount, own.targetHeadcount);
  const derived =
    isAbsent(target) && isAbsent(own.targetRate) && measure.targetRate
      ? total(row.parts.map((part) => sums.leaves[part]?.assessment.target ?? absent('no-target')))
      : target;
  const figures: Figures = { actual, denominator, targetHeadcount: derived, targetRate: own.targetRate };
  const printed = actual === own.actual && denominator === own.denominator && derived === own.targetHeadcount;
  return { figures, from: printed ? 'printed' : 'summed' };
}

function settle<Kind extends Count>(
  { table, problems }: Sums,
  row: TableRow,
  column: FigureColumn<Kind> | undefined,
  printed: Kind | Absent,
): Kind | Absent {
  if (!column) return printed;
  const settled = settleTotal({ printed, parts: row.parts.map((part) => column.figures[part] ?? absent('blank')) });
  const { sum, known, missing, difference } = settled;
  const place = { severity: 'warning', sheet: table.sheet, cell: cellName(row.row, column.column) } as const;
  if (isAbsent(sum) && missing.length < row.parts.length) {
    const unit = table.rows[row.parts[missing[0] ?? -1] ?? -1]?.name ?? '';
    problems.push({ code: 'total-incomplete', ...place, details: { unit, column: column.header } });
  }
  if (difference !== undefined && !isAbsent(printed) && !isAbsent(known)) {
    const details = { printed, sum: known, difference: Math.abs(difference), column: column.header };
    problems.push({ code: isAbsent(sum) ? 'total-too-small' : 'total-differs', ...place, details });
  }
  return settled.figure;
}
