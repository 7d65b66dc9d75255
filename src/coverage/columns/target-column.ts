import type { Terms } from '../assessment/assess.ts';
import type { Rate } from '../numbers/rate.ts';
import { type FigureColumns, ratesByRow } from './figure-columns.ts';
import { doubleRate, headcountBias, provenHeadcount } from './proven-headcount.ts';
import { RATE_DENOMINATOR, type RateColumn, provenNumerator } from './rate-column.ts';

/**
 * Fills in the headcounts to compare with, row by row: the assigned ones, else what the rates come to (rules R2, R4).
 *
 * @param into one place for each row; NaN where doubles prove nothing or a figure of the row is absent. Beside an actual or a denominator
 *   that is no count, what is filled in means nothing.
 */
export function fillTargets(into: Float64Array, columns: FigureColumns, terms: Terms): void {
  const { actual, denominator, targetHeadcount, targetRate } = columns;
  if (targetHeadcount) into.set(targetHeadcount.values);
  else if (targetRate && denominator) fillFromRates(into, targetRate, denominator.values, terms);
  else into.fill(Number.NaN);
  for (const column of [actual, denominator, targetHeadcount ?? ratesByRow(columns)]) {
    if (column?.reasons) clearAbsent(into, column.reasons);
  }
}

function clearAbsent(into: Float64Array, reasons: Uint8Array): void {
  for (let row = 0; row < into.length; row += 1) if (reasons[row] !== 0) into[row] = Number.NaN;
}

function fillFromRates(into: Float64Array, rates: RateColumn | Rate, bases: Float64Array, terms: Terms): void {
  if ('values' in rates) fillFromCells(into, rates, bases, terms);
  else fillFromRate(into, rates, bases, terms);
}

function fillFromRate(into: Float64Array, oneForAll: Rate, bases: Float64Array, terms: Terms): void {
  const rate = doubleRate(oneForAll);
  const bias = headcountBias(terms, rate.denominator);
  for (let row = 0; row < into.length; row += 1) into[row] = provenHeadcount(rate, bases[row] ?? Number.NaN, bias);
}

function fillFromCells(into: Float64Array, { values, unit }: RateColumn, bases: Float64Array, terms: Terms): void {
  const bias = headcountBias(terms, RATE_DENOMINATOR);
  const perUnit = unit === 'percent' ? RATE_DENOMINATOR / 100 : RATE_DENOMINATOR;
  for (let row = 0; row < into.length; row += 1) {
    const numerator = provenNumerator(values[row] ?? Number.NaN, perUnit);
    const rate = { numerator, denominator: RATE_DENOMINATOR };
    into[row] = provenHeadcount(rate, bases[row] ?? Number.NaN, bias);
  }
}
