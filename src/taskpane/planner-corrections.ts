import type { EditPlan } from '../layout/edit-plan.ts';
import { edit, withoutRefused } from '../tasks/edits.ts';
import { addressesOf, resultPlace } from '../tasks/place.ts';
import { correctionKey } from './corrections.ts';
import type { Workings } from './workings.ts';

/** What a person can do with the corrections that are proposed. */
export interface CorrectionActions {
  /** Takes corrections in, or leaves them out. */
  readonly pick: (keys: readonly string[], wanted: boolean) => void;
  /** Makes corrections and reads the table again. Cells that cannot be corrected are left out of the next attempt. */
  readonly correct: (plan: EditPlan) => Promise<void>;
}

/** @example correctionActions(workings).correct(pickedPlan(group, picks)) */
export function correctionActions({ host, state, happen, guarded, read }: Workings): CorrectionActions {
  const pick = (keys: readonly string[], wanted: boolean): void => happen({ type: 'picked', keys, wanted });
  return {
    pick,
    correct: (plan) =>
      guarded(async () => {
        happen({ type: 'step', step: 'correcting' });
        const outcome = await edit(host, plan);
        if (outcome.kind === 'refused') {
          const others = withoutRefused(plan, outcome.problems)?.edits;
          const refused = others ? plan.edits.filter((each) => !others.includes(each)) : [];
          pick(
            refused.map((each) => correctionKey(plan, each)),
            false,
          );
          happen({ type: 'refused', problems: outcome.problems });
        } else if (outcome.kind === 'partial') {
          const { receipt, problems, written } = outcome;
          happen({ type: 'partly-written', receipt, problems, places: addressesOf(written) });
        } else {
          happen({ type: 'corrected', receipt: outcome.receipt, place: resultPlace(outcome.receipt) });
          const { place } = state();
          if (place) await read(place, { keepMessage: true });
        }
      }),
  };
}
