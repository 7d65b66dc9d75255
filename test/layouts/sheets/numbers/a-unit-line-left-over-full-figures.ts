import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A header that says "nghìn người" over a population that is written in full',
  sheet: {
    rows: [
      ['BHXH TỈNH HÀ GIANG'],
      ['TIẾN ĐỘ BAO PHỦ BHYT ĐẾN 31/10/2022'],
      ['TT', 'Huyện, thành phố', 'Dân số (nghìn người)', 'Kế hoạch giao (người)', 'Số người tham gia BHYT', 'Ghi chú'],
      [1, 'Thành phố Hà Giang', 59873, 57500, 56412, null],
      [2, 'Huyện Đồng Văn', 86094, 85200, 85177, null],
      [3, 'Huyện Mèo Vạc', 91780, 91000, 90312, null],
      [4, 'Huyện Yên Minh', 102755, 101300, 101904, 'vượt KH'],
      [5, 'Huyện Quản Bạ', 56884, 56200, 55870, null],
      [null, 'Tổng cộng', 397386, 391200, 389675, null],
    ],
    merges: ['A1:B1', 'A2:F2'],
  },
  reads: {
    table: 'A3:F9',
    header: 'A3:F3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | note',
    measures: ['BHYT ECD-'],
    rows: [
      'leaf Thành phố Hà Giang',
      'leaf Huyện Đồng Văn',
      'leaf Huyện Mèo Vạc',
      'leaf Huyện Yên Minh',
      'leaf Huyện Quản Bạ',
      'total Tổng cộng = Thành phố Hà Giang, Huyện Đồng Văn, Huyện Mèo Vạc, Huyện Yên Minh, Huyện Quản Bạ',
    ],
    figures: {
      C: [59873000, 86094000, 91780000, 102755000, 56884000, 397386000],
      D: [57500, 85200, 91000, 101300, 56200, 391200],
      E: [56412, 85177, 90312, 101904, 55870, 389675],
    },
    problems: ['unit-doubtful C3'],
  },
};

export default situation;
