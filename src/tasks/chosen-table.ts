import type { Host, ReadRequest, Reading } from '../host/host.ts';
import { standingMarks } from '../layout/mark.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import { readTable } from '../table/read-table.ts';
import type { Table } from '../table/table.ts';
import type { CalculateRequest, Signals } from './calculation.ts';
import { findTables } from './find-tables.ts';
import { recallFrom } from './layout-memory.ts';

/** The table to calculate, as read, and what a person should know of the choice. */
export interface ChosenTable {
  readonly reading: Reading;
  readonly table: Table;
  readonly told: readonly Problem[];
}

const CANCELLED: Attempt<never> = { ok: false, problems: [{ code: 'cancelled', severity: 'note' }] };

/** What says that a sheet holds no table. */
const NO_TABLE: ReadonlySet<Problem['code']> = new Set([
  ...(['no-table', 'empty-area', 'no-unit-column', 'no-units', 'no-worksheet'] as const),
]);

/**
 * Reads the table that a request means. When no place was named and the sheet shown holds no table, the only other visible sheet with one
 * is taken, and said so.
 *
 * @returns the reasons why there is none; `tables-on-other-sheets` when several sheets have one
 * @example chosenTable(host, { read: {}, roles: new Map(), settings }, {})
 */
export async function chosenTable(
  host: Host,
  request: CalculateRequest,
  signals: Signals,
): Promise<Attempt<ChosenTable>> {
  const here = await readAt(host, request, request.read, signals);
  const named = request.read.sheet !== undefined || request.read.address !== undefined || request.roles.size > 0;
  if (here.ok || named || !here.problems.every(({ code }) => NO_TABLE.has(code))) return here;
  const asked = here.problems[0]?.sheet ?? '';
  const found = await findTables(host, {
    ...request,
    ...signals,
    only: (sheet) => sheet.state === 'visible' && sheet.hasCells,
  });
  if (!found.ok) return found;
  const others = found.value
    .map(({ sheet, tables }) => ({ sheet, tables: tables.filter(({ problems }) => problems.length === 0) }))
    .filter(({ sheet, tables }) => sheet !== asked && tables.length > 0);
  const [only, ...more] = others;
  if (!only) return here;
  if (more.length > 0) {
    const tables = others.flatMap(({ sheet, tables: some }) => some.map(({ address }) => `“${sheet}” ${address}`));
    const details = { asked, tables: tables.join(', ') };
    return { ok: false, problems: [{ code: 'tables-on-other-sheets', severity: 'error', sheet: asked, details }] };
  }
  const { sheet } = only;
  const there = await readAt(host, request, { sheet }, signals);
  if (!there.ok) return there;
  const cell = only.tables[0]?.address ?? '';
  const note: Problem = { code: 'table-on-other-sheet', severity: 'note', sheet, cell, details: { asked } };
  return { ok: true, value: { ...there.value, told: [note] } };
}

async function readAt(
  host: Host,
  { roles, memory, asRecognised }: CalculateRequest,
  read: ReadRequest,
  { progress, cancelled }: Signals,
): Promise<Attempt<ChosenTable>> {
  const reading = await host.read(read);
  if (!reading.ok) return reading;
  if (cancelled?.()) return CANCELLED;
  progress?.('recognising');
  const { cells, chosen, exact, selected, marks } = reading.value;
  const ours = new Set(standingMarks(marks, cells).flatMap((mark) => mark.columns.map(({ column }) => column)));
  const recall = asRecognised ? {} : { recall: recallFrom(marks, memory) };
  const table = readTable(cells, chosen, { exact, selected, roles, ours, ...recall });
  return table.ok ? { ok: true, value: { reading: reading.value, table: table.value, told: [] } } : table;
}
