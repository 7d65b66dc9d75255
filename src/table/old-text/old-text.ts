import type { Area } from '../area.ts';
import type { Cells, CellValue } from '../cells.ts';
import type { OldEncoding } from './old-text-codes.ts';
import { type TextReader, textReader } from './old-text-reader.ts';
import { type Survey, eachText, isPresent, survey } from './old-text-survey.ts';

/** Text of an old encoding that was found in a sheet. */
export interface OldText {
  readonly encoding: OldEncoding;
  /** How many cells hold it, and the area around all of them. */
  readonly count: number;
  readonly area: Area;
  /** Cells in which a lost `ư` was put back; the first of them, and its text now. */
  readonly restored:
    { readonly count: number; readonly row: number; readonly column: number; readonly text: string } | undefined;
}

/** A text that may be Unicode or old: the texts above it are one, those below the other. It is read as it stands. */
export interface DoubtfulText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly orElse: string;
}

/** Cells whose texts can be read, and what had to be decoded for it. */
export interface ReadableCells {
  readonly cells: Cells;
  readonly found: { readonly texts: readonly OldText[]; readonly doubtful: readonly DoubtfulText[] };
}

/**
 * The same cells with texts of old encodings (TCVN3, VNI) in Unicode. Texts are told by their font and by their words; a text that may be
 * either is read as the texts around it are. Nothing is copied: a text is decoded when it is asked for. A sheet without such text is
 * given back as it is.
 *
 * @param cells what a host read
 * @returns the cells to read, and for each encoding where and how often it was found; nothing found in a sheet of Unicode
 * @example readableCells(cellsFromRows([['§¬n vÞ', 'D©n sè']])).cells.value(0, 0) // 'Đơn vị'
 */
export function readableCells(cells: Cells): ReadableCells {
  const surveyed = survey(cells);
  const present = (['tcvn3', 'vni'] as const).filter((encoding) => surveyed && isPresent(surveyed, encoding));
  if (!surveyed || present.length === 0) return { cells, found: { texts: [], doubtful: [] } };
  const read = textReader(surveyed, present);
  const readable: Cells = {
    sheet: cells.sheet,
    area: cells.area,
    merges: cells.merges,
    hiddenRows: cells.hiddenRows,
    hiddenColumns: cells.hiddenColumns,
    value(row, column): CellValue {
      const value = cells.value(row, column);
      return typeof value === 'string' ? read(value, row, column).text : value;
    },
    format: (row, column) => cells.format(row, column),
    formula: (row, column) => cells.formula(row, column),
    ...(cells.uncalculated && {
      uncalculated: (row: number, column: number) => cells.uncalculated?.(row, column) ?? false,
    }),
    ...(cells.font && { font: (row: number, column: number) => cells.font?.(row, column) }),
  };
  return { cells: readable, found: foundIn(cells, surveyed, read) };
}

/**
 * Whether texts of a sheet look like an old encoding by their characters alone: then their fonts are worth asking for.
 *
 * @example looksOld(cellsFromRows([['Đơn vị', 'Dân số']])) // false
 */
export function looksOld(cells: Cells): boolean {
  const { tcvn3, vni } = survey(cells)?.weights ?? { tcvn3: 0, vni: 0 };
  return tcvn3 + vni > 0;
}

function foundIn(cells: Cells, { textColumns }: Survey, read: TextReader): ReadableCells['found'] {
  const found = new Map<OldEncoding, OldText>();
  const doubtful: DoubtfulText[] = [];
  eachText(cells, textColumns, (value, row, column) => {
    const { text, encoding, restored, orElse } = read(value, row, column);
    if (orElse !== undefined) doubtful.push({ row, column, text, orElse });
    if (!encoding || text === value) return;
    const before = found.get(encoding);
    const area = before?.area ?? { top: row, left: column, bottom: row, right: column };
    found.set(encoding, {
      encoding,
      count: (before?.count ?? 0) + 1,
      area: { top: area.top, left: Math.min(area.left, column), bottom: row, right: Math.max(area.right, column) },
      restored: restored
        ? { ...(before?.restored ?? { row, column, text }), count: (before?.restored?.count ?? 0) + 1 }
        : before?.restored,
    });
  });
  return { texts: [...found.values()], doubtful };
}
