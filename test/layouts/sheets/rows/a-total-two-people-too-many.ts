import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A total at the top whose figure is two people more than its communes',
  sheet: {
    rows: [
      ['Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Tham gia BHYT', 'Tỷ lệ (%)'],
      ['TOÀN HUYỆN', 24250, 96, 23407, 96.52],
      ['Xã Lát', 4210, 96, 4012, 95.3],
      ['Xã Đạ Sar', 5135, 95, 4866, 94.76],
      ['Xã Đạ Nhim', 3980, 95, 3794, 95.33],
      ['Thị trấn Lạc Dương', 10925, 97, 10733, 98.24],
      ['Nguồn: BHXH huyện Lạc Dương, 31/10/2023'],
    ],
  },
  reads: {
    table: 'A1:E6',
    header: 'A1:E1',
    columns: 'unit | denominator | target-rate | actual | coverage?',
    measures: ['BHYT DB-C'],
    rows: [
      'total TOÀN HUYỆN = Xã Lát, Xã Đạ Sar, Xã Đạ Nhim, Thị trấn Lạc Dương',
      'leaf Xã Lát',
      'leaf Xã Đạ Sar',
      'leaf Xã Đạ Nhim',
      'leaf Thị trấn Lạc Dương',
    ],
    checks: ['total-differs D2'],
    problems: [],
  },
};

export default situation;
