import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: '"Trong đó" with rows under it, a blank row and a note between the units',
  sheet: {
    rows: [
      ['STT', 'Xã, thị trấn', 'Dân số', 'Kế hoạch BHYT', 'Thực hiện BHYT', 'Ghi chú'],
      [1, 'Xã Bằng Thành', 3870, 3754, 3702, null],
      [null, 'Trong đó:', null, null, null, null],
      ['-', 'Hộ nghèo', 1214, 1214, 1214, 'Ngân sách đóng 100%'],
      ['-', 'Người dân tộc thiểu số', 3105, null, 3088, null],
      [2, 'Xã Nhạn Môn', 2655, 2575, 2498, null],
      [null, 'Trong đó: hộ nghèo', 804, 804, 804, null],
      [null, null, null, null, null, null],
      [3, 'Xã Giáo Hiệu', 1980, 1921, 1933, null],
      [null, '(*) Số liệu xã Giáo Hiệu tính cả học sinh nội trú', null, null, null, null],
      [4, 'Xã Công Bằng', 2410, 2338, 2276, null],
      [null, 'Tổng cộng', 10915, 10588, 10409, null],
    ],
  },
  reads: {
    table: 'A1:F12',
    header: 'A1:F1',
    columns: 'ordinal | unit | denominator | target-headcount | actual | note',
    measures: ['BHYT ECD-'],
    rows: [
      'leaf Xã Bằng Thành',
      'note Trong đó:',
      'note Hộ nghèo',
      'note Người dân tộc thiểu số',
      'leaf Xã Nhạn Môn',
      'note Trong đó: hộ nghèo',
      'blank',
      'leaf Xã Giáo Hiệu',
      'note (*) Số liệu xã Giáo Hiệu tính cả học sinh nội trú',
      'leaf Xã Công Bằng',
      'total Tổng cộng = Xã Bằng Thành, Xã Nhạn Môn, Xã Giáo Hiệu, Xã Công Bằng',
    ],
    checks: [],
    problems: [],
  },
};

export default situation;
