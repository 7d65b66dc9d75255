import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'One indicator in one header row, the total below',
  sheet: {
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu giao (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)', 'So với chỉ tiêu'],
      [1, 'Hiệp An', 14000, 95, 9870, 70.5, 74.21],
      [2, 'Đà Loan', 12306, 95.5, 10780, 87.6, 91.73],
      [null, 'Tổng cộng', 26306, null, 20650, 78.5, null],
    ],
  },
  reads: {
    table: 'A1:G4',
    header: 'A1:G1',
    columns: 'ordinal | unit | denominator | target-rate | actual | coverage | attainment',
    measures: ['(unnamed) EC-D'],
    rows: ['leaf Hiệp An', 'leaf Đà Loan', 'total Tổng cộng = Hiệp An, Đà Loan'],
    figures: { D: [95, 95.5, 'blank'].map(String), E: [9870, 10780, 20650] },
    reasons: { D: 'header-words' },
    problems: [],
  },
};

export default situation;
