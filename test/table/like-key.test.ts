import fc from 'fast-check';
import { likeKey } from '../../src/table/names/like-key.ts';
import { unitKey } from '../../src/table/names/unit-names.ts';
import { SAME_NAMES } from './joining/unit-names.ts';

const sameUnit = SAME_NAMES.filter(([a, b]) => unitKey(a) === unitKey(b));

test.each(sameUnit)('%s and %s are alike', (a, b) => {
  expect(likeKey(a)).toBe(likeKey(b));
});

test.each([
  ['Phường 1', 'Phường 2'],
  ['Thôn II', 'Thôn III'],
  ['Tân Lập 1', 'Tân Lập 2'],
  ['Xã Hòa An', 'Xã Hòa Ân'],
  ['Xã Tân Thành', 'Xã Tân Thạnh'],
  ['Thị trấn Liên Nghĩa', 'Thị trấn Đinh Văn'],
  ["Xã M'Đrắk", 'Xã Đrắk'],
])('%s and %s are told apart at once', (a, b) => {
  expect(likeKey(a)).not.toBe(likeKey(b));
});

/** Ways to write one and the same name. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.normalize('NFD'),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) =>
    name
      .replace(/^Xã /, 'X. ')
      .replace(/^Phường /, 'P.')
      .replace(/^Thị trấn /, 'TT '),
  (name) => `12. ${name}`,
  (name) => `IV. ${name}`,
  (name) => name.replace(/ (?=\S+$)/, '-'),
  (name) => name.replaceAll("'", '’ '),
];

const WORDS = [
  'Hòa',
  'Thuỷ',
  'Đắk',
  'Mỹ',
  'Quý',
  'An',
  'Thành',
  'Trung',
  'Phố',
  'Nghĩa',
  "N'Thol",
  'Ea',
  'Vĩ',
  '2',
  'II',
];
const names = fc
  .tuple(
    fc.constantFrom('Xã', 'Phường', 'Thị trấn', 'Thôn', 'Trường Tiểu học', 'BHXH huyện', ''),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
  )
  .map(([level, words]) => [level, ...words].join(' ').trim());

test('spellings of one name are alike', () => {
  fc.assert(
    fc.property(names, fc.constantFrom(...SPELLINGS), (name, spell) => {
      const other = spell(name);
      fc.pre(unitKey(name) === unitKey(other));
      expect(likeKey(other)).toBe(likeKey(name));
    }),
  );
});
