import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Revenue that only the title and the unit line tell, in tỷ đồng, beside the number of employers',
  sheet: {
    rows: [
      ['TỔNG HỢP TIẾN ĐỘ THU 9 THÁNG NĂM 2025', null, null, null, null],
      [null, null, null, '(Đơn vị tính: tỷ đồng)', null],
      ['TT', 'Cơ quan BHXH', 'Số lao động', 'Dự toán giao', 'Thực hiện'],
      [1, 'BHXH cơ sở Bến Cát', 61208, 3120.5, 2418.75],
      [2, 'BHXH cơ sở Dĩ An', 74915, 4006.125, 3190.4],
      [3, 'BHXH cơ sở Phú Giáo', 15377, 611, 502.331],
      [null, 'Cộng', 151500, 7737.625, 6111.481],
    ],
    merges: ['A1:E1', 'D2:E2'],
  },
  reads: {
    table: 'A3:E7',
    header: 'A3:E3',
    columns: 'ordinal | unit | denominator | target-headcount | actual',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf BHXH cơ sở Bến Cát',
      'leaf BHXH cơ sở Dĩ An',
      'leaf BHXH cơ sở Phú Giáo',
      'total Cộng = BHXH cơ sở Bến Cát, BHXH cơ sở Dĩ An, BHXH cơ sở Phú Giáo',
    ],
    figures: {
      C: [61208, 74915, 15377, 151500],
      D: [3_120_500_000_000, 4_006_125_000_000, 611_000_000_000, 7_737_625_000_000],
      E: [2_418_750_000_000, 3_190_400_000_000, 502_331_000_000, 6_111_481_000_000],
    },
    problems: ['unit-scaled E3', 'unit-scaled D3'],
  },
};

export default situation;
