import fc from 'fast-check';
import { compareUnitNames, readUnitName, unitKey } from '../../src/table/names/unit-names.ts';
import { DIFFERENT_NAMES, DOUBTFUL_NAMES, SAME_NAMES } from './joining/unit-names.ts';

describe('two unit names', () => {
  test.each(SAME_NAMES)('%s and %s are the same', (a, b) => {
    expect(compareUnitNames(a, b)).toBe('same');
    expect(compareUnitNames(b, a)).toBe('same');
  });

  test.each(DIFFERENT_NAMES)('%s and %s are different', (a, b) => {
    expect(compareUnitNames(a, b)).toBe('different');
    expect(compareUnitNames(b, a)).toBe('different');
  });

  test.each(DOUBTFUL_NAMES)('%s and %s must be asked', (a, b) => {
    expect(compareUnitNames(a, b)).toBe('ask');
    expect(compareUnitNames(b, a)).toBe('ask');
  });
});

test.each([
  ['TT. Liên Nghĩa', 'township'],
  ['Liên Nghĩa (TT)', 'township'],
  ['Thị xã Đông Hòa', 'town'],
  ['Thành phố Đà Lạt', 'city'],
  ['Đặc khu Phú Quốc', 'special-zone'],
  ['TDP số 3', 'residential-group'],
  ['Trường TH&THCS Lê Lợi', 'school:th+thcs'],
  ['Trường Trung học phổ thông Nguyễn Du', 'school:thpt'],
  ['BHXH cơ sở Đức Trọng', 'office'],
  ['Hiệp An', undefined],
  ['Bàn Đạt', undefined],
  ['Áp Bắc', undefined],
  ['Tân Phú', undefined],
  ['A Lưới', undefined],
  ['Phường', undefined],
])('the level of %s is %s', (name, level) => {
  expect(readUnitName(name).level).toBe(level);
});

test('a name whose level is left out has the same key', () => {
  expect(readUnitName('Xã Bản Lầu').key).toBe(readUnitName('Bản Lầu').whole);
  expect(unitKey('Phường').normalize('NFC')).toBe(':phường');
  expect(unitKey('')).toBe(':');
});

test('what stands in parentheses or after a comma is kept apart', () => {
  const remark = (name: string) => readUnitName(name).remark?.normalize('NFC');
  expect(['Tân Lập (cũ)', 'Tân Lập (H. Lâm Hà)', 'Xã Tân Lập, huyện Lâm Hà', 'Tân Lập,'].map(remark)).toEqual([
    'cũ',
    'lâmhà',
    'lâmhà',
    undefined,
  ]);
});

const LETTERS = [..."aăâeêioôơuưyáàảãạấếốđbcdghklmnpqrstvx .-'’,()0123IVX&\u0301\u0303\u00ad\u200b\u00a0"];

test('any text is compared with itself and in both directions', () => {
  const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 14 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      if (readUnitName(a).key !== '') expect(compareUnitNames(a, a)).toBe('same');
      expect(compareUnitNames(a, a.normalize('NFD'))).toBe(compareUnitNames(a, a));
      expect(compareUnitNames(a, b)).toBe(compareUnitNames(b, a));
    }),
  );
});
