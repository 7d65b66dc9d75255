import { type Interval, bounded, intersect, isEmpty, isPositive, wholeWithin } from './interval.ts';
import { type Model, PEOPLE, type Quantity, type State } from './relations.ts';

/** Enough for every figure to reach every other several times; what would still narrow after that is nothing a person could use. */
const MOST_ROUNDS = 24;

/**
 * Narrows every quantity to what the others leave possible, until nothing changes. Nothing possible is ever lost, so an empty interval
 * proves a contradiction; that none is empty does not prove the opposite.
 *
 * @param settled intervals from which nothing follows that is not in them
 * @returns `undefined` when the figures contradict each other.
 */
export function propagate(
  stated: State,
  { steps, start, wholePeople }: Model,
  settled: Partial<State> = start,
): State | undefined {
  const state: Record<Quantity, Interval> = { ...stated };
  // When a quantity last changed and when a step last ran, so that no step runs twice on the same figures.
  const changed = new Map<Quantity, number>();
  const ran = steps.map(() => 0);
  let time = 1;

  /** Whether something is left. Whole numbers only where there is a highest: else small ones would be tried one after the other. */
  function isLeft(name: Quantity, values: Interval): boolean {
    const narrowed = wholePeople && values.high && PEOPLE.has(name) ? wholeWithin(values) : values;
    state[name] = narrowed;
    changed.set(name, time);
    return !isEmpty(narrowed);
  }

  for (const name of Object.keys(state) as Quantity[]) {
    if (state[name] !== settled[name] && !isLeft(name, state[name])) return undefined;
  }
  for (let round = 0, before = 0; before < time && round < MOST_ROUNDS; round += 1) {
    before = time;
    for (const [index, { to, from, by, positive }] of steps.entries()) {
      const [a, b] = from;
      const known = state[to];
      const latest = Math.max(changed.get(a) ?? 0, changed.get(b) ?? 0);
      if (latest <= (ran[index] ?? 0) || (positive && !isPositive(state[b]))) continue;
      ran[index] = time;
      const narrowed = intersect(known, bounded(by(state[a], state[b])));
      if (narrowed.low === known.low && narrowed.high === known.high) continue;
      time += 1;
      if (!isLeft(to, narrowed)) return undefined;
    }
  }
  return state;
}
