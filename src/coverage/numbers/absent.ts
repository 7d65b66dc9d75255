/**
 * Why a figure is missing. Absent is a value with a reason: never `null`, `NaN` or 0 (rule R16). Append only: columns hold the place
 * of a reason in this list.
 *
 * - `blank`: nothing was entered. A blank actual is not zero.
 * - `unreadable`: the cell holds text or an Excel error that is not a figure.
 * - `zero-denominator`: a rate over nobody does not exist.
 * - `no-target`, `zero-target`: no plan to compare with.
 * - `lower-is-better`: "percent of plan" has no meaning where less is good (R15).
 * - `informational`: a target with "about" is not judged (R14).
 * - `incomplete`: a unit of a sum has no figure, so the sum is unknown.
 * - `too-large`: beyond the integers a number holds exactly.
 * - `no-baseline`: the pace of a stock needs the stock at the end of the year before (cần số liệu 31/12 năm trước, R9).
 * - `period-not-started`: no month of the period is over, so there is no average yet.
 * - `period-over`: no month of the period is left.
 * - `outside-period`: the date asked for lies outside the period.
 * - `zero-base`: nothing grows by a percentage from 0 (R12).
 * - `below-zero`: what was asked for would be less than nothing.
 * - `different-denominators`: rates over different kinds of denominator are not compared (R12).
 * - `no-geometric-path`: no constant shrinking of the uncovered leads there (R19).
 * - `no-parameter`: no value of a legal parameter (base salary, premium rate …) is known for the date.
 * - `contradictory`: no value agrees with the printed figures.
 */
export const ABSENT_REASONS = [
  'blank',
  'unreadable',
  'zero-denominator',
  'no-target',
  'zero-target',
  'lower-is-better',
  'informational',
  'incomplete',
  'too-large',
  'no-baseline',
  'period-not-started',
  'period-over',
  'outside-period',
  'zero-base',
  'below-zero',
  'different-denominators',
  'no-geometric-path',
  'no-parameter',
  'contradictory',
] as const;

/** Why a figure is missing: one of `ABSENT_REASONS`. */
export type AbsentReason = (typeof ABSENT_REASONS)[number];

/** A figure that does not exist, with the reason. */
export interface Absent {
  readonly absent: AbsentReason;
}

const known = new Map<AbsentReason, Absent>();

/**
 * The absent value for a reason. The same object is given each time, so a column of a million blanks costs one.
 *
 * @example absent('blank') // { absent: 'blank' }
 */
export function absent(reason: AbsentReason): Absent {
  const found = known.get(reason);
  if (found) return found;
  const made: Absent = Object.freeze({ absent: reason });
  known.set(reason, made);
  return made;
}

/**
 * Whether a figure is absent.
 *
 * @example isAbsent(absent('blank')) // true
 */
export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/**
 * The first absent figure among several: the reason a result made of all of them is missing.
 *
 * @returns `undefined` when every figure is there.
 * @example firstAbsent(actual(3), absent('blank')) // { absent: 'blank' }
 */
export function firstAbsent(...figures: readonly unknown[]): Absent | undefined {
  return figures.find(isAbsent);
}
