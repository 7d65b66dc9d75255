import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Abbreviations with dots and footnote marks, the year in the plan and nine months in the actual',
  sheet: {
    rows: [
      ['BẢO HIỂM XÃ HỘI HUYỆN AN MINH'],
      ['Biểu tổng hợp BHYT 9 tháng năm 2024'],
      ['S.T.T', 'Đ.vị', 'D.số (*)', 'K.hoạch năm 2024¹', 'TH 9T/2024', 'T.lệ bao phủ (%)', '% so KH:', 'G.chú'],
      [1, 'Xã An Minh Bắc', 11240, 10118, 9566, 85.11, 94.54, null],
      [2, 'Xã Minh Thuận', 13870, 12483, 11902, 85.81, 95.35, null],
      [3, 'Xã Vĩnh Hòa', 12015, 10814, 10977, 91.36, 101.51, 'vượt KH'],
      [null, 'Tổng cộng', 37125, 33415, 32445, 87.39, 97.1, null],
      [null, '(*) Dân số trung bình năm 2023; ¹ Quyết định số 2140/QĐ-UBND.'],
    ],
  },
  reads: {
    table: 'A3:H7',
    header: 'A3:H3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment | note',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf Xã An Minh Bắc',
      'leaf Xã Minh Thuận',
      'leaf Xã Vĩnh Hòa',
      'total Tổng cộng = Xã An Minh Bắc, Xã Minh Thuận, Xã Vĩnh Hòa',
    ],
    reasons: { D: 'header-words', F: 'header-words' },
    problems: [],
  },
};

export default situation;
