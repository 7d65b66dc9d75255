import { findDoubts } from './match-doubts.ts';
import { pairByCode, pairByName } from './match-passes.ts';
import { type MatchSide, matchSides } from './match-side.ts';
import { strangers } from './match-strangers.ts';
import { type UnitDecision, settleDecisions } from './unit-decisions.ts';
import type { MatchedBy, NamedUnit, UnitMatches } from './unit-matches.ts';

/**
 * Finds the units of one list in another: by a person's decisions, by code, by name, and by name with the unit above. Two units are
 * paired only when nothing else comes into question; everything doubtful is left for a person. The order of the lists does not matter,
 * and the work grows with their length, not with its square.
 *
 * @param decisions what a person decided earlier; it stands above everything else
 * @returns every unit of the left list in one of `pairs`, `doubts`, `onlyLeft` and `alone`; every unit in at most one pair.
 * @example matchUnits([{ name: 'TT. Liên Nghĩa' }], [{ name: 'Thị trấn Liên Nghĩa' }]).pairs // [{ left: 0, right: 0, by: 'name' }]
 */
export function matchUnits(
  left: readonly NamedUnit[],
  right: readonly NamedUnit[],
  decisions: readonly UnitDecision[] = [],
): UnitMatches {
  const decided = settleDecisions(decisions, left, right);
  const { codesIgnored, ...sides } = matchSides(left, right, decided.parents);
  const by = new Map<number, MatchedBy>();
  const pair = (one: number, other: number, how: MatchedBy): void => {
    sides.left.partner[one] = other;
    sides.right.partner[other] = one;
    by.set(one, how);
  };
  for (const [one, other] of decided.pairs) pair(one, other, 'chosen');
  const context = { ...sides, decided, pair };
  pairByCode(context);
  pairByName(context);
  const byName = [...by].flatMap(([one, how]) =>
    how === 'name' ? [[one, sides.left.partner[one] ?? -1] as const] : [],
  );
  const strange = strangers(context, byName);
  for (const [one, other] of strange) {
    by.delete(one);
    sides.left.partner[one] = sides.right.partner[other] = -1;
  }
  const doubts = findDoubts(context, new Map(strange));
  const doubtful = doubts.map((doubt) => doubt.left);
  const asked = new Set(doubts.flatMap(({ candidates }) => candidates.map((candidate) => candidate.right)));
  return {
    pairs: [...by.keys()]
      .sort((a, b) => a - b)
      .map((one) => ({ left: one, right: sides.left.partner[one] ?? -1, by: by.get(one) ?? 'name' })),
    doubts,
    onlyLeft: free(sides.left, new Set([...doubtful, ...decided.alone])),
    alone: [...decided.alone].sort((a, b) => a - b),
    onlyRight: free(sides.right, asked),
    ...(codesIgnored && { codesIgnored }),
    unheeded: decided.unheeded,
  };
}

function free({ partner }: MatchSide, doubtful: ReadonlySet<number>): readonly number[] {
  return partner.flatMap((other, index) => (other < 0 && !doubtful.has(index) ? [index] : []));
}
