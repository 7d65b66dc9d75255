import { CommandType, type IMutation } from '@univerjs/core';
import type { Mark, WritePlan } from '../../layout/plan.ts';

/** One write in force in the grid and the mark it left. */
export interface WriteInForce {
  readonly id: string;
  readonly mark: Mark;
  /** What was written here; absent for a write the opened file already held. */
  readonly plan?: WritePlan;
  /** The mark in the opened file that this write is, or has come in place of. */
  readonly stored?: Mark;
}

const NONE: readonly WriteInForce[] = [];

/** The writes in force in each workbook of a grid, by the engine's identifier of the workbook, oldest first. */
export class WritesInForce {
  readonly #writes = new Map<string, readonly WriteInForce[]>();

  /** The writes in force; none for a workbook that is not known. */
  of(unitId: string): readonly WriteInForce[] {
    return this.#writes.get(unitId) ?? NONE;
  }

  set(unitId: string, writes: readonly WriteInForce[]): void {
    this.#writes.set(unitId, writes);
  }

  /** Makes the marks of an opened file known. */
  remember(unitId: string, marks: readonly Mark[]): void {
    this.set(
      unitId,
      marks.map((mark, index) => ({ id: `stored-${index}`, mark, stored: mark })),
    );
  }

  forget(unitId: string): void {
    this.#writes.delete(unitId);
  }
}

export const SET_WRITES = 'coverage.mutation.set-writes';

/** What the mutation carries: the workbook and everything that is in force afterwards. */
interface SetWritesParams {
  readonly unitId: string;
  readonly writes: readonly WriteInForce[];
}

/**
 * A mutation for the engine's undo stack: it travels with the cells, so that undoing a write also takes back its mark.
 *
 * @param ledger where the writes are kept
 * @example commands.registerCommand(setWritesMutation(new WritesInForce()))
 */
export function setWritesMutation(ledger: WritesInForce): IMutation<SetWritesParams> {
  return {
    id: SET_WRITES,
    type: CommandType.MUTATION,
    handler(_accessor, { unitId, writes }) {
      ledger.set(unitId, writes);
      return true;
    },
  };
}
