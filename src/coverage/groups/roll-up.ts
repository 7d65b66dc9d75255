import { isAbsent } from '../numbers/absent.ts';
import type { Actual, Count, Denominator, TargetHeadcount } from '../numbers/count.ts';
import { type LeafSums, type UnitCounts, addLeaf, addSums, noLeaves } from './leaf-sums.ts';
import { type OutsideAnswer, type OutsideUnits, outsideUnits } from './outside-units.ts';
import { type Settled, settleSum } from './settle-total.ts';

/** A unit (đơn vị) or a group of units. A unit without children is a leaf; levels may be of any number and differ between branches. */
export interface Unit {
  readonly name: string;
  /** For a leaf its figures; for a group or a total what is printed in its own row. */
  readonly counts: UnitCounts;
  readonly children?: readonly Unit[];
}

/** A printed figure of a group against the sum over its leaves; `leavesWithout` names those that are `missing`. */
export type RolledTotal<Kind extends Count> = Settled<Kind, number>;

/** A unit of a tree with its sums. */
export interface RolledUnit {
  readonly unit: Unit;
  /** Levels above it: 0 for the root. */
  readonly depth: number;
  /** Where its group stands in the list; -1 for the root. */
  readonly parent: number;
  /** Where the first unit after all those under it stands: the units under `list[i]` are `list.slice(i + 1, list[i].end)`. */
  readonly end: number;
  /** What results are made from: a leaf's own counts, a group's settled ones. */
  readonly counts: UnitCounts;
  /** For groups: each printed figure against the sum over its leaves. */
  readonly totals?: {
    readonly actual: RolledTotal<Actual>;
    readonly denominator: RolledTotal<Denominator>;
    readonly targetHeadcount: RolledTotal<TargetHeadcount>;
  };
  /** For groups with leaves that have participants and no denominator. */
  readonly outside?: OutsideUnits;
}

/**
 * Adds up a tree of units (tổng hợp theo nhóm), rule R7. Every group's sums are made of the leaves under it, so no group row is ever
 * added to its own units; what is printed in a group's row is compared, not overwritten. Takes time in proportion to the units, at any
 * depth.
 *
 * @param outside a person's answer about units with participants and no denominator; without it the printed denominator decides, and
 *   where it has no room for them their people are left out of `outside.coverage`, not of the sums
 * @returns the units in reading order, each before those under it; the root comes first.
 * @example
 * const blank = absent('blank');
 * const communes = [
 *   { name: 'Hiệp An', counts: { actual: actual(900), denominator: denominator(1000), targetHeadcount: blank } },
 *   { name: 'Liên Nghĩa', counts: { actual: actual(5000), denominator: denominator(10000), targetHeadcount: blank } },
 * ];
 * const printed = { actual: actual(5902), denominator: blank, targetHeadcount: blank };
 * const [district] = rollUp({ root: { name: 'Đức Trọng', counts: printed, children: communes } });
 * district?.totals?.actual // { figure: 5900, difference: 2 }
 * district && coverageRate(district.counts.actual, district.counts.denominator) // ratio(59, 110) — 53,64 %, where the mean would be 70 %
 */
export function rollUp({
  root,
  outside,
}: {
  readonly root: Unit;
  readonly outside?: OutsideAnswer | undefined;
}): readonly RolledUnit[] {
  const places = inReadingOrder(root);
  const sums = places.map(({ unit }) => (isLeaf(unit) ? undefined : noLeaves()));
  const ends = places.map((_, index) => index + 1);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    const above = sums[place?.parent ?? -1];
    if (!place || !above) continue;
    const own = sums[index];
    if (own) addSums(above, own);
    else addLeaf(above, place.unit.counts);
    ends[place.parent] = Math.max(ends[place.parent] ?? 0, ends[index] ?? 0);
  }
  return places.map((place, index) => {
    const end = ends[index] ?? index + 1;
    const own = sums[index];
    if (own) return group(place, end, own, outside);
    const { unit, parent, depth } = place;
    return { unit, parent, depth, end, counts: unit.counts };
  });
}

/**
 * The leaves under a unit that have no figure in a column: whom an incomplete total waits for.
 *
 * @param index the unit's place in `list`
 * @returns places in `list`.
 * @example
 * const blank = absent('blank');
 * const children = [
 *   { name: 'Thôn 1', counts: { actual: actual(40), denominator: blank, targetHeadcount: blank } },
 *   { name: 'Thôn 2', counts: { actual: blank, denominator: blank, targetHeadcount: blank } },
 * ];
 * const list = rollUp({ root: { name: 'Xã', counts: { actual: blank, denominator: blank, targetHeadcount: blank }, children } });
 * leavesWithout({ list, index: 0, column: 'actual' }).map((place) => list[place]?.unit.name) // ['Thôn 2']
 */
export function leavesWithout({
  list,
  index,
  column,
}: {
  readonly list: readonly RolledUnit[];
  readonly index: number;
  readonly column: keyof UnitCounts;
}): readonly number[] {
  const found: number[] = [];
  for (let place = index; place < (list[index]?.end ?? 0); place += 1) {
    const rolled = list[place];
    if (rolled && !rolled.totals && isAbsent(rolled.counts[column])) found.push(place);
  }
  return found;
}

type Place = Pick<RolledUnit, 'unit' | 'parent' | 'depth'>;

const isLeaf = ({ children }: Unit): boolean => children === undefined || children.length === 0;

/** Without recursion, so that no depth exhausts the stack. */
function inReadingOrder(root: Unit): readonly Place[] {
  const places: Place[] = [];
  const waiting: Place[] = [{ unit: root, parent: -1, depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { unit, depth } = place;
    const parent = places.push(place) - 1;
    const children = unit.children ?? [];
    for (let child = children.length - 1; child >= 0; child -= 1) {
      const next = children[child];
      if (next) waiting.push({ unit: next, parent, depth: depth + 1 });
    }
  }
  return places;
}

/** A group with what its row prints and what its leaves add up to. Groups may be as many as leaves, so nothing is copied twice. */
function group(
  { unit, parent, depth }: Place,
  end: number,
  { known, missing, outside }: LeafSums,
  answer: OutsideAnswer | undefined,
): RolledUnit {
  const printed = unit.counts;
  const actual = settleSum(printed.actual, known.actual, missing.actual);
  const denominator = settleSum(printed.denominator, known.denominator, missing.denominator);
  const targetHeadcount = settleSum(printed.targetHeadcount, known.targetHeadcount, missing.targetHeadcount);
  const counts = { actual: actual.figure, denominator: denominator.figure, targetHeadcount: targetHeadcount.figure };
  const totals = { actual, denominator, targetHeadcount };
  const found =
    outside.units === 0
      ? undefined
      : outsideUnits({ outside, printed: printed.denominator, actual: actual.sum, denominator, answer });
  return found
    ? { unit, parent, depth, end, counts, totals, outside: found }
    : { unit, parent, depth, end, counts, totals };
}
