import { type Area, areaName } from './area.ts';
import type { Cells } from './cells.ts';
import { type DraftColumn, draftColumns } from './draft-column.ts';
import { chooseMeasures } from './measure-columns.ts';
import type { Attempt, Problem, ProblemCode } from './problem.ts';
import { readMeasures } from './read-measures.ts';
import { settleRates, recognised } from './recognise.ts';
import { settleRoles } from './settle-roles.ts';
import type { RoleChoice, Table, TableRow } from './table.ts';
import { type TablePlace, placeTable, titleAbove } from './table-place.ts';
import { rowTree } from './row-tree.ts';
import { type ScannedRow, scanRows } from './scan-rows.ts';
import { figureProblems } from './figure-problems.ts';
import { tableProblems } from './table-problems.ts';

/** How a table is read. */
export interface ReadOptions {
  /** Whether a person chose the area; `false` when the host found it by itself. */
  readonly exact: boolean;
  /** A person's choices for columns, by sheet column: they stand above what is recognised. */
  readonly roles?: ReadonlyMap<number, RoleChoice>;
  /** Sheet columns that are results of ours: read as `ours` and ignored. */
  readonly ours?: ReadonlySet<number>;
}

/**
 * Reads a report table: finds its header, what each column holds, its units, groups and totals, and the figures of each indicator.
 * What is unsure or cannot be understood is a problem with its cell; nothing is guessed silently.
 *
 * @param cells what a host read; may reach further than the chosen area
 * @param chosen the area the person means; letterhead, titles and notes in it are told from the table
 * @returns the table, with `error` problems where a result is missing (no column of actuals, unreadable figures); a failure only when
 *   there is no table to show: `empty-area`, `no-table`, `no-unit-column`, `no-units`.
 * @example readTable(cellsFromRows([['Đơn vị', 'Dân số', 'Tham gia BHYT'], ['Hiệp An', 14000, 9870]]), area, { exact: true })
 */
export function readTable(cells: Cells, chosen: Area, options: ReadOptions): Attempt<Table> {
  const { roles = new Map<number, RoleChoice>(), ours = new Set<number>() } = options;
  const fail = (code: ProblemCode, cell = areaName(chosen)): Attempt<Table> => {
    return { ok: false, problems: [{ code, severity: 'error', sheet: cells.sheet, cell }] };
  };
  const place = placeTable(cells, chosen, ours);
  if (typeof place === 'string') return fail(place);
  const columns = draftColumns({ ...place, cells, ours, choices: roles });
  settleRoles(columns);
  const unit = columns.find(({ role }) => role === 'unit');
  const header = areaName({ top: place.block.top, left: place.left, bottom: place.block.bottom, right: place.right });
  if (!unit) return fail('no-unit-column', header);
  const scanned = scanBody(cells, place, unit, columns);
  if (!scanned.some(({ blank }) => !blank)) return fail('no-units', header);
  return { ok: true, value: joined(cells, place, columns, scanned) };
}

function scanBody(
  cells: Cells,
  place: TablePlace,
  unit: DraftColumn,
  columns: readonly DraftColumn[],
): readonly ScannedRow[] {
  const { block } = place;
  const ordinal = columns.find(({ role, column }) => role === 'ordinal' && column < unit.column);
  const named = new Set(['ordinal', 'unit', 'unit-code', 'note', 'ours', 'other']);
  return scanRows(cells, {
    top: block.bottom + 1,
    bottom: place.bottom,
    left: place.left,
    right: place.right,
    unit: unit.column,
    ...(ordinal ? { ordinal: ordinal.column } : {}),
    figures: columns
      .filter(({ role, certainty }) => certainty === undefined || !named.has(role))
      .map(({ column }) => column),
    headerRows: Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index),
  });
}

function joined(
  cells: Cells,
  place: TablePlace,
  columns: readonly DraftColumn[],
  scanned: readonly ScannedRow[],
): Table {
  const { block } = place;
  const sheetRows = scanned.map(({ row }) => row);
  const { measures: chosen, passedOver } = chooseMeasures(columns, titleAbove(place));
  const read = readMeasures(cells, chosen, sheetRows);
  const rows: readonly TableRow[] = rowTree(scanned, read.counts);
  settleRates(cells, columns, chosen, read, sheetRows);
  const measures = read.finish(rows);
  const right = columns.findLast(({ role }) => role !== 'ours')?.column ?? place.right;
  const left = columns.find(({ role }) => role !== 'ours')?.column ?? place.left;
  const bottom = sheetRows.at(-1) ?? block.bottom;
  const table: Table = {
    sheet: cells.sheet,
    area: { top: block.top, left, bottom, right },
    headerTop: block.top,
    headerBottom: block.bottom,
    labelRow: block.labelRow,
    rows,
    columns: columns.map(recognised),
    measures,
    problems: [],
  };
  const problems: Problem[] = [
    ...tableProblems(cells, table, columns, passedOver),
    ...figureProblems(table, read.columns),
  ];
  return { ...table, problems };
}
