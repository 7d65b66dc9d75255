import type { TableUnit } from './join-units.ts';
import type { Table } from '../table.ts';
import type { UnitPair } from '../names/unit-matches.ts';

/**
 * For each row of the actuals the row of the targets whose figures are its own: units and groups as they were matched, the grand total
 * with the grand total. Groups and totals have one only where both rows stand for the same units (rule R7).
 *
 * @example partners(actuals, targets, unitsOf(actuals), unitsOf(targets), matches.pairs) // [3, 4, undefined, 9]
 */
export function partners(
  actuals: Table,
  targets: Table,
  left: readonly TableUnit[],
  right: readonly TableUnit[],
  pairs: readonly UnitPair[],
): readonly (number | undefined)[] {
  const partner = actuals.rows.map((): number | undefined => undefined);
  for (const pair of pairs) {
    const [unit, other] = [left[pair.left], right[pair.right]];
    for (const index of unit ? [unit.index, ...unit.earlier] : []) partner[index] = other?.index;
  }
  const [own, whole] = [grandTotal(actuals), grandTotal(targets)];
  if (own !== undefined) partner[own] = whole;
  const covers = coverOf(actuals, targets, partner);
  actuals.rows.forEach(({ kind, parts }, index) => {
    const other = partner[index];
    if (other === undefined || (kind !== 'group' && kind !== 'total')) return;
    if (!covers(parts, other)) partner[index] = undefined;
  });
  return partner;
}

/**
 * The row that stands for all units of a table.
 *
 * @returns `undefined` when none is printed
 * @example grandTotal(table) // 9
 */
export function grandTotal({ rows }: Table): number | undefined {
  const leaves = rows.filter(({ kind, earlier }) => kind === 'leaf' && !earlier).length;
  const found = rows.findIndex(({ kind, parts }) => kind === 'total' && parts.length >= leaves);
  return found < 0 ? undefined : found;
}

/** Tells whether the units of a row are those of a row of the targets, all of them and no others. */
function coverOf(
  actuals: Table,
  targets: Table,
  partner: readonly (number | undefined)[],
): (parts: readonly number[], other: number) => boolean {
  const leavesOf = (index: number): readonly number[] => {
    const row = targets.rows[index];
    return row && row.parts.length > 0 ? row.parts : [index];
  };
  const ofUnit = (index: number): number | undefined => {
    const { parent } = actuals.rows[index] ?? {};
    return partner[index] ?? (parent === undefined ? undefined : ofGroup(parent));
  };
  const ofGroup = (index: number): number | undefined =>
    actuals.rows[index]?.kind === 'group' ? ofUnit(index) : undefined;
  return (parts, other) => {
    // A group whose plan stands in one row of the other table has no parts there.
    if ((targets.rows[other]?.parts.length ?? 0) === 0) return true;
    const covered = new Set<number>();
    for (const part of parts) {
      const found = ofUnit(part);
      if (found === undefined) return false;
      for (const leaf of leavesOf(found)) covered.add(leaf);
    }
    const wanted = leavesOf(other);
    return wanted.length === covered.size && wanted.every((leaf) => covered.has(leaf));
  };
}
