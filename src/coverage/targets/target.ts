import type { NamedDenominator } from '../assessment/named-denominator.ts';
import type { TargetHeadcount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import type { CalendarDate } from '../time/calendar.ts';
import type { Period } from '../time/period.ts';
import type { Comparator } from './comparator.ts';

/** The document that assigns a target (văn bản giao). Numbers start anew every year: 68/NQ-CP of 2021 is not 68/NQ-CP of 2022. */
export interface TargetDocument {
  /** Number and symbol as printed: `'546/QĐ-TTg'`. */
  readonly number: string;
  readonly year: number;
  /** The day it was signed. */
  readonly date?: CalendarDate;
}

/** One value, to be reached, exceeded, kept below … as the comparator says. */
export type SingleValue =
  { readonly kind: 'rate'; readonly rate: Rate } | { readonly kind: 'headcount'; readonly headcount: TargetHeadcount };

/** "42 %–43 %": both ends as printed. */
export type ValueRange =
  | { readonly kind: 'rate-range'; readonly lower: Rate; readonly upper: Rate }
  | { readonly kind: 'headcount-range'; readonly lower: TargetHeadcount; readonly upper: TargetHeadcount };

/** What was assigned: people or a rate, one value or a range. */
export type TargetValue = SingleValue | ValueRange;

/** Everything about a target but its value: of which indicator, by whom, in which document, for when. */
export interface Assignment {
  /** Code of the indicator. */
  readonly indicator: string;
  /** Who assigned it (cơ quan giao), as reports name it: free text, since levels and names change. */
  readonly assigner: string;
  readonly document?: TargetDocument;
  /** What it is a target for: a year, a school year; left out when unknown. */
  readonly period?: Period;
  /**
   * The denominator of the target's own period: the population the plan was made with, or the one projected for a milestone. People
   * remaining are calculated with it (rule R20). Left out, the denominator of the figures stands for it.
   */
  readonly denominator?: NamedDenominator;
  /** Marked by a person as the one that colours and sentences follow. */
  readonly primary?: boolean;
}

/**
 * A target (chỉ tiêu, kế hoạch giao), rule R13. An indicator may have several: of the province, the district, the agency above, as people
 * or as a rate. A range is compared as a `range`, or shown as `about`.
 */
export type Target = Assignment &
  (
    | { readonly value: SingleValue; readonly comparator: Exclude<Comparator, 'range'> }
    | { readonly value: ValueRange; readonly comparator: 'range' | 'about' }
  );

/**
 * Whether two documents are the same one: by number and year, never by number alone.
 *
 * @example sameDocument({ number: '68/NQ-CP', year: 2021 }, { number: '68/NQ-CP', year: 2022 }) // false
 */
export function sameDocument(a: TargetDocument, b: TargetDocument): boolean {
  return a.number === b.number && a.year === b.year;
}
