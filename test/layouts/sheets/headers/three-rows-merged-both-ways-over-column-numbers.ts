import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Three rows of labels merged both ways, over a row of column numbers that says what is divided by what',
  sheet: {
    rows: [
      ['BHXH TỈNH LÂM ĐỒNG', null, null, null, null, null, null, null, 'Biểu số 02'],
      ['BHXH HUYỆN ĐỨC TRỌNG'],
      ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BHXH, BHYT ĐẾN 31/8/2023'],
      [null, null, null, null, null, null, null, null, null, null, 'Đơn vị tính: người; %'],
      ['STT', 'Đơn vị', 'LLLĐ\ntrong độ tuổi', 'BHXH', null, null, null, null, null, 'BHYT'],
      [null, null, null, 'Bắt buộc', null, null, 'Tự nguyện', null, null, 'Dân số', 'KH', 'TH', 'Tỷ lệ\nbao phủ (%)'],
      [null, null, null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
      [
        'A',
        'B',
        '(1)',
        '(2)',
        '(3)',
        '(4)=(3)/(2)',
        '(5)',
        '(6)',
        '(7)=(6)/(5)',
        '(8)',
        '(9)',
        '(10)',
        '(11)=(10)/(8)',
      ],
      [1, 'Thị trấn Liên Nghĩa', 26480, 5120, 4987, 97.4, 890, 871, 97.87, 47210, 45390, 44805, 94.91],
      [2, 'Xã Hiệp Thạnh', 9105, 1180, 1166, 98.81, 402, 377, 93.78, 17860, 16505, 16211, 90.77],
      [3, 'Xã Liên Hiệp', 7420, 905, 921, 101.77, 318, 324, 101.89, 14205, 13120, 13044, 91.83],
      [4, 'Xã Tân Hội', 6870, 612, 588, 96.08, 377, 352, 93.37, 13560, 12510, 12366, 91.19],
      [null, 'Tổng cộng', 49875, 7817, 7662, 98.02, 1987, 1924, 96.83, 92835, 87525, 86426, 93.1],
    ],
    merges: [
      ...['A1:E1', 'I1:M1', 'A2:E2', 'A3:M3', 'K4:M4', 'A5:A7', 'B5:B7', 'C5:C7', 'D5:I5', 'J5:M5', 'D6:F6', 'G6:I6'],
      ...['J6:J7', 'K6:K7', 'L6:L7', 'M6:M7'],
    ],
  },
  reads: {
    table: 'A5:M13',
    header: 'A5:M8',
    columns:
      'ordinal | unit | denominator | target-headcount | actual | attainment | target-headcount | actual | attainment | ' +
      'denominator | target-headcount | actual | coverage',
    measures: ['BHXH_BB ECD-', 'BHXH_TN HCG-', 'BHYT LJK-'],
    rows: [
      'leaf Thị trấn Liên Nghĩa',
      'leaf Xã Hiệp Thạnh',
      'leaf Xã Liên Hiệp',
      'leaf Xã Tân Hội',
      'total Tổng cộng = Thị trấn Liên Nghĩa, Xã Hiệp Thạnh, Xã Liên Hiệp, Xã Tân Hội',
    ],
    figures: { E: [4987, 1166, 921, 588, 7662], L: [44805, 16211, 13044, 12366, 86426] },
    reasons: { C: 'header-words', F: 'number-row', I: 'number-row' },
    problems: [],
  },
};

export default situation;
