import type { Rate } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import { formatKind } from './number-format.ts';
import { percentOf, readRate } from './numbers.ts';
import { type CoverageFigures, LARGEST_FRACTION, type RatesSeen, rateScaleOf } from './rate-scale.ts';
import { withRateSlips } from './rate-slips.ts';
import { type ColumnInMaking, type ReadColumn, addReading, addUncalculated } from './read-column.ts';
import type { RateScale } from '../table.ts';

/** Different rates remembered: a column of targets has a handful. */
const MOST_REMEMBERED = 2000;

/**
 * Reads a column of rates.
 *
 * @param rows sheet rows to read
 * @param coverage actuals and denominators beside it: they tell of what size its rates should be
 * @param chosen how a person says that its plain numbers are meant; without it the whole column decides
 * @returns the rates exactly as typed, and their scale; without a scale a person must be asked, and `figures` are as points
 * @example readRates(cells, 3, [1, 2], {}).scale // 'points' of a column with 95 and 92,5
 */
export function readRates(
  cells: Cells,
  column: number,
  rows: readonly number[],
  coverage: CoverageFigures,
  chosen?: RateScale,
): { readonly read: ReadColumn<Rate>; readonly scale: RateScale | undefined } {
  const first = readAs(cells, column, rows, chosen ?? 'points');
  const { seen } = first;
  const scale = chosen ?? rateScaleOf(seen);
  const plain = seen.small + seen.large > 0;
  const { read } = scale === 'fraction' && plain && !chosen ? readAs(cells, column, rows, scale) : first;
  const place = { cells, column, rows, scale: scale ?? 'points', coverage };
  const doubtful = !chosen && scale === 'points' && seen.small > 0;
  return { read: withRateSlips(read, place, { mixed: seen.formatted > 0 && plain, doubtful }), scale };
}

function readAs(
  cells: Cells,
  column: number,
  rows: readonly number[],
  scale: RateScale,
): { read: ColumnInMaking<Rate>; seen: RatesSeen } {
  const read: ColumnInMaking<Rate> = { figures: [], issues: [], blanks: [], notPlain: [] };
  const seen = { formatted: 0, small: 0, large: 0, smallSum: 0, largeSum: 0 };
  const see = (points: number): void => {
    if (points > LARGEST_FRACTION) {
      seen.large += 1;
      seen.largeSum += points;
    } else if (points > 0) {
      seen.small += 1;
      seen.smallSum += points;
    }
  };
  const known = { number: new Map<number, Rate>(), percent: new Map<number, Rate>(), date: new Map<number, Rate>() };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    const value = cells.value(row, column);
    const format = cells.format(row, column);
    if (typeof value !== 'number') {
      const reading = readRate(value, format, scale);
      addReading(read, index, reading);
      if (reading.ok && typeof value === 'string' && !value.includes('%')) see(percentOf(reading.value));
      if (value === null && cells.uncalculated?.(row, column)) addUncalculated(read, index);
      continue;
    }
    const kind = formatKind(format);
    const rate = known[kind].get(value);
    if (rate) read.figures.push(rate);
    else {
      const reading = readRate(value, format, scale);
      addReading(read, index, reading);
      if (reading.ok && known[kind].size < MOST_REMEMBERED) known[kind].set(value, reading.value);
    }
    if (kind === 'number') see(value);
    if (kind !== 'percent') continue;
    seen.formatted += 1;
    // A formula for points would take the fraction for points.
    if (scale === 'points') read.notPlain.push(index);
  }
  return { read, seen };
}
