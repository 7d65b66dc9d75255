import type { Comparator } from '../coverage/index.ts';
import type { Host, ReadRequest, Reading } from '../host/host.ts';
import type { ResultRole, WritePlan } from '../layout/plan.ts';
import type { AssessedTable } from '../table/assessed/assessed.ts';
import type { Problem } from '../table/problem.ts';
import type { RoleChoice, Table } from '../table/table.ts';
import type { JoinChoices, TargetJoin } from '../table/joining/target-join.ts';
import type { Language } from '../words/language.ts';
import type { LayoutMemory } from './layout-memory.ts';

// What the rooms above speak of when they show a calculation.
export type { Comparator } from '../coverage/index.ts';
export type { Band, ResultRole } from '../layout/plan.ts';
export type { Problem } from '../table/problem.ts';
export type { ColumnRole, RecognisedColumn, RoleChoice } from '../table/table.ts';
export type { UnitDecision } from '../table/names/unit-decisions.ts';
export type { TargetJoin } from '../table/joining/target-join.ts';

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
  /** Choices of earlier tables on this machine; none are looked up when absent. */
  readonly memory?: LayoutMemory;
  /** Nothing chosen earlier counts, on this machine or in the workbook. */
  readonly asRecognised?: boolean;
  /** Targets that stand in another table. */
  readonly targets?: TargetsRequest;
}

/**
 * Where targets stand: a sheet or an area of the same workbook, or another workbook through its own host. Without sheet and address the
 * only table with targets is taken. With it the person's choices: which columns, and which units are the same.
 */
export interface TargetsRequest extends ReadRequest, JoinChoices {
  /** Where the other workbook lives; the same one when absent. `file` is then its name, for people. */
  readonly host?: Host;
  /** The person's choices for columns of the targets' sheet. */
  readonly roles?: ReadonlyMap<number, RoleChoice>;
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
  /** What was taken from another table, what matched, how, and what did not; absent when no targets were asked for. */
  readonly join?: TargetJoin;
}
