import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  Tools,
  type Workbook,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';
import type { PlannedLook, WritePlan } from '../../layout/plan.ts';
import { type Area, contains } from '../../table/area.ts';
import { rawCell } from './cell-value.ts';

/** Cells by row and column, as the engine takes them; `null` empties a cell and clears its style. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData | null): void {
  (matrix[row] ??= {})[column] = cell;
}

/**
 * The cells a plan leaves behind: content with the look of the table's own last column. Cells of an earlier write that the plan
 * updates and does not fill again become empty.
 *
 * @example plannedCells(plan, workbook, sheet)[4][8] // { v: 0.1554, t: 2, f: '=E5/D5', s: { n: { pattern: '0.00%' } } }
 */
export function plannedCells(plan: WritePlan, workbook: Workbook, sheet: Worksheet): CellMatrix {
  const matrix: CellMatrix = {};
  for (const { column } of plan.supersedes?.columns ?? []) {
    const { top = 0, bottom = -1 } = plan.supersedes ?? {};
    for (let row = top; row <= bottom; row += 1) put(matrix, row, column, null);
  }
  const styles = workbook.getStyles();
  const strong = new Set(plan.strongRows);
  for (const { column, header, cells, look } of plan.columns) {
    // Rows that look alike share one style, so that long tables need few.
    const known = new Map<string, IStyleData>();
    const styleFor = (row: number, make: (like: IStyleData) => IStyleData): IStyleData => {
      const like = sheet.getCellRaw(row, plan.likeColumn)?.s;
      const key = `${typeof like === 'string' ? like : JSON.stringify(like ?? null)} ${strong.has(row)} ${row < plan.bodyTop}`;
      const style = known.get(key) ?? make({ ...(typeof like === 'string' ? styles.get(like) : like) });
      known.set(key, style);
      return style;
    };
    header.forEach((text, index) => {
      if (text === null) return;
      const row = plan.headerTop + index;
      const s = styleFor(row, headerStyle);
      const title = plan.titles.find((area) => contains(area, row, column));
      const content = rawCell(text === '' ? null : text);
      put(matrix, row, column, { ...content, s: title ? acrossTitle(s, title, column) : s });
    });
    cells.forEach(({ value, formula }, index) => {
      if (value === null && formula === undefined) return;
      const row = plan.bodyTop + index;
      const s = styleFor(row, (like) => bodyStyle(like, look, strong.has(row)));
      put(matrix, row, column, { ...rawCell(value), ...(formula !== undefined && { f: formula }), s });
    });
  }
  return matrix;
}

function headerStyle(like: IStyleData): IStyleData {
  const style: IStyleData = { ...like, tb: WrapStrategy.WRAP };
  delete style.n;
  return style;
}

/**
 * One of several cells across which a title is read. The engine cannot centre a text over cells that are not merged; from the left it lets
 * it run over the empty ones.
 */
function acrossTitle({ bd, ...style }: IStyleData, { left, right }: Area, column: number): IStyleData {
  const { l, r, ...lines } = bd ?? {};
  return {
    ...style,
    ht: HorizontalAlign.LEFT,
    tb: WrapStrategy.OVERFLOW,
    bd: { ...lines, ...(l && column === left && { l }), ...(r && column === right && { r }) },
  };
}

function bodyStyle(like: IStyleData, look: PlannedLook, strong: boolean): IStyleData {
  const style: IStyleData = { ...like, ht: ALIGN[look.align] };
  if (look.numberFormat === 'General') delete style.n;
  else style.n = { pattern: look.numberFormat };
  if (look.wrap) style.tb = WrapStrategy.WRAP;
  if (strong) style.bl = BooleanNumber.TRUE;
  return style;
}

/**
 * The places of a matrix emptied.
 *
 * @param which only these; all when absent
 * @example emptied({ 3: { 4: { v: 1 } } }) // { 3: { 4: null } }
 */
export function emptied(matrix: CellMatrix, which: (cell: ICellData | null) => boolean = () => true): CellMatrix {
  return mapped(matrix, (cell) => (which(cell) ? null : undefined));
}

/**
 * The cells of a matrix that hold something.
 *
 * @example filled({ 3: { 4: { v: 1 }, 5: null } }) // { 3: { 4: { v: 1 } } }
 */
export function filled(matrix: CellMatrix): CellMatrix {
  return mapped(matrix, (cell) => cell ?? undefined);
}

function mapped(matrix: CellMatrix, change: (cell: ICellData | null) => ICellData | null | undefined): CellMatrix {
  const result: CellMatrix = {};
  for (const row in matrix) {
    const line = matrix[row] ?? {};
    for (const column in line) {
      const cell = change(line[column] ?? null);
      if (cell !== undefined) put(result, Number(row), Number(column), cell);
    }
  }
  return result;
}

/**
 * What stands now in the places of a matrix, each cell whole: content and style.
 *
 * @example standing(after, workbook, sheet)[3][4] // null where the sheet has no cell
 */
export function standing(matrix: CellMatrix, workbook: Workbook, sheet: Worksheet): CellMatrix {
  const now: CellMatrix = {};
  const styles = workbook.getStyles();
  for (const row in matrix) {
    for (const column in matrix[row]) {
      const cell = sheet.getCellRaw(Number(row), Number(column));
      const style = cell && styles.getStyleByCell(cell);
      const copy = cell ? { ...Tools.deepClone(cell), ...(style && { s: Tools.deepClone(style) }) } : null;
      put(now, Number(row), Number(column), copy);
    }
  }
  return now;
}

/**
 * How many places of two matrices of the same shape differ in content.
 *
 * @example countChanges({ 3: { 4: null } }, { 3: { 4: { v: 1 } } }) // 1
 */
export function countChanges(before: CellMatrix, after: CellMatrix): number {
  let count = 0;
  for (const row in after) {
    const [old, now] = [before[row] ?? {}, after[row] ?? {}];
    for (const column in now) {
      const same = (old[column]?.v ?? null) === (now[column]?.v ?? null);
      if (!same || (old[column]?.f ?? null) !== (now[column]?.f ?? null)) count += 1;
    }
  }
  return count;
}
