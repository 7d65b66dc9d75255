import type { Host, ReadRequest } from '../host/host.ts';
import { areaName } from '../table/area.ts';
import { joinTargets } from '../table/joining/join-tables.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import type { RoleChoice, Table } from '../table/table.ts';
import type { TargetJoin } from '../table/joining/target-join.ts';
import type { CalculateRequest, Signals, TargetsRequest } from './calculation.ts';
import { chosenTable } from './chosen-table.ts';
import { isAt, joinableTables } from './joinable-tables.ts';

/**
 * Reads the targets that a request names and joins them to a table of actuals. Loaded only when targets are asked for: most tables have
 * their own.
 *
 * @returns the reasons why the targets cannot be read; `join-no-table` and `join-several-tables` when no place was named and not exactly
 *   one table has targets, `join-same-table` when the place is the table itself.
 * @example joinedTargets(host, table, { ...request, targets: { sheet: 'Chỉ tiêu 2025' } }, {})
 */
export async function joinedTargets(
  host: Host,
  table: Table,
  { targets = {}, memory, asRecognised, settings }: CalculateRequest,
  signals: Signals,
): Promise<Attempt<{ readonly table: Table; readonly join: TargetJoin }>> {
  const { host: other = host, roles = new Map<number, RoleChoice>(), sheet, address, ...choices } = targets;
  const except = other === host ? table : undefined;
  const place = await placeOf(other, except, targets, signals);
  if (!place.ok) return place;
  const read = await chosenTable(
    other,
    { read: place.value, roles, settings, ...(memory && { memory }), ...(asRecognised && { asRecognised }) },
    signals,
  );
  if (!read.ok) return read;
  const { table: found } = read.value;
  if (except && isAt(except, found.sheet, areaName(found.area))) {
    return failed({ code: 'join-same-table', sheet: table.sheet, cell: areaName(table.area) });
  }
  return { ok: true, value: joinTargets(table, found, choices) };
}

/** The place that was named, or the only table with targets in the sheet or workbook that was. */
async function placeOf(
  host: Host,
  except: Table | undefined,
  { sheet, address }: TargetsRequest,
  signals: Signals,
): Promise<Attempt<ReadRequest>> {
  const named = { ...(sheet !== undefined && { sheet }), ...(address !== undefined && { address }) };
  if (address !== undefined) return { ok: true, value: named };
  const found = await joinableTables(host, { ...signals, except, sheet });
  if (!found.ok) return found;
  const [only, ...more] = found.value;
  if (only && more.length === 0) return { ok: true, value: { sheet: only.sheet, address: only.address } };
  if (only) {
    const tables = found.value.map(({ sheet: name, address: area }) => `“${name}” ${area}`).join(', ');
    return failed({ code: 'join-several-tables', details: { tables } });
  }
  // A sheet that was named is read all the same: it is not there, or a person can say which of its columns are targets.
  return sheet === undefined ? failed({ code: 'join-no-table' }) : { ok: true, value: named };
}

function failed(problem: Omit<Problem, 'severity'>): Attempt<never> {
  return { ok: false, problems: [{ ...problem, severity: 'error' }] };
}
