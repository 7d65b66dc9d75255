import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Thousands and decimals of both conventions, spaces, apostrophes and units, all as text in the same columns',
  sheet: {
    rows: [
      ['BẢO HIỂM XÃ HỘI TỈNH LÂM ĐỒNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null],
      ['BHXH HUYỆN ĐỨC TRỌNG', null, null, 'Độc lập - Tự do - Hạnh phúc', null, null],
      [],
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT ĐẾN 31/8/2023', null, null, null, null, null],
      [null, null, null, null, 'Đơn vị tính: người, %', null],
      ['STT', 'Xã, thị trấn', 'Dân số', 'Chỉ tiêu giao (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)'],
      ['1', 'Liên Nghĩa', '52.318', '92,5%', '45.046', '86,1%'],
      ['2', 'Hiệp Thạnh', '18,904', '92.5%', '16,390', '86.7 %'],
      ['3', 'Hiệp An', '13 902', '90 %', '9 801', '70,5'],
      ['4', "N'Thol Hạ", '9\u00a0315', '90%', '6\u202f418', '68.9%'],
      ['5', 'Đà Loan', "'12306", '90,00%', '10.780 người', '87,60%'],
      [null, 'Tổng cộng', '106.745 người', null, '88.435*', '82,85%'],
      [null, '* Chưa kể lực lượng vũ trang.', null, null, null, null],
    ],
    merges: ['A1:C1', 'D1:F1', 'A2:C2', 'D2:F2', 'A4:F4', 'E5:F5', 'B13:F13'],
  },
  reads: {
    table: 'A6:F12',
    header: 'A6:F6',
    columns: 'ordinal | unit | denominator | target-rate | actual | coverage',
    measures: ['(unnamed) EC-D'],
    rows: [
      'leaf Liên Nghĩa',
      'leaf Hiệp Thạnh',
      'leaf Hiệp An',
      "leaf N'Thol Hạ",
      'leaf Đà Loan',
      "total Tổng cộng = Liên Nghĩa, Hiệp Thạnh, Hiệp An, N'Thol Hạ, Đà Loan",
    ],
    figures: {
      C: [52318, 18904, 13902, 9315, 12306, 106745],
      D: ['92.5', '92.5', '90', '90', '90', 'blank'],
      E: [45046, 16390, 9801, 6418, 10780, 88435],
    },
    problems: [],
  },
};

export default situation;
