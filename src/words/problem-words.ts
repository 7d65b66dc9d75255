import type { Bilingual } from './language.ts';

/** A problem in words: what is wrong, and what the person can do about it. Gaps are `{name}`; `{letter}` is the column of its cell. */
export interface ProblemWords extends Bilingual {
  readonly action: Bilingual;
  /** The action on the command line, where the person has no list to choose from. */
  readonly terminal?: Bilingual;
}
