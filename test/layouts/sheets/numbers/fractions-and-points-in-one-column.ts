import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Targets with a percent format, and one among them typed as percent points',
  sheet: {
    rows: [
      ['Phụ lục 2', null, null, null, null, null],
      ['CHỈ TIÊU BAO PHỦ BHYT CÁC PHƯỜNG, XÃ NĂM 2026', null, null, null, null, null],
      ['Stt', 'Phường, xã', 'Dân số', 'Chỉ tiêu 2026 (%)', 'Số người tham gia BHYT', 'Ghi chú'],
      [1, 'Phường Ninh Kiều', 88214, 0.97, 84102, null],
      [2, 'Phường Cái Khế', 71960, 0.965, 68803, null],
      [3, 'Phường Tân An', 66125, 96.5, 62890, 'Giao lại'],
      [4, 'Xã Phong Điền', 31480, 0.95, 29206, null],
      [5, 'Xã Nhơn Ái', 27733, 0.95, 25561, null],
      [null, 'Tổng số', 285512, 0.9625, 270562, null],
    ],
    merges: ['A1:F1', 'A2:F2'],
    formats: { 'D4:D5': '0.0%', D6: '0.0', 'D7:D8': '0.0%', D9: '0.00%' },
  },
  reads: {
    table: 'A3:F9',
    header: 'A3:F3',
    columns: 'ordinal | unit | denominator | target-rate | actual | note',
    measures: ['BHYT EC-D'],
    rows: [
      'leaf Phường Ninh Kiều',
      'leaf Phường Cái Khế',
      'leaf Phường Tân An',
      'leaf Xã Phong Điền',
      'leaf Xã Nhơn Ái',
      'total Tổng số = Phường Ninh Kiều, Phường Cái Khế, Phường Tân An, Xã Phong Điền, Xã Nhơn Ái',
    ],
    figures: { D: ['97', '96.5', '96.5', '95', '95', '96.25'] },
    problems: ['rate-written-otherwise D6'],
  },
};

export default situation;
