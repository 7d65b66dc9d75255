import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Groups whose names stand over their middle column, without a single merged cell',
  sheet: {
    rows: [
      ['UBND THỊ XÃ ĐÔNG HÒA', null, null, null, null, null, null, null, null, null, null, null],
      ['Kết quả phát triển người tham gia quý I năm 2023', null, null, null, null, null, null, null, null, null, null],
      [],
      ['TT', 'Xã, phường', null, 'BHXH bắt buộc', null, null, 'BHXH tự nguyện', null, null, 'BHYT', null, 'Ghi chú'],
      [null, null, 'KH', 'TH', '%', 'KH', 'TH', '%', 'KH', 'TH', '%', null],
      [1, 'Phường Hòa Hiệp Trung', 1620, 1588, 98.02, 705, 690, 97.87, 12950, 12740, 98.38, null],
      [2, 'Phường Hòa Vinh', 1875, 1902, 101.44, 560, 541, 96.61, 13890, 13655, 98.31, null],
      [3, 'Xã Hòa Tâm', 240, 221, 92.08, 310, 326, 105.16, 7480, 7215, 96.46, 'có 2 thôn mới sáp nhập'],
      [null, 'Cộng', 3735, 3711, 99.36, 1575, 1557, 98.86, 34320, 33610, 97.93, null],
    ],
  },
  reads: {
    table: 'A4:L9',
    header: 'A4:L5',
    columns:
      'ordinal | unit | target-headcount | actual | attainment? | target-headcount | actual | attainment? | ' +
      'target-headcount | actual | attainment? | note',
    measures: ['BHXH_BB D-C-', 'BHXH_TN G-F-', 'BHYT J-I-'],
    rows: [
      'leaf Phường Hòa Hiệp Trung',
      'leaf Phường Hòa Vinh',
      'leaf Xã Hòa Tâm',
      'total Cộng = Phường Hòa Hiệp Trung, Phường Hòa Vinh, Xã Hòa Tâm',
    ],
    figures: { G: [690, 541, 326, 1557] },
    reasons: { E: 'recomputed' },
    problems: ['no-denominator-column D5', 'no-denominator-column G5', 'no-denominator-column J5'],
  },
};

export default situation;
