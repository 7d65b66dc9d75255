import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Plan and result of August and of the eight months: the cumulated plan is the one, and nobody needs to be asked',
  sheet: {
    rows: [
      ['Biểu số 03/PT'],
      ['PHÁT TRIỂN MỚI BHXH TỰ NGUYỆN THÁNG 8 NĂM 2024'],
      ['TT', 'Huyện', 'Tháng 8', null, null, 'Lũy kế 8 tháng', null, null],
      [null, null, 'KH', 'TH', '%', 'KH', 'TH', '%'],
      [1, 'An Minh', 118, 97, 82.2, 902, 811, 89.91],
      [2, 'An Biên', 96, 101, 105.21, 740, 752, 101.62],
      [3, 'U Minh Thượng', 64, 49, 76.56, 488, 415, 85.04],
      [4, 'Vĩnh Thuận', 71, 70, 98.59, 531, 520, 97.93],
      [5, 'Gò Quao', 105, 88, 83.81, 796, 703, 88.32],
      [null, 'Cộng', 454, 405, 89.21, 3457, 3201, 92.59],
    ],
    merges: ['A2:H2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:H3'],
  },
  reads: {
    table: 'A3:H10',
    header: 'A3:H4',
    columns: 'ordinal | unit | target-headcount | month | other | target-headcount | actual | attainment?',
    measures: ['(unnamed) G-F-'],
    rows: [
      'leaf An Minh',
      'leaf An Biên',
      'leaf U Minh Thượng',
      'leaf Vĩnh Thuận',
      'leaf Gò Quao',
      'total Cộng = An Minh, An Biên, U Minh Thượng, Vĩnh Thuận, Gò Quao',
    ],
    figures: {
      F: [902, 740, 488, 531, 796, 3457],
      G: [811, 752, 415, 520, 703, 3201],
    },
    problems: ['no-denominator-column G4'],
  },
};

export default situation;
