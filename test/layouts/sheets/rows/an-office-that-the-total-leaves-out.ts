import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'An unnumbered office among the districts that the printed total does not count',
  sheet: {
    rows: [
      ['TT', 'Đơn vị', 'Lao động trong độ tuổi', 'Số người tham gia BHXH'],
      [1, 'Huyện Ba Bể', 27016, 5160],
      [2, 'Huyện Chợ Đồn', 27767, 5281],
      [3, 'Huyện Na Rì', 21593, 4135],
      [4, 'Thành phố Bắc Kạn', 25248, 4865],
      [null, 'Văn phòng BHXH tỉnh', 1250, 1188],
      [null, 'Tổng số các huyện, thành phố', 101624, 19441],
    ],
  },
  reads: {
    table: 'A1:D7',
    header: 'A1:D1',
    columns: 'ordinal | unit | denominator | actual',
    measures: ['BHXH_CHUNG DC--'],
    rows: [
      'leaf Huyện Ba Bể',
      'leaf Huyện Chợ Đồn',
      'leaf Huyện Na Rì',
      'leaf Thành phố Bắc Kạn',
      'leaf Văn phòng BHXH tỉnh',
      'total Tổng số các huyện, thành phố = Huyện Ba Bể, Huyện Chợ Đồn, Huyện Na Rì, Thành phố Bắc Kạn',
    ],
    checks: [],
    problems: ['no-target-column D1', 'outside-total B6'],
  },
};

export default situation;
