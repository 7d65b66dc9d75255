import type { Receipt } from '../host/host.ts';
import type { Calculation, Problem, RoleChoice, Settings, UnitDecision } from '../tasks/calculation.ts';
import type { SheetTables } from '../tasks/find-tables.ts';
import type { Place } from '../tasks/place.ts';

/** What the pane is doing at this moment, if anything. */
export type Step =
  'reading' | 'recognising' | 'assessing' | 'planning' | 'writing' | 'restoring' | 'looking' | 'correcting';

/** The table that targets are taken from, and the columns of it that the person chose. */
export interface TargetSource extends Place {
  readonly columns: ReadonlySet<number>;
}

/** What the person is told about the last action; the words are chosen when it is shown. */
export type Message =
  | { readonly kind: 'written'; readonly place: Place; readonly cells: number }
  | { readonly kind: 'partly-written'; readonly places: readonly string[] }
  | { readonly kind: 'corrected'; readonly place: Place; readonly cells: number }
  | { readonly kind: 'restored'; readonly place: Place }
  | { readonly kind: 'copied' };

/** Everything the pane shows. */
export interface State {
  readonly settings: Settings;
  /** The person's own choices for columns, by sheet column. */
  readonly roles: ReadonlyMap<number, RoleChoice>;
  /** The person wants the columns of this range as recognised, whatever was chosen earlier. */
  readonly asRecognised: boolean;
  /** Where targets are taken from, when not from the table itself. */
  readonly source: TargetSource | undefined;
  /** What the person said about units of two tables; by names, so it holds for every table while the pane is open. */
  readonly decisions: readonly UnitDecision[];
  /** The tables of the workbook; absent until the person asks for them. */
  readonly tables: readonly SheetTables[] | undefined;
  /** Corrections the person took in or left out, by `Correction.key`. */
  readonly picks: ReadonlyMap<string, boolean>;
  /** The range in use; absent until something was read. */
  readonly place: Place | undefined;
  readonly calculation: Calculation | undefined;
  /** Why the last reading gave no calculation. An older calculation may stand beside it, so that columns can be corrected. */
  readonly failure: readonly Problem[];
  /** Why the last write or restore did not (wholly) happen. */
  readonly refusal: readonly Problem[];
  /** A programmer's mistake surfaced: something threw. */
  readonly crashed: boolean;
  readonly busy: Step | undefined;
  readonly consent: boolean;
  /** Writes that can be taken back, the latest last. */
  readonly receipts: readonly Receipt[];
  /** Whether the calculation shown already stands in the sheet. */
  readonly written: boolean;
  readonly message: Message | undefined;
  /** What the person has selected in the sheet, when it is something else than the range in use. */
  readonly selection: Place | undefined;
}

/** Everything that can happen to the pane. */
export type Happening =
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'role'; readonly column: number; readonly choice: RoleChoice }
  | { readonly type: 'forgotten' }
  | { readonly type: 'reading'; readonly afresh: boolean; readonly keepMessage: boolean }
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'calculated'; readonly calculation: Calculation; readonly place: Place }
  | { readonly type: 'failed'; readonly problems: readonly Problem[] }
  | { readonly type: 'stopped' }
  | { readonly type: 'consent'; readonly given: boolean }
  | { readonly type: 'written'; readonly receipt: Receipt; readonly place: Place }
  | {
      readonly type: 'partly-written';
      readonly receipt: Receipt;
      readonly places: readonly string[];
      readonly problems: readonly Problem[];
    }
  | { readonly type: 'source'; readonly source: TargetSource | undefined }
  | { readonly type: 'decided'; readonly decisions: readonly UnitDecision[] }
  | { readonly type: 'tables'; readonly tables: readonly SheetTables[] | undefined }
  | { readonly type: 'picked'; readonly keys: readonly string[]; readonly wanted: boolean }
  | { readonly type: 'corrected'; readonly receipt: Receipt; readonly place: Place }
  | { readonly type: 'restored'; readonly place: Place }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  | { readonly type: 'copied' }
  | { readonly type: 'selected'; readonly place: Place | undefined }
  | { readonly type: 'crashed' };

/**
 * The pane before anything was read.
 *
 * @example initialState({ ...DEFAULT_SETTINGS, language: 'vi' }).busy // undefined
 */
export function initialState(settings: Settings): State {
  return {
    settings,
    roles: new Map(),
    asRecognised: false,
    source: undefined,
    decisions: [],
    tables: undefined,
    picks: new Map(),
    place: undefined,
    calculation: undefined,
    failure: [],
    refusal: [],
    crashed: false,
    busy: undefined,
    consent: false,
    receipts: [],
    written: false,
    message: undefined,
    selection: undefined,
  };
}

/**
 * The state after something happened. Pure: everything the pane shows follows from the happenings.
 *
 * @example nextState(state, { type: 'consent', given: true }).consent // true
 */
export function nextState(state: State, happening: Happening): State {
  switch (happening.type) {
    case 'settings':
      return { ...state, settings: happening.settings };
    case 'role':
      return { ...state, roles: new Map(state.roles).set(happening.column, happening.choice) };
    case 'forgotten':
      return { ...state, roles: new Map(), asRecognised: true };
    case 'reading': {
      const message = happening.keepMessage ? state.message : undefined;
      return { ...settled(state), ...(happening.afresh ? AFRESH : {}), busy: 'reading', message };
    }
    case 'step':
      return { ...state, busy: happening.step };
    case 'calculated': {
      const { calculation, place } = happening;
      return { ...settled(state), calculation, place, selection: undefined, consent: false, written: false };
    }
    case 'failed':
      return { ...settled(state), failure: happening.problems };
    case 'stopped':
      return { ...state, busy: undefined };
    case 'source':
      return { ...state, source: happening.source };
    case 'decided':
      return { ...state, decisions: happening.decisions };
    case 'tables':
      return { ...state, tables: happening.tables, busy: undefined };
    case 'picked': {
      const picked = happening.keys.map((key) => [key, happening.wanted] as const);
      return { ...state, picks: new Map([...state.picks, ...picked]) };
    }
    case 'consent':
      return { ...state, consent: happening.given };
    case 'written': {
      const { receipt, place } = happening;
      const message: Message = { kind: 'written', place, cells: receipt.cells };
      return { ...settled(state), receipts: [...state.receipts, receipt], written: true, message };
    }
    case 'partly-written': {
      const message: Message = { kind: 'partly-written', places: happening.places };
      const receipts = [...state.receipts, happening.receipt];
      return { ...settled(state), receipts, written: true, message, refusal: happening.problems };
    }
    case 'corrected': {
      const { receipt, place } = happening;
      const message: Message = { kind: 'corrected', place, cells: receipt.cells };
      return { ...settled(state), receipts: [...state.receipts, receipt], picks: new Map(), message };
    }
    case 'restored': {
      const message: Message = { kind: 'restored', place: happening.place };
      return { ...settled(state), receipts: state.receipts.slice(0, -1), written: false, message };
    }
    case 'refused':
      return { ...settled(state), refusal: happening.problems, message: undefined };
    case 'copied':
      return { ...state, message: { kind: 'copied' } };
    case 'selected':
      return { ...state, selection: happening.place };
    case 'crashed':
      return { ...settled(state), crashed: true };
  }
}

/** Another range: nothing of the earlier one is kept but what can be taken back. */
const AFRESH = {
  calculation: undefined,
  place: undefined,
  roles: new Map<number, RoleChoice>(),
  asRecognised: false,
  source: undefined,
  picks: new Map<string, boolean>(),
  selection: undefined,
};

/** At rest, with no complaint about an earlier action. */
function settled(state: State): State {
  return { ...state, busy: undefined, failure: [], refusal: [], crashed: false };
}
