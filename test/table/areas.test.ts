import fc from 'fast-check';
import {
  LAST_COLUMN,
  LAST_ROW,
  areaName,
  cellName,
  columnName,
  columnNumber,
  contains,
  overlap,
  parseArea,
} from '../../src/table/area.ts';
import { cellsFromRows, isErrorCell } from '../../src/table/cells.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [LAST_COLUMN, 'XFD'],
])('column %d is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
  expect(columnNumber(name.toLowerCase())).toBe(number);
});

test.each(['XFE', '', 'A1', 'AAAA', '1', 'Á'])('%j is no column', (name) => {
  expect(columnNumber(name)).toBeUndefined();
});

describe('addresses', () => {
  test.each([
    ['A4:H20', 'A4:H20'],
    ['$A$4:$H$20', 'A4:H20'],
    ['h20:a4', 'A4:H20'],
    ['H4:A20', 'A4:H20'],
    ["'Biểu 01'!A4:H20", 'A4:H20'],
    ['C5', 'C5'],
    ['C5:C5', 'C5'],
    [' A1:B2 ', 'A1:B2'],
    [`XFD${LAST_ROW + 1}`, 'XFD1048576'],
  ])('%s', (address, name) => {
    const found = parseArea(address);
    expect(found && areaName(found)).toBe(name);
  });

  test.each(['', 'A:C', '4:20', 'A1,B2', 'XFE1', 'A0', 'A1048577', 'A1:B2:C3', 'Hiệp An', '#REF!'])(
    '%j is none',
    (address) => {
      expect(parseArea(address)).toBeUndefined();
    },
  );

  test('an area printed and read again is the same', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: LAST_ROW }), fc.integer({ min: 0, max: LAST_COLUMN }));
    fc.assert(
      fc.property(cell, cell, ([r1, c1], [r2, c2]) => {
        const area = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        expect(parseArea(areaName(area))).toEqual(area);
        expect(contains(area, r1, c1)).toBe(true);
      }),
    );
  });

  test('cells in an area, areas that share cells', () => {
    const area = { top: 3, left: 0, bottom: 19, right: 7 };
    expect(cellName(4, 2)).toBe('C5');
    expect([contains(area, 3, 0), contains(area, 19, 7), contains(area, 20, 7), contains(area, 3, 8)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(overlap(area, { top: 19, left: 7, bottom: 30, right: 9 })).toBe(true);
    expect(overlap(area, { top: 20, left: 0, bottom: 30, right: 9 })).toBe(false);
  });
});

describe('cells from rows', () => {
  const cells = cellsFromRows(
    [
      ['Đơn vị', ''],
      ['Hiệp An', 0.9, false],
    ],
    {
      sheet: 'Biểu 01',
      top: 4,
      left: 1,
      formats: [[], ['General', '0.00%']],
      formulas: [[], [null, '=D6/C6']],
    },
  );

  test('stand where they were read', () => {
    expect(areaName(cells.area)).toBe('B5:D6');
    expect(cells.value(5, 1)).toBe('Hiệp An');
    expect(cells.value(5, 3)).toBe(false);
  });
  test('are empty where nothing is written', () => {
    expect([cells.value(4, 2), cells.value(4, 3), cells.value(0, 0), cells.value(6, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  test('carry formats and formulas', () => {
    expect([cells.format(5, 2), cells.format(4, 1), cells.format(5, 3)]).toEqual(['0.00%', 'General', 'General']);
    expect([cells.formula(5, 2), cells.formula(5, 1)]).toEqual(['=D6/C6', null]);
  });
  test('an Excel error is no text', () => {
    expect([isErrorCell({ error: '#N/A' }), isErrorCell('#N/A'), isErrorCell(null)]).toEqual([true, false, false]);
  });
});
