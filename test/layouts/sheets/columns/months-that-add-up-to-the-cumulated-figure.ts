import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Months side by side that add up to a cumulated column, which is the actual',
  sheet: {
    rows: [
      ['BẢO HIỂM XÃ HỘI HUYỆN ĐƠN DƯƠNG'],
      ['KẾT QUẢ PHÁT TRIỂN MỚI BHXH TỰ NGUYỆN 6 THÁNG ĐẦU NĂM 2024'],
      [],
      ['STT', 'Đơn vị', 'KH năm 2024', 'Số người phát triển mới', null, null, null, null, null, null, '% KH'],
      [null, null, null, 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'Lũy kế', null],
      [1, 'Thị trấn Thạnh Mỹ', 96, 7, 9, 11, 6, 8, 10, 51, 53.13],
      [2, "Thị trấn D'Ran", 84, 5, 6, 9, 7, 6, 8, 41, 48.81],
      [3, 'Xã Ka Đô', 72, 4, 8, 6, 5, 7, 6, 36, 50.0],
      [4, 'Xã Quảng Lập', 48, 3, 2, 4, 5, 3, 4, 21, 43.75],
      [5, 'Xã Tu Tra', 60, 6, 4, 5, 5, 2, 7, 29, 48.33],
      [null, 'Tổng cộng', 360, 25, 29, 35, 28, 26, 35, 178, 49.44],
    ],
    merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:J4', 'K4:K5'],
  },
  reads: {
    table: 'A4:K11',
    header: 'A4:K5',
    columns: 'ordinal | unit | target-headcount | month | month | month | month | month | month | actual | attainment',
    measures: ['PHAT_TRIEN_MOI J-C-'],
    rows: [
      'leaf Thị trấn Thạnh Mỹ',
      "leaf Thị trấn D'Ran",
      'leaf Xã Ka Đô',
      'leaf Xã Quảng Lập',
      'leaf Xã Tu Tra',
      "total Tổng cộng = Thị trấn Thạnh Mỹ, Thị trấn D'Ran, Xã Ka Đô, Xã Quảng Lập, Xã Tu Tra",
    ],
    figures: { F: [11, 9, 6, 4, 5, 35], J: [51, 41, 36, 21, 29, 178] },
    reasons: { D: 'parent-header', J: 'months-add-up', K: 'header-words' },
    problems: [],
  },
};

export default situation;
