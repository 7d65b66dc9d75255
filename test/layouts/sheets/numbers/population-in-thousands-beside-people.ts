import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Population in nghìn người as its header says, some of it as text, beside participants counted one by one',
  sheet: {
    rows: [
      [
        'TT',
        'Tỉnh',
        'Dân số trung bình (nghìn người)',
        'Chỉ tiêu BHYT (%)',
        'Số người tham gia BHYT (người)',
        'Tỷ lệ bao phủ (%)',
      ],
      [1, 'Lâm Đồng', '3.872,999', 95.15, 3524429, 91],
      [2, 'Đắk Lắk', '3.346,853', 95.15, 3112573, 93],
      [3, 'Gia Lai', 3583.693, 95, 3297000, 92],
      [4, 'Quảng Ngãi', 2161.7556, 95, 2010434, 93],
      [5, 'Khánh Hòa', 2243.554, 94.5, 2086505, 93],
      [null, 'Cộng', null, null, 14030941, null],
    ],
    formats: { 'C2:C6': '#,##0.000', 'E2:E7': '#,##0' },
  },
  reads: {
    table: 'A1:F7',
    header: 'A1:F1',
    columns: 'ordinal | unit | denominator | target-rate | actual | coverage',
    measures: ['BHYT EC-D'],
    rows: [
      'leaf Lâm Đồng',
      'leaf Đắk Lắk',
      'leaf Gia Lai',
      'leaf Quảng Ngãi',
      'leaf Khánh Hòa',
      'total Cộng = Lâm Đồng, Đắk Lắk, Gia Lai, Quảng Ngãi, Khánh Hòa',
    ],
    figures: {
      C: [3_872_999, 3_346_853, 3_583_693, 'unreadable', 2_243_554, 'blank'],
      E: [3_524_429, 3_112_573, 3_297_000, 2_010_434, 2_086_505, 14_030_941],
    },
    problems: ['unit-scaled C1', 'scaled-fraction C5'],
  },
};

export default situation;
