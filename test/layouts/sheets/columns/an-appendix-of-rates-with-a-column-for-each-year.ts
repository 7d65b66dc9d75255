import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A decision that hands out coverage rates for four years: targets alone, nothing to judge yet',
  sheet: {
    rows: [
      ['PHỤ LỤC'],
      ['CHỈ TIÊU BAO PHỦ BẢO HIỂM Y TẾ GIAI ĐOẠN 2022-2025'],
      ['(Kèm theo Quyết định số 546/QĐ-TTg ngày 29 tháng 4 năm 2022)'],
      ['TT', 'Tỉnh, thành phố', 'Tỷ lệ bao phủ BHYT (% dân số)', null, null, null],
      [null, null, 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
      [1, 'An Giang', 92, 92.75, 94, 95],
      [2, 'Bắc Kạn', 97, 97, 97, 97],
      [3, 'Cà Mau', 91.5, 92.25, 93.45, 95],
      [4, 'Cần Thơ', 91.65, 92.45, 93.55, 95],
      [5, 'Đắk Lắk', 91.75, 92.5, 93.5, 95],
      [6, 'Quảng Bình', 91.75, 92.5, 93.75, 95],
    ],
    merges: ['A1:F1', 'A2:F2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:F4'],
  },
  reads: {
    table: 'A4:F11',
    header: 'A4:F5',
    columns: 'ordinal | unit | target-rate? | target-rate? | target-rate? | target-rate?',
    measures: [],
    rows: ['leaf An Giang', 'leaf Bắc Kạn', 'leaf Cà Mau', 'leaf Cần Thơ', 'leaf Đắk Lắk', 'leaf Quảng Bình'],
    figures: { D: ['92.75', '97', '92.25', '92.45', '92.5', '92.5'], F: ['95', '97', '95', '95', '95', '95'] },
    reasons: { C: 'title-words' },
    problems: ['targets-only A4:F5'],
  },
};

export default situation;
