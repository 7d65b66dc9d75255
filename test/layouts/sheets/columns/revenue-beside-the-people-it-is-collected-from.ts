import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'People with health insurance beside the money collected for it: the plan of revenue is none of people',
  sheet: {
    rows: [
      ['BHXH CƠ SỞ GIA NGHĨA'],
      ['TÌNH HÌNH THAM GIA VÀ THU BHYT 8 THÁNG NĂM 2025'],
      [
        'STT',
        'Xã, phường',
        'Dân số',
        'Số người tham gia BHYT',
        'Tỷ lệ bao phủ (%)',
        'Dự toán thu BHYT (triệu đồng)',
        'Số thu BHYT (triệu đồng)',
        '% so dự toán',
      ],
      [1, 'Phường Nam Gia Nghĩa', 31240, 28905, 92.53, 21480, 14277, 66.47],
      [2, 'Xã Quảng Sơn', 18566, 15902, 85.65, 8150, 5963, 73.17],
      [3, 'Xã Đắk Wil', 22017, 19444, 88.31, 10320, 6108, 59.19],
      [4, 'Xã Thuận An', 14903, 13675, 91.76, 6940, 4411, 63.56],
    ],
  },
  reads: {
    table: 'A3:H7',
    header: 'A3:H3',
    columns: 'ordinal | unit | denominator | actual | coverage | target-headcount | actual | attainment',
    measures: ['BHYT DC--', 'Số thu BHYT G-F-'],
    rows: ['leaf Phường Nam Gia Nghĩa', 'leaf Xã Quảng Sơn', 'leaf Xã Đắk Wil', 'leaf Xã Thuận An'],
    figures: {
      D: [28905, 15902, 19444, 13675],
      F: [21480000000, 8150000000, 10320000000, 6940000000],
      G: [14277000000, 5963000000, 6108000000, 4411000000],
    },
    problems: ['no-target-column D3', 'unit-scaled G3', 'unit-scaled F3'],
  },
};

export default situation;
