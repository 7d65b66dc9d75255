import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Plan and actual side by side in each month: the latest month is judged by its own plan',
  sheet: {
    rows: [
      ['THỰC HIỆN CHỈ TIÊU BHYT HỘ GIA ĐÌNH QUÝ I NĂM 2024'],
      [],
      ['TT', 'Đơn vị', 'Tháng 1', null, 'Tháng 2', null, 'Tháng 3', null],
      [null, null, 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Xã Giồng Riềng', 310, 305, 325, 318, 340, 342],
      [2, 'Xã Thạnh Hưng', 280, 271, 290, 284, 300, 296],
      [3, 'Xã Bàn Thạch', 220, 214, 230, 229, 240, 238],
      [4, 'Xã Ngọc Chúc', 260, 255, 265, 268, 270, 263],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3'],
  },
  reads: {
    table: 'A3:H8',
    header: 'A3:H4',
    columns: 'ordinal | unit | target-headcount | month | target-headcount | month | target-headcount | actual?',
    measures: ['(unnamed) H-G-'],
    rows: ['leaf Xã Giồng Riềng', 'leaf Xã Thạnh Hưng', 'leaf Xã Bàn Thạch', 'leaf Xã Ngọc Chúc'],
    figures: { C: [310, 280, 220, 260], G: [340, 300, 240, 270], H: [342, 296, 238, 263] },
    reasons: { H: 'latest-period' },
    problems: ['no-denominator-column H4', 'role-guessed H4'],
  },
};

export default situation;
