import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Target rates typed with commas into an English Excel, which dropped every comma; the coverage beside them tells where it was',
  sheet: {
    rows: [
      ['UBND HUYỆN BẮC HÀ'],
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2020'],
      [],
      ['STT', 'Tên xã', 'Dân số', 'Chỉ tiêu giao (%)', 'Đã tham gia', 'Tỷ lệ bao phủ (%)'],
      [1, 'Bản Phố', 4187, 9555, 3920, 93.62],
      [2, 'Na Hối', 5230, 925, 4711, 90.08],
      [3, 'Tà Chải', 4911, 951, 4502, 91.67],
      [4, 'Lùng Phình', 2644, 904, 2390, 90.39],
      [5, 'Hoàng Thu Phố', 2875, 9325, 2650, 92.17],
      [null, 'Cộng toàn huyện', 19847, null, 18173, 91.57],
    ],
    merges: ['A2:F2'],
  },
  reads: {
    table: 'A4:F10',
    header: 'A4:F4',
    columns: 'ordinal | unit | denominator | target-rate | actual | coverage',
    measures: ['(unnamed) EC-D'],
    rows: [
      'leaf Bản Phố',
      'leaf Na Hối',
      'leaf Tà Chải',
      'leaf Lùng Phình',
      'leaf Hoàng Thu Phố',
      'total Cộng toàn huyện = Bản Phố, Na Hối, Tà Chải, Lùng Phình, Hoàng Thu Phố',
    ],
    figures: { D: ['unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 'blank'] },
    problems: [
      'rate-out-of-range D5',
      'rate-out-of-range D6',
      'rate-out-of-range D7',
      'rate-out-of-range D8',
      'rate-out-of-range D9',
    ],
  },
};

export default situation;
