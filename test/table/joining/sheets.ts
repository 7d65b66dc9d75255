import type { Sheet } from '../report.ts';

/** The actuals of Đức Trọng's communes, without any target. */
export const ACTUALS: Sheet = {
  sheet: 'BHYT tháng 9',
  rows: [
    ['KẾT QUẢ THỰC HIỆN BHYT NĂM 2025'],
    ['STT', 'Đơn vị', 'Dân số', 'Số người tham gia BHYT'],
    [1, 'TT. Liên Nghĩa', 48_210, 41_508],
    [2, 'Hiep An', 14_066, 9_917],
    [3, "N' Thol Hạ", 7_742, 5_334],
    [4, 'Đà Loan', 12_980, 11_370],
    ['', 'Tổng cộng', 82_998, 68_129],
  ],
};

/** Their targets, and those of one more commune. */
export const TARGETS: Sheet = {
  sheet: 'Chỉ tiêu 2025',
  rows: [
    ['CHỈ TIÊU BHYT GIAO CÁC XÃ, THỊ TRẤN NĂM 2025'],
    ['TT', 'Xã, thị trấn', 'Chỉ tiêu giao (người)'],
    [1, 'Xã Hiệp An', 12_900],
    [2, 'Xã Đà Loan', 12_300],
    [3, 'Xã N’Thol Hạ', 7_100],
    [4, 'Thị trấn Liên Nghĩa', 45_600],
    [5, 'Xã Ninh Gia', 10_100],
    ['', 'Cộng', 88_000],
  ],
};
