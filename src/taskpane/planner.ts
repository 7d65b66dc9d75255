import type { Host, ReadRequest } from '../host/host.ts';
import { calculate, takeBack, write } from '../tasks/calculate.ts';
import { type LayoutMemory, chosenLayout } from '../tasks/layout-memory.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';
import type { Problem, RoleChoice, Settings } from '../tasks/calculation.ts';
import { onWrittenElsewhere } from '../tasks/elsewhere.ts';
import { addressesOf, covers, resultPlace, tablePlace } from '../tasks/place.ts';
import type { Language } from '../words/language.ts';
import { type CorrectionActions, correctionActions } from './planner-corrections.ts';
import { type TableActions, tableActions } from './planner-tables.ts';
import { type TargetActions, targetActions } from './planner-targets.ts';
import { type Happening, type State, initialState, nextState } from './state.ts';
import type { ReadingManner, Workings } from './workings.ts';

/** The pane's memory and what a person can do with it; components only show the state and call these. */
export interface Planner extends CorrectionActions, TargetActions, TableActions {
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
  /** Changes what a column means; remembered for tables of the same layout. */
  readonly choose: (column: number, choice: RoleChoice) => Promise<void>;
  /** Forgets every choice for tables of this layout: columns are recognised afresh. */
  readonly forget: () => Promise<void>;
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
const NO_TABLE_HERE: ReadonlySet<Problem['code']> = new Set([
  ...(['no-table', 'empty-area', 'not-a-range', 'several-areas', 'tables-on-other-sheets'] as const),
]);

/**
 * The planner behind a pane.
 *
 * @param host where the workbook lives
 * @param language the language of the pane and of the result columns
 * @param memory where choices for columns are kept for the next table of the same layout
 * @example createPlanner(host, 'vi', browserLayouts('')).calculate() // reads the selection and calculates it
 */
export function createPlanner(host: Host, language: Language, memory: LayoutMemory): Planner {
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
  function begin(): () => boolean {
    const mine = (run += 1);
    return () => mine !== run;
  }

  function read(
    request: ReadRequest,
    { afresh = false, quiet = false, keepMessage = false }: ReadingManner = {},
  ): Promise<void> {
    const outdated = begin();
    return guarded(async () => {
      happen({ type: 'reading', afresh, keepMessage });
      const { roles, settings, asRecognised, source, decisions } = state;
      const targets = source && { targets: { ...source, decisions } };
      const attempt = await calculate(
        host,
        { read: request, roles, settings, memory, asRecognised, ...targets },
        { cancelled: outdated, progress: (step) => outdated() || happen({ type: 'step', step }) },
      );
      if (outdated()) return;
      if (attempt.ok) {
        if (request.address === undefined)
          found = !attempt.value.reading.exact || attempt.value.reading.selected !== undefined;
        happen({ type: 'calculated', calculation: attempt.value, place: tablePlace(attempt.value) });
      } else if (quiet && attempt.problems.every(({ code }) => NO_TABLE_HERE.has(code))) happen({ type: 'stopped' });
      else happen({ type: 'failed', problems: attempt.problems });
    });
  }

  const readPlace = (): Promise<void> => read(state.place ?? {});
  const workings: Workings = { host, state: () => state, happen, guarded, begin, read, readPlace };

  return {
    ...correctionActions(workings),
    ...targetActions(workings),
    ...tableActions(workings, memory),
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open: () => read({}, { afresh: true, quiet: true }),
    calculate: () => {
      happen({ type: 'tables', tables: undefined });
      return read({}, { afresh: true });
    },
    readAgain: () => {
      happen({ type: 'tables', tables: undefined });
      return found && !state.selection ? read({}) : readPlace();
    },
    stop() {
      run += 1;
      happen({ type: 'stopped' });
    },
    async choose(column, choice) {
      happen({ type: 'role', column, choice });
      await readPlace();
      const { calculation, roles } = state;
      const layout = calculation && chosenLayout(calculation.table, roles);
      if (layout) memory.remember(layout);
    },
    forget() {
      const { calculation } = state;
      if (calculation) memory.remember({ key: calculation.table.shape.key, choices: {} });
      happen({ type: 'forgotten' });
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
