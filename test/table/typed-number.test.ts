import fc from 'fast-check';
import { parseTypedNumber } from '../../src/table/numbers/typed-number.ts';

describe('a number typed into a cell', () => {
  test.each<[string, number, string | undefined]>([
    ['12306', 12306, undefined],
    ['12.306', 12306, '#,##0'],
    ['1.427.535', 1427535, '#,##0'],
    ['1,427,535', 1427535, '#,##0'],
    ['12 306', 12306, '#,##0'],
    ['12\u00a0306', 12306, '#,##0'],
    ['12\u202f306', 12306, '#,##0'],
    ['15,54', 15.54, undefined],
    ['15.54', 15.54, undefined],
    ['1.234,56', 1234.56, '#,##0.00'],
    ['1,234.56', 1234.56, '#,##0.00'],
    ['0,125', 0.125, undefined],
    ['0.125', 0.125, undefined],
    ['12,5%', 0.125, '0.0%'],
    ['15,54 %', 0.1554, '0.00%'],
    ['97%', 0.97, '0%'],
    ['102.4%', 1.024, '0.0%'],
    ['-932', -932, undefined],
    ['−932', -932, undefined],
    ['(932)', -932, undefined],
    ['-12.306', -12306, '#,##0'],
    ['0', 0, undefined],
  ])('%j is %d', (text, value, format) => {
    expect(parseTypedNumber(text)).toEqual(format === undefined ? { value } : { value, format });
  });

  test.each([
    '',
    ' ',
    '-',
    '12,306',
    '1.234%',
    '04',
    '001.234',
    '31.455 người',
    '84,746 triệu',
    '12-9',
    '31/8',
    '23.11.2021',
    '8-2023',
    'Hiệp An',
    "'12306",
    '=A1+1',
    '1e5',
    '12.30.6',
    '(-932)',
    '932-',
    '12.306 (1)',
    '12.306*',
    '１２３０６',
    '012345678901',
    '1234567890123456',
    '9'.repeat(500),
  ])('%j stays text', (text) => {
    expect(parseTypedNumber(text)).toBeUndefined();
  });

  test('a whole number printed the Vietnamese way reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
        expect(parseTypedNumber(value.toLocaleString('vi-VN'))?.value).toBe(value);
      }),
    );
  });

  test('two decimals printed the Vietnamese way read back as themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
        const text = (hundredths / 100).toLocaleString('vi-VN', { minimumFractionDigits: 2 });
        expect(parseTypedNumber(text)?.value).toBe(hundredths / 100);
      }),
    );
  });
});
