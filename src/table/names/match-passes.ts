import type { MatchSide } from './match-side.ts';
import type { SettledDecisions } from './unit-decisions.ts';
import type { MatchDoubt, MatchedBy } from './unit-matches.ts';
import { asName, relateNames } from './unit-names.ts';

/** Two lists of units on their way to be matched. */
export interface Matching {
  readonly left: MatchSide;
  readonly right: MatchSide;
  readonly decided: SettledDecisions;
  pair(left: number, right: number, by: MatchedBy): void;
}

/** Stands for "more than one". */
const SEVERAL = -1;

/** Pairs units that share a code which no other unit has, where their names do not contradict it. */
export function pairByCode(matching: Matching): void {
  const { left, right, decided } = matching;
  const keyOf = (side: MatchSide) => (index: number) => side.codes[index] || undefined;
  for (const [one, other] of lonePairs(matching, keyOf(left), keyOf(right))) {
    const [first, second] = [left.names[one], right.names[other]];
    if (!first || !second || decided.alone.has(one) || decided.refused(one, other)) continue;
    if (relateNames(first, second) !== 'different') matching.pair(one, other, 'code');
  }
}

type Mark = 'level' | 'parent' | 'group' | 'remark';

/** What passes look at beside the name, the most telling first. The first takes a missing mark for a mark; the others need each of theirs. */
const PASSES: readonly (readonly Mark[])[] = [
  ['level', 'parent', 'group', 'remark'],
  ['level', 'parent'],
  ['parent', 'group'],
  ['level', 'group'],
  ['parent'],
  ['level'],
  ['group'],
  [],
];

/** One list as the passes see it: keys of names, and marks by unit (`''` for none). Units settled before have no key. */
interface MarkedSide extends Readonly<Record<Mark, readonly string[]>> {
  readonly keys: readonly string[];
  /** Marks that units of the list have. */
  readonly known: ReadonlySet<Mark>;
}

/**
 * Pairs units of one name, the most telling marks first: two units are paired when they alone have a name with these marks, whoever
 * else has the name with others. Only then are words such as "Bản" tried as part of the name.
 */
export function pairByName(matching: Matching): void {
  const { left, right, decided } = matching;
  const settled = {
    left: left.partner.map((other, one) => isPaired(other) || decided.alone.has(one)),
    right: right.partner.map(isPaired),
  };
  const lone = new Set<number>();
  pass(matching, marked(left, left.names, settled.left), marked(right, right.names, settled.right), lone);
  if ([left, right].some(({ names }) => names.some(({ whole }) => whole !== undefined))) {
    const [first, second] = [left.names.map(asName), right.names.map(asName)];
    pass(matching, marked(left, first, settled.left), marked(right, second, settled.right), lone);
  }
  nameParents(matching, settled.left, lone);
}

function marked({ units, parents }: MatchSide, names: MatchSide['names'], settled: readonly boolean[]): MarkedSide {
  const marks = {
    level: names.map(({ level = '', agency }) => (agency ? `${level}+` : level)),
    parent: parents,
    group: units.map(({ group }) => (group ? 'group' : 'unit')),
    remark: names.map(({ remark = '' }) => remark),
  };
  const known = new Set<Mark>(units.some(({ group }) => group) ? ['group'] : []);
  if (parents.some(Boolean)) known.add('parent');
  if (marks.level.some(Boolean)) known.add('level');
  return { ...marks, known, keys: names.map(({ key }, index) => (settled[index] ? '' : key)) };
}

/** Runs all passes that can tell something, and adds to `lone` the units whose name alone has one partner. */
function pass(matching: Matching, first: MarkedSide, second: MarkedSide, lone: Set<number>): void {
  PASSES.forEach((marks, index) => {
    const tells = (mark: Mark): boolean =>
      mark === 'group'
        ? first.known.has(mark) || second.known.has(mark)
        : first.known.has(mark) && second.known.has(mark);
    if (index > 0 && !marks.every(tells)) return;
    const keyOf =
      (side: MarkedSide) =>
      (unit: number): string | undefined => {
        let key = side.keys[unit] ?? '';
        if (key === '') return undefined;
        for (const mark of marks) {
          const value = side[mark][unit] ?? '';
          if (value === '' && index > 0) return undefined;
          key += `|${value}`;
        }
        return key;
      };
    for (const [one, other] of lonePairs(matching, keyOf(first), keyOf(second))) {
      if (marks.length === 0) lone.add(one);
      if (isPaired(matching.left.partner[one]) || isPaired(matching.right.partner[other])) continue;
      if (relate(matching, one, other) === 'same') matching.pair(one, other, 'name');
    }
  });
}

/** Pairs whose name alone would not have told them, but did with the unit above. */
function nameParents(matching: Matching, settled: readonly boolean[], lone: ReadonlySet<number>): void {
  const { left, right } = matching;
  left.partner.forEach((other, one) => {
    if (other < 0 || settled[one] || lone.has(one)) return;
    const parent = left.parents[one] ?? '';
    if (parent !== '' && parent === right.parents[other]) matching.pair(one, other, 'name-and-parent');
  });
}

function isPaired(partner: number | undefined): boolean {
  return partner !== undefined && partner >= 0;
}

/**
 * How two units relate in everything that is known of them.
 *
 * @returns `refused` when a person said that they are two
 */
export function relate(
  { left, right, decided }: Matching,
  one: number,
  other: number,
): 'same' | MatchDoubt | 'different' | 'refused' {
  const [first, second] = [left.names[one], right.names[other]];
  if (!first || !second) return 'different';
  if (decided.refused(one, other) || decided.alone.has(one)) return 'refused';
  const names = relateNames(first, second);
  if (names === 'different') return names;
  const [codes, parents] = [
    [left.codes[one] ?? '', right.codes[other] ?? ''],
    [left.parents[one] ?? '', right.parents[other] ?? ''],
  ] as const;
  if (codes[0] !== '' && codes[1] !== '' && codes[0] !== codes[1]) return 'codes-differ';
  if (parents[0] !== '' && parents[1] !== '' && parents[0] !== parents[1]) return 'parents-differ';
  const [unit, counterpart] = [left.units[one], right.units[other]];
  const sameLevel = first.level !== undefined && first.level === second.level;
  if ((unit?.group ?? false) !== (counterpart?.group ?? false) && !sameLevel) return 'group';
  if (unit?.height !== undefined && counterpart?.height !== undefined && unit.height !== counterpart.height)
    return 'level';
  // "Tân Lập (Lâm Hà)" names its district, which the other table has in a column.
  return names === 'remark' && parents[0] !== '' && parents[0] === parents[1] ? 'same' : names;
}

/** Pairs of units that are each the only one of its list with a key. */
function lonePairs(
  { left, right }: Matching,
  leftKey: (index: number) => string | undefined,
  rightKey: (index: number) => string | undefined,
): readonly (readonly [number, number])[] {
  const found = new Map<string, [number | undefined, number | undefined]>();
  const note = (key: string | undefined, side: 0 | 1, index: number): void => {
    if (key === undefined) return;
    const both = found.get(key);
    if (!both) {
      // A key that only the right list has pairs nothing.
      if (side === 0) found.set(key, [index, undefined]);
    } else both[side] = both[side] === undefined ? index : SEVERAL;
  };
  left.units.forEach((_, index) => note(leftKey(index), 0, index));
  right.units.forEach((_, index) => note(rightKey(index), 1, index));
  return [...found.values()].flatMap(([one = SEVERAL, other = SEVERAL]) =>
    one === SEVERAL || other === SEVERAL ? [] : [[one, other] as const],
  );
}
