import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Workers, pupils and families under "Trong đó" are parts of the insured: the workers are no denominator, the pupils no measure of their own',
  sheet: {
    rows: [
      ['BẢNG TỔNG HỢP NGƯỜI THAM GIA BHYT THEO NHÓM ĐỐI TƯỢNG'],
      ['(Số liệu đến ngày 31/10/2025)'],
      [
        'STT',
        'Xã, phường',
        'Dân số',
        'Tổng số người tham gia BHYT',
        'Trong đó:',
        null,
        null,
        null,
        'Chưa tham gia',
        'Tỷ lệ bao phủ (%)',
      ],
      [null, null, null, null, 'Người lao động', 'HSSV', 'Hộ gia đình', 'Nhóm khác', null, null],
      [1, 'Phường Châu Phú', 61200, 56410, 9105, 12030, 18833, 16442, 4790, 92.17],
      [2, 'Xã Vĩnh Hậu', 38470, 35066, 3320, 7401, 14120, 10225, 3404, 91.15],
      [3, 'Xã Khánh Bình', 22190, 19844, 1010, 4522, 9176, 5136, 2346, 89.43],
      [4, 'Xã Nhơn Hội', 29350, 26702, 1408, 5911, 12240, 7143, 2648, 90.98],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3', 'I3:I4', 'J3:J4'],
  },
  reads: {
    table: 'A3:J8',
    header: 'A3:J4',
    columns: 'ordinal | unit | denominator | actual | other | other? | other? | other | not-insured | coverage',
    measures: ['BHYT DC--'],
    rows: ['leaf Phường Châu Phú', 'leaf Xã Vĩnh Hậu', 'leaf Xã Khánh Bình', 'leaf Xã Nhơn Hội'],
    figures: {
      D: [56410, 35066, 19844, 26702],
    },
    problems: ['no-target-column D4'],
  },
};

export default situation;
