import type { UnitDecision } from '../tasks/calculation.ts';
import type { Place } from '../tasks/place.ts';
import type { Workings } from './workings.ts';

/** What a person can do about targets that stand in another table. */
export interface TargetActions {
  /** Takes the targets from a table of the workbook; `undefined` takes the table's own again. */
  readonly takeTargets: (from: Place | undefined) => Promise<void>;
  /** Takes a column of that table, where several fit. */
  readonly takeColumn: (column: number) => Promise<void>;
  /** Says which units are the same, or are not. */
  readonly decide: (decision: UnitDecision) => Promise<void>;
  /** Drops everything that was said about units. */
  readonly undecide: () => Promise<void>;
}

/** @example targetActions(workings).takeTargets({ sheet: 'Chỉ tiêu 2025', address: 'A4:D16' }) */
export function targetActions({ state, happen, readPlace }: Workings): TargetActions {
  return {
    takeTargets(from) {
      happen({ type: 'source', source: from && { ...from, columns: new Set() } });
      return readPlace();
    },
    takeColumn(column) {
      const { source } = state();
      if (source) happen({ type: 'source', source: { ...source, columns: new Set([...source.columns, column]) } });
      return readPlace();
    },
    decide(decision) {
      happen({ type: 'decided', decisions: [...state().decisions, decision] });
      return readPlace();
    },
    undecide() {
      happen({ type: 'decided', decisions: [] });
      return readPlace();
    },
  };
}
