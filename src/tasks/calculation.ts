import type { Comparator } from '../coverage/index.ts';
import type { ReadRequest, Reading } from '../host/host.ts';
import type { ResultRole, WritePlan } from '../layout/plan.ts';
import type { AssessedTable } from '../table/assessed.ts';
import type { Problem } from '../table/problem.ts';
import type { RoleChoice, Table } from '../table/table.ts';
import type { Language } from '../words/language.ts';

// What the rooms above speak of when they show a calculation.
export type { Comparator } from '../coverage/index.ts';
export type { Band, ResultRole } from '../layout/plan.ts';
export type { Problem } from '../table/problem.ts';
export type { ColumnRole, RecognisedColumn, RoleChoice } from '../table/table.ts';

/** What the person may choose; every choice has a default that is right for most tables. */
export interface Settings {
  /** The language the person reads. */
  readonly language: Language;
  /** The language of what is written into the sheet: headers and status words. */
  readonly sheetLanguage: Language;
  /** Live formulas, or values. A column whose inputs are not plain numbers is written as values either way. */
  readonly write: 'formulas' | 'values';
  /** The columns to write, in order. */
  readonly columns: readonly ResultRole[];
  /** How targets are judged, unless the indicator itself says lower is better. */
  readonly comparator: Comparator;
  /** From which attainment a unit below target counts as near, in percent points as typed (`'95'`). */
  readonly near: string;
  /** How a target rate becomes persons: the number that just meets it, or rounded to the nearest as some offices do (R2). */
  readonly headcount: 'meet' | 'nearest';
  readonly colours: boolean;
  readonly dataBars: boolean;
}

/** What to calculate: which cells, the person's own choices for columns (by sheet column), and settings. */
export interface CalculateRequest {
  readonly read: ReadRequest;
  readonly roles: ReadonlyMap<number, RoleChoice>;
  readonly settings: Settings;
}

/** Progress and cancel, as parameters. */
export interface Signals {
  readonly progress?: (step: 'reading' | 'recognising' | 'assessing' | 'planning' | 'writing') => void;
  readonly cancelled?: () => boolean;
}

/** A table read, assessed and laid out, before anything is written. */
export interface Calculation {
  readonly reading: Reading;
  readonly table: Table;
  readonly assessed: AssessedTable;
  /** What would be written; absent when it cannot be (no room, merged target …), with the reason among `problems`. */
  readonly plan?: WritePlan;
  /** Everything found on the way, errors first, each with its cell. */
  readonly problems: readonly Problem[];
  readonly settings: Settings;
}
