import fc from 'fast-check';
import {
  type AllocatedNode,
  type AllocationNode,
  type AllocationProblemCode,
  absent,
  allocate,
  allocateTree,
  ratio,
} from '../../src/coverage/index.ts';

/** A tree's headcounts as nested lists: a group is its own headcount and then its children. */
type Counts = number | [number, ...Counts[]];

function countsOf({ headcount, children }: AllocatedNode): Counts {
  return children.length === 0 ? headcount : [headcount, ...children.map(countsOf)];
}

function shared(total: number, root: AllocationNode): Counts | undefined {
  const result = allocateTree({ total, root });
  return result.ok ? countsOf(result.root) : undefined;
}

const unit = (weight: number, bounds: Omit<AllocationNode, 'weight'> = {}): AllocationNode => ({ weight, ...bounds });
const group = (children: AllocationNode[], own: Omit<AllocationNode, 'children'> = {}): AllocationNode => ({
  ...own,
  children,
});

describe('a plan goes down level by level, each exact', () => {
  test.each<[string, number, AllocationNode, Counts]>([
    ['one unit takes all', 7, {}, 7],
    ['one level is as without a tree', 950, group([unit(333), unit(333), unit(334)]), [950, 317, 316, 317]],
    ['branches of different depth', 100, group([group([unit(60), unit(30)]), unit(10)]), [100, [90, 60, 30], 10]],
    ['a group weighs what its children do', 10, group([group([unit(0.1), unit(0.2)]), unit(0.3)]), [10, [5, 2, 3], 5]],
    ['or what it is given', 10, group([group([unit(1), unit(1)], { weight: 9 }), unit(1)]), [10, [9, 5, 4], 1]],
    [
      'calculated shares',
      9,
      group([group([unit(1)], { weight: ratio(2, 3) }), { weight: ratio(1, 3) }]),
      [9, [6, 6], 3],
    ],
    [
      'a commune that is full passes on within its district',
      90,
      group([group([unit(8, { cap: 10 }), unit(1)]), unit(9)]),
      [90, [45, 10, 35], 45],
    ],
    [
      'a district that is full passes on to the others',
      90,
      group([group([unit(8, { cap: 10 }), unit(1, { cap: 5 })]), unit(9)]),
      [90, [15, 10, 5], 75],
    ],
    [
      'what communes have already, the district gets',
      90,
      group([group([unit(1, { floor: 40 }), unit(1, { floor: 7 })]), unit(18)]),
      [90, [47, 40, 7], 43],
    ],
    [
      'own bounds of a district',
      90,
      group([group([unit(8), unit(1)], { cap: 18 }), unit(9, { floor: 60 })]),
      [90, [18, 16, 2], 72],
    ],
    ['bounds of the whole', 5, group([unit(1)], { floor: 5, cap: 5 }), [5, 5]],
    [
      'a group without weights gets its floors',
      9,
      group([group([unit(0, { floor: 2 }), unit(0)]), unit(1)]),
      [9, [2, 2, 0], 7],
    ],
    ['a group without children is a unit', 9, group([group([], { weight: 2 }), unit(1)]), [9, 6, 3]],
  ])('%s', (_, total, root, counts) => {
    expect(shared(total, root)).toEqual(counts);
  });
});

describe('what cannot be done is said with the path of the node', () => {
  test.each<[string, number, AllocationNode, AllocationProblemCode, number, number[]]>([
    [
      'units that cannot hold the whole',
      20,
      group([unit(1, { cap: 4 }), group([unit(1, { cap: 9 })])]),
      'above-caps',
      7,
      [],
    ],
    [
      'units that need more than the whole',
      9,
      group([unit(1, { floor: 4 }), group([unit(1, { floor: 9 })])]),
      'below-floors',
      4,
      [],
    ],
    [
      'a district whose cap is below what its communes have',
      90,
      group([unit(1), group([unit(1, { floor: 9 }), unit(1, { floor: 8 })], { cap: 10 })]),
      'below-floors',
      7,
      [1],
    ],
    [
      'a district that must have more than its communes can take',
      90,
      group([unit(1), group([unit(1), group([unit(1, { cap: 9 })], { floor: 10 })])]),
      'above-caps',
      1,
      [1, 1],
    ],
    [
      'a commune whose cap is below its floor',
      90,
      group([unit(1), group([unit(1, { floor: 9, cap: 2 })])]),
      'cap-below-floor',
      7,
      [1, 0],
    ],
    [
      'the first row at fault is named',
      90,
      group([group([unit(1, { floor: 9, cap: 2 })]), unit(1, { floor: 2, cap: 1 })]),
      'cap-below-floor',
      7,
      [0, 0],
    ],
    [
      'a district with a weight whose communes have none',
      90,
      group([unit(1), group([unit(0, { floor: 3 }), unit(0)], { weight: 1 })]),
      'zero-weights',
      42,
      [1],
    ],
    ['no weights at all', 90, group([unit(0)]), 'zero-weights', 90, []],
    ['a commune without a weight', 90, group([unit(1), group([unit(1), {}])]), 'blank-weight', 0, [1, 1]],
    [
      'a district whose weight is blank',
      90,
      group([unit(1), group([unit(1)], { weight: absent('blank') })]),
      'blank-weight',
      0,
      [1],
    ],
    ['a weight below zero', 90, group([unit(1), group([unit(-1)])]), 'negative-weight', 0, [1, 0]],
    ['half a person as cap', 90, group([unit(1), group([unit(1)], { cap: 0.5 })]), 'cap-not-whole', 0, [1]],
    ['half a person as floor', 90, group([unit(1, { floor: 0.5 })]), 'floor-not-whole', 0, [0]],
    ['half a person in all', 0.5, group([unit(1)]), 'total-not-whole', 0, []],
    [
      'floors beyond all counting',
      90,
      group([group([unit(1, { floor: 2 ** 53 - 1 }), unit(1, { floor: 1 })])]),
      'too-large',
      0,
      [0],
    ],
  ])('%s', (_, total, root, code, shortage, path) => {
    expect(allocateTree({ total, root })).toEqual({ ok: false, code, shortage, path });
  });
});

test('ten thousand levels', () => {
  let root = unit(1);
  for (let level = 0; level < 10_000; level += 1) root = group([unit(1, { cap: 1 }), root]);
  const result = allocateTree({ total: 50_000, root });
  let node = result.ok ? result.root : undefined;
  let levels = 0;
  for (; node?.children[1]; node = node.children[1]) {
    const [first, second] = node.children;
    expect((first?.headcount ?? 0) + second.headcount).toBe(node.headcount);
    levels += 1;
  }
  expect(levels).toBe(10_000);
  expect(allocateTree({ total: 5, root: group([unit(1), group([root], { floor: 9, cap: 1 })]) })).toMatchObject({
    path: [1],
  });
});

const { tree } = fc.letrec<{ tree: AllocationNode; leaf: AllocationNode; group: AllocationNode }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, tie('leaf'), tie('group')),
  leaf: fc.record({
    weight: fc.nat({ max: 40 }).map((tenths) => tenths / 10),
    floor: fc.option(fc.nat({ max: 9 }), { nil: undefined, freq: 2 }),
    cap: fc.option(fc.integer({ min: 9, max: 60 }), { nil: undefined, freq: 1 }),
  }),
  group: fc.record({
    children: fc.array(tie('tree'), { minLength: 1, maxLength: 5 }),
    cap: fc.option(fc.integer({ min: 20, max: 200 }), { nil: undefined, freq: 1 }),
  }),
}));

/** The floors and caps of a node from its units up, and its weight in tenths. */
function settled(node: AllocationNode): { floor: number; cap: number; tenths: number } {
  const { floor = 0, cap = Infinity, weight, children = [] } = node;
  const inner = children.map(settled);
  const sum = (of: 'floor' | 'cap' | 'tenths'): number => inner.reduce((all, one) => all + one[of], 0);
  if (inner.length === 0) return { floor, cap, tenths: Math.round(Number(weight) * 10) };
  return { floor: Math.max(floor, sum('floor')), cap: Math.min(cap, sum('cap')), tenths: sum('tenths') };
}

function expectLevels(node: AllocationNode, result: AllocatedNode): void {
  const { children = [] } = node;
  if (children.length === 0) return;
  const inner = children.map(settled);
  const level = allocate({
    total: result.headcount,
    weights: inner.map(({ tenths }) => tenths),
    floors: inner.map(({ floor }) => floor),
    caps: inner.map(({ cap }) => (cap === Infinity ? undefined : cap)),
  });
  expect(level).toEqual({ ok: true, parts: result.children.map(({ headcount }) => headcount) });
  children.forEach((child, row) => {
    const its = result.children[row];
    if (its) expectLevels(child, its);
  });
}

test('every level is what allocate gives for it, or the problem is that of one level', () => {
  fc.assert(
    fc.property(tree, fc.nat({ max: 400 }), (root, total) => {
      const result = allocateTree({ total, root });
      const { floor, cap } = settled(root);
      if (result.ok) {
        expect(result.root.headcount).toBe(total);
        expectLevels(root, result.root);
      } else if (result.code === 'above-caps' && result.path.length === 0) {
        expect(result.shortage).toBe(total - cap);
      } else if (result.path.length === 0 && total < floor && result.code === 'below-floors') {
        expect([floor - total, floor - (root.cap ?? 0)]).toContain(result.shortage);
      } else {
        expect(['below-floors', 'zero-weights']).toContain(result.code);
        expect(result.shortage).toBeGreaterThan(0);
      }
    }),
    { numRuns: 3_000 },
  );
});
