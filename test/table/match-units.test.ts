import fc from 'fast-check';
import { matchUnits } from '../../src/table/names/match-units.ts';
import type { UnitDecision } from '../../src/table/names/unit-decisions.ts';
import type { NamedUnit, UnitMatches } from '../../src/table/names/unit-matches.ts';
import { MATCHING } from './joining/matching.ts';

const unit = (from: string | NamedUnit): NamedUnit => (typeof from === 'string' ? { name: from } : from);

function shown({ name, within, code }: NamedUnit = { name: '?' }): string {
  return `${name}${within === undefined ? '' : `/${within}`}${code === undefined ? '' : ` #${code}`}`;
}

/** Matches as sorted lines: the same for every order of the lists. */
function lines(left: readonly NamedUnit[], right: readonly NamedUnit[], matches: UnitMatches): readonly string[] {
  const { pairs, doubts, onlyLeft, onlyRight, alone } = matches;
  return [
    ...pairs.map((pair) => `${shown(left[pair.left])} = ${shown(right[pair.right])} (${pair.by})`),
    ...doubts.map((doubt) => {
      const candidates = doubt.candidates.map((candidate) => `${shown(right[candidate.right])} (${candidate.why})`);
      return `${shown(left[doubt.left])} ? ${candidates.sort().join(', ')}`;
    }),
    ...onlyLeft.map((index) => `${shown(left[index])} -`),
    ...alone.map((index) => `${shown(left[index])} alone`),
    ...onlyRight.map((index) => `- ${shown(right[index])}`),
  ].sort();
}

function matched(
  left: readonly (string | NamedUnit)[],
  right: readonly (string | NamedUnit)[],
  decisions: readonly UnitDecision[] = [],
): readonly string[] {
  const [first, second] = [left.map(unit), right.map(unit)];
  return lines(first, second, matchUnits(first, second, decisions));
}

test.each(MATCHING)('$situation', ({ left, right, gives }) => {
  expect(matched(left, right)).toEqual([...gives].sort());
});

test('two registers of codes are told', () => {
  expect(matchUnits([{ name: 'A', code: '1' }], [{ name: 'A', code: 'x' }]).codesIgnored).toBe('apart');
  expect(matchUnits([{ name: 'A', code: '1' }], [{ name: 'A' }]).codesIgnored).toBeUndefined();
});

test('codes that contradict most names are numbers of rows: names count', () => {
  const here = ['Hiệp An', 'Đà Loan', 'Ninh Gia'].map((name, index) => ({ name, code: String(index + 1) }));
  const there = ['Ninh Gia', 'Hiệp An', 'Đà Loan'].map((name, index) => ({ name, code: `0${String(index + 1)}` }));
  const { pairs, codesIgnored } = matchUnits(here, there);
  expect(codesIgnored).toBe('contrary');
  expect(pairs.map(({ left, right, by }) => [left, right, by])).toEqual([
    [0, 1, 'name'],
    [1, 2, 'name'],
    [2, 0, 'name'],
  ]);
});

describe('what a person decided', () => {
  test('stands above names and codes', () => {
    expect(
      matched(
        ['Phường Hiệp An', 'Hiep An', 'Đà Loan'],
        ['Xã Hiệp An', 'Hiệp An', 'Đà Loan', 'Ninh Gia'],
        [
          { left: { name: 'Hiep An' }, is: { name: 'Hiệp An' } },
          { left: { name: 'P. Hiệp An' }, is: { name: 'X. Hiệp An' } },
          { left: { name: 'Đà Loan' }, is: { name: 'Ninh Gia' } },
        ],
      ),
    ).toEqual([
      '- Đà Loan',
      'Hiep An = Hiệp An (chosen)',
      'Phường Hiệp An = Xã Hiệp An (chosen)',
      'Đà Loan = Ninh Gia (chosen)',
    ]);
  });

  test('a refused pair is not proposed again, and a unit without counterpart is not asked about', () => {
    const decisions = [
      { left: { name: 'Hiep An' }, isNot: { name: 'Hiệp An' } },
      { left: { name: 'Đà Loan' }, is: null },
    ];
    expect(matched(['Hiep An', 'Đà Loan'], ['Hiệp An', 'Đà Loan'], decisions)).toEqual([
      '- Hiệp An',
      '- Đà Loan',
      'Hiep An -',
      'Đà Loan alone',
    ]);
  });

  test('may name a unit without its level, or with its district', () => {
    const right = [
      { name: 'Xã Tân Lập', within: 'Lâm Hà' },
      { name: 'Xã Tân Lập', within: 'Đức Trọng' },
      { name: 'Xã Hiệp An' },
    ];
    const decisions = [
      { left: { name: 'Tan Lap' }, is: { name: 'Tân Lập (H. Đức Trọng)' } },
      { left: { name: 'Hiep An' }, is: { name: 'Hiệp An' } },
    ];
    expect(matched(['Tan Lap', 'Hiep An'], right, decisions)).toEqual([
      '- Xã Tân Lập/Lâm Hà',
      'Hiep An = Xã Hiệp An (chosen)',
      'Tan Lap = Xã Tân Lập/Đức Trọng (chosen)',
    ]);
  });

  test('about a district holds for the communes in it', () => {
    const left = [
      { name: 'Tân Lập', within: 'Đăk Hà' },
      { name: 'Tân Lập', within: 'Kon Rẫy' },
    ];
    const right = [
      { name: 'Tân Lập', within: 'Đắk Hà' },
      { name: 'Tân Lập', within: 'Kon Rẫy' },
    ];
    expect(matched(left, right, [{ left: { name: 'Đăk Hà' }, is: { name: 'Đắk Hà' } }])).toEqual([
      'Tân Lập/Kon Rẫy = Tân Lập/Kon Rẫy (name-and-parent)',
      'Tân Lập/Đăk Hà = Tân Lập/Đắk Hà (name-and-parent)',
    ]);
  });

  test('is told when its unit is not there, or there twice; a district is there as the unit above', () => {
    const left = [
      { name: 'Tân Lập', within: 'Đăk Hà' },
      { name: 'Tân Lập', within: 'Kon Rẫy' },
    ];
    const right = [{ name: 'Phú Sơn', within: 'Đắk Hà' }];
    const lost = [
      { left: { name: 'Tân Lập' }, is: { name: 'Phú Sơn' } },
      { left: { name: 'Mê Linh' }, is: null },
    ];
    const district = { left: { name: 'Đăk Hà' }, is: { name: 'Đắk Hà' } };
    expect(matchUnits(left, right, [...lost, district]).unheeded).toEqual(lost);
  });

  test('about units that are not there, or twice, counts for nothing; the later of two counts', () => {
    const left = [
      { name: 'Tân Lập', within: 'A' },
      { name: 'Tân Lập', within: 'B' },
    ];
    const decisions = [
      { left: { name: 'Tân Lập' }, is: { name: 'Phú Sơn' } },
      { left: { name: 'Mê Linh' }, is: { name: 'Phú Sơn' } },
    ];
    expect(matched(left, ['Phú Sơn'], decisions)).toEqual(['- Phú Sơn', 'Tân Lập/A -', 'Tân Lập/B -']);
    const precise = [
      { left: { name: 'Tân Lập', within: 'A' }, is: { name: 'Phú Sơn' } },
      { left: { name: 'Tân Lập', within: 'B' }, is: { name: 'Phú Sơn' } },
    ];
    expect(matched(left, ['Phú Sơn'], precise)).toEqual(['Tân Lập/A -', 'Tân Lập/B = Phú Sơn (chosen)']);
  });
});

const NAMES = [
  'Tân Thành',
  'Tân Thanh',
  'Tan Thanh',
  'Đăk Hà',
  'Đắk Hà',
  'Bản Lầu',
  'Hiệp An',
  'Hiệp Am',
  '1',
  '10',
  'Tân Lập (A)',
];
const anyUnit = fc
  .record({
    level: fc.constantFrom('', '', 'Xã ', 'TT. ', 'Phường ', 'Huyện '),
    name: fc.constantFrom(...NAMES),
    code: fc.option(fc.constantFrom('01', '1', '2', '3'), { nil: undefined, freq: 3 }),
    within: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    group: fc.boolean(),
  })
  .map(({ level, name, code, within, group }): NamedUnit => ({
    name: level + name,
    group,
    ...(code !== undefined && { code }),
    ...(within !== undefined && { within }),
  }));
const list = fc.array(anyUnit, { maxLength: 10 });

describe('any two lists', () => {
  test('the order of the lists does not matter', () => {
    fc.assert(
      fc.property(list, list, fc.func(fc.nat()), (left, right, place) => {
        const shuffled = (units: readonly NamedUnit[]): readonly NamedUnit[] =>
          units
            .map((one, index) => [place(index), one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        expect(matched(shuffled(left), shuffled(right))).toEqual(matched(left, right));
      }),
    );
  });

  test('pairs are the same in both directions', () => {
    fc.assert(
      fc.property(list, list, (left, right) => {
        const there = matchUnits(left, right).pairs.map((pair) => `${String(pair.left)} ${String(pair.right)}`);
        const back = matchUnits(right, left).pairs.map((pair) => `${String(pair.right)} ${String(pair.left)}`);
        expect([...back].sort()).toEqual([...there].sort());
      }),
    );
  });

  test('every unit has one place, at most one partner, and never one of another code', () => {
    fc.assert(
      fc.property(list, list, (left, right) => {
        const { pairs, doubts, onlyLeft, onlyRight, codesIgnored } = matchUnits(left, right);
        const lefts = [...pairs.map((pair) => pair.left), ...doubts.map((doubt) => doubt.left), ...onlyLeft];
        expect(lefts.sort((a, b) => a - b)).toEqual([...left.keys()]);
        const partners = pairs.map((pair) => pair.right);
        expect(new Set(partners).size).toBe(partners.length);
        expect(onlyRight.filter((index) => partners.includes(index))).toEqual([]);
        for (const pair of pairs) {
          const codes = [left[pair.left]?.code, right[pair.right]?.code].flatMap((code) =>
            code ? [Number(code)] : [],
          );
          if (!codesIgnored) expect(new Set(codes).size).toBeLessThan(2);
        }
      }),
    );
  });

  test('a list with distinct names is found in itself', () => {
    const distinct = fc.uniqueArray(fc.constantFrom(...NAMES), { selector: (name) => name });
    fc.assert(
      fc.property(distinct, (names) => {
        const units = names.map(unit);
        expect(matchUnits(units, units.toReversed()).pairs.length).toBe(names.length);
      }),
    );
  });
});
