import type { UnitDecision, UnitRef } from './unit-decisions.ts';
import type { NameDoubt } from './unit-names.ts';

/** A unit to be found in another list. */
export interface NamedUnit extends UnitRef {
  /** A row that stands for several units: not to be taken for one of them. */
  readonly group?: boolean;
  /** How high units of its kind stand, where that is known: a village lower than a commune. Two heights are two units. */
  readonly height?: number;
}

/** How two units were found to be one. */
export type MatchedBy = 'code' | 'name' | 'name-and-parent' | 'chosen';

/** Why a person must say whether two units are one. */
export type MatchDoubt =
  | NameDoubt
  | 'level' // xã Đức Trọng and thị trấn Đức Trọng
  | 'accents' // Tân Thành and Tân Thanh, each without a partner
  | 'one-letter' // Hiệp An and Hiệp Am
  | 'several' // more than one unit of this name
  | 'group' // a group of units and a unit
  | 'parents-differ' // the same name in another district
  | 'codes-differ' // the same name with another code
  | 'same-code' // the same code with another name
  | 'taken'; // the other one is matched already

/** Two units that are one: their indexes in the two lists. */
export interface UnitPair {
  readonly left: number;
  readonly right: number;
  readonly by: MatchedBy;
}

/** A unit whose partner a person must confirm. */
export interface UnitDoubt {
  readonly left: number;
  /** What it may be, the likeliest first; at most a few. */
  readonly candidates: readonly UnitCandidate[];
}

/** A unit that another may be. */
export interface UnitCandidate {
  readonly right: number;
  readonly why: MatchDoubt;
}

/** What became of two lists of units. */
export interface UnitMatches {
  readonly pairs: readonly UnitPair[];
  readonly doubts: readonly UnitDoubt[];
  /** Units without partner or candidate. */
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
  /** Units of the left list that a person said have no counterpart. */
  readonly alone: readonly number[];
  /** Both lists have codes that were not used: they share none, or the codes contradict most names. */
  readonly codesIgnored?: 'apart' | 'contrary';
  /** Decisions of units that are not there, or there more than once. */
  readonly unheeded: readonly UnitDecision[];
}
