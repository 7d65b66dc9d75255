import { type Matching, relate } from './match-passes.ts';
import type { MatchSide } from './match-side.ts';
import { plainKey } from './name-syllables.ts';
import { slipPairs } from './name-slips.ts';
import type { MatchDoubt, UnitCandidate, UnitDoubt } from './unit-matches.ts';
import { asName } from './unit-names.ts';

/** Candidates a person is shown for one unit. */
const MOST_SHOWN = 5;
/** Units of one name that are looked at for one unit: every village list has a "Thôn 1". */
const MOST_LOOKED_AT = 50;

/** In what units without a partner may still be alike, the likeliest first. */
const LIKENESSES = ['code', 'key', 'whole', 'sound', 'plain', 'initials'] as const;
type Likeness = (typeof LIKENESSES)[number];

/**
 * Candidates for the units that found no partner, for a person to decide; none where nothing is alike.
 *
 * @param strange pairs of units whose name is the same and whose units above most likely are not
 */
export function findDoubts(matching: Matching, strange: ReadonlyMap<number, number>): readonly UnitDoubt[] {
  const { left, right, decided } = matching;
  const open = left.units.flatMap((_, one) =>
    (left.partner[one] ?? -1) < 0 && !decided.alone.has(one) && left.names[one]?.key !== '' ? [one] : [],
  );
  if (open.length === 0) return [];
  const order = inOrder(right);
  const alike = new Map(LIKENESSES.map((likeness) => [likeness, alikeUnits(left, right, open, order, likeness)]));
  const doubts = new Map<number, readonly UnitCandidate[]>();
  for (const one of open) {
    const byCode = candidates(matching, one, alike.get('code'), 'code');
    let byName: readonly UnitCandidate[] = [];
    for (const likeness of LIKENESSES) {
      if (likeness === 'code' || byName.length > 0) continue;
      byName = candidates(matching, one, alike.get(likeness), likeness);
    }
    const known = new Set(byCode.map((candidate) => candidate.right));
    const found = [...byCode, ...byName.filter((candidate) => !known.has(candidate.right))];
    const free = found.filter(({ why }) => why !== 'taken');
    const told = (free.length > 0 ? free : found).map((candidate): UnitCandidate => {
      return strange.get(one) === candidate.right ? { ...candidate, why: 'parents-differ' } : candidate;
    });
    if (told.length > 0) doubts.set(one, told.slice(0, MOST_SHOWN));
  }
  for (const [one, other] of slips(
    matching,
    open.filter((unit) => !doubts.has(unit)),
    order,
  )) {
    doubts.set(one, [{ right: other, why: 'one-letter' }]);
  }
  return open.flatMap((one) => {
    const found = doubts.get(one);
    return found ? [{ left: one, candidates: found }] : [];
  });
}

/** Units in an order that does not depend on how the list was sorted. */
function inOrder(side: MatchSide): readonly number[] {
  const text = side.units.map(({ name, code = '', within = '' }) => [name, within, code].join('|'));
  return [...side.units.keys()].sort((a, b) => {
    const [first, second] = [text[a] ?? '', text[b] ?? ''];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

function likenessOf({ names, codes }: MatchSide, index: number, likeness: Likeness): string {
  const name = names[index];
  if (!name || likeness === 'code') return codes[index] ?? '';
  if (likeness === 'plain') return plainKey(name.key);
  return likeness === 'whole' ? asName(name).key : name[likeness];
}

/** For each open unit, by its likeness: the units of the other list that are like it. */
function alikeUnits(
  left: MatchSide,
  right: MatchSide,
  open: readonly number[],
  order: readonly number[],
  likeness: Likeness,
): (one: number) => readonly number[] {
  const found = new Map<string, number[]>();
  for (const one of open) found.set(likenessOf(left, one, likeness), []);
  found.delete('');
  for (const other of order) found.get(likenessOf(right, other, likeness))?.push(other);
  return (one) => found.get(likenessOf(left, one, likeness)) ?? [];
}

function candidates(
  matching: Matching,
  one: number,
  alike: ((one: number) => readonly number[]) | undefined,
  likeness: Likeness,
): readonly UnitCandidate[] {
  return (alike?.(one) ?? []).slice(0, MOST_LOOKED_AT).flatMap((other) => {
    const why = doubtOf(matching, one, other, likeness);
    return why ? [{ right: other, why }] : [];
  });
}

function doubtOf(matching: Matching, one: number, other: number, likeness: Likeness): MatchDoubt | undefined {
  const relation = relate(matching, one, other);
  if (relation === 'refused') return undefined;
  const taken = (matching.right.partner[other] ?? -1) >= 0;
  if (relation === 'different') {
    if (taken) return undefined;
    if (likeness === 'code') return 'same-code';
    return likeness === 'plain' && !contradicts(matching, one, other) ? 'accents' : undefined;
  }
  if (taken) return relation === 'same' || relation === 'spelling' || relation === 'no-accents' ? 'taken' : undefined;
  return relation === 'same' ? 'several' : relation;
}

/** Whether level, code or the unit above speak against two units whose names are not quite the same. */
function contradicts({ left, right }: Matching, one: number, other: number): boolean {
  const differ = (a: string | undefined = '', b: string | undefined = ''): boolean => a !== '' && b !== '' && a !== b;
  return (
    differ(left.names[one]?.level, right.names[other]?.level) ||
    differ(left.codes[one], right.codes[other]) ||
    differ(left.parents[one], right.parents[other]) ||
    (left.units[one]?.group ?? false) !== (right.units[other]?.group ?? false)
  );
}

function slips(
  matching: Matching,
  open: readonly number[],
  order: readonly number[],
): readonly (readonly [number, number])[] {
  const { left, right, decided } = matching;
  const free = order.filter((other) => (right.partner[other] ?? -1) < 0);
  const keyOf = (side: MatchSide) => (index: number) => side.names[index]?.key ?? '';
  return slipPairs(open.map(keyOf(left)), free.map(keyOf(right))).flatMap(([first, second]) => {
    const [one, other] = [open[first] ?? -1, free[second] ?? -1];
    return contradicts(matching, one, other) || decided.refused(one, other) ? [] : [[one, other] as const];
  });
}
