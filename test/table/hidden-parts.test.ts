import { hiddenParts } from '../../src/table/places/hidden-parts.ts';
import { area, sheet } from './report.ts';

const told = (hiddenRows: readonly number[], hiddenColumns: readonly number[] = []) => {
  const cells = sheet({ rows: [], hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) });
  return hiddenParts(cells, 'BHYT', area('A4:H40')).map(({ code, cell, details }) => [code, cell, details]);
};

test('hidden rows are listed as Excel numbers them, neighbours together, in any order', () => {
  expect(told([6, 14, 12, 13, 11])).toEqual([['hidden-rows', 'A7:H7', { count: 5, rows: '7, 12–15' }]]);
});

test('hidden columns are listed by their letters', () => {
  expect(told([], [1, 3, 4, 5])).toEqual([['hidden-columns', 'B4:B40', { count: 4, columns: 'B, D–F' }]]);
});

test('only those of the table count, and a long list is cut', () => {
  expect(told([0, 1, 90], [20])).toEqual([]);
  const every2nd = Array.from({ length: 18 }, (_, n) => 4 + 2 * n);
  expect(told(every2nd)[0]?.[2]).toEqual({ count: 18, rows: '5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, …' });
});
