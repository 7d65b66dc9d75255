import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'The criterion "Tỷ lệ người dân tham gia BHYT" stands over the people as well as over their rate',
  sheet: {
    rows: [
      ['XÃ TÂN HÒA - ĐÁNH GIÁ TIÊU CHÍ 15 NÔNG THÔN MỚI NÂNG CAO'],
      ['STT', 'Ấp', 'Tỷ lệ người dân tham gia BHYT', null, null, 'Yêu cầu (%)', 'Đánh giá'],
      [null, null, 'Dân số', 'Số người tham gia', 'Tỷ lệ (%)', null, null],
      [1, 'Ấp Bình Minh', 1288, 1231, 95.57, 95, 'Đạt'],
      [2, 'Ấp Tân Phú', 940, 902, 95.96, 95, 'Đạt'],
      [3, 'Ấp Hòa Lợi', 1505, 1398, 92.89, 95, 'Chưa đạt'],
      [4, 'Ấp Phước Thọ', 731, 699, 95.62, 95, 'Đạt'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3'],
  },
  reads: {
    table: 'A2:G7',
    header: 'A2:G3',
    columns: 'ordinal | unit | denominator | actual | coverage | target-rate | other',
    measures: ['BHYT DC-F'],
    rows: ['leaf Ấp Bình Minh', 'leaf Ấp Tân Phú', 'leaf Ấp Hòa Lợi', 'leaf Ấp Phước Thọ'],
    figures: {
      D: [1231, 902, 1398, 699],
      F: ['95', '95', '95', '95'],
    },
    problems: [],
  },
};

export default situation;
