import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Three years of targets: the one of the year of the actual counts',
  sheet: {
    rows: [
      ['ĐÁNH GIÁ KẾT QUẢ BAO PHỦ BHYT'],
      [
        'TT',
        'Địa phương',
        'Dân số 31/12/2024',
        'Chỉ tiêu UBND tỉnh giao (%)',
        null,
        null,
        'Tham gia BHYT đến 31/12/2024',
      ],
      [null, null, null, 'Năm 2023', 'Năm 2024', 'Năm 2025', null],
      [1, 'Đơn Dương', 112300, 91, 92.5, 94, 103850],
      [2, 'Lạc Dương', 28900, 95, 95.5, 96, 27911],
      [3, 'Lâm Hà', 146200, 90, 91.5, 93, 133480],
      [4, 'Đam Rông', 59800, 95, 96, 97, 57760],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
  },
  reads: {
    table: 'A2:G7',
    header: 'A2:G3',
    columns: 'ordinal | unit | denominator | target-rate | target-rate | target-rate | actual',
    measures: ['BHYT GC-E'],
    rows: ['leaf Đơn Dương', 'leaf Lạc Dương', 'leaf Lâm Hà', 'leaf Đam Rông'],
    figures: { E: ['92.5', '95.5', '91.5', '96'] },
    problems: [],
  },
};

export default situation;
