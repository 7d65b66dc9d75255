import type { ProblemCode } from './problem-codes.ts';

export type * from './problem-codes.ts';

/**
 * Something a person should know about a cell, a table or a write: which cell, what is wrong. The sentence itself, in
 * Vietnamese or English, is looked up by `code` in the room `words`; `details` fill its gaps.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** `error`: a result is missing or nothing can be written. `warning`: results stand but should be checked. `note`: for information. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly sheet?: string;
  /** The cell or area, as a person reads it (`E5`, `A4:H20`). */
  readonly cell?: string;
  readonly details?: Readonly<Record<string, string | number>>;
  /** What the cell should most likely hold; `details.proposal` tells people. Present only where `cell` is one cell. */
  readonly proposal?: Proposal;
}

/** The number that a cell most likely should hold. Only proposed: nobody changes the cell unasked. */
export interface Proposal {
  /** What the cell should hold: in a cell with a percent format 0.95, not 95. `details.proposal` is the figure as people read it. */
  readonly value: number;
  /** The number format the cell needs, where its own would show the number as something else (a date). */
  readonly format?: string;
  /** Whether the printed total of the column leaves no other figure. */
  readonly proven: boolean;
}

/** A value, or the reasons why there is none. Bad input is a value, never an exception. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
