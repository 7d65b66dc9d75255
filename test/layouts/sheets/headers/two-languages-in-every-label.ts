import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Vietnamese and English in every label, some with a slash, some with a line break',
  sheet: {
    rows: [
      ['BẢO HIỂM XÃ HỘI TỈNH BẮC KẠN / BAC KAN SOCIAL SECURITY'],
      [
        ...[
          'STT / No.',
          'Đơn vị / Unit',
          'Dân số / Population',
          'Kế hoạch / Plan',
          'Số người tham gia BHYT\nInsured persons',
        ],
        ...['Tỷ lệ bao phủ (%)\nCoverage rate (%)', 'Tỷ lệ đạt kế hoạch / % of plan', 'Ghi chú / Remarks'],
      ],
      [1, 'Thành phố Bắc Kạn', 45820, 44500, 43967, 95.96, 98.8, null],
      [2, 'Huyện Ba Bể', 49310, 48320, 48105, 97.56, 99.56, null],
      [3, 'Huyện Chợ Đồn', 50245, 49240, 49012, 97.55, 99.54, null],
      [null, 'Tổng cộng / Total', 145375, 142060, 141084, 97.05, 99.31, null],
    ],
    merges: ['A1:H1'],
  },
  reads: {
    table: 'A2:H6',
    header: 'A2:H2',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment | note',
    measures: ['BHYT ECD-'],
    rows: [
      'leaf Thành phố Bắc Kạn',
      'leaf Huyện Ba Bể',
      'leaf Huyện Chợ Đồn',
      'total Tổng cộng / Total = Thành phố Bắc Kạn, Huyện Ba Bể, Huyện Chợ Đồn',
    ],
    problems: [],
  },
};

export default situation;
