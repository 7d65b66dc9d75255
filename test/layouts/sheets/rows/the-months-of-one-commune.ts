import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'One commune with a row for each month; the last four have no figures yet',
  sheet: {
    rows: [
      ['UBND XÃ ĐÔNG HÒA'],
      ['TIẾN ĐỘ THAM GIA BHYT NĂM 2023 CỦA XÃ'],
      ['STT', 'Tháng', 'Dân số', 'Chỉ tiêu (người)', 'Số người tham gia BHYT', 'Tỷ lệ (%)'],
      [1, 'Tháng 1', 13650, 12968, 11870, 86.96],
      [2, 'Tháng 2', 13650, 12968, 11902, 87.19],
      [3, 'Tháng 3', 13650, 12968, 11955, 87.58],
      [4, 'Tháng 4', 13650, 12968, 12013, 88.01],
      [5, 'Tháng 5', 13650, 12968, 12098, 88.63],
      [6, 'Tháng 6', 13650, 12968, 12120, 88.79],
      [7, 'Tháng 7', 13650, 12968, 12177, 89.21],
      [8, 'Tháng 8', 13650, 12968, 12240, 89.67],
      [9, 'Tháng 9', null, 12968, null, null],
      [10, 'Tháng 10', null, 12968, null, null],
      [11, 'Tháng 11', null, 12968, null, null],
      [12, 'Tháng 12', null, 12968, null, null],
    ],
  },
  reads: {
    table: 'A3:F15',
    header: 'A3:F3',
    columns: 'ordinal | period | denominator | target-headcount | actual | coverage?',
    measures: ['BHYT ECD-'],
    rows: [
      'earlier Tháng 1',
      'earlier Tháng 2',
      'earlier Tháng 3',
      'earlier Tháng 4',
      'earlier Tháng 5',
      'earlier Tháng 6',
      'earlier Tháng 7',
      'leaf Tháng 8',
      'note Tháng 9',
      'note Tháng 10',
      'note Tháng 11',
      'note Tháng 12',
    ],
    checks: [],
    problems: ['earlier-rows B4', 'coming-rows B12'],
  },
};

export default situation;
