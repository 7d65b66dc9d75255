import type { DenominatorKind } from '../coverage/index.ts';

/**
 * What a phrase in a header says.
 *
 * - `participation` is an actual told by who takes part; under "Kế hoạch" the same words name a target
 * - `assigned` (giao) makes a target of what stands beside it
 * - `count` and `rate` name a kind of figure only ("Số người", "%"): parent or values must say which
 * - `attained`, `against-plan`, `against-base`, `against-past` are comparisons
 * - `assigner` (UBND tỉnh) and `time` hide words in them that would mean something else
 * - `of-which` (trong đó) stands over parts of the column before it
 */
export type Meaning =
  | 'ordinal'
  | 'unit'
  | 'unit-code'
  | 'base'
  | 'target'
  | 'assigned'
  | 'actual'
  | 'participation'
  | 'count'
  | 'rate'
  | 'coverage'
  | 'attained'
  | 'against-plan'
  | 'against-base'
  | 'against-past'
  | 'gap'
  | 'previous'
  | 'year-start'
  | 'not-insured'
  | 'note'
  | 'other'
  | 'assigner'
  | 'time'
  | 'of-which';

/** Phrases that carry one meaning; `alone` ones count only when nothing but fillers stands beside them. */
export interface Phrases {
  readonly meaning: Meaning;
  readonly base?: DenominatorKind;
  readonly phrases: readonly string[];
  readonly alone?: readonly string[];
}
