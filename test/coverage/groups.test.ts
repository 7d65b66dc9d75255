import fc from 'fast-check';
import {
  type Absent,
  type Actual,
  type OutsideAnswer,
  type RolledUnit,
  type Unit,
  absent,
  actual,
  coverageRate,
  denominator,
  isAbsent,
  leavesWithout,
  percentText,
  ratio,
  rollUp,
  settleTotal,
  targetHeadcount,
} from '../../src/coverage/index.ts';

const BLANK = absent('blank');
const INCOMPLETE = absent('incomplete');

type Cell = number | Absent;
const figure = <Kind>(cell: Cell, make: (value: number) => Kind): Kind | Absent =>
  typeof cell === 'number' ? make(cell) : cell;

/** A unit with participants, denominator and planned headcount; a group when children are given. */
function unit(name: string, cells: readonly Cell[], children?: readonly Unit[]): Unit {
  const [people = BLANK, base = BLANK, target = BLANK] = cells;
  const counts = {
    actual: figure(people, actual),
    denominator: figure(base, denominator),
    targetHeadcount: figure(target, targetHeadcount),
  };
  return { name, counts, ...(children && { children }) };
}

function rootOf(root: Unit, outside?: OutsideAnswer): RolledUnit {
  const [first] = rollUp({ root, outside });
  if (!first) throw new Error('a tree has a root');
  return first;
}

describe('a printed total against its units', () => {
  const parts = (...cells: Cell[]): (Actual | Absent)[] => cells.map((cell) => figure(cell, actual));

  test.each<[string, Cell, Cell[], object]>([
    ['agrees', 998, [400, 598], { figure: 998, from: 'printed', sum: 998, missing: [] }],
    ['differs by two people', 1000, [400, 598], { figure: 998, from: 'summed', sum: 998, difference: 2 }],
    ['is too small', 990, [400, 598], { figure: 998, from: 'summed', difference: -8 }],
    ['is not printed', BLANK, [400, 598], { figure: 998, from: 'summed', sum: 998 }],
    [
      'stands while a unit is missing',
      1000,
      [400, BLANK],
      { figure: 1000, from: 'printed', sum: INCOMPLETE, missing: [1] },
    ],
    [
      'is told to be too small while a unit is missing, where the others exceed it',
      1000,
      [700, 400, BLANK],
      { figure: 1000, from: 'printed', sum: INCOMPLETE, known: 1100, difference: -100, missing: [2] },
    ],
    [
      'is unknown without print and with a unit missing',
      BLANK,
      [BLANK, 5],
      { figure: INCOMPLETE, known: 5, missing: [0] },
    ],
    ['stands alone', 7, [BLANK, BLANK], { figure: 7, from: 'printed', missing: [0, 1] }],
    ['of nothing is nothing', BLANK, [], { figure: 0, from: 'summed' }],
    ['is beyond exact numbers', BLANK, [Number.MAX_SAFE_INTEGER, 1, 1], { figure: absent('too-large') }],
    [
      'keeps what is printed when the sum is beyond exact numbers',
      5,
      [Number.MAX_SAFE_INTEGER, 1],
      { figure: 5, from: 'printed' },
    ],
  ])('%s', (_name, printed, cells, expected) => {
    expect(settleTotal({ printed: figure(printed, actual), parts: parts(...cells) })).toMatchObject(expected);
  });

  test('has no difference to report unless there is one', () => {
    for (const printed of [BLANK, actual(998)]) {
      expect(settleTotal({ printed, parts: parts(400, 598) })).not.toHaveProperty('difference');
    }
    for (const printed of [BLANK, actual(400), actual(1000)]) {
      expect(settleTotal({ printed, parts: parts(400, BLANK) })).not.toHaveProperty('difference');
    }
  });
});

describe('a tree of units', () => {
  test('a total rate comes from sums, never from the mean of rates', () => {
    const { counts } = rootOf(unit('Tỉnh', [], [unit('A', [900, 1000]), unit('B', [5000, 10_000])]));
    const coverage = coverageRate(counts.actual, counts.denominator);
    expect(isAbsent(coverage) ? '' : percentText(coverage, 2)).toBe('53.64');
  });

  test('levels may differ between branches, and no group is added to its own units', () => {
    const list = rollUp({
      root: unit(
        'Tỉnh',
        [1000, 2000, 1900],
        [
          unit('I. Khối huyện', [500, 1000, 900], [unit('Xã A', [200, 400, 380]), unit('Xã B', [300, 600, 520])]),
          unit('Thị xã C', [498, 1000, 1000]),
        ],
      ),
    });
    expect(list.map(({ unit: { name }, depth, parent, end }) => [name, depth, parent, end])).toEqual([
      ['Tỉnh', 0, -1, 5],
      ['I. Khối huyện', 1, 0, 4],
      ['Xã A', 2, 1, 3],
      ['Xã B', 2, 1, 4],
      ['Thị xã C', 1, 0, 5],
    ]);
    const [province, group, leaf] = list;
    expect(province?.totals).toMatchObject({
      actual: { figure: 998, from: 'summed', difference: 2 },
      denominator: { figure: 2000, from: 'printed' },
      targetHeadcount: { figure: 1900, from: 'printed' },
    });
    expect(province?.unit.counts.actual).toBe(1000);
    expect(group?.counts).toEqual({ actual: 500, denominator: 1000, targetHeadcount: 900 });
    expect([leaf?.totals, leaf?.counts.actual]).toEqual([undefined, 200]);
  });

  test('printed totals that differ are told at every level, too small ones while a unit is missing as well', () => {
    const list = rollUp({
      root: unit('Tỉnh', [1000], [unit('Huyện', [650], [unit('Xã A', [700]), unit('Xã A', [])]), unit('Xã A', [400])]),
    });
    expect(list.map(({ totals }) => totals?.actual.difference)).toEqual([-100, -50, undefined, undefined, undefined]);
    expect(list.map(({ counts }) => counts.actual)).toEqual([1000, 650, 700, BLANK, 400]);
  });

  test('units without a figure are named at every level', () => {
    const list = rollUp({
      root: unit(
        'Tỉnh',
        [1000],
        [unit('Huyện', [], [unit('Xã A', [BLANK, 5]), unit('Xã B', [10, 20])]), unit('Huyện trống', [7], [])],
      ),
    });
    expect(list[0]?.totals?.actual).toMatchObject({ figure: 1000, from: 'printed', known: 17, missing: 1 });
    expect(list[1]?.totals?.actual).toMatchObject({ figure: INCOMPLETE, known: 10, missing: 1 });
    const names = (index: number, column: 'actual' | 'denominator'): unknown[] =>
      leavesWithout({ list, index, column }).map((place) => list[place]?.unit.name);
    expect(names(0, 'actual')).toEqual(['Xã A']);
    expect(names(0, 'denominator')).toEqual(['Huyện trống']);
    expect(names(4, 'denominator')).toEqual(['Huyện trống']);
    expect(names(1, 'denominator')).toEqual([]);
    expect(leavesWithout({ list, index: 9, column: 'actual' })).toEqual([]);
  });

  test('a lone unit is its own total', () => {
    expect(rollUp({ root: unit('Xã', [1, 2, 3]) })).toMatchObject([{ counts: { actual: 1 }, end: 1, parent: -1 }]);
  });

  test('sums are those of plain recursion over the leaves', () => {
    const { tree } = fc.letrec<{ tree: Unit }>((tie) => ({
      tree: fc
        .record({
          cells: fc.array(fc.option(fc.nat(1000), { nil: BLANK }), { maxLength: 3 }),
          children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
        })
        .map(({ cells, children }) => unit('', cells, children as Unit[])),
    }));
    const leaves = (at: Unit): Unit[] => (at.children?.length ? at.children.flatMap(leaves) : [at]);
    fc.assert(
      fc.property(tree, (root) => {
        for (const { unit: at, totals, end, depth } of rollUp({ root })) {
          expect(end).toBeGreaterThan(depth);
          if (!totals) continue;
          for (const column of ['actual', 'denominator', 'targetHeadcount'] as const) {
            const all = leaves(at).map(({ counts }) => counts[column]);
            const known = all.reduce<number>((sum, count) => (isAbsent(count) ? sum : sum + count), 0);
            expect(totals[column]).toMatchObject({ known, missing: all.filter(isAbsent).length });
          }
        }
      }),
    );
  });

  test('ten thousand levels do not exhaust the stack', () => {
    let root = unit('đáy', [1, 2]);
    for (let level = 0; level < 10_000; level += 1) root = unit('', [], [root, unit('', [1, BLANK])]);
    const list = rollUp({ root });
    expect(list).toHaveLength(20_001);
    expect(list[0]?.totals?.actual.figure).toBe(10_001);
    expect(list[0]?.totals?.denominator.missing).toBe(10_000);
    expect(list.at(-1)?.depth).toBe(1);
  });

  test('a million units add up', () => {
    const leaf = unit('Xã', [1, 2, 3]);
    const wide = (count: number): Unit =>
      unit(
        'Tỉnh',
        [],
        Array.from({ length: count / 500 }, () => unit('Huyện', [], Array<Unit>(500).fill(leaf))),
      );
    const list = rollUp({ root: wide(1_000_000) });
    expect(list[0]?.counts).toEqual({ actual: 1_000_000, denominator: 2_000_000, targetHeadcount: 3_000_000 });
  });
});

describe('units with participants and no denominator', () => {
  const office = unit('Văn phòng BHXH tỉnh', [40]);
  const communes = [unit('A', [900, 1000]), unit('B', [2500, 3000])];
  const outside = (printed: Cell, answer?: OutsideAnswer, units: Unit[] = [office]) =>
    rootOf(unit('Tỉnh', [3440, printed], [...communes, ...units]), answer).outside;

  test('are left out of the coverage while nothing says that their people are counted', () => {
    expect(outside(4000)).toEqual({
      units: 1,
      people: 40,
      counted: 'unknown',
      beyond: 0,
      coverageWith: ratio(3440, 4000),
      coverageWithout: ratio(3400, 4000),
      coverage: ratio(3400, 4000),
    });
    expect(outside(BLANK)).toMatchObject({ counted: 'unknown', beyond: BLANK, coverage: ratio(3400, 4000) });
  });

  test('stay in the numerator where the printed denominator has room for them', () => {
    expect(outside(4100)).toMatchObject({ counted: 'yes', beyond: 100, coverage: ratio(3440, 4100) });
    expect(outside(4039)).toMatchObject({ counted: 'unknown', beyond: 39, coverage: ratio(3400, 4000) });
    expect(outside(3990)).toMatchObject({ counted: 'unknown', beyond: -10, coverageWith: ratio(3440, 4000) });
  });

  test('are in or out as a person says', () => {
    expect(outside(4000, 'in-total')).toMatchObject({ counted: 'yes', coverage: ratio(3440, 4000) });
    expect(outside(4100, 'not-in-total')).toMatchObject({ counted: 'no', coverage: ratio(3400, 4000) });
  });

  test('stay in the sum of participants either way', () => {
    expect(rootOf(unit('Tỉnh', [3440], [...communes, office])).totals?.actual).toMatchObject({
      sum: 3440,
      from: 'printed',
    });
  });

  test('a denominator of 0 is none either, and leaves the sum known', () => {
    const root = rootOf(unit('Tỉnh', [], [...communes, unit('Lực lượng vũ trang', [60, 0])]));
    expect(root.totals?.denominator).toMatchObject({ figure: 4000, missing: 0 });
    expect(root.outside).toMatchObject({ units: 1, people: 60, coverage: ratio(3400, 4000) });
  });

  test.each<[string, Unit[], object]>([
    [
      'a denominator that cannot be read',
      [unit('C', [5, absent('unreadable')])],
      { coverageWithout: INCOMPLETE, coverage: INCOMPLETE },
    ],
    ['a unit without any figure', [unit('C', [])], { coverageWith: INCOMPLETE, coverage: INCOMPLETE }],
    [
      'participants that are not known',
      [unit('C', [BLANK, 100])],
      { coverageWith: INCOMPLETE, coverageWithout: INCOMPLETE },
    ],
  ])('%s is another matter', (_name, more, expected) => {
    expect(outside(BLANK, undefined, [office, ...more])).toMatchObject({ units: 1, counted: 'unknown', ...expected });
  });

  test.each<[string, Unit[]]>([
    ['no unit has a denominator', [unit('A', [5]), unit('B', [6])]],
    ['nobody takes part in them', [unit('A', [5, 10]), unit('B', [0])]],
    ['every unit has one', communes],
  ])('nothing is said when %s', (_name, units) => {
    expect(rootOf(unit('Tỉnh', [], units))).not.toHaveProperty('outside');
  });
});
