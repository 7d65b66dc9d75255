import type { DenominatorKind, IndicatorCode } from '../../coverage/index.ts';

/** What one header cell says by itself, before parents and values are asked. `change` is a gap to an earlier period, not to a plan. */
export type LabelMeaning =
  | 'ordinal'
  | 'unit'
  | 'unit-code'
  | 'base'
  | 'target'
  | 'actual'
  | 'participation'
  | 'count'
  | 'rate'
  | 'coverage'
  | 'attainment'
  | 'gap'
  | 'change'
  | 'previous'
  | 'not-insured'
  | 'eligible'
  | 'note'
  | 'other';

/**
 * What a phrase in a header says.
 *
 * - `participation` is an actual told by who takes part; under "Kế hoạch" the same words name a target
 * - `assigned` (giao) makes a target of what stands beside it
 * - `count` and `rate` name a kind of figure only ("Số người", "%"): parent or values must say which
 * - `attained`, `against-plan`, `against-base`, `against-past` are comparisons
 * - `gap` is what is missing (còn thiếu), `compared` a difference of either sign (chênh lệch, so sánh)
 * - `assigner` (UBND tỉnh) and `time` hide words in them that would mean something else
 * - `eligible` (phải tham gia, thuộc diện) are those who should take part, and did not by that
 * - `of-which` (trong đó) stands over parts of the column before it
 * - `of-age` (trong độ tuổi) and `at-work` (đang làm việc) narrow a labour force named before them
 * - `unrelated` (chi tiết) is a phrase of its own that looks like one of the others
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
  | 'compared'
  | 'previous'
  | 'year-start'
  | 'not-insured'
  | 'eligible'
  | 'note'
  | 'other'
  | 'assigner'
  | 'time'
  | 'of-which'
  | 'of-age'
  | 'at-work'
  | 'unrelated';

/** Phrases that carry one meaning; `alone` ones count only when nothing but fillers stands beside them. */
export interface Phrases {
  readonly meaning: Meaning;
  /** "Lũy kế": counted since the year began. */
  readonly cumulative?: true;
  /** "Ước thực hiện": what will be reached, as it is expected. */
  readonly estimated?: true;
  /** "Nghị quyết": the number and the body that follow belong to who assigned. */
  readonly document?: true;
  readonly base?: DenominatorKind;
  /** The indicator it names besides. */
  readonly code?: IndicatorCode;
  /** Separated by commas; `so (|với )KH` stands for `so KH` and `so với KH`. */
  readonly phrases: string;
  readonly alone?: string;
}
