import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Months written as bare numbers under "Tháng", a row that could be taken for column numbers',
  sheet: {
    rows: [
      ['TT', 'Xã', 'KH năm 2024', 'Số người phát triển mới trong tháng', ...Array.from({ length: 6 }, () => null)],
      [null, null, null, 1, 2, 3, 4, 5, 6, 'Lũy kế'],
      [1, 'Cát Tiến', 150, 14, 9, 17, 12, 11, 8, 71],
      [2, 'Cát Hải', 96, 6, 8, 5, 7, 9, 10, 45],
      [3, 'Nhơn Hội', 132, 11, 12, 9, 14, 8, 13, 67],
      [null, 'Tổng', 378, 31, 29, 31, 33, 28, 31, 183],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:J1'],
  },
  reads: {
    table: 'A1:J6',
    header: 'A1:J2',
    columns: 'ordinal | unit | target-headcount | month | month | month | month | month | month | actual',
    measures: ['PHAT_TRIEN_MOI J-C-'],
    rows: ['leaf Cát Tiến', 'leaf Cát Hải', 'leaf Nhơn Hội', 'total Tổng = Cát Tiến, Cát Hải, Nhơn Hội'],
    figures: { D: [14, 6, 11, 31], J: [71, 45, 67, 183] },
    problems: [],
  },
};

export default situation;
