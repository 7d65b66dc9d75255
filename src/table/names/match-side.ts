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
 * Prepares both lists of units. Codes count only when the lists share one and most names agree with them: else they come from two
 * registers. Units above count only when the lists share one.
 *
 * @param sameParents keys of units above that a person said are the same
 */
export function matchSides(
  left: readonly NamedUnit[],
  right: readonly NamedUnit[],
  sameParents: ReadonlyMap<string, string>,
): { readonly left: MatchSide; readonly right: MatchSide; readonly codesIgnored?: 'apart' | 'contrary' } {
  const keys = new Map<string, string>();
  const [first, second] = [prepared(left, keys), prepared(right, keys)];
  const translated = { ...first, parents: first.parents.map((key) => sameParents.get(key) ?? key) };
  const parents = share(translated.parents, second.parents);
  const shared = share(first.codes, second.codes);
  const codes = shared && !contrary(first, second);
  const both = first.codes.some(Boolean) && second.codes.some(Boolean);
  const cleared = (side: MatchSide): MatchSide => ({
    ...side,
    ...(!codes && { codes: side.codes.map(() => '') }),
    ...(!parents && { parents: side.parents.map(() => '') }),
  });
  return {
    left: cleared(translated),
    right: cleared(second),
    ...(both && !codes && { codesIgnored: shared ? 'contrary' : 'apart' }),
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

/** Whether most units that alone have a name in both lists have different codes there: numbers of rows, say. */
function contrary(first: MatchSide, second: MatchSide): boolean {
  const [here, there] = [codesByName(first), codesByName(second)];
  let [same, different] = [0, 0];
  for (const [name, code] of here) {
    const other = there.get(name) ?? '';
    if (code === '' || other === '') continue;
    if (code === other) same += 1;
    else different += 1;
  }
  return different > same;
}

/** The code of each name; `''` for a name that several units have. */
function codesByName({ names, codes }: MatchSide): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  names.forEach(({ key }, index) => found.set(key, found.has(key) ? '' : (codes[index] ?? '')));
  return found;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a.filter((text) => text !== ''));
  return b.some((text) => known.has(text));
}
