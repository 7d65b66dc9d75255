import { findTables } from '../tasks/find-tables.ts';
import type { LayoutMemory } from '../tasks/layout-memory.ts';
import type { Place } from '../tasks/place.ts';
import type { Workings } from './workings.ts';

/** What a person can do with the tables of the workbook. */
export interface TableActions {
  /** Finds all tables of the workbook, unless they are known or something else is under way. */
  readonly findTables: () => Promise<void>;
  /** Selects a table and calculates it. */
  readonly calculateTable: (place: Place) => Promise<void>;
}

/** @example tableActions(workings, memory).calculateTable({ sheet: 'Quý III', address: 'A4:H20' }) */
export function tableActions(
  { host, state, happen, guarded, begin, read }: Workings,
  memory: LayoutMemory,
): TableActions {
  return {
    findTables: () =>
      guarded(async () => {
        if (state().tables || state().busy) return;
        const outdated = begin();
        happen({ type: 'step', step: 'looking' });
        const found = await findTables(host, { memory, cancelled: outdated });
        if (outdated()) return;
        happen({ type: 'tables', tables: found.ok ? found.value : [] });
        if (!found.ok) happen({ type: 'refused', problems: found.problems });
      }),
    async calculateTable({ sheet, address }) {
      await guarded(() => host.select(sheet, address));
      await read({ sheet, address }, { afresh: true });
    },
  };
}
