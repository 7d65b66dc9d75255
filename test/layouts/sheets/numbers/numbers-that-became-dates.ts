import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Rates that Excel turned into dates (12.9, 11.5), a headcount under a date format, and a date that is one',
  sheet: {
    rows: [
      ['UBND HUYỆN CHỢ MỚI', null, null, null, null],
      ['Số người tham gia BHXH bắt buộc đến 30/9/2023', null, null, null, null],
      ['STT', 'Xã', 'Lực lượng lao động', 'Chỉ tiêu (% LLLĐ)', 'Số người tham gia'],
      [1, 'Như Cố', 2410, 13.2, 301],
      [2, 'Bình Văn', 1966, 45181, 240],
      [3, 'Yên Hân', 2108, 45057, 251],
      [4, 'Quảng Chu', 3155, 10.8, 377],
      [5, 'Thanh Thịnh', 12306, 14.5, 1602],
      [6, 'Hòa Mục', 45199, 12.1, 288],
    ],
    merges: ['A1:E1', 'A2:E2'],
    formats: { 'D5:D6': 'd-mmm', C8: 'd/m/yyyy', C9: 'dd/mm/yyyy' },
  },
  reads: {
    table: 'A3:E9',
    header: 'A3:E3',
    columns: 'ordinal | unit | denominator | target-rate | actual',
    measures: ['(unnamed) EC-D'],
    rows: ['leaf Như Cố', 'leaf Bình Văn', 'leaf Yên Hân', 'leaf Quảng Chu', 'leaf Thanh Thịnh', 'leaf Hòa Mục'],
    figures: {
      C: [2410, 1966, 2108, 3155, 'unreadable', 'unreadable'],
      D: ['13.2', 'unreadable', 'unreadable', '10.8', '14.5', '12.1'],
    },
    problems: ['number-as-date C8', 'date-in-number C9', 'number-as-date D5', 'number-as-date D6'],
  },
};

export default situation;
