import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Letterhead, title in the first column and unit line above, notes and signatures below, with no blank row between',
  sheet: {
    rows: [
      ['ỦY BAN NHÂN DÂN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
      ['XÃ ĐĂK PÉK', null, null, null, 'Độc lập - Tự do - Hạnh phúc', null],
      ['Số: 87/BC-UBND', null, null, null, 'Đăk Pék, ngày 15 tháng 9 năm 2025', null],
      ['Biểu số 03', null, null, null, null, null],
      ['TÌNH HÌNH THAM GIA BẢO HIỂM Y TẾ HỘ GIA ĐÌNH CỦA CÁC THÔN', null, null, null, null, null],
      ['(Kèm theo Báo cáo số 87/BC-UBND ngày 15/9/2025 của UBND xã Đăk Pék)', null, null, null, null, null],
      [null, null, null, null, 'Đơn vị tính: người', null],
      ['TT', 'Thôn', 'Nhân khẩu', 'Chỉ tiêu giao', 'Đã tham gia', 'Ghi chú'],
      [1, 'Đăk Ven', 812, 771, 745, null],
      [2, 'Peng Siêl', 640, 608, 611, null],
      [3, 'Pêng Prông', 534, 507, 489, null],
      [4, "Đăk N'Gen", 297, null, null, 'Chưa báo cáo'],
      ['(*) Không tính người đi làm ăn xa trên 6 tháng.', null, null, null, null, null],
      ['Nguồn: Công an xã, BHXH cơ sở Đăk Glei', null, null, null, null, null],
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'TM. ỦY BAN NHÂN DÂN', null],
      [null, '(Ký, ghi rõ họ tên)', null, null, 'KT. CHỦ TỊCH', null],
      [null, 'A Thái', null, null, 'Y Hạnh', null],
      ['Nơi nhận:', null, null, null, null, null],
      ['- BHXH cơ sở Đăk Glei;', null, null, null, null, null],
      ['- Lưu: VT.', null, null, null, null, null],
    ],
    merges: ['A1:C1', 'E1:F1', 'A2:C2', 'E2:F2', 'E7:F7', 'E15:F15', 'E16:F16', 'E17:F17'],
  },
  reads: {
    table: 'A8:F12',
    header: 'A8:F8',
    columns: 'ordinal | unit | denominator | target-headcount | actual | note',
    measures: ['(unnamed) ECD-'],
    rows: ['leaf Đăk Ven', 'leaf Peng Siêl', 'leaf Pêng Prông', "leaf Đăk N'Gen"],
    figures: { D: [771, 608, 507, 'blank'], E: [745, 611, 489, 'blank'] },
    problems: ['blank-actual E12', 'blank-target D12'],
  },
};

export default situation;
