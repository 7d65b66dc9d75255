import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'A header typed in haste: a letter missing, two swapped, a wrong tone, no space; a column of details stays unknown',
  sheet: {
    rows: [
      ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BẠCH THÔNG'],
      ['STT', 'Đơn vị', 'Dânsố', 'Chỉ tiu giao', 'Số người tham gai', 'Tỷ lê bao phũ', 'Tỷ lệ hoàn thàh', 'Chi tiết'],
      [1, 'Xã Quân Hà', 3120, 3026, 2988, 95.77, 98.74, 'biểu 1a'],
      [2, 'Xã Cẩm Giàng', 3644, 3498, 3391, 93.06, 96.94, 'biểu 1b'],
      [3, 'Xã Dương Phong', 2875, 2760, 2804, 97.53, 101.59, 'biểu 1c'],
      [null, 'Tổng số', 9639, 9284, 9183, 95.27, 98.91, null],
    ],
  },
  reads: {
    table: 'A2:H6',
    header: 'A2:H2',
    columns: 'ordinal | unit | denominator? | target-headcount? | actual? | coverage? | attainment? | other',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf Xã Quân Hà',
      'leaf Xã Cẩm Giàng',
      'leaf Xã Dương Phong',
      'total Tổng số = Xã Quân Hà, Xã Cẩm Giàng, Xã Dương Phong',
    ],
    reasons: { C: 'header-slip', D: 'header-slip', E: 'header-slip', F: 'header-slip', G: 'header-slip' },
    problems: ['role-guessed C2', 'role-guessed D2', 'role-guessed E2'],
  },
};

export default situation;
