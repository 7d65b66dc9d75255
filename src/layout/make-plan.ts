import { type Area, LAST_COLUMN, areaName, overlap, parseArea } from '../table/area.ts';
import type { AssessedTable } from '../table/assessed/assessed.ts';
import { type Cells, isErrorCell } from '../table/cells.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import { headerBlock } from './header-block.ts';
import type { LayoutChoices } from './layout-choices.ts';
import { standingMarks } from './mark.ts';
import { planMeasure } from './plan-measure.ts';
import type { Mark, PlannedColumn, Replaced, WritePlan } from './plan.ts';
import { provenance } from './provenance.ts';
import { resultRoles } from './result-columns.ts';
import { rulesFor } from './rules.ts';

/**
 * Lays an assessed table out as a write plan: result columns right beside the table, or where our earlier columns of this table
 * stand, with number formats, a few rules for whole columns, and the list of cells that hold something else.
 *
 * @param cells what the host read: the table and what stands to its right
 * @param marks our marks on the sheet; one whose table overlaps this one is updated in place
 * @returns problems `nothing-to-write`, `no-room` or `merged-target` when there is nothing to place or no place for it; warnings of the plan are in `provenance`.
 * @example makePlan(assessed, reading.cells, reading.marks, choices) // { ok: true, value: { columns: […], rules: […], … } }
 */
export function makePlan(
  assessed: AssessedTable,
  cells: Cells,
  marks: readonly Mark[],
  choices: LayoutChoices,
): Attempt<WritePlan> {
  const { table } = assessed;
  const standing = standingMarks(marks, cells).find(
    (mark) => mark.sheet === table.sheet && isSameTable(mark, assessed),
  );
  const bodyTop = table.rows[0]?.row ?? table.headerBottom + 1;
  const bodyBottom = table.rows.at(-1)?.row ?? table.headerBottom;
  // Rows deleted from the table took our cells with them: what now stands below it is not ours.
  const earlier = standing && { ...standing, bottom: Math.min(standing.bottom, bodyBottom) };
  const left = earlier ? Math.min(...earlier.columns.map(({ column }) => column)) : table.area.right + 1;
  const isOurs = ownership(earlier);
  const isFree = (row: number, column: number): boolean => isOurs(row, column) || holding(cells, row, column) === null;
  const columns: PlannedColumn[] = [];
  const titles: Area[] = [];
  const groups = assessed.measures.map((measure) => {
    const roles = resultRoles(measure, choices.columns);
    const first = left + columns.length;
    const planned = planMeasure(assessed, measure, roles, first, choices);
    const block = headerBlock(planned, table.headerTop, table.labelRow, isFree);
    columns.push(...block.columns);
    titles.push(...block.titles);
    return block.columns;
  });
  const area = { top: table.headerTop, left, bottom: bodyBottom, right: left + columns.length - 1 };
  const place = { severity: 'error', sheet: table.sheet } as const;
  if (columns.length === 0) return { ok: false, problems: [{ code: 'nothing-to-write', ...place }] };
  if (area.right > LAST_COLUMN) return { ok: false, problems: [{ code: 'no-room', ...place }] };
  const merged = cells.merges.filter((merge) => overlap(merge, area));
  if (merged.length > 0) {
    const problems = merged.map((merge): Problem => ({ code: 'merged-target', ...place, cell: areaName(merge) }));
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: {
      sheet: table.sheet,
      area,
      headerTop: table.headerTop,
      bodyTop,
      bodyBottom,
      columns,
      titles,
      rules: groups.flatMap((group) => rulesFor(group, bodyTop, bodyBottom, choices.words, choices)),
      likeColumn: table.area.right,
      strongRows: table.rows.filter(({ kind }) => kind === 'total' || kind === 'group').map(({ row }) => row),
      replaces: replacedCells(cells, columns, table.headerTop, bodyTop, isOurs),
      mark: {
        sheet: table.sheet,
        table: areaName(table.area),
        columns: columns.map(({ column, role, indicator, header }) => ({
          column,
          role,
          indicator,
          header: header[table.labelRow - table.headerTop] ?? '',
        })),
        labelRow: table.labelRow,
        top: table.headerTop,
        bottom: bodyBottom,
        rules: [],
        ...(choices.layout && { layout: choices.layout }),
      },
      ...(earlier && { supersedes: earlier }),
      provenance: provenance(assessed, groups, choices),
    },
  };
}

function isSameTable(mark: Mark, { table }: AssessedTable): boolean {
  const area = parseArea(mark.table);
  return area !== undefined && mark.columns.length > 0 && overlap(area, table.area);
}

/** Tells the cells of an earlier write, which go before the new ones are written. */
function ownership(earlier: Mark | undefined): (row: number, column: number) => boolean {
  const ours = new Set(earlier?.columns.map(({ column }) => column));
  return (row, column) => earlier !== undefined && ours.has(column) && row >= earlier.top && row <= earlier.bottom;
}

/** What a cell holds, as text for a person; `null` when it is empty. */
function holding(cells: Cells, row: number, column: number): string | null {
  const value = cells.value(row, column);
  return cells.formula(row, column) ?? (isErrorCell(value) ? value.error : value === null ? null : String(value));
}

/** Cells under the plan that hold something and are not ours. */
function replacedCells(
  cells: Cells,
  columns: readonly PlannedColumn[],
  headerTop: number,
  bodyTop: number,
  isOurs: (row: number, column: number) => boolean,
): readonly Replaced[] {
  const replaced: Replaced[] = [];
  for (const { column, header, cells: body } of columns) {
    const check = (row: number, writes: boolean): void => {
      const holds = writes && !isOurs(row, column) ? holding(cells, row, column) : null;
      if (holds !== null) replaced.push({ row, column, holds });
    };
    header.forEach((text, index) => check(headerTop + index, text !== null));
    body.forEach((cell, index) => check(bodyTop + index, cell.value !== null || cell.formula !== undefined));
  }
  return replaced;
}
