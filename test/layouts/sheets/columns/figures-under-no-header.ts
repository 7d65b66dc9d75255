import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'The header of the actual was left blank: the coverage beside it tells what it is',
  sheet: {
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', null, 'Tỷ lệ bao phủ (%)'],
      [1, 'Xã Tân Hội', 13204, 12600, 12077, 91.46],
      [2, 'Xã Phú Hội', 18877, 17900, 17541, 92.92],
      [3, 'Xã Đà Loan', 9965, 9500, 9288, 93.21],
      [4, 'Xã Tà Năng', 7012, 6700, 6433, 91.74],
    ],
  },
  reads: {
    table: 'A1:F5',
    header: 'A1:F1',
    columns: 'ordinal | unit | denominator | target-headcount | actual? | coverage',
    measures: ['(unnamed) ECD-'],
    rows: ['leaf Xã Tân Hội', 'leaf Xã Phú Hội', 'leaf Xã Đà Loan', 'leaf Xã Tà Năng'],
    reasons: { E: 'used-in' },
    problems: ['column-guessed E1'],
  },
};

export default situation;
