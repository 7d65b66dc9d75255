import { INDICATORS } from '../../coverage/index.ts';
import { areaName, cellName } from '../area.ts';
import type { Cells } from '../cells.ts';
import type { Taken } from './columns-by-period.ts';
import type { DraftColumn } from './draft-column.ts';
import { flowOf } from './flow-names.ts';
import { monthProblems } from './month-problems.ts';
import { hiddenParts } from '../places/hidden-parts.ts';
import type { Problem } from '../problem.ts';
import type { Measure, Table } from '../table.ts';
import { repeatedUnits } from '../rows/repeated-units.ts';
import { roleProblems } from './role-problems.ts';

/**
 * Everything to say about the table as such: columns that are missing, guessed or to be asked, hidden rows and columns, units that
 * appear twice.
 *
 * @param columns drafts of all columns, settled
 * @param taken the choices between columns that the measures made
 */
export function tableProblems(
  cells: Cells,
  table: Table,
  columns: readonly DraftColumn[],
  taken: readonly Taken[],
): readonly Problem[] {
  return [
    ...missingColumns(table),
    ...roleProblems(table, columns, taken),
    ...monthProblems(table),
    ...hiddenParts(cells, table.sheet, table.area),
    ...repeatedUnits(cells, table, columns),
  ];
}

/** Whether an indicator is measured against a plan only: then no denominator is missed. */
function isPlanned(indicator: string): boolean {
  const known = flowOf(indicator) ?? Object.values(INDICATORS).find(({ code }) => code === indicator);
  return known?.usualDenominator === 'plan';
}

function missingColumns(table: Table): readonly Problem[] {
  const { sheet, headerBottom, measures } = table;
  if (measures.length === 0) return [nothingMeasured(table)];
  const about = (measure: Measure): Pick<Problem, 'sheet' | 'cell' | 'details'> => ({
    sheet,
    cell: cellName(headerBottom, measure.actual.column),
    details: { indicator: measure.title || measure.actual.header },
  });
  return measures.flatMap((measure): Problem[] => {
    const { denominator, targetHeadcount, targetRate } = measure;
    const problems: Problem[] = [];
    if (!targetHeadcount && !targetRate && !denominator && isPlanned(measure.indicator)) {
      const severity = measures.length === 1 ? 'error' : 'warning';
      return [{ code: 'no-plan-column', severity, ...about(measure) }];
    }
    if (!targetHeadcount && !targetRate)
      problems.push({ code: 'no-target-column', severity: 'warning', ...about(measure) });
    if (!denominator && !(targetHeadcount && isPlanned(measure.indicator))) {
      const severity = targetHeadcount ? 'warning' : 'error';
      problems.push({ code: 'no-denominator-column', severity, ...about(measure) });
    }
    return problems;
  });
}

/** Roles of columns that tell what became of a target. */
const COMPARED: ReadonlySet<string> = new Set(['coverage', 'attainment', 'gap', 'previous', 'not-insured']);

/** Why a table has no measure: it hands out targets, or counts those who could take part, or its actual was not found. */
function nothingMeasured({ sheet, area, headerTop, headerBottom, columns, series }: Table): Problem {
  const place = { sheet, cell: areaName({ ...area, top: headerTop, bottom: headerBottom }) };
  const months = columns.find(({ role }) => role === 'month');
  if (months) return { code: 'months-not-cumulated', severity: 'error', ...place, cell: months.headerCell };
  const unknown = columns.some(
    ({ role, alternatives }) => role === 'other' && alternatives.some((other) => other.role === 'actual'),
  );
  const compared = columns.some(({ role }) => COMPARED.has(role));
  if (unknown || compared) return { code: 'no-actual-column', severity: 'error', ...place };
  if (series.some(({ role }) => role.startsWith('target'))) return { code: 'targets-only', severity: 'note', ...place };
  if (series.length > 0) return { code: 'denominators-only', severity: 'note', ...place };
  return { code: 'no-actual-column', severity: 'error', ...place };
}
