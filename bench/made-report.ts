import { type Cells, type CellValue, cellsFromRows } from '../src/table/cells.ts';

const FIRST = ['Xã', 'Phường', 'Thị trấn', 'Xã', 'Xã', 'Đặc khu', 'Xã'];
const SYLLABLES = [
  ...['An', 'Bình', 'Cát', 'Đà', 'Đức', 'Giang', 'Hà', 'Hiệp', 'Hòa', 'Hưng', 'Khánh', 'Kim', 'Lạc', 'Liên', 'Long'],
  ...['Lộc', 'Mỹ', 'Nam', 'Nghĩa', 'Ngọc', 'Nhơn', 'Ninh', 'Phú', 'Phước', 'Quang', 'Sơn', 'Tân', 'Thạnh', 'Thành'],
  ...['Thắng', 'Thiện', 'Thịnh', 'Thọ', 'Thuận', 'Thượng', 'Tiên', 'Trà', 'Trung', 'Vân', 'Vĩnh', 'Xuân', 'Yên'],
];
const NOTES = [null, null, null, null, 'Đang rà soát', null, null, 'Có lao động đi làm ăn xa', null, null, null];

const UPPER = [
  ...[
    'STT',
    'Xã, phường',
    'Mã xã',
    'Dân số',
    'LLLĐ trong độ tuổi',
    'BHXH bắt buộc',
    null,
    null,
    'BHXH tự nguyện',
    null,
  ],
  ...[null, 'BHTN', null, null, 'BHYT', null, null, null, null, 'Ghi chú'],
];
const LOWER = [
  ...[
    null,
    null,
    null,
    null,
    null,
    'KH giao',
    'Thực hiện',
    'Tỷ lệ (%)',
    'KH giao',
    'Thực hiện',
    'Tỷ lệ (%)',
    'KH giao',
  ],
  ...[
    'Thực hiện',
    'Tỷ lệ (%)',
    'Chỉ tiêu (%)',
    'Số người tham gia',
    'Tỷ lệ bao phủ',
    'So với chỉ tiêu',
    'Còn thiếu',
    null,
  ],
];

/** Columns whose cells hold fractions under a percent format. */
const PERCENT = new Set([16, 17]);

/**
 * The rows of a report as a province makes it: two header rows, then communes with names and codes, four indicators with
 * targets, actuals and printed results, and a note here and there. 20 columns; the same cells in every run.
 *
 * @param units communes below the header
 */
export function madeReport(units: number): CellValue[][] {
  const rows: CellValue[][] = [UPPER, LOWER];
  let state = 1;
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const hundredths = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100;
  for (let unit = 0; unit < units; unit += 1) {
    const people = 2000 + Math.floor(random() * 30_000);
    const labour = Math.floor(people * (0.5 + random() * 0.1));
    const pair = (share: number): readonly number[] => {
      const plan = Math.ceil(labour * share);
      const done = Math.floor(plan * (0.8 + random() * 0.3));
      return [plan, done, hundredths(done, plan)];
    };
    const target = [95, 92.5, 93.75, 91.66][unit % 4] ?? 95;
    const insured = Math.floor(((people * target) / 100) * (0.85 + random() * 0.2));
    const goal = Math.ceil((people * target * 100) / 10_000);
    rows.push([
      ...[unit + 1, nameOf(unit), String(10_000 + unit * 3).padStart(6, '0'), people, labour],
      ...[...pair(0.3), ...pair(0.05), ...pair(0.25)],
      ...[target, insured, insured / people, insured / goal, Math.max(0, goal - insured), NOTES[unit % 11] ?? null],
    ]);
  }
  return rows;
}

/** Beyond some 75,000 units names come again, as they do in a whole country: their codes tell them apart. */
function nameOf(unit: number): string {
  const count = SYLLABLES.length;
  const at = (place: number): string => SYLLABLES[Math.floor(unit / count ** place) % count] ?? '';
  const third = unit >= count ** 2 ? ` ${at(2)}` : '';
  return `${FIRST[Math.floor(unit / count) % FIRST.length] ?? 'Xã'} ${at(0)} ${at(1)}${third}`;
}

/** A made report with the formats and merges of its sheet. */
export function madeReportCells(rows: readonly (readonly CellValue[])[]): Cells {
  const over = (left: number, right: number, bottom: number) => ({ top: 0, left, bottom, right });
  return {
    ...cellsFromRows(rows, {
      merges: [
        ...[0, 1, 2, 3, 4, 19].map((column) => over(column, column, 1)),
        ...[over(5, 7, 0), over(8, 10, 0), over(11, 13, 0), over(14, 18, 0)],
      ],
    }),
    format: (row, column) => (row > 1 && PERCENT.has(column) ? '0.00%' : 'General'),
  };
}
