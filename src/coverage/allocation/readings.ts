import { type Absent, isAbsent } from '../numbers/absent.ts';
import { type Denominator, type TargetHeadcount, isWholeCount } from '../numbers/count.ts';
import type { Rate } from '../numbers/rate.ts';
import type { Rounding } from '../numbers/rounding.ts';
import { total } from '../groups/total.ts';
import { type Comparator, lowerIsBetter } from '../targets/comparator.ts';
import { headcountOf } from '../targets/headcount.ts';
import { allocate } from './allocate.ts';
import { boundsOf, shortBy, sumOf } from './bounds.ts';
import { type AllocationProblem, problem, rowsWhere } from './problem.ts';

/** A rate to be reached, and the units that are to reach it. The arrays have one entry a unit. */
export interface RateAllocation {
  readonly rate: Rate;
  /** Whom the rate is taken of in each unit (mẫu số). */
  readonly bases: readonly (Denominator | Absent)[];
  readonly comparator?: Comparator | undefined;
  /** How a rate becomes persons; by default the integer that just meets the rate (R2). */
  readonly rounding?: Rounding | undefined;
  /** As in `allocate`: the population, or what a unit can take. */
  readonly caps?: readonly (number | undefined)[] | undefined;
  /** As in `allocate`: what a unit has already, so that it is never assigned less. */
  readonly floors?: readonly (number | undefined)[] | undefined;
}

/** The targets of units for one rate. */
export interface RateTargets {
  readonly ok: true;
  readonly parts: readonly TargetHeadcount[];
  /** The sum of the parts, persons. */
  readonly total: TargetHeadcount;
  /** Persons by which the sum is above the target of all bases together; below 0 when parts were rounded down: limits (R15), or by choice. */
  readonly surplus: number;
}

/**
 * Every unit reaches the rate (mỗi đơn vị đều đạt), rule R18: each gets the headcount of its own base, so the sum is usually above
 * what all bases together need. A unit that has more already keeps it.
 *
 * @param allocation the rate, and one base a unit in persons; caps and floors in whole persons
 * @returns the parts and their sum; `above-caps` when caps do not let units reach the rate, with their rows and the persons in excess,
 *   and where lower is better `below-floors`; `blank-weight` when a base is absent; `too-large` beyond 2^53.
 * @throws RangeError when bases, caps and floors are not of one length.
 * @example everyUnitReaches({ rate: percent('95'), bases: [333, 333, 334].map(denominator) }) // { parts: [317, 317, 318], total: 952, surplus: 2 }
 * @example everyUnitReaches({ rate: percent('95'), bases: [denominator(333)], floors: [320] }) // { parts: [320], surplus: 3 } — it has 320
 */
export function everyUnitReaches(allocation: RateAllocation): RateTargets | AllocationProblem {
  const lower = lowerIsBetter(allocation.comparator ?? 'at-least');
  const bounds = boundsOf(allocation.bases.length, allocation);
  if ('code' in bounds) return bounds;
  const needed = neededOf(allocation);
  if ('code' in needed) return needed;
  const { floors, caps } = bounds;
  const parts = needed.each.map((people, row) =>
    lower ? Math.min(people, caps[row] ?? people) : Math.max(people, floors[row] ?? people),
  );
  const beyond = parts.map((part, row) =>
    Math.max(0, lower ? (floors[row] ?? 0) - part : part - (caps[row] ?? Infinity)),
  );
  const rows = rowsWhere(beyond, (people) => people > 0);
  if (rows.length > 0) return shortBy(sumOf(beyond), lower ? 'below-floors' : 'above-caps', rows);
  const sum = sumOf(parts);
  if (!isWholeCount(sum)) return problem('too-large');
  return { ok: true, parts: parts as TargetHeadcount[], total: sum as TargetHeadcount, surplus: sum - needed.together };
}

/**
 * The total is exactly the headcount of all bases together (tổng đúng), rule R18: it is shared out in proportion to the bases, so that
 * some units may stay just below the rate.
 *
 * @param allocation as for `everyUnitReaches`
 * @returns the parts, their sum, and a surplus of 0; or the problem that `allocate` has with them.
 * @throws RangeError when bases, caps and floors are not of one length.
 * @example totalExactly({ rate: percent('95'), bases: [333, 333, 334].map(denominator) }) // { parts: [317, 316, 317], total: 950 }
 */
export function totalExactly(allocation: RateAllocation): RateTargets | AllocationProblem {
  const needed = neededOf(allocation);
  if ('code' in needed) return needed;
  const { bases, caps, floors } = allocation;
  const shared = allocate({ total: needed.together, weights: bases, caps, floors });
  return shared.ok ? { ...shared, total: needed.together, surplus: 0 } : shared;
}

/** Both readings of one rate, side by side. */
export type BothReadings =
  | {
      readonly ok: true;
      readonly everyUnit: RateTargets;
      readonly exactTotal: RateTargets;
      /** Persons that the first reading assigns more than the second; below 0 when parts were rounded down. */
      readonly difference: number;
      /** The rows of the units that do not reach the rate when the total is exact, from 0. */
      readonly missed: readonly number[];
    }
  | {
      readonly ok: false;
      readonly everyUnit: RateTargets | AllocationProblem;
      readonly exactTotal: RateTargets | AllocationProblem;
    };

/**
 * Both readings of "95 %", for a person to choose: every unit reaches the rate, or the total is exact (rule R18).
 *
 * @param allocation as for `everyUnitReaches`
 * @returns both results; when one of them is a problem, without the difference.
 * @throws RangeError when bases, caps and floors are not of one length.
 * @example bothReadings({ rate: percent('95'), bases: [333, 333, 334].map(denominator) }) // { ok: true, difference: 2, missed: [1, 2] }
 */
export function bothReadings(allocation: RateAllocation): BothReadings {
  const [everyUnit, exactTotal] = [everyUnitReaches(allocation), totalExactly(allocation)];
  const needed = neededOf(allocation);
  if (!everyUnit.ok || !exactTotal.ok || 'code' in needed) return { ok: false, everyUnit, exactTotal };
  const side = lowerIsBetter(allocation.comparator ?? 'at-least') ? -1 : 1;
  const missed = rowsWhere(exactTotal.parts, (part, row) => side * ((needed.each[row] ?? part) - part) > 0);
  return { ok: true, everyUnit, exactTotal, difference: everyUnit.total - exactTotal.total, missed };
}

interface Needed {
  readonly each: readonly TargetHeadcount[];
  readonly together: TargetHeadcount;
}

/** The headcounts of the rate, for each base and for all together. */
function neededOf({ rate, bases, comparator, rounding }: RateAllocation): Needed | AllocationProblem {
  const known = bases.filter((base): base is Denominator => !isAbsent(base));
  if (known.length < bases.length) return problem('blank-weight', rowsWhere(bases, isAbsent));
  const found = known.map((base) => headcountOf(rate, base, comparator, rounding));
  const each = found.filter((people): people is TargetHeadcount => !isAbsent(people));
  const sum = total(known);
  const together = isAbsent(sum) ? sum : headcountOf(rate, sum, comparator, rounding);
  return isAbsent(together) ? problem('too-large', rowsWhere(found, isAbsent)) : { each, together };
}
