import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Two offices assigned a target each: the first is used, the other is asked about',
  sheet: {
    rows: [
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2022'],
      [
        'STT',
        'Huyện, thành phố',
        'Dân số',
        'Chỉ tiêu giao năm 2022',
        null,
        'Số người tham gia',
        'So với chỉ tiêu (%)',
        null,
      ],
      [null, null, null, 'UBND tỉnh giao', 'BHXH VN giao', null, 'UBND tỉnh giao', 'BHXH VN giao'],
      [1, 'Rạch Giá', 231000, 214500, 213200, 209870, 97.84, 98.44],
      [2, 'Hà Tiên', 46100, 42300, 42150, 41865, 98.97, 99.32],
      [3, 'Gò Quao', 132700, 118900, 119400, 115230, 96.91, 96.51],
      [4, 'An Biên', 114900, 103200, 102700, 100940, 97.81, 98.29],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:H2'],
  },
  reads: {
    table: 'A2:H7',
    header: 'A2:H3',
    columns: 'ordinal | unit | denominator | target-headcount | target-headcount?? | actual | attainment | attainment',
    measures: ['(unnamed) FCD-'],
    rows: ['leaf Rạch Giá', 'leaf Hà Tiên', 'leaf Gò Quao', 'leaf An Biên'],
    figures: { D: [214500, 42300, 118900, 103200], E: [213200, 42150, 119400, 102700] },
    problems: ['rival-asked E3'],
  },
};

export default situation;
