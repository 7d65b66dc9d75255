import { type ReadFigure, sensesOf, stated } from './figure.ts';
import { propagate } from './propagate.ts';
import type { Model } from './relations.ts';

/** How many sets are tried: every set of eight figures, and an end to the search among many more. */
const MOST_TRIALS = 256;

/** Whether figures certainly contradict each other: in every way of taking them something has no value left. */
export function contradictory(figures: readonly ReadFigure[], model: Model): boolean {
  return sensesOf(figures).every((sense) => !propagate(stated(figures, sense, model), model));
}

/**
 * The smallest sets of figures that already contradict each other (nhóm số liệu mâu thuẫn nhỏ nhất): all of the same size, none with a
 * contradictory part.
 *
 * @param figures that contradict each other
 */
export function smallestConflicts(figures: readonly ReadFigure[], model: Model): readonly (readonly ReadFigure[])[] {
  const found = figures.reduce((set, one) => {
    const rest = set.filter((other) => other !== one);
    return contradictory(rest, model) ? rest : set;
  }, figures);
  // No part of figures that go together is in conflict, so each such set is made as large as it can be.
  const together: ReadonlySet<ReadFigure>[] = [];
  const conflicts = (set: readonly ReadFigure[]): boolean => {
    if (together.some((known) => set.every((one) => known.has(one)))) return false;
    if (contradictory(set, model)) return true;
    together.push(
      new Set(
        figures.reduce(
          (all, one) => (all.includes(one) || contradictory([...all, one], model) ? all : [...all, one]),
          set,
        ),
      ),
    );
    return false;
  };
  const sets = smallestSets(figures, 1, found.length, conflicts);
  return sets.length > 0 ? sets : [found];
}

/** The smallest choices among items for which something holds: all of one size, in order, as far as the trials reach. */
export function smallestSets<Item>(
  items: readonly Item[],
  from: number,
  to: number,
  holds: (set: readonly Item[]) => boolean,
): readonly (readonly Item[])[] {
  const found: (readonly Item[])[] = [];
  let trials = 0;
  for (let size = from; size <= to && found.length === 0; size += 1) {
    for (const set of choices(items, size)) {
      if (trials === MOST_TRIALS) return found;
      trials += 1;
      if (holds(set)) found.push(set);
    }
  }
  return found;
}

function* choices<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  for (let at = 0; size > 0 && at + size <= items.length; at += 1) {
    for (const rest of choices(items.slice(at + 1), size - 1)) yield [...items.slice(at, at + 1), ...rest];
  }
}
