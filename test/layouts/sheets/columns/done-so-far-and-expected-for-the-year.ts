import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'The end of last year, nine months and what is expected for the year: what is expected is no result yet',
  sheet: {
    rows: [
      ['PHƯỜNG NGHĨA LỘ'],
      ['BHYT HỘ GIA ĐÌNH: KẾT QUẢ 9 THÁNG, ƯỚC CẢ NĂM 2025'],
      [
        'TT',
        'Tổ dân phố',
        'Chỉ tiêu giao năm 2025',
        'TH đến 31/12/2024',
        'TH 9 tháng 2025',
        '% KH',
        'Ước TH cả năm 2025',
        '% KH',
      ],
      [1, 'Tổ 1', 640, 571, 588, 91.88, 633, 98.91],
      [2, 'Tổ 2', 588, 540, 561, 95.41, 590, 100.34],
      [3, 'Tổ 3', 702, 655, 660, 94.02, 701, 99.86],
      [4, 'Tổ 4', 455, 401, 412, 90.55, 449, 98.68],
    ],
  },
  reads: {
    table: 'A3:H7',
    header: 'A3:H3',
    columns: 'ordinal | unit | target-headcount | previous? | actual | attainment | other? | attainment',
    measures: ['(unnamed) E-C-'],
    rows: ['leaf Tổ 1', 'leaf Tổ 2', 'leaf Tổ 3', 'leaf Tổ 4'],
    figures: {
      E: [588, 561, 660, 412],
    },
    reasons: {
      D: 'earlier-period',
    },
    problems: ['no-denominator-column E3'],
  },
};

export default situation;
