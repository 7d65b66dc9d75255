import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'The month merged over its communes, a total under each month: the latest month counts',
  sheet: {
    rows: [
      ['THEO DÕI BHYT HẰNG THÁNG NĂM 2023'],
      ['Tháng', 'TT', 'Xã, thị trấn', 'Dân số', 'Kế hoạch', 'Số người tham gia BHYT'],
      ['Tháng 6', 1, 'Xã Tân Hà', 13420, 12749, 12011],
      [null, 2, 'Xã Phúc Thọ', 9875, 9282, 8640],
      [null, 3, 'Thị trấn Đinh Văn', 20160, 19354, 18802],
      [null, null, 'Cộng tháng 6', 43455, 41385, 39453],
      ['Tháng 7', 1, 'Xã Tân Hà', 13420, 12749, 12140],
      [null, 2, 'Xã Phúc Thọ', 9875, 9282, 8711],
      [null, 3, 'Thị trấn Đinh Văn', 20160, 19354, 18976],
      [null, null, 'Cộng tháng 7', 43455, 41385, 39827],
      ['Tháng 8', 1, 'Xã Tân Hà', 13420, 12749, 12255],
      [null, 2, 'Xã Phúc Thọ', 9875, 9282, 8698],
      [null, 3, 'Thị trấn Đinh Văn', 20160, 19354, 19203],
      [null, null, 'Cộng tháng 8', 43455, 41385, 40156],
    ],
    merges: ['A3:A6', 'A7:A10', 'A11:A14'],
  },
  reads: {
    table: 'A2:F14',
    header: 'A2:F2',
    columns: 'period | ordinal | unit | denominator | target-headcount | actual',
    measures: ['BHYT FDE-'],
    rows: [
      'earlier Xã Tân Hà',
      'earlier Xã Phúc Thọ',
      'earlier Thị trấn Đinh Văn',
      'earlier total Cộng tháng 6',
      'earlier Xã Tân Hà',
      'earlier Xã Phúc Thọ',
      'earlier Thị trấn Đinh Văn',
      'earlier total Cộng tháng 7',
      'leaf Xã Tân Hà',
      'leaf Xã Phúc Thọ',
      'leaf Thị trấn Đinh Văn',
      'total Cộng tháng 8 = Xã Tân Hà, Xã Phúc Thọ, Thị trấn Đinh Văn',
    ],
    checks: [],
    problems: ['earlier-rows C3'],
  },
};

export default situation;
