import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Plan, due and collected, and what is owed for each insurance and in all: the printed rate is of the sum',
  sheet: {
    rows: [
      ['TÌNH HÌNH THU, NỢ BHXH, BHYT, BHTN ĐẾN HẾT THÁNG 9 NĂM 2024'],
      ['Đơn vị tính: triệu đồng'],
      [
        'TT',
        'Tên đơn vị',
        'Kế hoạch thu năm 2024',
        'Số phải thu',
        'Số đã thu',
        '% so KH',
        'Nợ BHXH',
        'Nợ BHYT',
        'Nợ BHTN',
        'Tổng nợ',
        'Tỷ lệ nợ (%)',
      ],
      [1, 'Khối DNNN', 18420, 14105, 13560, 73.62, 402, 95, 48, 545, 3.86],
      [2, 'Khối DN ngoài nhà nước', 96340, 71210, 66480, 69.01, 3120, 905, 311, 4336, 6.09],
      [3, 'Khối HCSN, Đảng, đoàn thể', 54100, 40233, 40190, 74.29, 12, 31, 0, 43, 0.11],
      [4, 'Khối hợp tác xã', 3206, 2418, 2077, 64.78, 244, 61, 36, 341, 14.1],
    ],
  },
  reads: {
    table: 'A3:K7',
    header: 'A3:K3',
    columns:
      'ordinal | unit | target-headcount | amount-due | actual | attainment | late-payment | late-payment | late-payment | late-payment? | coverage',
    measures: ['SO_THU E-C-', 'TY_LE_CHAM_DONG JD--'],
    rows: ['leaf Khối DNNN', 'leaf Khối DN ngoài nhà nước', 'leaf Khối HCSN, Đảng, đoàn thể', 'leaf Khối hợp tác xã'],
    figures: {
      E: [13560000000, 66480000000, 40190000000, 2077000000],
    },
    reasons: {
      J: 'used-in',
    },
    problems: [
      'no-target-column J3',
      'role-guessed J3',
      'unit-scaled E3',
      'unit-scaled C3',
      'unit-scaled J3',
      'unit-scaled D3',
    ],
  },
};

export default situation;
