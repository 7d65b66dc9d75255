import type { Host, ReadRequest } from '../host/host.ts';
import { calculate, takeBack, write } from '../tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';
import type { Problem, RoleChoice, Settings } from '../tasks/calculation.ts';
import { onWrittenElsewhere } from '../tasks/elsewhere.ts';
import { addressesOf, covers, resultPlace, tablePlace } from '../tasks/place.ts';
import type { Language } from '../words/language.ts';
import { type Happening, type State, initialState, nextState } from './state.ts';

/** The pane's memory and what a person can do with it; components only show the state and call these. */
export interface Planner {
  readonly state: () => State;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Calculates what is selected, as the pane opens: finding no table there is no complaint yet. */
  readonly open: () => Promise<void>;
  /** Calculates what is selected now. */
  readonly calculate: () => Promise<void>;
  /** Reads the range in use once more, rows added below it included when it was found by itself; the person's choices are kept. */
  readonly readAgain: () => Promise<void>;
  readonly stop: () => void;
  readonly choose: (column: number, choice: RoleChoice) => Promise<void>;
  readonly set: (change: Partial<Settings>) => Promise<void>;
  readonly agree: (given: boolean) => void;
  readonly write: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly copied: () => void;
  readonly show: (sheet: string, address: string) => Promise<void>;
  /** Follows the selection in the sheet and writes of the ribbon button; returns how to stop. */
  readonly watch: () => () => void;
}

/** What a selection that is no table says; no news to someone who has just opened the pane. */
const NO_TABLE_HERE: ReadonlySet<Problem['code']> = new Set(['no-table', 'empty-area', 'not-a-range', 'several-areas']);

/**
 * The planner behind a pane.
 *
 * @param host where the workbook lives
 * @param language the language of the pane and of the result columns
 * @example createPlanner(host, 'vi').calculate() // reads the selection and calculates it
 */
export function createPlanner(host: Host, language: Language): Planner {
  let state = initialState({ ...DEFAULT_SETTINGS, language });
  let run = 0;
  /** Whether the range in use was found around a cell, so that reading the selection again finds its new rows. */
  let found = false;
  const listeners = new Set<() => void>();
  const happen = (happening: Happening): void => {
    state = nextState(state, happening);
    for (const listener of listeners) listener();
  };

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (mistake) {
      happen({ type: 'crashed' });
      // The person is told in the pane; the details go to the browser's console for whoever repairs it.
      reportError(mistake);
    }
  }

  /** A later run makes an earlier one stop and be forgotten. */
  function read(request: ReadRequest, { afresh = false, quiet = false, keepMessage = false } = {}): Promise<void> {
    const mine = (run += 1);
    const outdated = (): boolean => mine !== run;
    return guarded(async () => {
      happen({ type: 'reading', afresh, keepMessage });
      const { roles, settings } = state;
      const attempt = await calculate(
        host,
        { read: request, roles, settings },
        { cancelled: outdated, progress: (step) => outdated() || happen({ type: 'step', step }) },
      );
      if (outdated()) return;
      if (attempt.ok) {
        if (request.address === undefined) found = !attempt.value.reading.exact;
        happen({ type: 'calculated', calculation: attempt.value, place: tablePlace(attempt.value) });
      } else if (quiet && attempt.problems.every(({ code }) => NO_TABLE_HERE.has(code))) happen({ type: 'stopped' });
      else happen({ type: 'failed', problems: attempt.problems });
    });
  }

  const readPlace = (): Promise<void> => read(state.place ?? {});

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open: () => read({}, { afresh: true, quiet: true }),
    calculate: () => read({}, { afresh: true }),
    readAgain: () => (found && !state.selection ? read({}) : readPlace()),
    stop() {
      run += 1;
      happen({ type: 'stopped' });
    },
    choose(column, choice) {
      happen({ type: 'role', column, choice });
      return readPlace();
    },
    async set(change) {
      happen({ type: 'settings', settings: { ...state.settings, ...change } });
      if (state.place) await readPlace();
      else if (state.busy) await read({}, { afresh: true, quiet: true });
    },
    agree: (given) => happen({ type: 'consent', given }),
    write: () =>
      guarded(async () => {
        const { calculation, consent } = state;
        if (!calculation) return;
        happen({ type: 'step', step: 'writing' });
        const outcome = await write(host, calculation, consent);
        if (outcome.kind === 'refused') happen({ type: 'refused', problems: outcome.problems });
        else if (outcome.kind === 'written') {
          happen({ type: 'written', receipt: outcome.receipt, place: resultPlace(outcome.receipt) });
        } else {
          const { receipt, problems } = outcome;
          happen({ type: 'partly-written', receipt, problems, places: addressesOf(outcome.written) });
        }
      }),
    restore: () =>
      guarded(async () => {
        const receipt = state.receipts.at(-1);
        if (!receipt) return;
        happen({ type: 'step', step: 'restoring' });
        const outcome = await takeBack(host, receipt);
        if (outcome.kind !== 'written') {
          happen({ type: 'refused', problems: outcome.problems });
          return;
        }
        happen({ type: 'restored', place: resultPlace(receipt) });
        // The sheet is another one now; the next write must start from it.
        if (state.place) await read(state.place, { keepMessage: true });
      }),
    copied: () => happen({ type: 'copied' }),
    show: (sheet, address) => guarded(() => host.select(sheet, address)),
    watch() {
      const stopSelection = host.watch((place) => {
        const known = state.calculation !== undefined && covers(state.calculation, place);
        happen({ type: 'selected', place: known ? undefined : place });
      });
      const stopWrites = onWrittenElsewhere((receipt) => {
        happen({ type: 'written', receipt, place: resultPlace(receipt) });
      });
      return () => {
        stopSelection();
        stopWrites();
      };
    },
  };
}
