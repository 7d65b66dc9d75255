import { periodNumber } from '../header/header-period.ts';
import type { RowPeriod } from './row-beside.ts';
import { type Settling, leavesOf } from './row-settling.ts';
import { sumsAgree } from './row-sums.ts';
import { rowWord } from './row-words.ts';

/** What tells the rows that count from those of other months. */
export interface PeriodRows {
  readonly periods: readonly (RowPeriod | undefined)[];
  /** The same text for all rows of one unit. */
  readonly unitOf: (index: number) => string;
  /** Whether the row has a figure of what was reached: months to come have none. */
  readonly reported: (index: number) => boolean;
  /** Whether what is counted flows, so that months add up (rule R9). */
  readonly flows: boolean;
}

/** The same with the order of each row's period, and the latest one that any row reports. */
interface Ordered extends PeriodRows {
  readonly order: readonly (number | undefined)[];
  readonly dated: readonly number[];
  readonly latest: number;
}

/**
 * Months long: of each unit only the latest period that has been reported counts. Rows of earlier periods are marked, months to come
 * are no units yet, and totals of earlier periods or over several stand for nothing.
 */
export function settlePeriods(settling: Settling, input: PeriodRows): void {
  const { kinds, earlier } = settling;
  const order = input.periods.map(orderOf);
  const dated = leavesOf(settling).filter((leaf) => order[leaf] !== undefined);
  const first = order[dated[0] ?? -1];
  if (earlier.size === 0 && dated.every((leaf) => order[leaf] === first)) return;
  const { ofUnit, latest } = latestReported(dated, order, input);
  const [coming, behind]: [number[], number[]] = [[], []];
  for (const leaf of dated) {
    const [own = 0, last = latest] = [order[leaf], ofUnit.get(input.unitOf(leaf))];
    if (own > Math.min(last, latest) && own < Infinity) coming.push(leaf);
    else if (own < last) earlier.add(leaf);
    else if (own < latest && last < Infinity) behind.push(leaf);
  }
  for (const leaf of coming) kinds[leaf] = 'note';
  const ordered: Ordered = { ...input, order, dated, latest };
  settlePeriodTotals(settling, ordered, ofUnit.size);
  dropEarlierParts(settling);
  tell(
    settling,
    ordered,
    'earlier-rows',
    [...earlier].filter((row) => kinds[row] === 'leaf'),
  );
  tell(settling, ordered, 'coming-rows', coming);
  tell(settling, ordered, 'period-behind', behind);
}

/** A period as a number that sorts: "Quý III" is before its last month, "9 tháng" after it, "Lũy kế" after all. */
function orderOf(period: RowPeriod | undefined): number | undefined {
  if (!period) return undefined;
  const { when, text } = period;
  if (!when) return rowWord(text) === 'cumulative' ? Infinity : undefined;
  return periodNumber(when) + (/^q/i.test(text) ? -0.5 : /^\d+\s*t/i.test(text) ? 0.5 : 0);
}

/** The latest period that each unit and any unit reported; where nothing was reported at all, the latest there is. */
function latestReported(
  dated: readonly number[],
  order: Ordered['order'],
  { unitOf, reported }: PeriodRows,
): { readonly ofUnit: ReadonlyMap<string, number>; readonly latest: number } {
  const told = dated.filter(reported);
  const ofUnit = new Map<string, number>();
  let latest = -Infinity;
  for (const leaf of told.length > 0 ? told : dated) {
    const [unit, own = 0] = [unitOf(leaf), order[leaf]];
    ofUnit.set(unit, Math.max(ofUnit.get(unit) ?? -Infinity, own));
    if (own < Infinity) latest = Math.max(latest, own);
  }
  return { ofUnit, latest };
}

/** Totals of an earlier period, and totals that add several periods up, have no units among those that count. */
function settlePeriodTotals(
  settling: Settling,
  { periods, flows, order, dated, latest }: Ordered,
  units: number,
): void {
  const { rows, kinds, parts, earlier, findings } = settling;
  const totals = kinds.flatMap((kind, index) => (kind === 'total' ? [index] : []));
  let block: number[] = [];
  rows.forEach((_, index) => {
    if (kinds[index] === 'leaf') block.push(index);
    if (kinds[index] !== 'group' && kinds[index] !== 'total') return;
    const [above, grand] = [block, index === totals[0] || index === totals.at(-1)];
    block = [];
    if (kinds[index] === 'group') return;
    const own = periods[index]?.own ? order[index] : undefined;
    const passed = above.length > 0 && above.every((leaf) => earlier.has(leaf));
    if (own !== undefined ? own < latest : passed) earlier.add(index);
    else if (
      own !== undefined ||
      !(addsPeriods(settling, index, above) || (grand && addsPeriods(settling, index, dated)))
    )
      return;
    else if (flows && units === 1) for (const leaf of dated) earlier.add(leaf);
    else findings.push({ code: 'total-over-periods', index, details: { unit: rows[index]?.name ?? '' } });
    parts.set(index, []);
  });
}

/** Whether a total is the sum of rows of which some are of earlier periods. */
function addsPeriods({ earlier, counts }: Settling, total: number, units: readonly number[]): boolean {
  return units.some((unit) => earlier.has(unit)) && sumsAgree(counts, total, units) === 'yes';
}

/** Groups of earlier rows stand for nothing. */
function dropEarlierParts({ kinds, parts, earlier, rows }: Settling): void {
  for (const [row, units] of parts) {
    const left = units.filter((unit) => !earlier.has(unit) && kinds[unit] === 'leaf');
    parts.set(row, left);
    if (left.length > 0 || kinds[row] === 'total') continue;
    if (rows[row]?.figures) earlier.add(row);
    else kinds[row] = 'note';
  }
}

/** One problem for all rows that do not count for the same reason, at the first of them. */
function tell(
  { findings, rows, kinds, earlier }: Settling,
  { periods, order, dated, latest }: Ordered,
  code: 'earlier-rows' | 'coming-rows' | 'period-behind',
  indexes: readonly number[],
): void {
  const [index] = indexes;
  if (index === undefined) return;
  const textOf = (row: number | undefined): string => periods[row ?? -1]?.text ?? '';
  const sorted = [...indexes].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  const [from, to] = [textOf(sorted[0]), textOf(sorted.at(-1))];
  const current = dated.find((leaf) => !earlier.has(leaf) && (order[leaf] ?? 0) >= latest);
  const whole = rows.find(({ figures }, row) => figures && !earlier.has(row) && kinds[row] !== 'note');
  const details = {
    count: indexes.length,
    periods: from === to ? from : `${from} – ${to}`,
    latest: current === undefined ? (whole?.name ?? '') : textOf(current),
    unit: rows[index]?.name ?? '',
  };
  findings.push({ code, index, details });
}
