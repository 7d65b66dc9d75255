import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'TCVN3 text that lost every soft hyphen, its letter ư, when it was copied',
  sheet: {
    rows: [
      ['KÕt qu¶ tham gia BHYT huyÖn Mêng Kh¬ng'],
      [],
      [
        'TT',
        'X·, thÞ trÊn',
        'Tæng d©n sè',
        'ChØ tiªu ®îc giao',
        'Sè ngêi tham gia',
        'Tû lÖ tham gia (%)',
        '§¹t % so KH',
      ],
      [1, 'TT Mêng Kh¬ng', 8641, 8300, 8127, 94.05, 97.92],
      [2, 'Pha Long', 4407, 4360, 4391, 99.64, 100.71],
      [3, 'Lïng Vai', 6120, 5980, 5874, 95.98, 98.23],
      [4, 'B¶n LÇu', 6987, 6800, 6755, 96.68, 99.34],
      [5, 'La Pan TÈn', 3055, 3040, 3029, 99.15, 99.64],
      [6, 'D×n Chin', 2714, 2700, 2702, 99.56, 100.07],
      [null, 'Tæng sè', 31924, 31180, 30878, 96.72, 99.03],
    ],
    merges: ['A1:G1'],
  },
  reads: {
    table: 'A3:G10',
    header: 'A3:G3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf TT Mường Khương',
      'leaf Pha Long',
      'leaf Lùng Vai',
      'leaf Bản Lầu',
      'leaf La Pan Tẩn',
      'leaf Dìn Chin',
      'total Tổng số = TT Mường Khương, Pha Long, Lùng Vai, Bản Lầu, La Pan Tẩn, Dìn Chin',
    ],
    figures: {
      C: [8641, 4407, 6120, 6987, 3055, 2714, 31924],
      D: [8300, 4360, 5980, 6800, 3040, 2700, 31180],
      E: [8127, 4391, 5874, 6755, 3029, 2702, 30878],
    },
    problems: ['old-font-text A1:G10', 'old-font-letters A1'],
  },
};

export default situation;
