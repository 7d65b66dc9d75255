import { type Area, areaName, overlap } from '../area.ts';
import type { Cells } from '../cells.ts';
import { findTables, usedRows } from './find-tables.ts';
import type { Problem } from '../problem.ts';
import type { TablePlace } from './table-place.ts';

/** What a person points at, and how much a table is worth. */
export interface Wish {
  /** Whether a person chose the area; `false` when the host found it by itself. */
  readonly exact: boolean;
  /** What the person has selected, where the area was found around it. */
  readonly selected?: Area | undefined;
  readonly ours: ReadonlySet<number>;
  /** 2 for a table with units and actuals, 1 with units alone, 0 for what cannot be read. */
  readonly worth: (place: TablePlace) => 0 | 1 | 2;
}

/** The table that is meant. */
export interface ChosenTable {
  readonly place: TablePlace;
  /** Other tables that could be read instead. */
  readonly others: readonly TablePlace[];
  /** How a chosen area became the table: it held the header, the header was found above it, or the table reaches further. */
  readonly by: 'area' | 'header-above' | 'table-around';
}

/**
 * Chooses the table that a person means. A chosen area with a header in it is taken at its word; one without (the body, some columns,
 * a cell, a title) stands for the whole table it lies in. Where nobody chose, the table around the selection counts, else the first with
 * units and actuals.
 *
 * @param chosen the area the person or the host chose
 * @returns `empty-area` when nothing is written there, `no-table` when nothing looks like a table
 * @example chooseTable(cells, area, wish) // { place, others: [], by: 'header-above' }
 */
export function chooseTable(cells: Cells, chosen: Area, wish: Wish): ChosenTable | 'empty-area' | 'no-table' {
  const { exact, selected, ours } = wish;
  if (exact) {
    const inside = best(findTables(cells, chosen, ours), wish);
    const tables = findTables(cells, cells.area, ours);
    if (inside && wish.worth(inside.place) > 0 && !tables.some((table) => cutsHeader(table, chosen))) {
      const apart = tables.filter((table) => touches(table, chosen) && !touches(table, placeArea(inside.place)));
      return { place: inside.place, others: readable(apart, inside.place, wish), by: 'area' };
    }
    const around = best(touching(tables, chosen), wish);
    if (around && (!inside || wish.worth(around.place) > 0)) {
      const above = chosen.top > around.place.block.bottom && chosen.top <= around.place.bottom;
      return { ...around, by: above ? 'header-above' : 'table-around' };
    }
    return inside ? { ...inside, by: 'area' } : nothing(cells, chosen);
  }
  const tables = findTables(cells, cells.area, ours);
  const near = [selected, chosen].map((area) => (area ? touching(tables, area) : []));
  const meant = best(near.find((some) => some.length > 0) ?? tables, wish);
  if (!meant) return nothing(cells, cells.area);
  return { place: meant.place, others: readable(tables, meant.place, wish), by: 'area' };
}

/**
 * What a person should know of the choice: the header that was found above, the table that reaches further, the other tables.
 *
 * @example choiceProblems('BHYT', choice) // [{ code: 'several-tables', cell: 'A21:E30', … }]
 */
export function choiceProblems(sheet: string, { place, others, by }: ChosenTable): readonly Problem[] {
  const area = areaName(placeArea(place));
  const header = areaName({ ...placeArea(place), bottom: place.block.bottom });
  const problems: Problem[] = [];
  if (by === 'header-above') {
    problems.push({ code: 'header-above', severity: 'note', sheet, cell: header, details: { header, table: area } });
  }
  if (by === 'table-around') {
    problems.push({ code: 'selection-widened', severity: 'note', sheet, cell: area, details: { table: area } });
  }
  const [first] = others;
  if (first) {
    const tables = others.map((other) => areaName(placeArea(other))).join(', ');
    const details = { table: area, tables, count: others.length };
    problems.push({ code: 'several-tables', severity: 'note', sheet, cell: areaName(placeArea(first)), details });
  }
  return problems;
}

/**
 * Header and body of a table.
 *
 * @example areaName(placeArea(place)) // 'A4:H20'
 */
export function placeArea({ block, left, right, bottom }: TablePlace): Area {
  return { top: block.top, left, bottom, right };
}

function best(tables: readonly TablePlace[], wish: Wish): Pick<ChosenTable, 'place' | 'others'> | undefined {
  const [only] = tables;
  if (!only || tables.length === 1) return only && { place: only, others: [] };
  const place =
    tables.find((table) => wish.worth(table) === 2) ?? tables.find((table) => wish.worth(table) === 1) ?? only;
  return { place, others: readable(tables, place, wish) };
}

function readable(tables: readonly TablePlace[], but: TablePlace, { worth }: Wish): readonly TablePlace[] {
  return tables.filter((table) => table !== but && worth(table) > 0);
}

function touches(table: TablePlace, area: Area): boolean {
  return overlap(placeArea(table), area);
}

/** Whether an area begins inside a table's header, below names of indicators: single columns would lose whose they are. */
function cutsHeader({ grid, block, left, right }: TablePlace, area: Area): boolean {
  if (area.top <= block.top || area.top > block.labelRow || area.left > right || area.right < left) return false;
  const cut = new Set<unknown>();
  for (let row = block.top; row < area.top; row += 1) {
    for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column += 1) {
      cut.add(grid.at(row, column));
    }
  }
  // One cell over all of them is a title.
  return [...cut].filter(Boolean).length > 1;
}

/** Tables in which an area lies, else those around which it lies. */
function touching(tables: readonly TablePlace[], area: Area): readonly TablePlace[] {
  const inside = tables.filter((table) => touches(table, area));
  if (inside.length > 0) return inside;
  return tables.filter(({ lines: { above, below } }) => [above, below].some((lines) => lines && overlap(lines, area)));
}

function nothing(cells: Cells, area: Area): 'empty-area' | 'no-table' {
  return usedRows(cells, area) ? 'no-table' : 'empty-area';
}
