import { isAbsent } from '../../src/coverage/index.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';
import type { CoverageFigures } from '../../src/table/numbers/rate-scale.ts';
import { percentOf } from '../../src/table/numbers/numbers.ts';
import { readRates } from '../../src/table/numbers/read-rates.ts';
import type { RateScale } from '../../src/table/table.ts';

/** A column of cells: a number with a format is written `[0.95, '0%']`. */
type Cell = CellValue | readonly [number, string];

function isFormatted(cell: Cell): cell is readonly [number, string] {
  return Array.isArray(cell);
}

function readColumn(column: readonly Cell[], chosen?: RateScale, coverage: CoverageFigures = {}) {
  const parts = column.map((cell): readonly [CellValue, string] => (isFormatted(cell) ? cell : [cell, 'General']));
  const cells = cellsFromRows(
    parts.map(([value]) => [value]),
    { formats: parts.map(([, format]) => [format]) },
  );
  const rows = column.map((_, row) => row);
  const { read, scale } = readRates(cells, 0, rows, coverage, chosen);
  return {
    scale,
    percents: read.figures.map((figure) => (isAbsent(figure) ? figure.absent : percentOf(figure))),
    issues: read.issues.map(({ index, code, proposal, becomes, percent }) =>
      [index, code, proposal, becomes, percent].filter((part) => part !== undefined).join(' '),
    ),
    notPlain: [...read.notPlain].sort((a, b) => a - b),
  };
}

describe('how the rates of a column are written is decided for the whole column', () => {
  test.each<[string, readonly Cell[], RateScale | undefined]>([
    ['percent points', [95, 92.5, 91.66], 'points'],
    ['percent signs in the text', ['95%', '92,5 %'], 'points'],
    [
      'a percent format',
      [
        [0.95, '0%'],
        [0.925, '0.0%'],
      ],
      'fraction',
    ],
    ['a percent format, and a fraction without it', [[0.95, '0%'], [0.925, '0.0%'], 0.9], 'fraction'],
    ['a percent format, and points without it', [[0.95, '0%'], 92.5, 91], 'points'],
    ['nothing above 1,5 and no percent sign: asked', [0.95, 0.925, 1], undefined],
    ['low rates up to 1,5: asked', [1.2, 0.8, 1.4], undefined],
    ['low rates, one of them above 1,5', [1.2, 0.8, 2.5], 'points'],
    ['mostly fractions, and one a hundred times as large: asked', [0.95, 0.92, 0.9, 95], undefined],
    ['text of fractions: asked', ['0,95', '0,9'], undefined],
    ['zeros only', [0, 0], 'points'],
    ['nothing', [null, '-'], 'points'],
  ])('%s', (_, column, scale) => {
    expect(readColumn(column).scale).toBe(scale);
  });

  test('what a person says is taken as it is', () => {
    expect(readColumn([0.95, 0.9], 'fraction')).toMatchObject({ scale: 'fraction', percents: [95, 90], issues: [] });
    expect(readColumn([0.95, 95, 96], 'points')).toMatchObject({ percents: [0.95, 95, 96], issues: [] });
  });
});

describe('cells written otherwise than the rest of their column', () => {
  test('a percent format among points is a fraction, and told', () => {
    expect(readColumn([95, 92.5, [0.93, '0.00%'], 91])).toEqual({
      scale: 'points',
      percents: [95, 92.5, 93, 91],
      issues: ['2 rate-written-otherwise 93'],
      notPlain: [2],
    });
  });

  test('points among percent formats are points, and told', () => {
    expect(readColumn([[0.95, '0%'], [0.93, '0%'], 92.5])).toMatchObject({
      percents: [95, 93, 92.5],
      issues: ['2 rate-written-otherwise 92.5'],
    });
  });

  test('a percent sign in the text says the same as points', () => {
    expect(readColumn([95, '92,5%', 91])).toMatchObject({ percents: [95, 92.5, 91], issues: [] });
  });

  test('a fraction without any sign among points is refused', () => {
    expect(readColumn([95, 92.5, 0.93, 91])).toEqual({
      scale: 'points',
      percents: [95, 92.5, 'unreadable', 91],
      issues: ['2 rate-out-of-range 93'],
      notPlain: [2],
    });
  });

  test('a low rate among low rates is no fraction', () => {
    expect(readColumn([2.5, 3.1, 0.8, 4]).issues).toEqual([]);
  });
});

describe('rates that Excel changed, with what was typed as proposal', () => {
  test.each<[string, readonly Cell[], string]>([
    ['15,54 lost its comma', [16, 15.2, 1554], '2 rate-out-of-range 15.54'],
    ['95,5 lost its comma', [95, 92.5, 955], '2 rate-out-of-range 95.5'],
    ['91,667 lost its comma', [95, 92.5, 91667], '2 rate-out-of-range 91.667'],
    [
      'points under a percent format',
      [
        [0.92, '0%'],
        [0.95, '0%'],
        [95, '0%'],
      ],
      '2 rate-out-of-range 95 0.95',
    ],
    ['12.9 became 12 September', [13, 11.5, [45181, 'd-mmm']], '2 number-as-date 12.9'],
    ['9.15 became September 2015', [8.5, 9.3, [42248, 'mmm-yy']], '2 number-as-date 9.15'],
    [
      '12.9 in a column of fractions',
      [
        [0.13, '0.0%'],
        [0.12, '0.0%'],
        [45181, 'd-mmm'],
      ],
      '2 number-as-date 12.9 0.129',
    ],
    [
      '95,5% lost its comma under a percent format',
      [
        [0.92, '0%'],
        [0.95, '0%'],
        [9.55, '0%'],
      ],
      '2 rate-out-of-range 95.5 0.955',
    ],
    ['a date that is like no rate of the column', [95, 92, [45181, 'd/m/yyyy']], '2 date-in-number'],
    ['a number that is no rate at all', [95, 92, 168596], '2 impossible-rate'],
    ['a negative one', [95, 92, -5], '2 impossible-rate'],
  ])('%s', (_, column, issue) => {
    expect(readColumn(column)).toMatchObject({
      percents: [expect.any(Number), expect.any(Number), 'unreadable'],
      issues: [issue],
    });
  });
});

describe('the coverage beside a column tells', () => {
  const at = (percent: number): CoverageFigures => ({
    people: Array(4).fill(percent * 100),
    base: Array(4).fill(10000),
  });

  test('how many decimals were lost, where all of them were', () => {
    expect(readColumn([9555, 925, 951, 904], undefined, at(88)).issues).toEqual([
      '0 rate-out-of-range 95.55',
      '1 rate-out-of-range 92.5',
      '2 rate-out-of-range 95.1',
      '3 rate-out-of-range 90.4',
    ]);
  });

  test('that 75 was typed as 7,5; the figure stands', () => {
    const column = [8, 75, 7, 9];
    expect(readColumn(column, undefined, at(7.6))).toMatchObject({
      percents: column,
      issues: ['1 rate-out-of-range 7.5'],
    });
    expect(readColumn(column, undefined, at(60)).issues).toEqual([]);
    expect(readColumn(column).issues).toEqual([]);
  });
});

test('a formula without a result is not blank', () => {
  const cells = cellsFromRows([[95], [null], [null]], { formulas: [[null], ['=B2'], [null]] });
  expect(readRates(cells, 0, [0, 1, 2], {}).read).toMatchObject({
    issues: [{ index: 1, code: 'not-recalculated' }],
    blanks: [2],
  });
});
