import { readUnitName, unitKey } from './unit-names.ts';

/** A unit as another table, or a person, may name it. */
export interface UnitRef {
  readonly name: string;
  /** The unit's code, as written. */
  readonly code?: string;
  /** The unit above: a district, a group. */
  readonly within?: string;
}

/**
 * What a person decided about a unit: which one of the other table it is (`null` for none), or which one it is not. Plain data by names,
 * so that it can be remembered for the next month's file.
 */
export type UnitDecision =
  { readonly left: UnitRef; readonly is: UnitRef | null } | { readonly left: UnitRef; readonly isNot: UnitRef };

/** Decisions found in two lists of units. */
export interface SettledDecisions {
  /** Chosen pairs of indexes; every unit at most once. */
  readonly pairs: readonly (readonly [left: number, right: number])[];
  /** Units that have no counterpart. */
  readonly alone: ReadonlySet<number>;
  /** Names of units above that mean the same: key of the left one to key of the right one. */
  readonly parents: ReadonlyMap<string, string>;
  /** Decisions of units that are not there, or there more than once. */
  readonly unheeded: readonly UnitDecision[];
  refused(left: number, right: number): boolean;
}

/**
 * Finds the units that decisions speak of. A decision whose unit is not there, or is there twice, counts for nothing; of two that
 * contradict each other the later one counts.
 *
 * @example settleDecisions([{ left: { name: 'Hiep An' }, is: { name: 'Hiệp An' } }], left, right).pairs // [[0, 3]]
 */
export function settleDecisions(
  decisions: readonly UnitDecision[],
  left: readonly UnitRef[],
  right: readonly UnitRef[],
): SettledDecisions {
  const pairs: (readonly [number, number])[] = [];
  const alone = new Set<number>();
  const refusals = new Set<string>();
  const parents = new Map<string, string>();
  const unheeded: UnitDecision[] = [];
  if (decisions.length > 0) {
    const [leftOf, rightOf] = [finder(left), finder(right)];
    const above = [left, right].map((units) => new Set(units.map(({ within = '' }) => readUnitName(within).key)));
    const namesParents = (one: UnitRef, other: UnitRef): boolean =>
      [one, other].every(({ name }, side) => above[side]?.has(readUnitName(name).key) ?? false);
    const seen = { left: new Set<number>(), right: new Set<number>() };
    for (const decision of decisions.toReversed()) {
      const first = leftOf(decision.left);
      const other = 'is' in decision ? decision.is : decision.isNot;
      const second = other ? rightOf(other) : undefined;
      if ('is' in decision && other) {
        parents.set(readUnitName(decision.left.name).key, readUnitName(other.name).key);
      }
      if (first === undefined || (other && second === undefined)) {
        if (!(other && namesParents(decision.left, other))) unheeded.push(decision);
        continue;
      }
      if ('isNot' in decision) {
        refusals.add(`${String(first)} ${String(second)}`);
        continue;
      }
      if (seen.left.has(first) || (second !== undefined && seen.right.has(second))) continue;
      seen.left.add(first);
      if (second === undefined) {
        alone.add(first);
        continue;
      }
      seen.right.add(second);
      pairs.push([first, second]);
    }
  }
  return {
    pairs,
    alone,
    parents,
    unheeded: unheeded.reverse(),
    refused: (one, other) => refusals.has(`${String(one)} ${String(other)}`),
  };
}

/** Finds the one unit that a reference means: by its name, with its level or without, and by code and unit above where they tell more. */
function finder(units: readonly UnitRef[]): (ref: UnitRef) => number | undefined {
  const byName = new Map<string, number[]>();
  const note = (key: string, index: number): void => {
    const alike = byName.get(key);
    if (alike) alike.push(index);
    else byName.set(key, [index]);
  };
  units.forEach(({ name }, index) => {
    note(unitKey(name), index);
    note(readUnitName(name).key, index);
  });
  return ({ name, code, within }) => {
    const { key, remark } = readUnitName(name);
    const above = within === undefined ? remark : readUnitName(within).key;
    let found: readonly number[] = byName.get(unitKey(name)) ?? byName.get(key) ?? [];
    if (found.length > 1 && code !== undefined) found = found.filter((index) => units[index]?.code === code);
    if (found.length > 1 && above !== undefined) {
      found = found.filter((index) => readUnitName(units[index]?.within ?? '').key === above);
    }
    return found.length === 1 ? found[0] : undefined;
  };
}
