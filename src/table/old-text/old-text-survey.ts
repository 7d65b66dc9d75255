import type { Cells } from '../cells.ts';
import type { OldEncoding } from './old-text-codes.ts';
import { type Evidence, type Writing, evidenceReader, isForeign, isUnicode, mayBeOld } from './old-text-evidence.ts';
import { type OldFont, oldFont } from './old-text-fonts.ts';

/** Headers and letterheads end above this row of what was read; of the rows below, some show which columns hold text. */
const TOP_ROWS = 60;
const SHOWN_ROWS = 200;

/** From this weight on all words of a sheet together are no accident: two words that make sense in no other reading, or three others. */
const ENOUGH = 3;

/** So many different texts tell how a sheet is written. */
const MOST_COUNTED = 2000;

/** Rows of a column whose texts are all written alike, as far as they tell. */
interface Run {
  readonly first: number;
  last: number;
  readonly writing: Writing;
}

/** What all texts of a sheet together say of how they are written. */
export interface Survey {
  /** Columns that hold text below the top rows. */
  readonly textColumns: readonly number[];
  /** How much speaks for each encoding. */
  readonly weights: Readonly<Record<OldEncoding, number>>;
  /** Whether fonts tell how texts are written; they do not where Unicode is shown in fonts of old times. */
  readonly fonts: boolean;
  /** Whether a soft hyphen (the `ư` of TCVN3) is left in any text of TCVN3. */
  readonly softHyphens: boolean;
  /**
   * How the texts around a place are written: those next above and below in its column, `open` where they differ; most of the sheet
   * where the column tells nothing.
   */
  around(row: number, column: number): Writing;
  evidence(text: string): Evidence;
  /** The font of a cell, where it is one of old times that tells how its text is written. */
  font(row: number, column: number): OldFont | undefined;
}

/**
 * Looks through the texts of a sheet: all of the top rows, and below them the columns that hold text. Numbers are passed over.
 *
 * @param cells what a host read
 * @returns `undefined` where nothing hints at old text: then all of it is Unicode
 * @example survey(cells)?.weights // { tcvn3: 12, vni: 0 }
 */
export function survey(cells: Cells): Survey | undefined {
  const { textColumns, oldFonts } = sampled(cells);
  if (!oldFonts && !someForeign(cells, textColumns)) return undefined;
  const evidence = evidenceReader();
  const fonts = new Map<string, OldFont | undefined>();
  const font = (row: number, column: number): OldFont | undefined => {
    const name = oldFonts ? cells.font?.(row, column) : undefined;
    if (name === undefined) return undefined;
    if (!fonts.has(name)) fonts.set(name, oldFont(name));
    return fonts.get(name);
  };
  const weights = { tcvn3: 0, vni: 0 };
  const counted = new Set<string>();
  const texts = { unicode: 0, inOldFonts: 0, unicodeInOldFonts: 0 };
  const columns = new Map<number, Run[]>();
  let softHyphens = false;
  const note = (row: number, column: number, writing: Writing): void => {
    const runs = columns.get(column) ?? [];
    columns.set(column, runs);
    const run = runs.at(-1);
    if (run?.writing === writing) run.last = row;
    else runs.push({ first: row, last: row, writing });
  };
  eachText(cells, textColumns, (text, row, column) => {
    const unicode = isUnicode(text);
    const open = !unicode && mayBeOld(text);
    if (!unicode && !open) return;
    const found = unicode ? undefined : evidence(text);
    const writing = found?.writing ?? 'unicode';
    if (writing !== 'open') note(row, column, writing);
    if (writing === 'unicode') texts.unicode += 1;
    const old = oldFonts && writing !== 'open' ? font(row, column) : undefined;
    if (old && writing === 'unicode') texts.unicodeInOldFonts += 1;
    else if (old) texts.inOldFonts += 1;
    if (!found || (writing !== 'tcvn3' && writing !== 'vni')) return;
    if (writing === 'tcvn3' && text.includes('\u00ad')) softHyphens = true;
    if (counted.size === MOST_COUNTED || counted.has(text)) return;
    counted.add(text);
    weights[writing] += found.weight;
  });
  const most: Writing = mostOf(weights, texts.unicode);
  const telling = oldFonts && texts.unicodeInOldFonts <= texts.inOldFonts;
  return {
    textColumns,
    weights,
    fonts: telling,
    softHyphens,
    around: (row, column) => nearest(row, columns.get(column)) ?? most,
    evidence,
    font: (row, column) => (telling ? font(row, column) : undefined),
  };
}

/**
 * Whether the texts of a sheet are written in an encoding: a word or two may be accident, or somebody's foreign name.
 *
 * @param found what a survey found
 */
export function isPresent({ weights, fonts }: Survey, encoding: OldEncoding): boolean {
  return weights[encoding] >= (fonts ? 1 : ENOUGH);
}

/**
 * Calls back for every text of the top rows and of the columns that hold text, row by row.
 *
 * @param textColumns as the survey found them
 */
export function eachText(
  cells: Cells,
  textColumns: readonly number[],
  each: (text: string, row: number, column: number) => void,
): void {
  const { top, bottom, left, right } = cells.area;
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  for (let row = top; row <= bottom; row += 1) {
    for (const column of row < top + TOP_ROWS ? all : textColumns) {
      const value = cells.value(row, column);
      if (typeof value === 'string') each(value, row, column);
    }
  }
}

function someForeign(cells: Cells, textColumns: readonly number[]): boolean {
  let found = false;
  eachText(cells, textColumns, (text) => {
    found ||= isForeign(text);
  });
  return found;
}

/** Which columns hold text, and whether any is set in a font of old times, judged by some rows. */
function sampled(cells: Cells): { textColumns: readonly number[]; oldFonts: boolean } {
  const { top, bottom, left, right } = cells.area;
  const columns = new Set<number>();
  let oldFonts = false;
  const step = Math.max(1, Math.floor((bottom - top - TOP_ROWS) / SHOWN_ROWS));
  for (let row = top; row <= bottom; row += row < top + TOP_ROWS ? 1 : step) {
    for (let column = left; column <= right; column += 1) {
      if (typeof cells.value(row, column) !== 'string') continue;
      if (row >= top + TOP_ROWS) columns.add(column);
      oldFonts ||= oldFont(cells.font?.(row, column)) !== undefined;
    }
  }
  return { textColumns: [...columns].sort((a, b) => a - b), oldFonts };
}

function mostOf({ tcvn3, vni }: Readonly<Record<OldEncoding, number>>, unicode: number): Writing {
  const old = tcvn3 >= vni ? 'tcvn3' : 'vni';
  return Math.max(tcvn3, vni) > unicode ? old : 'unicode';
}

/** The writing of the runs next to a row, or around it. */
function nearest(row: number, runs: readonly Run[] = []): Writing | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.first ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [runs[low - 1], runs[low]];
  if (!above || !below || row <= above.last) return (above ?? below)?.writing;
  return 'open';
}
