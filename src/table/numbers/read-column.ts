import { type Absent, type AbsentReason, absent } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import type { CountUnit } from './count-unit.ts';
import type { FigureReading } from './figure-reading.ts';
import { groupedDigits } from './grouped-digits.ts';
import { formatKind } from './number-format.ts';
import { readCount } from './numbers.ts';
import type { FigureProblemCode } from '../problem.ts';

/** A cell whose figure could not be read, or was read but should be checked. */
export interface CellIssue {
  /** Index into the rows. */
  readonly index: number;
  readonly code: FigureProblemCode;
  readonly text: string | number;
  /** What was most likely meant, as people would write it. */
  readonly proposal?: number;
  /** What the cell should hold then, where that is not the proposal itself. */
  readonly becomes?: number;
  /** The number format the cell needs then, where its own shows numbers as something else. */
  readonly format?: string;
  /** The figure of a rate that stands, in percent points. */
  readonly percent?: number;
  /** Whether the figure stands all the same. */
  readonly kept: boolean;
}

/** A column as read: a figure for each row, and what was odd about some of them. */
export interface ReadColumn<Figure> {
  readonly figures: readonly (Figure | Absent)[];
  readonly issues: readonly CellIssue[];
  /** Indexes of rows whose cell says that there is no figure. */
  readonly blanks: readonly number[];
  /**
   * Indexes of rows whose figure stands in its cell in another form than a plain number, or whose cell holds what is no figure: a
   * formula would take a refused number all the same.
   */
  readonly notPlain: readonly number[];
}

/** A column while it is read. */
export interface ColumnInMaking<Figure> {
  readonly figures: (Figure | Absent)[];
  readonly issues: CellIssue[];
  readonly blanks: number[];
  readonly notPlain: number[];
}

const REASONS: Partial<Readonly<Record<FigureProblemCode, AbsentReason>>> = { 'number-too-large': 'too-large' };

/**
 * Reads a column of persons or đồng.
 *
 * @param rows sheet rows to read
 * @param unit what the column's numbers stand for
 * @returns figures, each a non-negative integer a double holds exactly
 * @example readCounts(cells, 2, [1, 2, 3], PERSONS).figures // [14000, 12306, { absent: 'blank' }]
 */
export function readCounts(cells: Cells, column: number, rows: readonly number[], unit: CountUnit): ReadColumn<number> {
  const read: ColumnInMaking<number> = { figures: [], issues: [], blanks: [], notPlain: [] };
  const direct = unit.power === 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    const value = cells.value(row, column);
    const format = cells.format(row, column);
    // Nearly every cell: a whole number of people, to be taken as it stands.
    const simple = typeof value === 'number' && value > 0 && direct && Number.isSafeInteger(value);
    if (simple && (format === 'General' || formatKind(format) === 'number')) {
      read.figures.push(value);
      continue;
    }
    const typed = typeof value === 'string' && direct ? groupedDigits(value) : undefined;
    if (typed !== undefined) {
      read.figures.push(typed);
      read.notPlain.push(index);
    } else {
      addReading(read, index, readCount(value, format, unit));
      if (value === null && cells.uncalculated?.(row, column)) addUncalculated(read, index);
    }
  }
  return read;
}

/** Adds what a cell gives to its column. */
export function addReading<Figure>(
  { figures, issues, blanks, notPlain }: ColumnInMaking<Figure>,
  index: number,
  reading: FigureReading<Figure>,
): void {
  if (reading.ok) {
    figures.push(reading.value);
    if (!reading.plain) notPlain.push(index);
  } else if (reading.code === 'blank') {
    figures.push(absent('blank'));
    blanks.push(index);
  } else {
    const { code, text, proposal, becomes, format } = reading;
    figures.push(absent(REASONS[code] ?? 'unreadable'));
    notPlain.push(index);
    issues.push({
      ...{ index, code, text, kept: false },
      ...(proposal !== undefined && { proposal }),
      ...(becomes !== undefined && { becomes }),
      ...(format !== undefined && { format }),
    });
  }
}

/** Turns the blank that was added last into a formula that nobody has calculated yet: no program but Excel can say what it gives. */
export function addUncalculated<Figure>({ figures, issues, blanks }: ColumnInMaking<Figure>, index: number): void {
  figures[index] = absent('unreadable');
  blanks.pop();
  issues.push({ index, code: 'not-recalculated', text: '', kept: false });
}
