import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Labels typed over two and three cells, one word group in each, because nobody wrapped the text',
  sheet: {
    rows: [
      [null, 'Tên', 'Lực lượng', 'Chỉ tiêu', 'Số người', 'Tỷ lệ'],
      ['TT', 'đơn vị', 'lao động', 'UBND huyện', 'đã tham gia', 'bao phủ'],
      [null, null, 'trong độ tuổi', 'giao', 'BHXH', '(%)'],
      [1, 'Xã Đắk Pék', 4120, 655, 612, 14.85],
      [2, 'Xã Đắk Môn', 3385, 402, 377, 11.14],
      [3, 'Xã Đắk Long', 2960, 310, 318, 10.74],
      [4, 'Xã Mường Hoong', 2705, 188, 160, 5.91],
      [null, 'Toàn huyện', 13170, 1555, 1467, 11.14],
    ],
  },
  reads: {
    table: 'A1:F8',
    header: 'A1:F3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage',
    measures: ['BHXH_CHUNG ECD-'],
    rows: [
      'leaf Xã Đắk Pék',
      'leaf Xã Đắk Môn',
      'leaf Xã Đắk Long',
      'leaf Xã Mường Hoong',
      'total Toàn huyện = Xã Đắk Pék, Xã Đắk Môn, Xã Đắk Long, Xã Mường Hoong',
    ],
    figures: { C: [4120, 3385, 2960, 2705, 13170] },
    problems: [],
  },
};

export default situation;
