import type { Host } from '../host/host.ts';
import { areaName } from '../table/area.ts';
import type { Attempt } from '../table/problem.ts';
import type { Table } from '../table/table.ts';
import type { Signals } from './calculation.ts';
import { findTables } from './find-tables.ts';

/** A table with targets, as a person chooses one. */
export interface TargetTable {
  readonly sheet: string;
  readonly address: string;
  /** Its title as printed; `''` when it has none. */
  readonly title: string;
  readonly units: number;
}

/** Where tables with targets are looked for. */
export interface TargetSearch extends Signals {
  /** The table that is calculated, when it stands in the same workbook. */
  readonly except?: Table | undefined;
  /** One sheet only. */
  readonly sheet?: string | undefined;
}

/**
 * The tables of a workbook that hold targets, for a person to choose from: hidden sheets included.
 *
 * @param host the workbook, or another one
 * @example joinableTables(host, { except: table }) // { ok: true, value: [{ sheet: 'Chỉ tiêu 2025', address: 'A4:D16', title: '…', units: 11 }] }
 */
export async function joinableTables(
  host: Host,
  { except, sheet: wanted, ...signals }: TargetSearch = {},
): Promise<Attempt<readonly TargetTable[]>> {
  const found = await findTables(host, {
    ...signals,
    only: ({ name, hasCells }) => hasCells && (wanted === undefined || alike(name, wanted)),
  });
  if (!found.ok) return found;
  const value = found.value.flatMap(({ sheet, tables }) =>
    tables
      .filter(({ targets, address }) => targets && !(except && isAt(except, sheet, address)))
      .map(({ address, title, units }) => ({ sheet, address, title, units })),
  );
  return { ok: true, value };
}

/** Excel does not tell sheets apart by capitals. */
function alike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a table stands at a place. */
export function isAt({ sheet, area }: Table, other: string, address: string): boolean {
  return sheet === other && areaName(area) === address;
}
