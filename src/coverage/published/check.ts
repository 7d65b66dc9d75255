import type { FractionalCount, Ratio } from '../numbers/ratio.ts';
import { smallestConflicts } from './conflict.ts';
import { type PublishedFigure, type PublishedSense, type ReadFigure, readFigures, sensesOf, stated } from './figure.ts';
import { type PublishedReading, readingsFor } from './implied.ts';
import { type PublishedTerms, modelOf } from './model.ts';
import { propagate } from './propagate.ts';
import type { Model } from './relations.ts';
import { type PublishedRemedy, remediesFor } from './remedies.ts';
import { type Settled, witness } from './witness.ts';

/** Figures with which everything that was published is true at once. */
export interface PublishedWitness extends PublishedSense {
  readonly count: FractionalCount;
  readonly denominator: FractionalCount;
  /** Only where something about a target was published. */
  readonly targetHeadcount?: FractionalCount;
  readonly targetRate?: Ratio;
  /** Only where something about an earlier year was published. */
  readonly earlierCoverage?: Ratio;
}

/** What a check of published figures comes to. */
export interface PublishedCheck {
  /**
   * `consistent`: a witness proves that all can be true together. `contradictory`: certain in every way of taking the figures.
   * `not-contradicted`: neither was proved.
   */
  readonly verdict: 'consistent' | 'not-contradicted' | 'contradictory';
  /** What the figures imply, in every way of taking them. */
  readonly readings: readonly PublishedReading[];
  /** Only when `consistent`. */
  readonly witness?: PublishedWitness;
  /**
   * The smallest sets of figures in conflict, all of the same size; none unless `contradictory`. Among more than eight figures the search
   * may end early: with only some of them, or with one set of which no part is in conflict.
   */
  readonly conflicts: readonly (readonly PublishedFigure[])[];
  /** What would resolve the contradiction; none when neither two targets nor two denominators do. */
  readonly remedies: readonly PublishedRemedy[];
  /** Figures whose text is no decimal number; they took no part. */
  readonly unread: readonly PublishedFigure[];
}

/**
 * Checks published figures against each other (kiểm tra số liệu đã công bố): what they imply, whether all can be true, and if not, which
 * of them contradict each other and whether a second target or a second denominator would explain it. Rules R2 to R6 and R20; everything
 * by exact interval arithmetic on what was printed.
 *
 * @param figures any of them, one or more of a kind, each with its printed decimals and its reading
 * @param terms how people and rates hang together; by default whole people, and headcounts that just meet the rate
 * @example
 * checkPublished([
 *   { kind: 'count', printed: '168596' },
 *   { kind: 'coverage', printed: '86.88' },
 *   { kind: 'denominator', printed: '220697' },
 * ]).verdict // 'contradictory' — 76,39 % of that denominator
 * @example
 * checkPublished([
 *   { kind: 'coverage', printed: '15.79' },
 *   { kind: 'attainment', printed: '99.91', reading: 'over' },
 *   { kind: 'target-rate', printed: '15.80' },
 * ]).verdict // 'consistent'
 */
export function checkPublished(figures: readonly PublishedFigure[], terms: PublishedTerms = {}): PublishedCheck {
  const model = modelOf(terms);
  const read = readFigures(figures);
  const known = new Set(read.map(({ figure }) => figure));
  const found = proof(read, model);
  const contradicted = found === 'contradictory';
  return {
    verdict: typeof found === 'string' ? found : 'consistent',
    readings: readingsFor(read, model),
    ...(typeof found === 'object' && { witness: found }),
    conflicts: contradicted ? smallestConflicts(read, model).map((set) => set.map(({ figure }) => figure)) : [],
    remedies: contradicted ? remediesFor(read, terms, model) : [],
    unread: figures.filter((figure) => !known.has(figure)),
  };
}

function proof(figures: readonly ReadFigure[], model: Model): PublishedWitness | 'not-contradicted' | 'contradictory' {
  let verdict: 'not-contradicted' | 'contradictory' = 'contradictory';
  for (const sense of sensesOf(figures)) {
    const state = propagate(stated(figures, sense, model), model);
    if (!state) continue;
    verdict = 'not-contradicted';
    const found = witness(state, model);
    if (found) return { ...sense, ...asked(found, figures) };
  }
  return verdict;
}

function asked(found: Settled, figures: readonly ReadFigure[]): PublishedWitness {
  const { count, denominator, targetHeadcount, targetRate, earlierCoverage } = found;
  const about = (part: RegExp): boolean => figures.some(({ figure: { kind } }) => part.test(kind));
  return {
    count,
    denominator,
    ...(about(/target|attainment|gap/) && { targetHeadcount, targetRate }),
    ...(about(/earlier|change|growth/) && { earlierCoverage }),
  };
}
