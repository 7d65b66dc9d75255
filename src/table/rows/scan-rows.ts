import { type CellValue, type Cells, isErrorCell } from '../cells.ts';
import { readLabel } from '../header/header-label.ts';
import { splitNumberText } from '../numbers/number-text.ts';
import { isNoFigure } from '../numbers/figure-reading.ts';
import { type OrdinalRank, type OrdinalReader, RANKS, ordinalInName, ordinalReader } from './row-ordinal.ts';
import { type RowWord, rowWord } from './row-words.ts';

/** A row of the body before its kind is settled. */
export interface ScannedRow {
  readonly row: number;
  readonly name: string;
  readonly rank: OrdinalRank | undefined;
  /** The ordinal is 1: numbering starts, or starts anew. */
  readonly starts: boolean;
  readonly word: RowWord | undefined;
  /** Whether a figure, a dash or an error stands in a column of figures. */
  readonly figures: boolean;
  /** Nothing is written in the row's name, ordinal or figures. */
  readonly blank: boolean;
  /** Spaces in front of the name. */
  readonly indent: number;
  /** The name is merged over columns of figures, as headings are. */
  readonly banner: boolean;
}

/** Where rows are looked for, and in which columns. */
export interface RowPlaces {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly unit: number;
  readonly ordinal?: number | undefined;
  /** Columns of the unit above each unit, of its code, and of the month of each row. */
  readonly parent?: number | undefined;
  readonly code?: number | undefined;
  readonly period?: number | undefined;
  /** Columns of actuals, denominators and targets. */
  readonly figures: readonly number[];
  /** Rows of the header: a page break prints them again. */
  readonly headerRows: readonly number[];
  /** Rows between the parts of a table that goes on over several pages: its header again, "(tiếp theo)". */
  readonly between: ReadonlySet<number>;
}

/** Names longer than this are sentences. */
const LONGEST_NAME = 80;
const MOST_INDENT = 40;

/**
 * The rows of the body, from the first below the header to the last that is a unit, a group or a total. Notes, sources and
 * signatures below, and a second table further down, are left out.
 */
export function scanRows(cells: Cells, places: RowPlaces): readonly ScannedRow[] {
  const { unit, ordinal } = places;
  const rows: ScannedRow[] = [];
  const read = ordinalReader(ordinal === undefined ? undefined : (row) => cells.format(row, ordinal));
  const headers = places.headerRows.map((row) => cells.value(row, unit));
  const banners = bannerRows(cells, places);
  for (let row = places.top; row <= places.bottom; row += 1) {
    const scanned = scanRow(cells, row, places, read, { headers, banners, above: rows.at(-1) });
    if (rows.at(-1)?.blank && !scanned.figures && !places.between.has(row) && startsTable(cells, row, places)) break;
    rows.push(scanned);
  }
  return rows.slice(0, lengthOfBody(rows));
}

interface Known {
  /** What the header holds in the column of units. */
  readonly headers: readonly CellValue[];
  readonly banners: ReadonlySet<number>;
  readonly above: ScannedRow | undefined;
}

function scanRow(cells: Cells, row: number, places: RowPlaces, read: OrdinalReader, known: Known): ScannedRow {
  const { unit, ordinal, period } = places;
  const ordinalValue = ordinal === undefined ? null : cells.value(row, ordinal);
  const own = cells.value(row, unit);
  const written = nameIn(own);
  const from = written === '' ? besideName(cells, row, places) : unit;
  const name = from === unit || from === undefined ? written : nameIn(cells.value(row, from));
  const figures = hasFigure(cells, row, places.figures);
  if (name === '' && ordinalValue === null && !figures) return { ...PLAIN, row, name, figures, blank: true };
  if (places.between.has(row) || (own !== null && known.headers.includes(own) && repeatsHeader(cells, row, places))) {
    return { ...PLAIN, row, name, figures: false, word: 'note' };
  }
  const { above } = known;
  // Months below each other under one name: the name stands in the first row only.
  if (name === '' && above && above.word !== 'note' && period !== undefined && cells.value(row, period) !== null) {
    return { ...PLAIN, row, name: above.name, rank: above.rank, word: above.word, figures };
  }
  const inName = ordinalInName(name);
  const found = read(ordinalValue, row) ?? (inName === undefined ? undefined : read(inName));
  const heads = from !== undefined && from === places.parent;
  const told = name.length > LONGEST_NAME && !figures ? 'note' : rowWord(name);
  return {
    row,
    name: name === '' && unit !== ordinal && typeof ordinalValue === 'string' ? ordinalValue.trim() : name,
    rank: found?.rank ?? (heads ? RANKS.heading : undefined),
    starts: found?.starts ?? false,
    // A numbered row with figures is a unit, whatever it is called.
    word: (told === 'note' || told === 'category') && figures && found && found.rank < RANKS.mark ? undefined : told,
    figures,
    blank: false,
    indent: indentOf(own),
    banner: known.banners.has(row),
  };
}

const PLAIN = { starts: false, rank: undefined, word: undefined, blank: false, indent: 0, banner: false } as const;

function nameIn(value: CellValue): string {
  return value === null || typeof value === 'boolean' || isErrorCell(value) ? '' : tidyName(String(value));
}

/** The column left of an empty name that holds text: "Tổng cộng" written or merged over the ordinal column. */
function besideName(cells: Cells, row: number, { left, unit, code, period }: RowPlaces): number | undefined {
  for (let column = unit - 1; column >= left; column -= 1) {
    const value = column === code || column === period ? null : cells.value(row, column);
    if (typeof value === 'string' && /\p{L}{2,}/u.test(value)) return column;
  }
  return undefined;
}

/** A name on one line without needless spaces. */
export function tidyName(text: string): string {
  return /[^\S ]|^ | $| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function indentOf(value: CellValue): number {
  const code = typeof value === 'string' ? value.charCodeAt(0) : 0x30;
  if (typeof value !== 'string' || (code > 0x20 && code !== 0xa0)) return 0;
  const [spaces = ''] = /^\s+/.exec(value) ?? [];
  return Math.min(MOST_INDENT, spaces.replaceAll('\t', '    ').length);
}

function hasFigure(cells: Cells, row: number, columns: readonly number[]): boolean {
  for (const column of columns) {
    const value = cells.value(row, column);
    if (value === null || typeof value === 'boolean') continue;
    if (typeof value === 'number' || isErrorCell(value)) return true;
    if (value.trim() !== '' && (isNoFigure(value) || splitNumberText(value) !== undefined)) return true;
  }
  return false;
}

/** Rows whose name is merged into the columns of figures. */
function bannerRows({ merges }: Cells, { unit, figures, top, bottom }: RowPlaces): ReadonlySet<number> {
  const first = figures.find((column) => column > unit) ?? Infinity;
  return new Set(
    merges
      .filter((area) => area.left <= unit && area.right >= first && area.top >= top && area.top <= bottom)
      .map((area) => area.top),
  );
}

/** Whether everything in a row stands in a row of the header too. */
function repeatsHeader(cells: Cells, row: number, { headerRows, left, right, unit }: RowPlaces): boolean {
  return headerRows.some((header) => {
    if (cells.value(row, unit) !== cells.value(header, unit)) return false;
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
