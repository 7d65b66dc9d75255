import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editorText, isEnglishBlock, typedCell } from '../../src/host/grid/typed-number.ts';

const number = (v: number, pattern?: string) => ({ v, t: 2, ...(pattern !== undefined && { s: { n: { pattern } } }) });
const text = (v: string) => ({ v, t: 1 });

describe('a number typed into an empty cell', () => {
  test.each([
    ['12,5%', number(0.125, '0.0%')],
    ['15,54', number(15.54)],
    ['15,54%', number(0.1554, '0.00%')],
    ['-0,5', number(-0.5)],
    ['1.234,56', number(1234.56, '#,##0.00')],
    ['12.306', number(12306, '#,##0')],
    ['1.427.535', number(1427535, '#,##0')],
    ['15.54', number(15.54)],
  ])('%s is the number that is meant', (typed, expected) => {
    expect(typedCell(typed, 'General')).toEqual(expected);
  });

  test.each(['12,306', '1.23.456', '1,2,3', '23.11.2021'])('%s could be several things and stays text', (typed) => {
    expect(typedCell(typed, 'General')).toEqual(text(typed));
  });

  test.each(['', 'Xã A', '2024', '012', '12-9', '8/2023', '=A1+1,5'])('%j is left to the grid', (typed) => {
    expect(typedCell(typed, 'General')).toBeUndefined();
  });
});

describe('a number typed into a cell that has a format', () => {
  test.each([
    ['95', '0.00%', number(0.95)],
    ['0,95', '0.00%', number(0.95)],
    ['97,5', '0.00%', number(0.975)],
    ['97,5%', '0%', number(0.975)],
    ['12.306', '#,##0', number(12306)],
    ['12,5%', '#,##0', number(0.125, '0.0%')],
  ])('%s in %s', (typed, format, expected) => {
    expect(typedCell(typed, format)).toEqual(expected);
  });
});

describe('the cell editor', () => {
  test.each([
    ['15.54%', '15,54%'],
    ['12.306', '12,3060'],
    ['-0.5', '-0,5'],
    ['1000', '1000'],
    ['a.b', 'a.b'],
  ])('shows %s as %s', (engine, shown) => {
    expect(editorText(engine)).toBe(shown);
  });

  test('what it shows is read back to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        const shown = editorText(String(value));
        const read = typedCell(shown, 'General');
        // Whole numbers are left to the grid; the smallest are written with an exponent, which it reads as well.
        expect(read?.v ?? Number(shown)).toBe(value);
      }),
    );
  });
});

test.each([
  [['12,306', '15.54%'], true],
  [['1,234.56', 'Xã A'], true],
  [['12.306', '15,54%'], false],
  [['12,306'], false],
  [['12.306'], false],
  [['Xã A'], false],
])('a pasted block %j is English: %s', (texts, expected) => {
  expect(isEnglishBlock(texts)).toBe(expected);
});
