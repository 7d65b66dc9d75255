import type { Cells } from '../table/cells.ts';
import { isRememberedLayout } from '../table/columns/remembered-layout.ts';
import type { Mark, ResultRole } from './plan.ts';

/** Namespace of the custom XML part that holds our marks, in every host. */
export const MARKS_NAMESPACE = 'urn:coverage-planner:marks:1';

const ROLES: Readonly<Record<ResultRole, true>> = {
  target: true,
  coverage: true,
  attainment: true,
  'attainment-on-rates': true,
  remaining: true,
  'gap-in-points': true,
  status: true,
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Marks as the custom XML part that a workbook carries: JSON, escaped, in one element. Characters beyond ASCII are written as
 * JSON escapes, so the part means the same in any encoding.
 *
 * @param marks every mark of the workbook
 * @example marksToXml([]) // '<?xml version="1.0" encoding="UTF-8"?>\n<marks xmlns="urn:coverage-planner:marks:1"><json>[]</json></marks>'
 */
export function marksToXml(marks: readonly Mark[]): string {
  const json = JSON.stringify(marks)
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<marks xmlns="${MARKS_NAMESPACE}"><json>${json}</json></marks>`;
}

/**
 * Marks read from the custom XML part.
 *
 * @param xml the part's text; anything may have happened to it
 * @returns the marks that are whole; `[]` for a part that is not ours or is damaged
 * @example marksFromXml(marksToXml(marks)) // marks
 */
export function marksFromXml(xml: string): Mark[] {
  if (!xml.includes(MARKS_NAMESPACE)) return [];
  const found = /<(?:[\w.-]+:)?json(?:\s[^<>]*)?>([^<]*)<\//.exec(xml)?.[1];
  if (found === undefined) return [];
  try {
    const marks: unknown = JSON.parse(unescaped(found));
    return Array.isArray(marks) ? marks.filter(isMark) : [];
  } catch {
    return []; // JSON that somebody cut or changed: the columns are then no longer known as ours
  }
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isColumn(value: unknown): boolean {
  return (
    isObject(value) &&
    isPlace(value['column']) &&
    Object.hasOwn(ROLES, String(value['role'])) &&
    typeof value['indicator'] === 'string' &&
    typeof value['header'] === 'string'
  );
}

function isMark(value: unknown): value is Mark {
  if (!isObject(value)) return false;
  const { sheet, table, columns, top, bottom, labelRow, rules, layout } = value;
  return (
    typeof sheet === 'string' &&
    typeof table === 'string' &&
    isPlace(top) &&
    isPlace(bottom) &&
    isPlace(labelRow) &&
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Array.isArray(rules) &&
    rules.every((rule) => typeof rule === 'string') &&
    (layout === undefined || isRememberedLayout(layout))
  );
}

/**
 * Whether two marks speak of the same columns of the same table.
 *
 * @example sameMark(plan.mark, plan.mark) // true
 */
export function sameMark(a: Mark, b: Mark): boolean {
  const columns = (mark: Mark): string => mark.columns.map(({ column }) => column).join();
  return a.sheet === b.sheet && a.table === b.table && a.top === b.top && columns(a) === columns(b);
}

/**
 * The marks that still tell the truth: each of their columns carries the header we wrote, where we wrote it. After rows or columns
 * were inserted before them, or a column was given another name, what stands there is not known to be ours and is left alone.
 *
 * @param cells what the host read of the sheet
 * @example standingMarks(reading.marks, reading.cells)
 */
export function standingMarks(marks: readonly Mark[], cells: Cells): readonly Mark[] {
  return marks.filter(({ columns, labelRow }) =>
    columns.every(({ column, header }) => cells.value(labelRow, column) === header),
  );
}
