import type { CellValue, Cells } from '../cells.ts';
import { dateOfSerial, readDateText } from '../numbers/date-text.ts';
import { labelPeriod } from '../header/header-period.ts';
import { isDateFormat } from '../numbers/number-format.ts';
import { type ScannedRow, tidyName } from './scan-rows.ts';
import type { TablePeriod } from '../table.ts';

/** What a cell beside a unit's name says, as printed; cells below it that are merged with it or empty say the same. */
interface Filled<Value> {
  readonly value: Value;
  /** Whether the row's own cell says so. */
  readonly own: boolean;
}

/** A period as a row tells it. */
export interface RowPeriod {
  readonly when: TablePeriod | undefined;
  /** As printed, for people. */
  readonly text: string;
  readonly own: boolean;
}

/**
 * The unit above each row, from a column that names it in every row, in the first row of its block, or in a merged cell.
 *
 * @returns a text for each row; `undefined` where the column says nothing
 * @example parentUnits(cells, rows, 1) // ['Huyện Đức Trọng', 'Huyện Đức Trọng', 'Huyện Lâm Hà']
 */
export function parentUnits(
  cells: Cells,
  rows: readonly ScannedRow[],
  column: number,
): readonly (string | undefined)[] {
  return filledDown(cells, rows, column).map((filled) => {
    const name = filled && typeof filled.value !== 'object' ? tidyName(String(filled.value)) : '';
    return name === '' ? undefined : name;
  });
}

/**
 * The codes of units as written; leading zeros that only the number format shows are part of them.
 *
 * @example unitCodes(cells, rows, 2) // ['24781', '00123', undefined]
 */
export function unitCodes(cells: Cells, rows: readonly ScannedRow[], column: number): readonly (string | undefined)[] {
  return rows.map(({ row }) => {
    const value = cells.value(row, column);
    if (typeof value !== 'number') return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    const format = cells.format(row, column);
    return /^0{2,}$/.test(format) ? String(value).padStart(format.length, '0') : String(value);
  });
}

/**
 * The period of each row, from a column that tells it (months long).
 *
 * @example rowPeriods(cells, rows, 0)[3] // { when: { year: 2023, month: 8 }, text: '8/2023', own: true }
 */
export function rowPeriods(
  cells: Cells,
  rows: readonly ScannedRow[],
  column: number,
): readonly (RowPeriod | undefined)[] {
  const known = new Map<string, Omit<RowPeriod, 'own'>>();
  return filledDown(cells, rows, column).map((filled, index) => {
    if (!filled) return undefined;
    const { value, own } = filled;
    const format = typeof value === 'number' && own ? cells.format(rows[index]?.row ?? 0, column) : '';
    const key = `${typeof value} ${typeof value === 'object' ? '' : String(value)} ${format}`;
    const read = known.get(key) ?? readPeriod(value, format);
    known.set(key, read);
    return { ...read, own };
  });
}

/** A month typed as a number (8), as a date, or in words; a year typed as a number. */
function readPeriod(value: CellValue, format: string): Omit<RowPeriod, 'own'> {
  if (typeof value === 'number') {
    const date = isDateFormat(format) ? dateOfSerial(value) : undefined;
    if (date === undefined) return { when: ofNumber(value), text: String(value) };
    const { year, month, day } = readDateText(date) ?? {};
    if (year === undefined || month === undefined) return { when: undefined, text: date };
    const withDay = /d/i.test(format) && day !== undefined;
    return withDay
      ? { when: { year, month, day }, text: date }
      : { when: { year, month }, text: `${String(month)}/${String(year)}` };
  }
  const text = typeof value === 'string' ? tidyName(value) : '';
  return { when: /^\d{1,6}$/.test(text) ? ofNumber(Number(text)) : (readDateText(text) ?? labelPeriod(text)), text };
}

/** 8 is August, 2023 a year, 202308 both, 8.2023 what Excel made of "8.2023". */
function ofNumber(value: number): TablePeriod | undefined {
  if (!Number.isInteger(value)) return labelPeriod(String(value));
  if (value >= 1 && value <= 12) return { month: value };
  if (value >= 1900 && value <= 2100) return { year: value };
  const [year, month] = [Math.floor(value / 100), value % 100];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 ? { year, month } : undefined;
}

/** The last value above, or of the merged cell; a merged cell says nothing of the rows below it. */
function filledDown(
  cells: Cells,
  rows: readonly ScannedRow[],
  column: number,
): readonly (Filled<NonNullable<CellValue>> | undefined)[] {
  const bottoms = new Map<number, number>();
  for (const { top, left, bottom, right } of cells.merges) {
    if (left <= column && right >= column && bottom > top) bottoms.set(top, bottom);
  }
  let last: NonNullable<CellValue> | undefined;
  let until = -1;
  return rows.map(({ row, blank }) => {
    const value = cells.value(row, column);
    if (value !== null && (typeof value !== 'string' || value.trim() !== '')) {
      last = value;
      until = bottoms.get(row) ?? Infinity;
      return { value, own: true };
    }
    const merged = until < Infinity;
    if (last === undefined || row > until || (blank && !merged)) return undefined;
    return { value: last, own: merged };
  });
}
