import type { Report } from './consolidate-report.ts';
import type { TablePeriod } from '../table.ts';

/** The month that most reports are of, and the reports of another one. */
export interface CommonPeriod {
  readonly period: TablePeriod;
  /** Positions of reports whose titles tell another month or year. */
  readonly others: readonly number[];
}

/**
 * The month of most reports, by what their titles say; days within it do not matter.
 *
 * @returns `undefined` when no report tells its month.
 * @example commonPeriod(reports)?.period // { year: 2025, month: 9 }
 */
export function commonPeriod(reports: readonly Report[]): CommonPeriod | undefined {
  const counts = new Map<string, { period: TablePeriod; count: number }>();
  for (const { period: told } of reports) {
    if (!told) continue;
    const key = monthOf(told.period);
    const known = counts.get(key);
    counts.set(key, { period: known?.period ?? told.period, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.count - a.count || (monthOf(a.period) < monthOf(b.period) ? -1 : 1),
  );
  if (!most) return undefined;
  const { year, month } = most.period;
  const others = reports.flatMap(({ period: told }, index) =>
    told && differs(told.period, most.period) ? [index] : [],
  );
  return { period: { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }, others };
}

/**
 * A period as people write it.
 *
 * @example periodText({ year: 2025, month: 9 }) // '9/2025'
 */
export function periodText({ year, month }: TablePeriod): string {
  return [month, year].filter((part) => part !== undefined).join('/');
}

function monthOf({ year, month }: TablePeriod): string {
  return `${String(year ?? '')}-${String(month ?? '')}`;
}

function differs(a: TablePeriod, b: TablePeriod): boolean {
  return a.month !== b.month || (a.year !== undefined && b.year !== undefined && a.year !== b.year);
}
