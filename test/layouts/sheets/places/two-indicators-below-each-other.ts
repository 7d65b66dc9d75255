import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Two tables with the same header on one sheet, each under its own title: the first is read, the other one is told',
  sheet: {
    rows: [
      ['PHỤ LỤC KẾT QUẢ THỰC HIỆN CHỈ TIÊU 9 THÁNG NĂM 2024'],
      ['I. BHXH TỰ NGUYỆN'],
      ['TT', 'Xã, phường', 'LLLĐ trong độ tuổi', 'Kế hoạch', 'Thực hiện'],
      [1, 'Hòa Hiệp Bắc', 5210, 188, 171],
      [2, 'Hòa Hiệp Trung', 8340, 302, 318],
      [3, 'Hòa Xuân Đông', 4105, 149, 122],
      [null, 'Cộng', 17655, 639, 611],
      ['II. BẢO HIỂM Y TẾ'],
      ['TT', 'Xã, phường', 'Dân số', 'Kế hoạch', 'Thực hiện'],
      [1, 'Hòa Hiệp Bắc', 10420, 9899, 9654],
      [2, 'Hòa Hiệp Trung', 16702, 15867, 15910],
      [3, 'Hòa Xuân Đông', 8233, 7821, 7455],
      [null, 'Cộng', 35355, 33587, 33019],
    ],
    merges: ['A1:E1'],
  },
  reads: {
    table: 'A3:E7',
    header: 'A3:E3',
    columns: 'ordinal | unit | denominator | target-headcount | actual',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf Hòa Hiệp Bắc',
      'leaf Hòa Hiệp Trung',
      'leaf Hòa Xuân Đông',
      'total Cộng = Hòa Hiệp Bắc, Hòa Hiệp Trung, Hòa Xuân Đông',
    ],
    figures: { C: [5210, 8340, 4105, 17655] },
    problems: ['several-tables A9:E13'],
  },
};

export default situation;
