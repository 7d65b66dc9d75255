import type { Figures } from '../assessment/assess.ts';
import { isAbsent } from '../numbers/absent.ts';

/** The counts of a unit that add up. Rates do not (rule R7). */
export type UnitCounts = Pick<Figures, 'actual' | 'denominator' | 'targetHeadcount'>;

type ByColumn = Record<keyof UnitCounts, number>;

/** Sums over leaves. Since nothing negative is added, a double that has passed 2^53 never comes back below it. */
export interface LeafSums {
  readonly known: ByColumn;
  /** How many leaves have no figure. */
  readonly missing: ByColumn;
  /** Leaves with participants counted and no denominator, those of them whose denominator is blank, and the participants. */
  readonly outside: { units: number; blank: number; people: number };
}

/** The sums before anything is added. */
export function noLeaves(): LeafSums {
  const zero: ByColumn = { actual: 0, denominator: 0, targetHeadcount: 0 };
  return { known: { ...zero }, missing: { ...zero }, outside: { units: 0, blank: 0, people: 0 } };
}

/** Adds the sums of a group to those of the group above it. */
export function addSums(to: LeafSums, { known, missing, outside }: LeafSums): void {
  for (const column of COLUMNS) {
    to.known[column] += known[column];
    to.missing[column] += missing[column];
  }
  to.outside.units += outside.units;
  to.outside.blank += outside.blank;
  to.outside.people += outside.people;
}

/** Adds a leaf. */
export function addLeaf(to: LeafSums, counts: UnitCounts): void {
  for (const column of COLUMNS) {
    const count = counts[column];
    if (isAbsent(count)) to.missing[column] += 1;
    else to.known[column] += count;
  }
  const { actual, denominator } = counts;
  const blank = isAbsent(denominator) && denominator.absent === 'blank';
  if (isAbsent(actual) || !(blank || (denominator === 0 && actual > 0))) return;
  to.outside.units += 1;
  to.outside.blank += blank ? 1 : 0;
  to.outside.people += actual;
}

const COLUMNS = ['actual', 'denominator', 'targetHeadcount'] as const satisfies readonly (keyof UnitCounts)[];
