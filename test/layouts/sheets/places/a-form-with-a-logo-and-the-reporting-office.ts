import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'A statistical form: blank rows for a logo, reporting and receiving office beside the title, a date and a phone number below',
  sheet: {
    rows: [
      [],
      [],
      [null, 'Biểu số: 02/BHYT-T', null, null, null, null, 'Đơn vị báo cáo: BHXH tỉnh Lâm Đồng'],
      [
        null,
        'Kỳ báo cáo: tháng',
        null,
        'BÁO CÁO TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ',
        null,
        null,
        'Đơn vị nhận báo cáo: BHXH Việt Nam',
      ],
      [null, 'Ngày nhận: ngày 05 tháng sau', null, 'Tháng 8 năm 2024', null, null, null],
      [],
      [null, null, null, null, null, null, 'ĐVT: người, %'],
      [null, 'STT', 'Cơ quan BHXH', 'Dân số', 'Kế hoạch giao', 'Số người tham gia', 'Tỷ lệ bao phủ'],
      [null, 'A', 'B', 1, 2, 3, '4=3/1'],
      [null, 1, 'Văn phòng BHXH tỉnh', 231400, 219830, 214916, 92.88],
      [null, 2, 'BHXH huyện Đức Trọng', 196800, 183024, 174365, 88.6],
      [null, 3, 'BHXH huyện Di Linh', 171200, 159216, 150314, 87.8],
      [null, null, 'Toàn tỉnh', 599400, 562070, 539595, 90.02],
      [],
      [null, null, 'Số cơ quan đạt kế hoạch', null, 0, null, null],
      [null, null, 'Người lập biểu', null, null, 'Ngày ký', 45540],
      [null, null, 'Lê Thị Mai', null, null, 'Điện thoại', 2633822745],
    ],
    formats: { 'G16:G16': 'dd/mm/yyyy' },
    merges: ['B3:C3', 'B4:C4', 'D4:F4', 'B5:C5', 'D5:F5'],
  },
  reads: {
    table: 'B8:G13',
    header: 'B8:G9',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage',
    measures: ['(unnamed) FDE-'],
    rows: [
      'leaf Văn phòng BHXH tỉnh',
      'leaf BHXH huyện Đức Trọng',
      'leaf BHXH huyện Di Linh',
      'total Toàn tỉnh = Văn phòng BHXH tỉnh, BHXH huyện Đức Trọng, BHXH huyện Di Linh',
    ],
    figures: { F: [214916, 174365, 150314, 539595] },
    problems: [],
  },
};

export default situation;
