import fc from 'fast-check';
import { columnName } from '../../src/table/area.ts';
import { findHeader } from '../../src/table/header/find-header.ts';
import { headerGrid } from '../../src/table/header/header-grid.ts';
import { headerPaths, headerText } from '../../src/table/header/header-paths.ts';
import { type Sheet, sheet } from './report.ts';

interface Header {
  /** Rows as the sheet numbers them: the labels, and the row of column numbers. */
  readonly rows: string;
  /** What stands over each column. */
  readonly columns: readonly string[];
}

function header(report: Sheet): Header {
  const cells = sheet(report);
  const grid = headerGrid(cells, cells.area, new Set());
  const block = findHeader(grid, cells.area);
  if (!block) return { rows: 'none', columns: [] };
  const paths = headerPaths({ grid, block, left: cells.area.left, right: cells.area.right });
  const numbers = block.numberRow ? `, numbers ${String(block.bottom + 1)}` : '';
  return {
    rows: `${String(block.top + 1)}-${String(block.labelRow + 1)}${numbers}`,
    columns: [...paths.values()].map(headerText),
  };
}

const GROUPS = ['STT', 'Đơn vị', 'BHXH › Kế hoạch', 'BHXH › Thực hiện', 'BHYT › Kế hoạch', 'BHYT › Thực hiện'];
const LABELS = ['Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'];
const UNIT = [1, 'Hiệp An', 1000, 900, 14000, 9870];

test.each<[string, Sheet, Header]>([
  [
    'merged both ways',
    {
      rows: [['STT', 'Đơn vị', 'BHXH', null, 'BHYT', null], [null, null, ...LABELS], UNIT],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    },
    { rows: '1-2', columns: GROUPS },
  ],
  [
    'no merges, parents in the first column of their groups',
    { rows: [['STT', 'Đơn vị', 'BHXH', null, 'BHYT', null], [null, null, ...LABELS], UNIT] },
    { rows: '1-2', columns: GROUPS },
  ],
  [
    'no merges, unit and ordinal written below',
    { rows: [[null, null, 'BHXH', null, 'BHYT', null], ['STT', 'Đơn vị', ...LABELS], UNIT] },
    { rows: '1-2', columns: GROUPS },
  ],
  [
    'one parent merged, the other not',
    {
      rows: [['STT', 'Đơn vị', 'BHXH', null, 'BHYT', null], [null, null, ...LABELS], UNIT],
      merges: ['C1:D1'],
    },
    { rows: '1-2', columns: GROUPS },
  ],
  [
    'parents in the middle columns of their groups',
    {
      rows: [
        ['STT', 'Đơn vị', null, 'BHXH', null, null, 'BHYT', null],
        [null, null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
        [1, 'Hiệp An', 1000, 900, 90, 14000, 9870, 70.5],
      ],
    },
    {
      rows: '1-2',
      columns: [
        ...['STT', 'Đơn vị', 'BHXH › Kế hoạch', 'BHXH › Thực hiện', 'BHXH › Tỷ lệ'],
        ...['BHYT › Kế hoạch', 'BHYT › Thực hiện', 'BHYT › Tỷ lệ'],
      ],
    },
  ],
  [
    'parents in the middle, after a population of its own',
    {
      rows: [
        ['STT', 'Đơn vị', null, null, 'BHXH', null, 'BHYT'],
        [null, null, 'Dân số', ...LABELS],
        [1, 'Hiệp An', 15000, 1000, 900, 14000, 9870],
      ],
    },
    { rows: '1-2', columns: ['STT', 'Đơn vị', 'Dân số', ...GROUPS.slice(2)] },
  ],
  [
    'one parent in the middle of the only group',
    {
      rows: [
        ['STT', 'Đơn vị', null, 'BHYT', null, 'Ghi chú'],
        [null, null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', null],
        [1, 'Hiệp An', 14000, 9870, 70.5, null],
      ],
    },
    {
      rows: '1-2',
      columns: ['STT', 'Đơn vị', 'BHYT › Kế hoạch', 'BHYT › Thực hiện', 'BHYT › Tỷ lệ (%)', 'Ghi chú'],
    },
  ],
  [
    'columns of their own before groups whose parents come first',
    {
      rows: [
        [null, null, null, null, 'BHXH', null, 'BHYT', null, null],
        ['STT', 'Đơn vị', 'Dân số', 'LLLĐ', ...LABELS, 'Ghi chú'],
        [1, 'Hiệp An', 15000, 8000, 1000, 900, 14000, 9870, null],
      ],
    },
    {
      rows: '1-2',
      columns: ['STT', 'Đơn vị', 'Dân số', 'LLLĐ', ...GROUPS.slice(2), 'Ghi chú'],
    },
  ],
  [
    'labels broken over two rows',
    {
      rows: [
        ['STT', 'Tên', 'Dân số', 'Số người', 'Tỷ lệ'],
        [null, 'đơn vị', 'trung bình', 'tham gia', 'bao phủ (%)'],
        [1, 'Hiệp An', 14000, 9870, 70.5],
      ],
    },
    {
      rows: '1-2',
      columns: ['STT', 'Tên đơn vị', 'Dân số › trung bình', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'],
    },
  ],
  [
    'a label broken over three rows',
    {
      rows: [
        ['TT', 'Đơn vị', 'Lực lượng', 'Số người', 'Chỉ'],
        [null, null, 'lao động', 'tham gia', 'tiêu'],
        [null, null, 'trong độ tuổi', 'BHXH', 'giao'],
        [1, 'Hiệp An', 8000, 900, 1000],
      ],
    },
    {
      rows: '1-3',
      columns: ['TT', 'Đơn vị', 'Lực lượng lao động trong độ tuổi', 'Số người tham gia › BHXH', 'Chỉ tiêu giao'],
    },
  ],
  [
    'a parent broken over two merged rows',
    {
      rows: [
        ['STT', 'Đơn vị', 'Bảo hiểm', null],
        [null, null, 'y tế', null],
        [null, null, 'Kế hoạch', 'Thực hiện'],
        [1, 'Hiệp An', 14000, 9870],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:D1', 'C2:D2'],
    },
    {
      rows: '1-3',
      columns: ['STT', 'Đơn vị', 'Bảo hiểm y tế › Kế hoạch', 'Bảo hiểm y tế › Thực hiện'],
    },
  ],
  [
    'a row left blank between parents and labels, and one before the column numbers',
    {
      rows: [
        ['STT', 'Đơn vị', 'BHXH', null, 'BHYT', null],
        [null, null, null, null, null, null],
        [null, null, ...LABELS],
        [null, null, null, null, null, null],
        ['A', 'B', 1, 2, 3, 4],
        UNIT,
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:F1'],
    },
    { rows: '1-3, numbers 5', columns: GROUPS },
  ],
  [
    'ordinal and unit merged down into the row of column numbers',
    {
      rows: [
        ['STT', 'Đơn vị', 'BHXH', null, 'BHYT', null],
        [null, null, ...LABELS],
        [null, null, '(1)', '(2)', '(3)', '(4)'],
        UNIT,
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:F1'],
    },
    { rows: '1-2, numbers 3', columns: GROUPS },
  ],
  [
    'four rows of labels and column numbers',
    {
      rows: [
        ['TT', 'Đơn vị', 'Kết quả thực hiện năm 2024', null, null, null],
        [null, null, 'BHXH', null, null, 'BHYT'],
        [null, null, 'Bắt buộc', null, 'Tự nguyện', null],
        [null, null, 'Kế hoạch', 'Thực hiện', 'Thực hiện', 'Thực hiện'],
        ['A', 'B', '(1)', '(2)', '(3)', '(4)'],
        [1, 'Hiệp An', 1000, 900, 120, 9870],
      ],
      merges: ['A1:A4', 'B1:B4', 'C1:F1', 'C2:E2', 'F2:F3', 'C3:D3'],
    },
    {
      rows: '1-4, numbers 5',
      columns: [
        'TT',
        'Đơn vị',
        'Kết quả thực hiện năm 2024 › BHXH › Bắt buộc › Kế hoạch',
        'Kết quả thực hiện năm 2024 › BHXH › Bắt buộc › Thực hiện',
        'Kết quả thực hiện năm 2024 › BHXH › Tự nguyện › Thực hiện',
        'Kết quả thực hiện năm 2024 › BHYT › Thực hiện',
      ],
    },
  ],
  [
    'bare months under a label of months',
    {
      rows: [
        ['STT', 'Đơn vị', 'Tháng', null, null, 'Lũy kế'],
        [null, null, 1, 2, 3, null],
        [1, 'Hiệp An', 10, 12, 9, 31],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
    },
    { rows: '1-2', columns: ['STT', 'Đơn vị', 'Tháng › 1', 'Tháng › 2', 'Tháng › 3', 'Lũy kế'] },
  ],
  [
    'months as dates',
    {
      rows: [
        ['STT', 'Đơn vị', 45292, 45323],
        [1, 'Hiệp An', 10, 12],
      ],
      formats: [['General', 'General', 'mm/yyyy', 'mm/yyyy']],
    },
    { rows: '1-1', columns: ['STT', 'Đơn vị', '1/2024', '2/2024'] },
  ],
  [
    'unknown words under a merged parent',
    {
      rows: [
        ['STT', 'Đơn vị', 'Dân số', null, 'Số người tham gia'],
        [null, null, 'Thành thị', 'Nông thôn', null],
        [1, 'Hiệp An', 4000, 10000, 9870],
      ],
      merges: ['C1:D1'],
    },
    { rows: '1-2', columns: ['STT', 'Đơn vị', 'Dân số › Thành thị', 'Dân số › Nông thôn', 'Số người tham gia'] },
  ],
  [
    'a title and a unit line close above',
    {
      rows: [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2024', null, null, null],
        [null, null, null, 'Đơn vị tính: người'],
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        [1, 'Hiệp An', 14000, 9870],
      ],
      merges: ['A1:D1'],
    },
    { rows: '3-3', columns: ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'] },
  ],
  [
    'a title in the middle that was never merged',
    {
      rows: [
        [null, null, null, 'Kế hoạch BHYT năm 2024', null],
        ['STT', 'Đơn vị', 'Dân số', 'Số người tham gia', 'Tỷ lệ (%)'],
        [1, 'Hiệp An', 14000, 9870, 70.5],
      ],
    },
    { rows: '2-2', columns: ['STT', 'Đơn vị', 'Dân số', 'Số người tham gia', 'Tỷ lệ (%)'] },
  ],
  [
    'an indicator over its columns, written once and never merged',
    {
      rows: [
        [null, null, null, 'BHYT', null],
        ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện'],
        [1, 'Hiệp An', 14000, 13000, 9870],
      ],
    },
    { rows: '1-2', columns: ['STT', 'Đơn vị', 'Dân số', 'BHYT › Kế hoạch', 'BHYT › Thực hiện'] },
  ],
  [
    'column numbers under labels that say "trong tháng"',
    {
      rows: [
        ['STT', 'Đơn vị', 'Trong tháng', 'Lũy kế'],
        ['A', 'B', 1, 2],
        [1, 'Hiệp An', 14, 71],
      ],
    },
    { rows: '1-1, numbers 2', columns: ['STT', 'Đơn vị', 'Trong tháng', 'Lũy kế'] },
  ],
  [
    'years as numbers under a merged parent',
    {
      rows: [
        ['TT', 'Tỉnh, thành phố', 'Chỉ tiêu tỷ lệ bao phủ BHYT (%)', null, null],
        [null, null, 2022, 2023, 2024],
        [1, 'Hà Nội', 91.66, 92.45, 93.75],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1'],
    },
    {
      rows: '1-2',
      columns: [
        ...['TT', 'Tỉnh, thành phố', 'Chỉ tiêu tỷ lệ bao phủ BHYT (%) › 2022'],
        ...['Chỉ tiêu tỷ lệ bao phủ BHYT (%) › 2023', 'Chỉ tiêu tỷ lệ bao phủ BHYT (%) › 2024'],
      ],
    },
  ],
  [
    'a group of units directly below is no header',
    {
      rows: [
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        ['I', 'Khối huyện', null, null],
        [1, 'Hiệp An', 14000, 9870],
      ],
    },
    { rows: '1-1', columns: ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'] },
  ],
])('%s', (_, report, expected) => {
  expect(header(report)).toEqual(expected);
});

test('a bare number under a label of months is a month, and elsewhere nothing', () => {
  const cells = sheet({
    rows: [
      ['STT', 'Đơn vị', 'Tháng', null],
      [null, null, 3, 4],
      [1, 'Hiệp An', 10, 12],
    ],
    merges: ['C1:D1'],
  });
  const grid = headerGrid(cells, cells.area, new Set());
  const paths = headerPaths({ grid, block: { top: 0, labelRow: 1, bottom: 1 }, left: 0, right: 3 });
  expect(paths.get(2)?.at(-1)?.label.when).toEqual({ month: 3 });
  expect(grid.at(1, 2)?.label.when).toBeUndefined();
});

test('what stands under a denominator narrows it', () => {
  const cells = sheet({
    rows: [
      ['STT', 'Đơn vị', 'Lực lượng lao động', null, null],
      [null, null, 'Tổng số', 'Trong độ tuổi', 'Có việc làm'],
      [1, 'Hiệp An', 9000, 8000, 7600],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  const grid = headerGrid(cells, cells.area, new Set());
  const paths = headerPaths({ grid, block: { top: 0, labelRow: 1, bottom: 1 }, left: 0, right: 4 });
  expect([3, 4].map((column) => paths.get(column)?.at(-1)?.label.base)).toEqual([
    'labour-force-of-working-age',
    'employed',
  ]);
  expect([3, 4].map((column) => headerText(paths.get(column) ?? []))).toEqual([
    'Lực lượng lao động › Trong độ tuổi',
    'Lực lượng lao động › Có việc làm',
  ]);
});

test('groups mean the same merged, written over their first column, or over their middle one', () => {
  const INDICATORS = ['BHXH bắt buộc', 'BHXH tự nguyện', 'BHTN', 'BHYT'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(INDICATORS, { minLength: 1 }),
      fc.constantFrom(
        ['Kế hoạch', 'Thực hiện'],
        ['KH', 'TH', 'Tỷ lệ (%)'],
        ['Chỉ tiêu', 'Số người tham gia', '%', 'Còn thiếu'],
      ),
      fc.constantFrom<'merged' | 'first' | 'middle'>('merged', 'first', 'middle'),
      fc.subarray(['Dân số', 'LLLĐ']),
      fc.boolean(),
      (groups, labels, way, bases, note) => {
        // Beside columns of their own, only groups that repeat tell where a first one begins.
        fc.pre(way !== 'middle' || bases.length === 0);
        const lead = ['STT', 'Đơn vị', ...bases];
        const tail = note ? ['Ghi chú'] : [];
        const at = way === 'middle' ? Math.floor(labels.length / 2) : 0;
        const names = groups.flatMap((group) => labels.map((_, index) => (index === at ? group : null)));
        const report: Sheet = {
          rows: [
            [...lead, ...names, ...tail],
            [...lead.map(() => null), ...groups.flatMap(() => labels), ...tail.map(() => null)],
            [1, 'Hiệp An', ...[...bases, ...names].map((_, index) => 100 + index), ...tail.map(() => 'đạt')],
          ],
          merges:
            way === 'merged'
              ? groups.map((_, group) => {
                  const left = lead.length + group * labels.length;
                  return `${columnName(left)}1:${columnName(left + labels.length - 1)}1`;
                })
              : [],
        };
        expect(header(report)).toEqual({
          rows: '1-2',
          columns: [...lead, ...groups.flatMap((group) => labels.map((label) => `${group} › ${label}`)), ...tail],
        });
      },
    ),
    { numRuns: 300 },
  );
});
