import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Rates compared in points and in percent of the target',
  sheet: {
    rows: [
      ['Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện', 'Tỷ lệ (%)', 'Chênh lệch (điểm %)', 'So sánh KH', 'Ghi chú'],
      ['Mê Linh', 8120, 93, 7406, 91.21, -1.79, 98.07, null],
      ['Đông Thanh', 7455, 93, 7011, 94.04, 1.04, 101.12, null],
      ['Nam Ban', 12210, 95, 11386, 93.25, -1.75, 98.16, 'tách thôn tháng 4'],
      ['Gia Lâm', 6130, 93, 5702, 93.02, 0.02, 100.02, null],
    ],
  },
  reads: {
    table: 'A1:H5',
    header: 'A1:H1',
    columns: 'unit | denominator | target-rate | actual | coverage? | gap | attainment | note',
    measures: ['(unnamed) DB-C'],
    rows: ['leaf Mê Linh', 'leaf Đông Thanh', 'leaf Nam Ban', 'leaf Gia Lâm'],
    reasons: { E: 'recomputed' },
    problems: [],
  },
};

export default situation;
