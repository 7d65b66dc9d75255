import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A column of districts, written once and merged over their communes',
  sheet: {
    rows: [
      ['BÁO CÁO BHYT THEO XÃ'],
      ['Huyện', 'Xã', 'Dân số', 'Tham gia BHYT', 'Chỉ tiêu (%)'],
      ['Huyện Ba Bể', 'Xã Khang Ninh', 5120, 4985, 97],
      [null, 'Xã Quảng Khê', 4230, 4102, 97],
      [null, 'Xã Đồng Phúc', 3410, 3377, 97],
      ['Huyện Pác Nặm', 'Xã Bộc Bố', 4890, 4810, 97],
      [null, 'Xã Cổ Linh', 3775, 3698, 97],
    ],
    merges: ['A3:A5', 'A6:A7'],
  },
  reads: {
    table: 'A2:E7',
    header: 'A2:E2',
    columns: 'parent-unit | unit | denominator | actual | target-rate',
    measures: ['BHYT DC-E'],
    rows: ['leaf Xã Khang Ninh', 'leaf Xã Quảng Khê', 'leaf Xã Đồng Phúc', 'leaf Xã Bộc Bố', 'leaf Xã Cổ Linh'],
    problems: [],
  },
};

export default situation;
