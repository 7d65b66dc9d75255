import { isWholeCount } from '../numbers/count.ts';
import { type AllocationProblem, type AllocationProblemCode, problem, rowsWhere } from './problem.ts';

/** Floors and caps in whole persons, one entry a unit: 0 and `Infinity` where there is none. */
export interface Bounds {
  readonly floors: readonly number[];
  readonly caps: readonly number[];
}

interface Given {
  readonly floors?: readonly (number | undefined)[] | undefined;
  readonly caps?: readonly (number | undefined)[] | undefined;
}

/**
 * Every unit's floor and cap, checked to be whole persons.
 *
 * @throws RangeError when there are not as many as units.
 */
export function boundsOf(units: number, { floors, caps }: Given): Bounds | AllocationProblem {
  for (const bounds of [floors, caps]) {
    if (bounds && bounds.length !== units) {
      throw new RangeError(`an allocation among ${units} units needs ${units} caps and floors, got ${bounds.length}`);
    }
  }
  const wrong = (bound: number | undefined): boolean => bound !== undefined && !isWholeCount(bound);
  const wrongCaps = rowsWhere(caps ?? [], wrong);
  if (wrongCaps.length > 0) return problem('cap-not-whole', wrongCaps);
  const wrongFloors = rowsWhere(floors ?? [], wrong);
  if (wrongFloors.length > 0) return problem('floor-not-whole', wrongFloors);
  return {
    floors: Array.from({ length: units }, (_, row) => Math.max(0, floors?.[row] ?? 0)),
    caps: Array.from({ length: units }, (_, row) => Math.max(0, caps?.[row] ?? Infinity)),
  };
}

/** Why no parts within the bounds add up to the total, if so, with the persons that are too many or too few. */
export function beyondBounds(total: number, { floors, caps }: Bounds): AllocationProblem | undefined {
  const over = floors.map((floor, row) => Math.max(0, floor - (caps[row] ?? Infinity)));
  const crossed = rowsWhere(over, (people) => people > 0);
  if (crossed.length > 0) return shortBy(sumOf(over), 'cap-below-floor', crossed);
  const [least, most] = [sumOf(floors), sumOf(caps)];
  if (!isWholeCount(least)) return problem('too-large');
  if (least > total) return shortBy(least - total, 'below-floors');
  return most < total ? shortBy(total - most, 'above-caps') : undefined;
}

/** A problem of so many persons; they may be too many to say exactly. */
export function shortBy(people: number, code: AllocationProblemCode, at: readonly number[] = []): AllocationProblem {
  return isWholeCount(people) ? problem(code, at, people) : problem('too-large', at);
}

/** The sum; beyond 2^53 it is not exact, and no safe integer. */
export function sumOf(people: readonly number[]): number {
  return people.reduce((sum, next) => sum + next, 0);
}
