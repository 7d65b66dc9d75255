import { findHeader } from '../../src/table/header/find-header.ts';
import { headerGrid } from '../../src/table/header/header-grid.ts';
import { readNumberRow } from '../../src/table/header/number-row.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { sheet } from './report.ts';

/** The row as `D=C/B`, `E=D-C`; `none` for a row that numbers no columns. */
function reading(row: readonly CellValue[]): string {
  const cells = sheet({ rows: [row] });
  const found = readNumberRow(0, headerGrid(cells, cells.area, new Set()).row(0));
  if (!found) return 'none';
  const letter = (column: number): string => String.fromCharCode(65 + column);
  return [
    ...[...found.quotients].map(([column, [above, below]]) => `${letter(column)}=${letter(above)}/${letter(below)}`),
    ...[...found.sums].map(([column, terms]) => {
      const sum = terms.map(({ column: part, sign }) => `${sign > 0 ? '+' : '-'}${letter(part)}`).join('');
      return `${letter(column)}=${sum}`;
    }),
  ].join(' ');
}

test.each<[readonly CellValue[], string]>([
  [['A', 'B', '(1)', '(2)', '(3)=(2)/(1)'], 'E=D/C'],
  [['A', 'B', 1, 2, '3=2/1'], 'E=D/C'],
  [['A', 'B', '1', '2', '3 = 2 : 1'], 'E=D/C'],
  [['(1)', '(2)', '(3)=(2)/(1)*100'], 'C=B/A'],
  [['(1)', '(2)', '(3) = (2)/(1) x 100%'], 'C=B/A'],
  [['[1]', '[2]', '[3]=[2]/[1]%'], 'C=B/A'],
  [['(1)', '(2)', '(3=2/1)'], 'C=B/A'],
  [['(1)', '(2)', '(3)=(2)*100/(1)'], 'C=B/A'],
  [['(1)', '(2)', '=(2)/(1)'], 'C=B/A'],
  [['cột 1', 'cột 2', 'cột 3 = cột 2/cột 1'], 'C=B/A'],
  [['(a)', '(b)', '(c)=(b)/(a)'], 'C=B/A'],
  [['a', 'b', 'c=b/a'], 'C=B/A'],
  [['A', 'B', '(1)', '(2)', '(3)=(2)/(1)', '(4)=(2)-(1)'], 'E=D/C F=+D-C'],
  [['A', 'B', '(1)', '(2)', '(3)=(1)+(2)'], 'E=+C+D'],
  [['A', 'B', '(1)=(2)+(3)', '(2)', '(3)'], 'C=+D+E'],
  [['A', 'B', '(1)', '(2)', '(3)', '(4)', '(7)=(2)+(3)-(4)'], 'G=+D+E-F'],
  [['A', 'B', 1, 2, null, '5=2/1'], 'F=D/C'],
  [[null, null, 1, 2, 4, 5], ''],
  [[-1, -2, -3, -4], ''],
  [['(1)', '(2)', '(3a)', '(3b)', '(4)'], ''],
  [['A', 'B', 'C', 'D'], ''],
  [['(1)', '(2)', '(3)=((2)-(1))/(1)'], ''],
  [[1, 'Hiệp An', 14000, 95], 'none'],
  [[1, 2], 'none'],
  [[3, 2, 1], 'none'],
  [[1, 2, 3, 90], 'none'],
  [['Kế hoạch', '1', '2', '3'], 'none'],
  [['95%', '2', '3'], 'none'],
  [[2021, 2022, 2023], 'none'],
])('%j numbers the columns %j', (row, expected) => {
  expect(reading(row)).toBe(expected);
});

test('a formula is kept as it is printed', () => {
  const cells = sheet({
    rows: [
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
      ['A', 'B', '(1)', '(2)', '(3) = (2)/(1)'],
      [1, 'Hiệp An', 100, 90, 90],
    ],
  });
  const block = findHeader(headerGrid(cells, cells.area, new Set()), cells.area);
  expect(block).toMatchObject({ top: 0, labelRow: 0, bottom: 1 });
  expect(block?.numberRow?.formulas.get(4)).toBe('(3) = (2)/(1)');
});
