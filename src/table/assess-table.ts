import {
  type Absent,
  type Assessment,
  type Figures,
  type Note,
  type Terms,
  absent,
  assess,
  isAbsent,
  percentText,
} from '../coverage/index.ts';
import { cellName } from './area.ts';
import type { Problem } from './problem.ts';
import type { AssessedMeasure, AssessedRow, AssessedTable } from './assessed.ts';
import { sumRow } from './sum-rows.ts';
import type { FigureColumn, Measure, Table, TableRow } from './table.ts';

/**
 * Assesses every unit, group and total of a table. Totals come from sums of units (rule R7): a printed total that agrees is
 * used, one that differs is reported and the sum is used, and when a unit has no figure the printed total is used with a warning.
 *
 * @param termsOf how the targets of an indicator are judged
 * @example assessTable(table, () => ({ comparator: 'at-least', near: rateOfPercent('95') }))
 */
export function assessTable(table: Table, termsOf: (measure: Measure) => Terms): AssessedTable {
  const problems: Problem[] = [];
  const measures = table.measures.map((measure): AssessedMeasure => {
    const terms = termsOf(measure);
    const rows: (AssessedRow | undefined)[] = table.rows.map((row, index) =>
      row.kind === 'leaf' ? assessed(ownFigures(measure, index), 'printed', terms) : undefined,
    );
    table.rows.forEach((row, index) => {
      if (row.kind !== 'group' && row.kind !== 'total') return;
      const { figures, from } = sumRow({ table, measure, leaves: rows, problems }, row, ownFigures(measure, index));
      rows[index] = assessed(figures, from, terms);
    });
    rows.forEach((result, index) => {
      const row = table.rows[index];
      if (result && row) problems.push(...noteProblems(table, measure, row, result));
    });
    return { measure, terms, rows };
  });
  return { table, measures, problems };
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

function noteProblems(table: Table, measure: Measure, row: TableRow, { figures, assessment }: AssessedRow): Problem[] {
  if (assessment.notes.length === 0) return [];
  const percent = (value: Assessment['coverage']): string => (isAbsent(value) ? '' : percentText(value, 2));
  const actual = measure.actual.column;
  const columns: Readonly<Record<Note, number>> = {
    'coverage-above-100': actual,
    'zero-denominator-with-people': measure.denominator?.column ?? actual,
    'counts-and-rates-disagree': actual,
    'zero-target': (measure.targetHeadcount ?? measure.targetRate ?? measure.actual).column,
  };
  return assessment.notes.map((code) => ({
    code,
    severity: 'warning',
    sheet: table.sheet,
    cell: cellName(row.row, columns[code]),
    details: {
      unit: row.name,
      actual: isAbsent(figures.actual) ? '' : figures.actual,
      coverage: percent(assessment.coverage),
      target: percent(assessment.targetRatio),
      onCounts: percent(assessment.attainment),
    },
  }));
}
