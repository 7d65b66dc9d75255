import type { NamedUnit } from './unit-matches.ts';
import { type UnitName, readUnitName } from './unit-names.ts';

/** One of two lists of units, prepared for matching: everything by index. */
export interface MatchSide {
  readonly units: readonly NamedUnit[];
  readonly names: readonly UnitName[];
  /** Comparable form of the codes; `''` without one. */
  readonly codes: readonly string[];
  /** Key of the unit above; `''` without one. */
  readonly parents: readonly string[];
  /** Index of the partner in the other list, -1 while there is none. */
  readonly partner: number[];
}

/**
 * Prepares both lists of units. Codes count only when the lists share one: else they come from two registers. Likewise the units above.
 *
 * @param sameParents keys of units above that a person said are the same
 */
export function matchSides(
  left: readonly NamedUnit[],
  right: readonly NamedUnit[],
  sameParents: ReadonlyMap<string, string>,
): { readonly left: MatchSide; readonly right: MatchSide; readonly codesIgnored: boolean } {
  const keys = new Map<string, string>();
  const [first, second] = [prepared(left, keys), prepared(right, keys)];
  const translated = { ...first, parents: first.parents.map((key) => sameParents.get(key) ?? key) };
  const [codes, parents] = [share(first.codes, second.codes), share(translated.parents, second.parents)];
  const cleared = (side: MatchSide): MatchSide => ({
    ...side,
    ...(!codes && { codes: side.codes.map(() => '') }),
    ...(!parents && { parents: side.parents.map(() => '') }),
  });
  return {
    left: cleared(translated),
    right: cleared(second),
    codesIgnored: !codes && first.codes.some(Boolean) && second.codes.some(Boolean),
  };
}

function prepared(units: readonly NamedUnit[], keys: Map<string, string>): MatchSide {
  const names = units.map(({ name }) => readUnitName(name));
  return {
    units,
    names,
    codes: units.map(({ code }) => codeKey(code ?? '')),
    parents: units.map(({ within }, index) =>
      within === undefined ? (names[index]?.remark ?? '') : keyOf(within, keys),
    ),
    partner: units.map(() => -1),
  };
}

/** Excel takes the zeros from the front of a code that it stores as a number. */
function codeKey(code: string): string {
  return code
    .replace(/[\s.]+/g, '')
    .replace(/^0+(?=.)/, '')
    .toLowerCase();
}

/** Units above repeat, so each is read once. */
function keyOf(name: string, known: Map<string, string>): string {
  const key = known.get(name) ?? readUnitName(name).key;
  known.set(name, key);
  return key;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a.filter((text) => text !== ''));
  return b.some((text) => known.has(text));
}
