import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'A labour force typed 5.412 into an English Excel and kept as five point four; the printed total proves what was meant',
  sheet: {
    rows: [
      ['TÌNH HÌNH PHÁT TRIỂN BHXH TỰ NGUYỆN QUÝ III NĂM 2021'],
      [],
      ['TT', 'Đơn vị', 'LLLĐ trong độ tuổi', 'BHXH tự nguyện', null, null],
      [null, null, null, 'Kế hoạch', 'Thực hiện', '% so với KH'],
      [1, 'Xã Quân Hà', 5.412, 310, 288, 92.9],
      [2, 'Xã Cẩm Giàng', 6.87, 402, 377, 93.78],
      [3, 'Thị trấn Phủ Thông', 7215, 455, 461, 101.32],
      [4, 'Xã Lục Bình', 4, 260, 201, 77.31],
      [5, 'Xã Mỹ Phương', 3980, 228, 240, 105.26],
      [null, 'Cộng', 27477, 1655, 1567, 94.68],
    ],
    merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'],
    formats: { 'C5:C9': '#,##0.000' },
  },
  reads: {
    table: 'A3:F10',
    header: 'A3:F4',
    columns: 'ordinal | unit | denominator | target-headcount | actual | attainment',
    measures: ['BHXH_TN ECD-'],
    rows: [
      'leaf Xã Quân Hà',
      'leaf Xã Cẩm Giàng',
      'leaf Thị trấn Phủ Thông',
      'leaf Xã Lục Bình',
      'leaf Xã Mỹ Phương',
      'total Cộng = Xã Quân Hà, Xã Cẩm Giàng, Thị trấn Phủ Thông, Xã Lục Bình, Xã Mỹ Phương',
    ],
    figures: {
      C: ['unreadable', 'unreadable', 7215, 4, 3980, 27477],
      D: [310, 402, 455, 260, 228, 1655],
      E: [288, 377, 461, 201, 240, 1567],
    },
    problems: ['proven-number C5', 'proven-number C6', 'proven-number C8'],
  },
};

export default situation;
