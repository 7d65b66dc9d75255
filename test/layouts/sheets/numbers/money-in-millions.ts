import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Revenue in triệu đồng with decimals, as the line above the table says',
  sheet: {
    rows: [
      ['BIỂU 03', null, null, null, null],
      ['TÌNH HÌNH THU BHXH, BHYT, BHTN 5 THÁNG ĐẦU NĂM 2026', null, null, null, null],
      [null, null, null, 'Đơn vị tính: triệu đồng', null],
      ['TT', 'BHXH cơ sở', 'Kế hoạch thu năm 2026', 'Số thu 5 tháng', 'Tỷ lệ so với KH (%)'],
      [1, 'BHXH cơ sở Bảo Lộc', 412.5, 176.412, 42.77],
      [2, 'BHXH cơ sở Di Linh', 268.75, 109.308, 40.67],
      [3, 'BHXH cơ sở Đơn Dương', 198.2, 84.746, 42.76],
      [4, 'BHXH cơ sở Đà Lạt', 1024.336, 451.9, 44.12],
      [null, 'Tổng cộng', 1903.786, 822.366, 43.2],
      ['Nguồn: Phòng Quản lý Thu và Phát triển người tham gia', null, null, null, null],
    ],
    merges: ['A1:E1', 'A2:E2', 'D3:E3', 'A10:E10'],
    formats: { 'C5:D9': '#,##0.000' },
  },
  reads: {
    table: 'A4:E9',
    header: 'A4:E4',
    columns: 'ordinal | unit | target-headcount | actual | attainment',
    measures: ['SO_THU D-C-'],
    rows: [
      'leaf BHXH cơ sở Bảo Lộc',
      'leaf BHXH cơ sở Di Linh',
      'leaf BHXH cơ sở Đơn Dương',
      'leaf BHXH cơ sở Đà Lạt',
      'total Tổng cộng = BHXH cơ sở Bảo Lộc, BHXH cơ sở Di Linh, BHXH cơ sở Đơn Dương, BHXH cơ sở Đà Lạt',
    ],
    figures: {
      C: [412_500_000, 268_750_000, 198_200_000, 1_024_336_000, 1_903_786_000],
      D: [176_412_000, 109_308_000, 84_746_000, 451_900_000, 822_366_000],
    },
    problems: ['unit-scaled D4', 'unit-scaled C4'],
  },
};

export default situation;
