import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Every pupil is in the plan, so the rate may be coverage as well as attainment: it is asked',
  sheet: {
    rows: [
      ['BHYT HỌC SINH NĂM HỌC 2023-2024'],
      ['STT', 'Trường', 'Số học sinh', 'Chỉ tiêu giao', 'Đã tham gia', 'Tỷ lệ (%)'],
      [1, 'TH Lê Lợi', 412, 412, 405, 98.3],
      [2, 'THCS Ka Đô', 538, 538, 531, 98.7],
      [3, 'THPT Đơn Dương', 861, 861, 844, 98.03],
      [4, 'TH&THCS Tu Tra', 297, 297, 297, 100.0],
    ],
  },
  reads: {
    table: 'A2:F6',
    header: 'A2:F2',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage??',
    measures: ['(unnamed) ECD-'],
    rows: ['leaf TH Lê Lợi', 'leaf THCS Ka Đô', 'leaf THPT Đơn Dương', 'leaf TH&THCS Tu Tra'],
    reasons: { F: 'fits-several' },
    problems: ['role-asked F2'],
  },
};

export default situation;
