import type { Matching } from './match-passes.ts';
import type { MatchSide } from './match-side.ts';
import { readUnitName } from './unit-names.ts';

/** So many pairs must lie below one unit before another is strange. */
const LEAST = 3;

/**
 * Pairs by name that lead out of the unit above in which the others lie: a list of the communes of one district, whose "Tân Thành" was
 * found in another district only. The name alone does not tell that they are one.
 *
 * @param pairs pairs of units that share a name and nothing more
 * @returns those that a person must confirm
 */
export function strangers(
  { left, right }: Matching,
  pairs: readonly (readonly [left: number, right: number])[],
): readonly (readonly [left: number, right: number])[] {
  return [...strangersBelow(pairs, left, right, false), ...strangersBelow(pairs, right, left, true)];
}

/** Those told by the units above of one list, where the other list has none. */
function strangersBelow(
  pairs: readonly (readonly [number, number])[],
  bare: MatchSide,
  below: MatchSide,
  turned: boolean,
): readonly (readonly [number, number])[] {
  const found = new Map<string, (readonly [number, number])[]>();
  let total = 0;
  for (const pair of pairs) {
    const [one, other] = turned ? [pair[1], pair[0]] : pair;
    const above = aboveOf(below, other);
    if (above === '' || aboveOf(bare, one) !== '' || bare.units[one]?.group || below.units[other]?.group) continue;
    total += 1;
    const same = found.get(above);
    if (same) same.push(pair);
    else found.set(above, [pair]);
  }
  const most = Math.max(0, ...[...found.values()].map(({ length }) => length));
  const single = [...found.values()].flatMap((same) => (same.length === 1 ? same : []));
  // Where many lie apart, the list is one of several districts.
  return most >= LEAST && single.length * 4 <= total ? single : [];
}

function aboveOf({ units, names }: MatchSide, index: number): string {
  const within = units[index]?.within;
  return within === undefined ? (names[index]?.remark ?? '') : readUnitName(within).key;
}
