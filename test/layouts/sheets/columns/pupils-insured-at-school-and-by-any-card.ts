import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Pupils insured at school, by another card, and all of them: the printed rate tells which of the three is meant',
  sheet: {
    rows: [
      ['DANH SÁCH TRƯỜNG HỌC THỰC HIỆN BHYT HSSV NĂM HỌC 2024-2025'],
      [
        'TT',
        'Tên trường',
        'Tổng số HSSV',
        'HSSV tham gia BHYT tại trường',
        'HSSV có thẻ BHYT theo nhóm khác',
        'Tổng số HSSV có thẻ BHYT',
        'Tỷ lệ (%)',
        'HSSV chưa có thẻ',
      ],
      [1, 'TH Kim Đồng', 612, 288, 310, 598, 97.71, 14],
      [2, 'TH&THCS Ba Vinh', 405, 97, 296, 393, 97.04, 12],
      [3, 'THCS Hành Phước', 533, 341, 170, 511, 95.87, 22],
      [4, 'THPT số 1 Mộ Đức', 1240, 902, 301, 1203, 97.02, 37],
      [5, 'TT GDNN-GDTX', 218, 120, 61, 181, 83.03, 37],
    ],
  },
  reads: {
    table: 'A2:H7',
    header: 'A2:H2',
    columns: 'ordinal | unit | denominator | actual | actual | actual? | coverage? | not-insured',
    measures: ['BHYT FC--'],
    rows: [
      'leaf TH Kim Đồng',
      'leaf TH&THCS Ba Vinh',
      'leaf THCS Hành Phước',
      'leaf THPT số 1 Mộ Đức',
      'leaf TT GDNN-GDTX',
    ],
    figures: {
      F: [598, 393, 511, 1203, 181],
    },
    reasons: {
      F: 'used-in',
      G: 'recomputed',
    },
    problems: ['no-target-column F2', 'role-guessed F2'],
  },
};

export default situation;
