import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'BB and TN over KH, TH and TL: each abbreviation is settled by its neighbours',
  sheet: {
    rows: [
      ['TT', 'Đơn vị', 'LLLĐ', 'BB', null, null, 'TN', null, null],
      [null, null, null, 'KH', 'TH', 'TL', 'KH', 'TH', 'TL'],
      [1, 'Ba Chẽ', 10450, 1520, 1488, 97.89, 610, 594, 97.38],
      [2, 'Bình Liêu', 16210, 1810, 1842, 101.77, 905, 911, 100.66],
      [3, 'Đầm Hà', 18890, 3905, 3877, 99.28, 1120, 1066, 95.18],
      [4, 'Hải Hà', 24175, 6420, 6391, 99.55, 1385, 1402, 101.23],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'],
  },
  reads: {
    table: 'A1:I6',
    header: 'A1:I2',
    columns:
      'ordinal | unit | denominator | target-headcount | actual | attainment? | target-headcount | actual | attainment?',
    measures: ['BHXH_BB ECD-', 'BHXH_TN HCG-'],
    rows: ['leaf Ba Chẽ', 'leaf Bình Liêu', 'leaf Đầm Hà', 'leaf Hải Hà'],
    reasons: { D: 'beside', E: 'beside', F: 'recomputed' },
    problems: [],
  },
};

export default situation;
