import {
  type Absent,
  type AbsentReason,
  type Actual,
  type Denominator,
  type Rate,
  type TargetHeadcount,
  absent,
} from '../coverage/index.ts';
import type { Cells } from './cells.ts';
import { isPercentFormat } from './number-format.ts';
import { type FigureReading, readAmount, readCount, readRate } from './numbers.ts';
import type { FigureProblemCode } from './problem.ts';
import type { RateScale } from './table.ts';

/** A cell whose figure could not be read, or was read but should be checked. */
export interface CellIssue {
  /** Index into the rows. */
  readonly index: number;
  readonly code: FigureProblemCode;
  readonly text: string | number;
  readonly proposal?: number;
  /** `kept` where the figure stands all the same. */
  readonly kept: boolean;
}

/** A column as read: a figure for each row, what was wrong, and which figures are no plain numbers. */
export interface ReadColumn<Figure> {
  readonly figures: readonly (Figure | Absent)[];
  readonly issues: readonly CellIssue[];
  /**
   * Indexes of rows whose figure stands in its cell in another form than a plain number, or whose cell holds what is no figure: a
   * formula would take a refused number all the same.
   */
  readonly notPlain: readonly number[];
}

/**
 * Reads a column of persons or đồng.
 *
 * @param rows sheet rows to read
 * @param money whether scale words (`tỷ`) are understood
 */
export function readCounts<Kind extends Actual | Denominator | TargetHeadcount>(
  cells: Cells,
  column: number,
  rows: readonly number[],
  money: boolean,
): ReadColumn<Kind> {
  const read = money ? readAmount : readCount;
  const result = collect(
    rows,
    (row) => read(cells.value(row, column), cells.format(row, column)) as FigureReading<Kind>,
  );
  return { ...result, issues: withSmallNeighbours(cells, column, rows, result) };
}

/** Reads a column of rates; the scale is decided for the whole column by `rateScaleOf`. */
export function readRates(cells: Cells, column: number, rows: readonly number[], scale: RateScale): ReadColumn<Rate> {
  const result = collect(rows, (row) => readRate(cells.value(row, column), cells.format(row, column), scale));
  const other = rows.flatMap((row, index) => {
    const fraction = isPercentFormat(cells.format(row, column));
    return typeof cells.value(row, column) === 'number' && fraction && scale === 'points' ? [index] : [];
  });
  return { ...result, notPlain: [...result.notPlain, ...other] };
}

const REASONS: Partial<Readonly<Record<FigureProblemCode, AbsentReason>>> = { 'number-too-large': 'too-large' };

function collect<Figure>(
  rows: readonly number[],
  read: (row: number) => FigureReading<Figure>,
): { figures: (Figure | Absent)[]; issues: CellIssue[]; notPlain: number[] } {
  const figures: (Figure | Absent)[] = [];
  const issues: CellIssue[] = [];
  const notPlain: number[] = [];
  rows.forEach((row, index) => {
    const reading = read(row);
    if (reading.ok) {
      figures.push(reading.value);
      if (!reading.plain) notPlain.push(index);
    } else if (reading.code === 'blank') {
      figures.push(absent('blank'));
    } else {
      const { code, text, proposal } = reading;
      figures.push(absent(REASONS[code] ?? 'unreadable'));
      issues.push({ index, code, text, kept: false, ...(proposal === undefined ? {} : { proposal }) });
      notPlain.push(index);
    }
  });
  return { figures, issues, notPlain };
}

/**
 * Where an English Excel took `12.306` for twelve point three, `12.000` in the same column became 12: whole numbers below a
 * thousand are doubtful there, though they may be right.
 */
function withSmallNeighbours(
  cells: Cells,
  column: number,
  rows: readonly number[],
  { issues }: { readonly issues: readonly CellIssue[] },
): readonly CellIssue[] {
  const corrupted = issues.some(({ code, index }) => {
    return code === 'locale-suspect' && typeof cells.value(rows[index] ?? -1, column) === 'number';
  });
  if (!corrupted) return issues;
  const doubtful = rows.flatMap((row, index): CellIssue[] => {
    const value = cells.value(row, column);
    if (typeof value !== 'number' || !Number.isInteger(value) || value <= 0 || value >= 1000) return [];
    return [{ index, code: 'locale-suspect', text: value, proposal: value * 1000, kept: true }];
  });
  return [...issues, ...doubtful];
}
