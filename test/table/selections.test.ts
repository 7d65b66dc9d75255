import { areaName } from '../../src/table/area.ts';
import type { Problem } from '../../src/table/problem.ts';
import { readTable } from '../../src/table/read-table.ts';
import { type Sheet, area, sheet } from './report.ts';

const REPORT: Sheet = {
  rows: [
    ['BHXH HUYỆN ĐỨC TRỌNG', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023'],
    [],
    [null, null, null, null, null, 'ĐVT: người'],
    ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
    [1, 'Hiệp An', 14000, 13300, 9870],
    [2, 'Đà Loan', 12306, 11690, 10780],
    [3, 'Ninh Gia', 9000, 8550, 7990, 'mới tách'],
    [null, 'Tổng cộng', 35306, 33540, 28640],
    ['Ghi chú: số liệu đến 31/8/2023'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
  ],
};

const TWO: Sheet = {
  rows: [
    ...REPORT.rows.slice(0, 9),
    [],
    ['TÌNH HÌNH THAM GIA CỦA HỌC SINH'],
    ['STT', 'Trường', 'Sĩ số', 'Tham gia BHYT'],
    [1, 'THCS Hiệp An', 500, 490],
    [2, 'THPT Đức Trọng', 900, 900],
  ],
};

function chosen(report: Sheet, address: string, exact = true, selected?: string) {
  const cells = sheet(report);
  const table = readTable(cells, area(address), {
    exact,
    selected: selected === undefined ? undefined : area(selected),
  });
  if (!table.ok) return table.problems.map(({ code }) => code).join();
  const told = table.value.problems.filter(({ code }: Problem) => /header-above|widened|several/.test(code));
  return [areaName(table.value.area), ...told.map(({ code, cell }) => `${code} ${cell ?? ''}`)].join(' | ');
}

describe('a selection stands for a table', () => {
  test.each([
    ['the whole table', 'A5:F9', 'A5:F9'],
    ['far more, with letterhead and signatures', 'A1:H200', 'A5:F9'],
    ['whole columns', 'A1:F1048576', 'A5:F9'],
    ['the header and some units', 'A5:F7', 'A5:F7'],
    ['the header and columns with the units', 'B5:E9', 'B5:E9'],
    ['the body only', 'A6:F9', 'A5:F9 | header-above A5:F5'],
    ['a part of the body', 'B6:E8', 'A5:F9 | header-above A5:F5'],
    ['columns without the units', 'C5:E9', 'A5:F9 | selection-widened A5:F9'],
    ['one column of figures', 'E6:E9', 'A5:F9 | header-above A5:F5'],
    ['one cell of the body', 'D7', 'A5:F9 | header-above A5:F5'],
    ['the header alone', 'A5:F5', 'A5:F9 | selection-widened A5:F9'],
    ['the title', 'A2', 'A5:F9 | selection-widened A5:F9'],
    ['a signature', 'E11', 'A5:F9 | selection-widened A5:F9'],
  ])('%s', (_name, address, table) => {
    expect(chosen(REPORT, address)).toBe(table);
  });

  test.each([
    ['an empty place', 'L50:M60', 'empty-area'],
    ['a whole empty sheet', 'A1:F20', 'empty-area'],
  ])('%s', (_name, address, code) => {
    expect(chosen(address === 'A1:F20' ? { rows: [] } : REPORT, address)).toBe(code);
  });
});

describe('of several tables', () => {
  test.each([
    [
      'the first with units and actuals where nothing is selected',
      'A1:F14',
      false,
      undefined,
      'A5:F9 | several-tables A12:D14',
    ],
    ['the one around the selected cell', 'A12:D14', false, 'B13', 'A12:D14 | several-tables A5:F9'],
    ['the one under the selected title', 'A11:D14', false, 'A11', 'A12:D14 | several-tables A5:F9'],
    ['the selected one', 'A12:D14', true, undefined, 'A12:D14'],
    ['the first of a selection with both', 'A1:F14', true, undefined, 'A5:F9 | several-tables A12:D14'],
    [
      'the one whose header is selected, with units of the other',
      'A7:D13',
      true,
      undefined,
      'A12:D13 | several-tables A5:F9',
    ],
    ['both bodies', 'C7:D14', true, undefined, 'A5:F9 | header-above A5:F5 | several-tables A12:D14'],
    ['the one whose body is selected', 'A13:D14', true, undefined, 'A12:D14 | header-above A12:D12'],
  ] as const)('%s', (_name, address, exact, selected, table) => {
    expect(chosen(TWO, address, exact, selected)).toBe(table);
  });

  test('one without actuals gives way to one that has them', () => {
    const rows = [['TT', 'Xã', 'Chỉ tiêu (%)'], [1, 'Hiệp An', 95], [], ...REPORT.rows.slice(4)];
    expect(chosen({ rows }, 'A1:F10', false)).toBe('A4:F8 | several-tables A1:C2');
  });
});

describe('a selection that leaves out the names of indicators', () => {
  const rows: Sheet['rows'] = [
    ['BHXH TỈNH BẮC KẠN'],
    ['STT', 'Huyện, thành phố', 'BHXH bắt buộc', null, 'BHYT', null, null],
    [null, null, 'Kế hoạch', 'Thực hiện', 'Dân số', 'Kế hoạch', 'Thực hiện'],
    [1, 'Huyện Ba Bể', 2100, 2010, 48_512, 47_057, 46_390],
    [2, 'Huyện Na Rì', 1850, 1790, 38_204, 37_058, 36_911],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:G2'];

  test.each([
    ['all columns', 'A3:G5', 'A2:G5 | selection-widened A2:G5'],
    ['one indicator beside the population of another', 'B3:E5', 'A2:G5 | selection-widened A2:G5'],
    ['the names of indicators as well', 'B2:G5', 'B2:G5'],
  ])('%s', (_name, address, table) => {
    expect(chosen({ rows, merges }, address)).toBe(table);
  });

  test('a title that stands right above is none', () => {
    expect(chosen({ rows: [['BHYT'], ...REPORT.rows.slice(4, 9)] }, 'A2:F6')).toBe('A2:F6');
  });
});
