import { INDICATORS } from '../coverage/index.ts';
import { areaName, cellName } from './area.ts';
import type { Cells } from './cells.ts';
import type { DraftColumn } from './draft-column.ts';
import type { Problem } from './problem.ts';
import type { Measure, Table } from './table.ts';
import { repeatedUnits } from './repeated-units.ts';

/**
 * Everything to say about the table as such: columns that are missing, guessed or to be asked, hidden rows and columns, units that
 * appear twice.
 *
 * @param columns drafts of all columns, settled
 * @param passedOver columns a measure could have used but did not: another target, another actual
 */
export function tableProblems(
  cells: Cells,
  table: Table,
  columns: readonly DraftColumn[],
  passedOver: readonly DraftColumn[],
): readonly Problem[] {
  return [
    ...missingColumns(table),
    ...uncertainColumns(table, columns, passedOver),
    ...hiddenParts(cells, table),
    ...repeatedUnits(cells, table, columns),
  ];
}

/** Indicators measured against a plan only: no denominator is missed. */
const PLANNED: ReadonlySet<string> = new Set(
  Object.values(INDICATORS)
    .filter(({ usualDenominator }) => usualDenominator === 'plan')
    .map(({ code }) => code),
);

function missingColumns({ sheet, area, headerTop, headerBottom, measures }: Table): readonly Problem[] {
  if (measures.length === 0) {
    const cell = areaName({ ...area, top: headerTop, bottom: headerBottom });
    return [{ code: 'no-actual-column', severity: 'error', sheet, cell }];
  }
  const about = (measure: Measure): Pick<Problem, 'sheet' | 'cell' | 'details'> => ({
    sheet,
    cell: cellName(headerBottom, measure.actual.column),
    details: { indicator: measure.title || measure.actual.header },
  });
  return measures.flatMap((measure): Problem[] => {
    const { denominator, targetHeadcount, targetRate } = measure;
    const problems: Problem[] = [];
    if (!targetHeadcount && !targetRate)
      problems.push({ code: 'no-target-column', severity: 'warning', ...about(measure) });
    if (!denominator && !(targetHeadcount && PLANNED.has(measure.indicator))) {
      const severity = targetHeadcount ? 'warning' : 'error';
      problems.push({ code: 'no-denominator-column', severity, ...about(measure) });
    }
    return problems;
  });
}

function uncertainColumns(
  { sheet, measures }: Table,
  columns: readonly DraftColumn[],
  passedOver: readonly DraftColumn[],
): readonly Problem[] {
  const used = new Set(
    measures.flatMap(({ actual, denominator, targetHeadcount, targetRate }) =>
      [actual, denominator, targetHeadcount, targetRate].map((column) => column?.column),
    ),
  );
  return columns.flatMap((draft): Problem[] => {
    const { column, role, header, headerCell, certainty } = draft;
    if (certainty === 'chosen') return [];
    const place = { sheet, cell: headerCell } as const;
    if (passedOver.includes(draft)) {
      return [{ code: 'role-asked', severity: 'warning', ...place, details: { header, roles: `${role}, other` } }];
    }
    if (certainty === 'asked') {
      return [{ code: 'role-asked', severity: 'note', ...place, details: { header, roles: 'coverage, attainment' } }];
    }
    if (certainty !== 'likely' || (!used.has(column) && role !== 'unit')) return [];
    return [{ code: 'role-guessed', severity: 'warning', ...place, details: { header, role } }];
  });
}

function hiddenParts({ hiddenRows, hiddenColumns }: Cells, { sheet, area }: Table): readonly Problem[] {
  const within = (numbers: ReadonlySet<number>, first: number, last: number): number =>
    [...numbers].filter((number) => number >= first && number <= last).length;
  const place = { severity: 'note', sheet, cell: areaName(area) } as const;
  const rows = within(hiddenRows, area.top, area.bottom);
  const columns = within(hiddenColumns, area.left, area.right);
  return [
    ...(rows > 0 ? [{ code: 'hidden-rows', ...place, details: { count: rows } } as const] : []),
    ...(columns > 0 ? [{ code: 'hidden-columns', ...place, details: { count: columns } } as const] : []),
  ];
}
