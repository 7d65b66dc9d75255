import {
  type Absent,
  type Assessment,
  type Count,
  type Figures,
  type Note,
  type Terms,
  absent,
  assess,
  isAbsent,
  percentText,
} from '../../coverage/index.ts';
import { figurePlace } from './figure-place.ts';
import type { Problem } from '../problem.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from './assessed.ts';
import { type TotalCheck, settleFigure, sumRow, totalCheck } from './sum-rows.ts';
import type { FigureColumn, Measure, Table } from '../table.ts';

/**
 * Assesses every unit, group and total of a table. Totals come from sums of units (rule R7): a printed total that agrees is
 * used, one that differs is reported and the sum is used, and when a unit has no figure the printed total is used with a warning.
 *
 * @param termsOf how the targets of an indicator are judged
 * @example assessTable(table, () => ({ comparator: 'at-least', near: rateOfPercent('95') }))
 */
export function assessTable(table: Table, termsOf: (measure: Measure) => Terms): AssessedTable {
  const check = totalCheck(table);
  const { problems } = check;
  const measures = table.measures.map((measure): AssessedMeasure => {
    const terms = termsOf(measure);
    const rows: (AssessedRow | undefined)[] = table.rows.map((row, index) =>
      row.kind === 'leaf' ? assessed(ownFigures(measure, index), 'printed', terms) : undefined,
    );
    table.rows.forEach((row, index) => {
      if (row.kind !== 'group' && row.kind !== 'total') return;
      const own = ownFigures(measure, index);
      const { figures, from } = sumRow(check, measure, rows, { index, parts: row.parts }, own);
      rows[index] = assessed(figures, from, terms);
    });
    rows.forEach((result, index) => {
      const row = table.rows[index];
      if (result && row) problems.push(...noteProblems(table, measure, index, result));
    });
    return { measure, terms, rows };
  });
  checkSeries(check);
  return { table, measures, problems };
}

/** Totals of columns that no measure uses, such as a second target or a sheet of targets alone. */
function checkSeries(check: TotalCheck): void {
  const { rows, series } = check.table;
  rows.forEach(({ kind, parts }, index) => {
    if ((kind !== 'group' && kind !== 'total') || parts.length === 0) return;
    for (const column of series) {
      if (column.role === 'target-rate') continue;
      settleFigure<Count>(check, column, { index, parts }, column.figures[index] ?? absent('blank'));
    }
  });
}

function assessed(figures: Figures, from: AssessedRow['from'], terms: Terms): AssessedRow {
  return { figures, assessment: assess(figures, terms), from };
}

function ownFigures(measure: Measure, index: number): Figures {
  return {
    actual: figureAt(measure.actual, index),
    denominator: figureAt(measure.denominator, index),
    targetHeadcount: figureAt(measure.targetHeadcount, index),
    targetRate: figureAt(measure.targetRate, index),
  };
}

function figureAt<Figure>(column: FigureColumn<Figure> | undefined, index: number): Figure | Absent {
  return column?.figures[index] ?? absent('blank');
}

function noteProblems(table: Table, measure: Measure, index: number, { figures, assessment }: AssessedRow): Problem[] {
  if (assessment.notes.length === 0) return [];
  const percent = (value: Assessment['coverage']): string => (isAbsent(value) ? '' : percentText(value, 2));
  const { actual, denominator, targetHeadcount, targetRate } = measure;
  const columns: Readonly<Record<Note, FigureColumn<unknown>>> = {
    'coverage-above-100': actual,
    'zero-denominator-with-people': denominator ?? actual,
    'counts-and-rates-disagree': actual,
    'zero-target': targetHeadcount ?? targetRate ?? actual,
  };
  return assessment.notes.map((code) => ({
    code,
    severity: 'warning',
    ...figurePlace(table, columns[code], index),
    details: {
      unit: table.rows[index]?.name ?? '',
      actual: isAbsent(figures.actual) ? '' : figures.actual,
      coverage: percent(assessment.coverage),
      target: percent(assessment.targetRatio),
      onCounts: percent(assessment.attainment),
    },
  }));
}
