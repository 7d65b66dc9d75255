import fc from 'fast-check';
import { LAST_COLUMN } from '../../src/table/area.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import { readTable } from '../../src/table/read-table.ts';
import { figures, read } from './report.ts';

const HEADERS = [
  ...[
    'STT',
    'TT',
    'Đơn vị',
    'Dân số',
    'LLLĐ',
    'Chỉ tiêu',
    'Chỉ tiêu (%)',
    'Kế hoạch',
    'Thực hiện',
    'Tỷ lệ',
    'BHYT',
    'BHXH',
  ],
  ...[
    'BHXH bắt buộc',
    'TN',
    'Số người tham gia',
    'Còn thiếu',
    'Ghi chú',
    'Cùng kỳ',
    'Số phải thu',
    'Chậm đóng',
    '31/8/2023',
    'A',
    '(1)',
  ],
];
const NAMES = [
  'Hiệp An',
  'Tổng cộng',
  'I',
  'II',
  'A',
  '1',
  '1.1',
  '-',
  'Khối xã',
  'Cộng',
  'Ghi chú: x',
  'Huyện A',
  'Xã B',
  '',
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...HEADERS),
  fc.constantFrom(...NAMES),
  fc.constantFrom('12.306', '12,306', '95%', '0,95', '–', 'x', '84,746 triệu', '23.11.2021', '(932)', '#DIV/0!'),
  fc.integer({ min: -5, max: 100_000 }),
  fc.double(),
  fc.boolean(),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom({ error: '#N/A' }, { error: '' }),
);
const place = fc.nat({ max: 14 });
const merge = fc.tuple(place, place, place, place).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const format = fc.constantFrom('General', '0%', 'd/m/yyyy', '#,##0', '');

test('reading and assessing never throw, whatever the cells and merges are', () => {
  const rows = fc.array(fc.array(value, { maxLength: 12 }), { maxLength: 14 });
  fc.assert(
    fc.property(
      rows,
      fc.array(merge, { maxLength: 6 }),
      fc.array(fc.array(format, { maxLength: 12 }), { maxLength: 14 }),
      fc.uniqueArray(place, { maxLength: 3 }),
      merge,
      (cellRows, merges, formats, ours, chosen) => {
        const cells = cellsFromRows(cellRows, { merges, formats });
        for (const area of [cells.area, chosen]) {
          const table = readTable(cells, area, { exact: false, ours: new Set(ours) });
          if (table.ok) checkSound(table.value);
          else expect(table.problems.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a table under a real header never throws either, and every part is a unit', () => {
  const header = fc.shuffledSubarray(HEADERS, { minLength: 3 });
  fc.assert(
    fc.property(
      header,
      header,
      fc.array(fc.array(value, { maxLength: 20 }), { minLength: 1, maxLength: 14 }),
      (first, second, body) => {
        const cells = cellsFromRows([['Đơn vị', ...first], [null, ...second], ...body]);
        const table = readTable(cells, cells.area, { exact: true });
        if (table.ok) checkSound(table.value);
      },
    ),
    { numRuns: 200 },
  );
});

function checkSound(table: Parameters<typeof assessTable>[0]): void {
  for (const row of table.rows) {
    for (const part of row.parts) expect(table.rows[part]?.kind).toBe('leaf');
    expect(new Set(row.parts).size).toBe(row.parts.length);
  }
  for (const { actual, denominator, targetHeadcount, targetRate } of table.measures) {
    for (const column of [actual, denominator, targetHeadcount, targetRate]) {
      if (column) expect(column.figures).toHaveLength(table.rows.length);
    }
  }
  expect(table.columns.every(({ column }) => column <= LAST_COLUMN)).toBe(true);
  assessTable(table, () => ({ comparator: 'at-least' }));
}

describe('a table printed in any number convention reads back the same', () => {
  const conventions: readonly ((count: number) => CellValue)[] = [
    (count) => count,
    (count) => String(count),
    (count) => count.toLocaleString('vi-VN'),
    (count) => count.toLocaleString('en-US'),
    (count) => count.toLocaleString('vi-VN').replaceAll('.', ' '),
    (count) => count.toLocaleString('vi-VN').replaceAll('.', '\u00a0'),
    (count) => `'${count.toLocaleString('vi-VN')}`,
    (count) => `${count.toLocaleString('vi-VN')} người`,
  ];
  const unit = fc.record({
    people: fc.nat({ max: 2_000_000 }),
    base: fc.integer({ min: 1, max: 2_000_000 }),
    rate: fc.integer({ min: 200, max: 10_000 }),
  });

  test.each(conventions.map((print, index) => [index, print] as const))('convention %d', (_, print) => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (units) => {
        const percent = (hundredths: number): string => `${(hundredths / 100).toLocaleString('vi-VN')}%`;
        const table = read({
          rows: [
            ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện'],
            ...units.map(({ people, base, rate }, index) => [
              index + 1,
              `Xã thứ ${index + 1}`,
              print(base),
              percent(rate),
              print(people),
            ]),
          ],
        });
        const measure = table.measures[0];
        expect(figures(measure?.actual)).toEqual(units.map(({ people }) => people));
        expect(figures(measure?.denominator)).toEqual(units.map(({ base }) => base));
        expect(figures(measure?.targetRate).map(Number)).toEqual(
          units.map(({ rate }) => expect.closeTo(rate / 100, 6) as unknown),
        );
      }),
      { numRuns: 40 },
    );
  });
});

test('each cell is looked at a few times only, however long the table', () => {
  const looks = (count: number): number => {
    const cells = cellsFromRows([
      ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện', 'Tỷ lệ'],
      ...Array.from({ length: count }, (_, index) => [
        index + 1,
        `Xã thứ ${index}`,
        10_000 + index,
        95,
        9000 + index,
        90,
      ]),
    ]);
    let looked = 0;
    const counted = {
      ...cells,
      value: (row: number, column: number): CellValue => {
        looked += 1;
        return cells.value(row, column);
      },
    };
    expect(readTable(counted, cells.area, { exact: true }).ok).toBe(true);
    return looked;
  };
  const cellsAdded = (4000 - 2000) * 6;
  expect(looks(4000) - looks(2000)).toBeLessThanOrEqual(3 * cellsAdded);
});
