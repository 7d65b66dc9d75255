import { compareUnitNames, readUnitName, unitKey } from '../../src/table/unit-names.ts';

describe('two unit names', () => {
  test.each([
    ['Thị uỷ', 'Thị ủy'],
    ['Đông Hoà', 'Đông Hòa'],
    ["N' Thol Hạ", "N'Thol Hạ"],
    ['N’Thol Hạ', "N'Thol Hạ"],
    ['TT. Liên Nghĩa', 'thị trấn Liên Nghĩa'],
    ['TT Liên Nghĩa', 'Thị trấn Liên Nghĩa'],
    ['P. Lộc Sơn', 'Phường Lộc Sơn'],
    ['TP. Đà Lạt', 'Thành phố Đà Lạt'],
    ['TX. Đông Hòa', 'thị xã Đông Hoà'],
    ['H. Đức Trọng', 'Huyện Đức Trọng'],
    ['H.Đức Trọng', 'HUYỆN ĐỨC TRỌNG'],
    ['Xã Hiệp An', 'Hiệp An'],
    ['Xã Bản Lầu', 'Bản Lầu'],
    ['Phường 1', 'P.01'],
    ['Phường 1', 'P1'],
    ['Quận 3', 'Q.3'],
    ['Phường 01', 'Phường 1'],
    ['Hiệp An', 'Hiệp An'.normalize('NFD')],
    ['Hiệp\u00a0An', ' hiệp  an '],
    ['Hiệp\u200b An', 'Hiệp An'],
    ['1. Hiệp An', 'Hiệp An'],
    ['- Hiệp An', 'Hiệp An'],
    ['Phan Rang - Tháp Chàm', 'Phan Rang-Tháp Chàm'],
    ["Ea H'leo", 'Ea H’Leo'],
  ])('%s and %s are the same', (a, b) => {
    expect(compareUnitNames(a, b)).toBe('same');
    expect(compareUnitNames(b, a)).toBe('same');
  });

  test.each([
    ['Tân Thành', 'Tân Thanh'],
    ['Phường 1', 'Phường 10'],
    ['P.01', 'Phường 10'],
    ['Hiệp An', 'Hiệp Thạnh'],
    ['Đại Lộc', 'Đại Lộ'],
    ['Đông Hòa', 'Đồng Hòa'],
    ['Thanh Bình', 'Thạnh Bình'],
  ])('%s and %s are different', (a, b) => {
    expect(compareUnitNames(a, b)).toBe('different');
    expect(compareUnitNames(b, a)).toBe('different');
  });

  test.each([
    ['Đăk Glei', 'Đắk Glei'],
    ['Đắk Lắk', 'Đắc Lắk'],
    ['Đăk Hà', 'Đak Hà'],
    ['Hiệp An', 'Hiep An'],
    ['Hiệp An', 'xa Hiep An'],
    ['Mỹ Đức', 'Mĩ Đức'],
    ['Thị xã Cai Lậy', 'Huyện Cai Lậy'],
    ['Phường 1', '1'],
  ])('%s and %s must be asked', (a, b) => {
    expect(compareUnitNames(a, b)).toBe('ask');
    expect(compareUnitNames(b, a)).toBe('ask');
  });
});

test('the level goes into a field of its own', () => {
  expect(readUnitName('TT. Liên Nghĩa').level).toBe('township');
  expect(readUnitName('Thị xã Đông Hòa').level).toBe('town');
  expect(readUnitName('Thành phố Đà Lạt').level).toBe('city');
  expect(readUnitName('Hiệp An').level).toBeUndefined();
  expect(readUnitName('Xã Bản Lầu').key).toBe(readUnitName('Bản Lầu').whole);
});

test('a name that only begins like a level keeps its beginning', () => {
  expect(readUnitName('Bàn Đạt').level).toBeUndefined();
  expect(readUnitName('Áp Bắc').level).toBeUndefined();
  expect(readUnitName('Tân Phú').level).toBeUndefined();
});

test('a level alone is a name', () => {
  expect(unitKey('Phường')).toBe(`:${'phương'.normalize('NFD')}\u0300`);
  expect(unitKey('')).toBe(':');
});
