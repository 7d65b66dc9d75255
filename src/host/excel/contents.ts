import type { Mark, WritePlan } from '../../layout/plan.ts';
import { type Area, contains, parseArea } from '../../table/area.ts';

/** What a cell is to be given: a formula or a value; `''` empties it, `null` leaves it as it is. Excel's own notation for 2-D arrays. */
export type Content = string | number | boolean | null;

/**
 * The area a plan touches: its own, and that of the earlier columns it replaces.
 *
 * @example touchedArea(plan) // plan.area, when it replaces nothing
 */
export function touchedArea({ area, supersedes }: WritePlan): Area {
  const columns = supersedes?.columns.map(({ column }) => column) ?? [];
  if (!supersedes || columns.length === 0) return area;
  return {
    top: Math.min(area.top, supersedes.top),
    left: Math.min(area.left, ...columns),
    bottom: Math.max(area.bottom, supersedes.bottom),
    right: Math.max(area.right, ...columns),
  };
}

/**
 * Whether a cell belongs to the earlier columns of ours that a mark names.
 *
 * @example isOurs(mark, 6, 8) // true
 */
export function isOurs(mark: Mark | undefined, row: number, column: number): boolean {
  if (!mark || row < mark.top || row > mark.bottom) return false;
  const table = parseArea(mark.table);
  if (table && contains(table, row, column)) return false;
  return mark.columns.some((one) => one.column === column);
}

/**
 * What each cell of an area is given when a plan is carried out.
 *
 * @param area the area the plan touches
 * @returns rows of the area's shape
 * @example plannedContents(plan, touchedArea(plan))[0] // ['Tỷ lệ bao phủ', 'Kết quả']
 */
export function plannedContents(plan: WritePlan, area: Area): Content[][] {
  const rows: Content[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const contents: Content[] = [];
    for (let column = area.left; column <= area.right; column++) {
      contents.push(isOurs(plan.supersedes, row, column) ? '' : null);
    }
    rows.push(contents);
  }
  const put = (row: number, column: number, content: Content): void => {
    const line = rows[row - area.top];
    if (line && content !== null) line[column - area.left] = content;
  };
  for (const { column, header, cells } of plan.columns) {
    header.forEach((text, index) => put(plan.headerTop + index, column, text === null ? null : asText(text)));
    cells.forEach(({ value, formula }, index) => {
      put(plan.bodyTop + index, column, formula ?? (typeof value === 'string' ? asText(value) : value));
    });
  }
  return rows;
}

/**
 * Text as it must be handed to Excel to stay text: what Excel could take for a formula, number, date or truth value gets the apostrophe a
 * person would type before it.
 *
 * @example asText('=HYPERLINK("…")') // "'=HYPERLINK(\"…\")"
 * @example asText('đạt') // 'đạt'
 */
function asText(text: string): string {
  const risky = /^[=+\-@']|^#|\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
  return risky ? `'${text}` : text;
}

/**
 * Whether Excel made of a write what was meant: numbers and texts as given, a formula where one was given. A filter, a merged area that this
 * Excel cannot list, or a table that fills its columns by itself can change it.
 *
 * @param contents what the cells were given
 * @param formulas what `formulas` says of them after the write
 * @example isAsPlanned([['=A1/B1', 12]], [['=A1/B1', 12]]) // true
 */
export function isAsPlanned(
  contents: readonly (readonly Content[])[],
  formulas: readonly (readonly unknown[])[],
): boolean {
  return contents.every((line, r) => line.every((content, c) => isAsGiven(content, formulas[r]?.[c])));
}

function isAsGiven(content: Content, holds: unknown): boolean {
  if (content === null) return true;
  if (typeof content === 'number') {
    return typeof holds === 'number' && Math.abs(holds - content) <= Math.abs(content) * 1e-12;
  }
  if (typeof content === 'boolean') return holds === content;
  if (content.startsWith('=')) return typeof holds === 'string' && holds.startsWith('=');
  return holds === (content.startsWith("'") ? content.slice(1) : content);
}

/**
 * What a cell must be given to hold again what was read from it.
 *
 * @param formula the cell's `formulas` entry: a formula, or its value when it has none
 * @param value the cell's `values` entry; equal to `formula` when it has none
 * @param format the cell's number format; in a cell formatted as text nothing needs quoting
 * @example asBefore('00123', '00123', 'General') // "'00123"
 */
export function asBefore(formula: unknown, value: unknown, format: unknown): Content {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string' || formula === '') return '';
  const isText = !formula.startsWith('=') || formula === value;
  return isText && format !== '@' && !isErrorText(formula) ? asText(formula) : formula;
}

function isErrorText(text: string): boolean {
  return /^#[A-Z/0?]+[!?A]$/.test(text);
}
