import { type Cells, isErrorCell } from './cells.ts';
import { readLabel } from './header-label.ts';
import { splitNumberText } from './number-text.ts';
import { isNoFigure } from './numbers.ts';
import { type OrdinalRank, ordinalInName, ordinalReader } from './row-ordinal.ts';
import { type RowWord, rowWord } from './row-words.ts';

/** A row of the body before its kind is settled. */
export interface ScannedRow {
  readonly row: number;
  readonly name: string;
  readonly rank?: OrdinalRank;
  /** The ordinal is 1: numbering starts, or starts anew. */
  readonly starts?: boolean;
  readonly word?: RowWord;
  /** Whether a figure, a dash or an error stands in a column of figures. */
  readonly figures: boolean;
  /** Nothing is written in the row's name, ordinal or figures. */
  readonly blank: boolean;
}

/** Where rows are looked for, and in which columns. */
export interface RowPlaces {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly unit: number;
  readonly ordinal?: number;
  /** Columns of actuals, denominators and targets. */
  readonly figures: readonly number[];
  /** Rows of the header: a page break prints them again. */
  readonly headerRows: readonly number[];
}

/** Names longer than this are sentences. */
const LONGEST_NAME = 80;

/**
 * The rows of the body, from the first below the header to the last that is a unit, a group or a total. Notes, sources and
 * signatures below, and a second table further down, are left out.
 */
export function scanRows(cells: Cells, places: RowPlaces): readonly ScannedRow[] {
  const rows: ScannedRow[] = [];
  const rank = ordinalReader();
  for (let row = places.top; row <= places.bottom; row += 1) {
    const scanned = scanRow(cells, row, places, rank);
    if (rows.at(-1)?.blank && !scanned.figures && startsTable(cells, row, places)) break;
    rows.push(scanned);
  }
  return rows.slice(0, lengthOfBody(rows));
}

function scanRow(
  cells: Cells,
  row: number,
  places: RowPlaces,
  rank: (value: ReturnType<Cells['value']>) => OrdinalRank | undefined,
): ScannedRow {
  const { unit, ordinal } = places;
  const ordinalValue = ordinal === undefined ? null : cells.value(row, ordinal);
  const name = nameOf(cells, row, places);
  const figures = places.figures.some((column) => isFigure(cells.value(row, column)));
  const blank = name === '' && ordinalValue === null && !figures;
  if (blank) return { row, name, figures, blank };
  if (repeatsHeader(cells, row, places)) return { row, name, figures: false, blank: false, word: 'note' };
  const inName = ordinalInName(name);
  const found = rank(ordinalValue) ?? (inName === undefined ? undefined : rank(inName));
  const sentence = name.length > LONGEST_NAME && !figures;
  const told = sentence ? 'note' : rowWord(name);
  // A numbered row with figures is a unit, whatever it is called.
  const word = told === 'note' && figures && found !== undefined ? undefined : told;
  return {
    row,
    name: name === '' && unit !== ordinal && typeof ordinalValue === 'string' ? ordinalValue.trim() : name,
    figures,
    blank,
    ...(found === undefined
      ? {}
      : { rank: found, starts: /^0*1$/.test(String(typeof ordinalValue === 'object' ? inName : ordinalValue)) }),
    ...(word === undefined ? {} : { word }),
  };
}

/** The unit's name; where its cell is empty, text further left ("Tổng cộng" written or merged over the ordinal column). */
function nameOf(cells: Cells, row: number, { left, unit }: RowPlaces): string {
  for (let column = unit; column >= left; column -= 1) {
    const value = cells.value(row, column);
    if (value === null || typeof value === 'boolean' || isErrorCell(value)) continue;
    if (column === unit) return String(value).replace(/\s+/g, ' ').trim();
    if (typeof value === 'string' && /\p{L}{2,}/u.test(value)) return value.replace(/\s+/g, ' ').trim();
  }
  return '';
}

function isFigure(value: ReturnType<Cells['value']>): boolean {
  if (value === null || typeof value === 'boolean') return false;
  if (typeof value === 'number' || isErrorCell(value)) return true;
  return value.trim() !== '' && (isNoFigure(value) || splitNumberText(value) !== undefined);
}

/** Whether everything in a row stands in a row of the header too. */
function repeatsHeader(cells: Cells, row: number, { headerRows, left, right, unit }: RowPlaces): boolean {
  return headerRows.some((header) => {
    if (cells.value(row, unit) === null || cells.value(row, unit) !== cells.value(header, unit)) return false;
    let same = 0;
    for (let column = left; column <= right; column += 1) {
      const value = cells.value(row, column);
      if (value === null) continue;
      if (value !== cells.value(header, column)) return false;
      same += 1;
    }
    return same > 1;
  });
}

/** Whether a row is the header of another table: three header words side by side after a blank row. */
function startsTable(cells: Cells, row: number, { left, right }: RowPlaces): boolean {
  let found = 0;
  for (let column = left; column <= right && found < 3; column += 1) {
    const value = cells.value(row, column);
    if (typeof value === 'string' && readLabel(value).meaning !== undefined) found += 1;
  }
  return found >= 3;
}

/**
 * How many rows belong to the table: up to the last one with figures, and units without figures that follow it directly. After a
 * total that is not the first row only notes follow.
 */
function lengthOfBody(rows: readonly ScannedRow[]): number {
  const last = rows.findLastIndex(({ figures, word }) => figures && word !== 'note');
  const start = last < 0 ? 0 : last + 1;
  const closed = last > 0 && rows[last]?.word === 'total';
  const numbered = rows.slice(0, start).some(({ rank }) => rank !== undefined);
  let end = start;
  while (!closed && end < rows.length) {
    const row = rows[end];
    if (!row || row.blank || row.name === '' || row.word === 'note') break;
    if (numbered && row.rank === undefined && row.word !== 'total') break;
    end += 1;
  }
  return end;
}
