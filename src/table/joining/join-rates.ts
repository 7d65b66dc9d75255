import { absent, isAbsent, rateOfPercent } from '../../coverage/index.ts';
import { median, sample } from '../numbers/median.ts';
import type { Measure, Series, Table } from '../table.ts';
import { readUnitLine } from '../places/unit-line.ts';

/** Larger targets are no percentages. */
const LARGEST_RATE = 150;
/** Targets for fewer people than this may be as small as percentages. */
const FEW_PEOPLE = 300;

/**
 * The columns of a table of targets as they must be meant for a measure: whole numbers such as 95 beside thousands of people are
 * percentages. The table of targets alone cannot tell. What a header or a person says stands.
 *
 * @returns the same columns, those that are percentages as rates
 * @example asMeant(targets, measure)[0]?.role // 'target-rate' for "Chỉ tiêu" over 95 and 96
 */
export function asMeant({ series, columns }: Table, { actual }: Measure): readonly Series[] {
  const people = median(sample(actual.figures, (figure) => (isAbsent(figure) ? undefined : figure)));
  if (people <= FEW_PEOPLE) return series;
  const told = new Set(
    columns
      .filter(({ certainty, header }) => certainty === 'chosen' || certainty === 'remembered' || namesPeople(header))
      .map(({ column }) => column),
  );
  return series.map((one): Series => {
    if (one.role !== 'target-headcount' || told.has(one.column)) return one;
    const { figures: counts, role: _role, ...rest } = one;
    const largest = counts.reduce<number>((most, count) => (isAbsent(count) ? most : Math.max(most, count)), 0);
    if (largest === 0 || largest > LARGEST_RATE) return one;
    const figures = counts.map((count) => (isAbsent(count) ? count : (rateOfPercent(count) ?? absent('blank'))));
    return { ...rest, role: 'target-rate', scale: 'points', figures };
  });
}

function namesPeople(header: string): boolean {
  return /người|lao động/iu.test(header.normalize('NFC')) || readUnitLine(header)?.people !== undefined;
}
