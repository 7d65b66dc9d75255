import { type Rate, isAbsent } from '../../coverage/index.ts';
import type { AssessedMeasure, AssessedTable } from '../assessed/assessed.ts';
import type { ChosenColumn, ReportFigure, ReportUnit } from './consolidate-report.ts';
import { overall } from '../assessed/overall.ts';

const FIELDS = {
  denominator: 'denominator',
  'target-headcount': 'targetHeadcount',
  'target-rate': 'targetRate',
  actual: 'actual',
} as const;

/**
 * The figures of a whole table: of its total row where that agrees with its units, else their sum (rule R7). Rates are never added;
 * a rate that every unit was given is the rate of the whole.
 *
 * @returns `null` for a figure that a unit lacks and no total tells; the row is that of the total, or of the only unit
 * @example wholeFigures(assessed, columns).figures // [14000, 13300, 9870]
 */
export function wholeFigures(
  assessed: AssessedTable,
  columns: readonly ChosenColumn[],
): Pick<ReportUnit, 'figures' | 'row'> {
  const { leaves, index } = standing(assessed);
  const row = assessed.table.rows[index]?.row;
  const figures = columns.map(({ column, from, measure }): ReportFigure => {
    const own = from.figures[index];
    if (column.field === 'target-rate') return rateOfWhole(assessed, from.figures);
    const of = measure === undefined ? undefined : assessed.measures[measure];
    if (of) return settled(assessed, of, column.field);
    const parts = leaves.map((leaf) => from.figures[leaf]);
    if (!parts.every((part) => typeof part === 'number')) return typeof own === 'number' ? own : null;
    return parts.reduce((sum, part) => sum + part, 0);
  });
  return { figures, ...(row !== undefined && { row }) };
}

/**
 * Target headcounts of whole tables whose units have different target rates: the sum of what the rates mean in people (rule R2). A
 * rate of the whole could not be told.
 *
 * @returns columns without figures of units and without a place in the sheet; `[]` where a headcount or one rate is given
 * @example addedTargets(assessed, columns) // [{ column: { field: 'target-headcount', … }, … }]
 */
export function addedTargets(assessed: AssessedTable, columns: readonly ChosenColumn[]): readonly ChosenColumn[] {
  return columns.flatMap(({ column, from, measure }): ChosenColumn[] => {
    const of = measure === undefined ? undefined : assessed.measures[measure];
    if (column.field !== 'target-rate' || !of || of.measure.targetHeadcount) return [];
    if (rateOfWhole(assessed, from.figures)) return [];
    const target = overall(assessed, of)?.row.figures.targetHeadcount;
    if (target === undefined || isAbsent(target)) return [];
    const { indicator, title, header } = column;
    const nowhere = { ...from, figures: [], from: { sheet: assessed.table.sheet } };
    return [
      {
        column: { field: 'target-headcount', indicator, title, header, made: true },
        from: nowhere,
        ...(measure !== undefined && { measure }),
      },
    ];
  });
}

function settled(
  assessed: AssessedTable,
  measure: AssessedMeasure,
  field: Exclude<keyof typeof FIELDS, 'target-rate'>,
): ReportFigure {
  const figure = overall(assessed, measure)?.row.figures[FIELDS[field]];
  return figure === undefined || isAbsent(figure) ? null : figure;
}

/** The units of a table, and the row that stands for all of them: its total, or its only unit. */
function standing({ table: { rows } }: AssessedTable): { leaves: readonly number[]; index: number } {
  const leaves = rows.flatMap(({ kind, earlier }, index) => (kind === 'leaf' && !earlier ? [index] : []));
  const total = rows.findIndex(({ kind, parts }) => kind === 'total' && parts.length >= leaves.length);
  return { leaves, index: total >= 0 ? total : leaves.length === 1 ? (leaves[0] ?? -1) : -1 };
}

/** The rate that the row of the whole was given, else the one that every unit was given. */
function rateOfWhole(assessed: AssessedTable, figures: readonly unknown[]): Rate | null {
  const { leaves, index } = standing(assessed);
  const own = rateOr(figures[index]);
  if (own) return own;
  const rates = leaves.map((leaf) => rateOr(figures[leaf]));
  const [first] = rates;
  if (!first) return null;
  const same = rates.every((rate) => rate && rate.numerator * first.denominator === first.numerator * rate.denominator);
  return same ? first : null;
}

function rateOr(figure: unknown): Rate | null {
  return typeof figure === 'object' && figure !== null && !isAbsent(figure) ? (figure as Rate) : null;
}
