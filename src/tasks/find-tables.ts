import type { Host, Reading, SheetInfo } from '../host/host.ts';
import { standingMarks } from '../layout/mark.ts';
import { areaName } from '../table/area.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import { readTables } from '../table/read-table.ts';
import type { Table } from '../table/table.ts';
import { type LayoutMemory, recallFrom } from './layout-memory.ts';

/** A table found in a workbook, and what could be calculated from it. */
export interface FoundTable {
  /** Header and body. */
  readonly address: string;
  /** Its title as printed; `''` when it has none. */
  readonly title: string;
  readonly units: number;
  readonly targets: boolean;
  readonly actuals: boolean;
  readonly denominators: boolean;
  /** Why it cannot be read, or has nothing to calculate; empty when it can be calculated. */
  readonly problems: readonly Problem[];
}

/** A sheet with its tables, top to bottom and left to right. */
export interface SheetTables {
  readonly sheet: string;
  readonly state: SheetInfo['state'];
  /** `false` for a sheet that is one chart. */
  readonly hasCells: boolean;
  readonly tables: readonly FoundTable[];
  /** Why the sheet cannot be read. An empty sheet has neither tables nor problems. */
  readonly problems: readonly Problem[];
}

/** Which sheets are looked through, and progress. */
export interface Search {
  /** All of them when absent. */
  readonly only?: (sheet: SheetInfo) => boolean;
  readonly memory?: LayoutMemory;
  readonly cancelled?: () => boolean;
}

/**
 * Finds all tables of a workbook, hidden sheets included. Nothing is written.
 *
 * @param host where the workbook lives
 * @returns the sheets in their order; a sheet that cannot be read is among them with its problem
 * @example findTables(host) // { ok: true, value: [{ sheet: 'Biểu 01', tables: [{ address: 'A4:H20', units: 9, … }], … }] }
 */
export async function findTables(
  host: Host,
  { only, memory, cancelled }: Search = {},
): Promise<Attempt<readonly SheetTables[]>> {
  const sheets = await host.sheets();
  if (!sheets.ok) return sheets;
  const found: SheetTables[] = [];
  for (const sheet of sheets.value) {
    if (cancelled?.()) return { ok: false, problems: [{ code: 'cancelled', severity: 'note' }] };
    if (only?.(sheet) !== false) found.push(await tablesOn(host, sheet, memory));
  }
  return { ok: true, value: found };
}

async function tablesOn(host: Host, { name, state, hasCells }: SheetInfo, memory?: LayoutMemory): Promise<SheetTables> {
  const about = { sheet: name, state, hasCells };
  if (!hasCells) return { ...about, tables: [], problems: [] };
  const reading = await host.read({ sheet: name });
  if (reading.ok) return { ...about, tables: tablesIn(reading.value, memory), problems: [] };
  const problems = reading.problems.filter(({ code }) => code !== 'empty-area');
  return { ...about, tables: [], problems };
}

function tablesIn({ cells, marks }: Reading, memory: LayoutMemory | undefined): readonly FoundTable[] {
  const ours = new Set(standingMarks(marks, cells).flatMap((mark) => mark.columns.map(({ column }) => column)));
  return readTables(cells, { ours, recall: recallFrom(marks, memory) }).map(({ area, table }) =>
    table.ok ? summary(table.value) : { ...NOTHING, address: areaName(area), problems: table.problems },
  );
}

const NOTHING = { title: '', units: 0, targets: false, actuals: false, denominators: false } as const;

/** Why a table that can be read has nothing to calculate. */
const NOTHING_MEASURED: ReadonlySet<Problem['code']> = new Set([
  ...(['no-actual-column', 'months-not-cumulated', 'targets-only', 'denominators-only'] as const),
]);

function summary({ area, around, rows, measures, series, problems }: Table): FoundTable {
  const has = (...roles: readonly string[]): boolean => series.some(({ role }) => roles.includes(role));
  const actuals = measures.length > 0 || has('actual', 'month');
  return {
    address: areaName(area),
    title: around.title?.text ?? '',
    units: rows.filter(({ kind, earlier }) => kind === 'leaf' && !earlier).length,
    targets: has('target-headcount', 'target-rate'),
    actuals,
    denominators: has('denominator') || measures.some(({ denominator }) => denominator !== undefined),
    problems: measures.length > 0 ? [] : problems.filter(({ code }) => NOTHING_MEASURED.has(code)),
  };
}
