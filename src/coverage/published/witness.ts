import { type FractionalCount, type Ratio, compareRatios } from '../numbers/ratio.ts';
import { FINEST, type Interval, intersect, isEmpty, only, times, wholeWithin } from './interval.ts';
import { propagate } from './propagate.ts';
import { type Model, PEOPLE, type Quantity, type State } from './relations.ts';

/** A world in which every quantity has one value, by those that the others follow from. */
export interface Settled {
  readonly denominator: FractionalCount;
  readonly count: FractionalCount;
  readonly planDenominator: FractionalCount;
  readonly targetHeadcount: FractionalCount;
  readonly targetRate: Ratio;
  readonly earlierCoverage: Ratio;
}

/** How many values are tried before the search gives up. */
const MOST_TRIALS = 80;
const CHOSEN = [
  'denominator',
  'count',
  'planDenominator',
  'targetHeadcount',
  'targetRate',
  'earlierCoverage',
] as const satisfies readonly (keyof Settled & Quantity)[];
/** Numbers of people tried where nothing limits them. */
const SIZES = [10_000n, 1_000_000n, 100_000_000n, 0n];
/** Places tried between two limits. */
const PLACES = 12n;

/**
 * Figures with which everything published is true at once: the proof that it can be.
 *
 * @param state what propagation left
 * @returns `undefined` when the search found none, which proves nothing.
 */
export function witness(state: State, model: Model): Settled | undefined {
  let trials = 0;

  function settle(known: State): State | undefined {
    const open = CHOSEN.find((name) => !isSettled(known[name]));
    if (!open) return known;
    for (const value of model.wholePeople && PEOPLE.has(open) ? people(known[open]) : roundest(known[open])) {
      if (trials >= MOST_TRIALS) return undefined;
      trials += 1;
      const narrowed = propagate({ ...known, [open]: value }, model);
      const found = narrowed && settle(narrowed);
      if (found) return found;
    }
    return undefined;
  }

  const settled = settle(state);
  if (!settled) return undefined;
  const values = CHOSEN.map((name) => {
    const { numerator = 0n, denominator = 1n } = settled[name].low ?? {};
    return [name, { numerator, denominator }];
  });
  return Object.fromEntries(values) as Settled;
}

function isSettled({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compareRatios(low, high) === 0;
}

/** Whole numbers spread over an interval. */
function people(values: Interval): readonly Interval[] {
  const { low, high } = wholeWithin(values);
  const least = low?.numerator ?? 0n;
  if (!high) return SIZES.map((size) => only(least + size));
  const span = high.numerator - least;
  const steps = span < PLACES ? span : PLACES;
  return Array.from({ length: Number(steps) + 1 }, (_, step) =>
    only(least + (steps === 0n ? 0n : (span * BigInt(step)) / steps)),
  );
}

/** The decimal with the fewest digits in an interval, as somebody would have assigned it. */
function roundest(values: Interval): readonly Interval[] {
  for (let scale = 1n; scale <= FINEST; scale *= 10n) {
    const { low } = wholeWithin(times(values, only(scale)));
    const value = only(low?.numerator ?? 0n, scale);
    if (!isEmpty(intersect(values, value))) return [value];
  }
  return [];
}
