import type { JoinedRole, SeriesQuestion } from './join-series.ts';
import type { Problem } from '../problem.ts';
import type { RecognisedColumn } from '../table.ts';
import type { UnitDecision, UnitRef } from '../names/unit-decisions.ts';
import type { MatchDoubt, MatchedBy } from '../names/unit-matches.ts';

/** A person's choices for a join. */
export interface JoinChoices {
  /** Which units are the same, or are not. */
  readonly decisions?: readonly UnitDecision[];
  /** Columns of the targets' sheet to take, where several fit. */
  readonly columns?: ReadonlySet<number>;
  /** Name of the other workbook, when the targets stand in one. */
  readonly file?: string;
}

/** A unit and the cell of its name. */
export interface PlacedUnit extends UnitRef {
  readonly cell: string;
}

/** A unit of the actuals, and what was found for it. */
export interface JoinedUnit extends PlacedUnit {
  /** Index into `Table.rows`. */
  readonly index: number;
  readonly kind: 'leaf' | 'group';
  /** Its counterpart, and how it was found. */
  readonly match?: { readonly by: MatchedBy; readonly unit: PlacedUnit };
  /** What a person must choose among. */
  readonly candidates: readonly { readonly why: MatchDoubt; readonly unit: PlacedUnit }[];
  /** A person said that it has no counterpart. */
  readonly alone?: true;
}

/** Columns taken for one indicator. */
export interface JoinedFigures {
  readonly indicator: string;
  readonly title: string;
  readonly taken: readonly { readonly role: JoinedRole; readonly header: string; readonly cell: string }[];
  readonly asked: readonly SeriesQuestion[];
}

/** What a join did: which columns it took, what matched, how, and what did not. */
export interface TargetJoin {
  readonly from: { readonly sheet: string; readonly file?: string };
  /** The columns of the other table, for a person to correct what they were recognised as. */
  readonly columns: readonly RecognisedColumn[];
  readonly figures: readonly JoinedFigures[];
  readonly units: readonly JoinedUnit[];
  /** Units of the other table that no row asks for. */
  readonly unused: readonly PlacedUnit[];
  readonly problems: readonly Problem[];
}
