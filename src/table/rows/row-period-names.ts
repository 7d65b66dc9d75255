import { labelPeriod } from '../header/header-period.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import type { RowPeriod } from './row-beside.ts';
import type { ScannedRow } from './scan-rows.ts';

/** Names that are a period and nothing else: "Tháng 8", "T8/2023", "Quý III", "Năm 2022", "9 tháng đầu năm". */
const PERIOD = /^(?:(?:ky|thang|th|t|quy|q|nam|ngay|den|het|dau|\d{1,4}|i{1,3}|iv)[\s./-]*)+$/;
const TELLS = /\d|\bi{1,3}\b|\biv\b/;
const FIRST = /^[\dTtQqNnKkĐđHh]/;
/** A figure, or what a Roman number begins with: few units have either in their name. */
const NUMBERED = /\d|(?:^|[^\p{L}\p{M}])[Ii]/u;

/** Periods that stand in the column of names. */
export interface NamedPeriods {
  readonly periods: readonly (RowPeriod | undefined)[];
  /** Whether each is a row of the unit named above it; otherwise each heads the units of its period. */
  readonly months: boolean;
  /** For months: the row that names the unit of each, -1 in a table of one unit. */
  readonly unit: readonly number[];
}

/**
 * Periods in the column of names: months below a unit, or months as headings over the units ("Tháng 7", "Tháng 8").
 *
 * @returns `undefined` where fewer than two rows are named after a period
 * @example namedPeriods(rows)?.months // true for "Tháng 1", "Tháng 2", "Lũy kế"
 */
export function namedPeriods(rows: readonly ScannedRow[]): NamedPeriods | undefined {
  let count = 0;
  for (const { name, word } of rows) if (word === undefined && periodOfName(name)) count += 1;
  if (count < 2) return undefined;
  const own = rows.map((row): RowPeriod | undefined => {
    if (row.blank || row.word !== undefined) {
      return row.word === 'cumulative' ? { when: undefined, text: row.name, own: true } : undefined;
    }
    const when = periodOfName(row.name);
    return when && { when, text: row.name, own: true };
  });
  const told = [...rows.keys()].filter((index) => {
    const row = rows[index];
    return row && !row.blank && (own[index]?.when !== undefined || row.word === undefined || row.word === 'group');
  });
  const named = told.filter((index) => own[index]?.when);
  // Months follow the name of their unit, or each other where there is one unit only; a heading is followed by units.
  const followed = told.filter((index, place) => own[index]?.when && own[told[place + 1] ?? index]?.when).length;
  const months = told[0] !== named[0] || followed * 2 > named.length;
  return months ? belowUnits(rows, own) : { periods: overUnits(rows, own), months, unit: [] };
}

function belowUnits(rows: readonly ScannedRow[], own: readonly (RowPeriod | undefined)[]): NamedPeriods {
  let above = -1;
  const unit = rows.map(({ blank, word }, index) => {
    if (own[index]) return above;
    if (!blank && (word === undefined || word === 'group')) above = index;
    return -1;
  });
  return { periods: own, months: true, unit };
}

function overUnits(
  rows: readonly ScannedRow[],
  own: readonly (RowPeriod | undefined)[],
): readonly (RowPeriod | undefined)[] {
  let above: RowPeriod | undefined;
  return rows.map(({ blank }, index) => {
    const named = own[index]?.when ? own[index] : undefined;
    above = named ?? above;
    return blank ? undefined : (named ?? (above && { ...above, own: false }));
  });
}

function periodOfName(name: string): RowPeriod['when'] {
  if (name.length > 40 || !FIRST.test(name) || !NUMBERED.test(name) || !mayBegin(name)) return undefined;
  const plain = withoutAccents(decomposed(name));
  return PERIOD.test(plain) && TELLS.test(plain) ? labelPeriod(name) : undefined;
}

/** First words already looked at, so that a hundred thousand names beginning with "Thôn" cost one look. */
const looked = new Map<string, boolean>();
const MOST_LOOKED = 2000;

/** Whether the first word of a name is of periods. */
function mayBegin(name: string): boolean {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const known = looked.get(first);
  if (known !== undefined) return known;
  const may = PERIOD.test(withoutAccents(decomposed(first)));
  if (looked.size === MOST_LOOKED) looked.clear();
  looked.set(first, may);
  return may;
}
