import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'A filter hides the schools that reached their target, and a column is hidden: everything is read, and what is hidden is told',
  sheet: {
    rows: [
      ['BHYT HỌC SINH, SINH VIÊN NĂM HỌC 2023 - 2024', null, null, null, null, null],
      ['STT', 'Trường', 'Địa bàn', 'Tổng số HSSV', 'Chỉ tiêu', 'Số HSSV tham gia'],
      [1, 'TH Nguyễn Huệ', 'Liên Nghĩa', 842, 842, 842],
      [2, 'TH Phú Hội', 'Phú Hội', 615, 615, 598],
      [3, 'THCS Hiệp Thạnh', 'Hiệp Thạnh', 733, 733, 733],
      [4, 'THCS Ninh Gia', 'Ninh Gia', 508, 508, 508],
      [5, 'THPT Đức Trọng', 'Liên Nghĩa', 1290, 1290, 1274],
      [null, 'Tổng cộng', null, 3988, 3988, 3955],
    ],
    merges: ['A1:F1'],
    hiddenRows: [3, 5, 6],
    hiddenColumns: ['C'],
  },
  reads: {
    table: 'A2:F8',
    header: 'A2:F2',
    columns: 'ordinal | unit | parent-unit | denominator | target-headcount | actual',
    measures: ['(unnamed) FDE-'],
    rows: [
      'leaf TH Nguyễn Huệ',
      'leaf TH Phú Hội',
      'leaf THCS Hiệp Thạnh',
      'leaf THCS Ninh Gia',
      'leaf THPT Đức Trọng',
      'total Tổng cộng = TH Nguyễn Huệ, TH Phú Hội, THCS Hiệp Thạnh, THCS Ninh Gia, THPT Đức Trọng',
    ],
    figures: { F: [842, 598, 733, 508, 1274, 3955] },
    problems: ['hidden-rows A3:F3', 'hidden-columns C2:C8'],
  },
};

export default situation;
