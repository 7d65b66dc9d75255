import { type RememberedLayout, recalledChoices } from './columns/remembered-layout.ts';
import { type Area, areaName } from './area.ts';
import { type BodySample, bodySample } from './columns/body-sample.ts';
import type { Cells } from './cells.ts';
import { chooseTable, choiceProblems, placeArea } from './places/choose-table.ts';
import { findTables } from './places/find-tables.ts';
import { type DraftColumn, draftColumns } from './columns/draft-column.ts';
import { readableCells } from './old-text/old-text.ts';
import { oldTextProblems } from './old-text/old-text-problems.ts';
import { chooseMeasures } from './columns/measure-columns.ts';
import { headerPaths } from './header/header-paths.ts';
import type { Attempt, Problem, ProblemCode } from './problem.ts';
import { readMeasures } from './numbers/read-measures.ts';
import { recognised } from './columns/recognise.ts';
import { markRivals } from './columns/role-problems.ts';
import { settleComparisons } from './columns/settle-comparisons.ts';
import { settleOpenWords } from './columns/settle-open-words.ts';
import { settleRoles } from './columns/settle-roles.ts';
import type { RoleChoice, Table } from './table.ts';
import { type TableShape, tableShape } from './columns/table-shape.ts';
import type { TablePlace } from './places/table-place.ts';
import { type TableTitle, titleOf } from './columns/table-title.ts';
import { type Body, bodyOf, unitDraft, treeOf } from './rows/read-rows.ts';
import { figureProblems } from './numbers/figure-problems.ts';
import { tableProblems } from './columns/table-problems.ts';

/** How a table is read. */
export interface ReadOptions {
  /** Whether a person chose the area; `false` when the host found it by itself. */
  readonly exact: boolean;
  /** What the person has selected, where the host found the area around it: it tells which of several tables is meant. */
  readonly selected?: Area | undefined;
  /** A person's choices for columns, by sheet column: they stand above what is recognised. */
  readonly roles?: ReadonlyMap<number, RoleChoice>;
  /** Sheet columns that are results of ours: read as `ours` and ignored. */
  readonly ours?: ReadonlySet<number>;
  /** Earlier choices for tables of a shape; they stand above what is recognised and below `roles`. */
  readonly recall?: (key: string) => RememberedLayout | undefined;
}

/**
 * Reads a report table: finds its header, what each column holds, its units, groups and totals, and the figures of each indicator.
 * What is unsure or cannot be understood is a problem with its cell; nothing is guessed silently.
 *
 * @param given what a host read, texts of old encodings included; may reach further than the chosen area
 * @param chosen the area the person means; letterhead, titles and notes in it are told from the table
 * @returns the table, with `error` problems where a result is missing (no column of actuals, unreadable figures); a failure only when
 *   there is no table to show: `empty-area`, `no-table`, `no-unit-column`, `no-units`.
 * @example readTable(cellsFromRows([['Đơn vị', 'Dân số', 'Tham gia BHYT'], ['Hiệp An', 14000, 9870]]), area, { exact: true })
 */
export function readTable(given: Cells, chosen: Area, options: ReadOptions): Attempt<Table> {
  const { exact, selected, ours = new Set<number>() } = options;
  const { cells, found } = readableCells(given);
  const drafts = new Map<TablePlace, Draft>();
  const draftOf = (place: TablePlace): Draft => {
    const drafted = drafts.get(place) ?? draft(cells, place, options);
    drafts.set(place, drafted);
    return drafted;
  };
  const worth = (place: TablePlace) => worthOf(draftOf(place), place);
  const choice = chooseTable(cells, chosen, { exact, selected, ours, worth });
  if (typeof choice === 'string') return failed(cells, choice, chosen);
  const table = readPlace(cells, choice.place, draftOf(choice.place));
  if (!table.ok) return table;
  const told = [...choiceProblems(cells.sheet, choice), ...oldTextProblems(cells.sheet, found)];
  return { ok: true, value: { ...table.value, problems: [...told, ...table.value.problems] } };
}

/**
 * Reads every table of a sheet, top to bottom and left to right.
 *
 * @param given what a host read of the sheet
 * @returns each with the area it was found in, or why it cannot be read; none where nothing looks like a table
 * @example readTables(cells, { ours }).map(({ area }) => areaName(area)) // ['A4:H20', 'A24:F40']
 */
export function readTables(
  given: Cells,
  options: Omit<ReadOptions, 'exact' | 'selected'>,
): readonly { readonly area: Area; readonly table: Attempt<Table> }[] {
  const { cells } = readableCells(given);
  return findTables(cells, cells.area, options.ours ?? new Set()).map((place) => {
    return { area: placeArea(place), table: readPlace(cells, place, draft(cells, place, options)) };
  });
}

function readPlace(cells: Cells, place: TablePlace, drafted: Draft): Attempt<Table> {
  const { columns } = drafted;
  const unit = unitDraft(columns);
  const header = { ...placeArea(place), bottom: place.block.bottom };
  if (!unit) return failed(cells, 'no-unit-column', header);
  const body = bodyOf(cells, place, columns, unit);
  if (!body.scanned.some(({ blank }) => !blank)) return failed(cells, 'no-units', header);
  return { ok: true, value: joined(cells, place, drafted, body) };
}

function failed({ sheet }: Cells, code: ProblemCode, area: Area): Attempt<never> {
  return { ok: false, problems: [{ code, severity: 'error', sheet, cell: areaName(area) }] };
}

/** The columns of a table with their roles, and what they were decided on. */
interface Draft {
  readonly columns: readonly DraftColumn[];
  readonly shape: TableShape;
  readonly sample: BodySample;
  readonly title: TableTitle;
}

function draft(
  cells: Cells,
  place: TablePlace,
  { roles = new Map<number, RoleChoice>(), ours = new Set<number>(), recall }: Omit<ReadOptions, 'exact' | 'selected'>,
): Draft {
  const paths = headerPaths(place);
  const shape = tableShape(new Map([...paths].filter(([column]) => !ours.has(column))));
  const choices = new Map([...recalledChoices(shape, recall?.(shape.key)), ...roles]);
  const columns = draftColumns({ ...place, cells, ours, choices, paths });
  const sample = bodySample(cells, place.block.bottom + 1, place.bottom);
  const title = titleOf(cells, place.lines);
  settleRoles(columns, sample, title);
  return { columns, shape, sample, title };
}

/** 2 for a table with units and actuals, 1 for one with units, 0 for what cannot be read. */
function worthOf({ columns, title }: Draft, { block, bottom }: TablePlace): 0 | 1 | 2 {
  if (bottom === block.bottom || !unitDraft(columns)) return 0;
  return chooseMeasures(columns, title).measures.length > 0 ? 2 : 1;
}

function joined(cells: Cells, place: TablePlace, { columns, shape, sample, title }: Draft, body: Body): Table {
  const { block } = place;
  const sheetRows = body.scanned.map(({ row }) => row);
  const { measures: chosen, taken } = chooseMeasures(columns, title);
  markRivals(taken);
  settleComparisons(columns, chosen, sample);
  settleOpenWords(columns);
  const { around } = title;
  const read = readMeasures(cells, chosen, sheetRows, columns, around.unitLine);
  const indicators = chosen.map(({ indicator }) => indicator);
  const { rows, problems: told } = treeOf(cells, body, columns, read, indicators);
  const { measures, series } = read.finish(rows);
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
    columns: recognised(columns, sample),
    measures,
    series,
    around,
    shape,
    problems: [],
  };
  const problems: Problem[] = [
    ...tableProblems(cells, table, columns, taken),
    ...told,
    ...figureProblems(table, read.columns),
  ];
  return { ...table, problems };
}
