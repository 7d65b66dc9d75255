import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Targets in percent points with slips among them: 0,93 for 93, and 915 where an English Excel dropped the comma of 91,5',
  sheet: {
    rows: [
      ['Đơn vị', 'Dân số thường trú', 'Mục tiêu (%)', 'Đã tham gia BHYT'],
      ['Xã Đăk Pék', 9120, 95, 8611],
      ['Xã Đăk Môn', 7644, 93.5, 7102],
      ['Xã Đăk Long', 5210, 0.93, 4770],
      ['Xã Xốp', 3305, 915, 2988],
      ['Xã Ngọk Linh', 2871, 92, 2650],
      ['Toàn huyện', 28150, 93, 26121],
    ],
  },
  reads: {
    table: 'A1:D7',
    header: 'A1:D1',
    columns: 'unit | denominator | target-rate | actual',
    measures: ['BHYT DB-C'],
    rows: [
      'leaf Xã Đăk Pék',
      'leaf Xã Đăk Môn',
      'leaf Xã Đăk Long',
      'leaf Xã Xốp',
      'leaf Xã Ngọk Linh',
      'total Toàn huyện = Xã Đăk Pék, Xã Đăk Môn, Xã Đăk Long, Xã Xốp, Xã Ngọk Linh',
    ],
    figures: { C: ['95', '93.5', 'unreadable', 'unreadable', '92', '93'] },
    problems: ['rate-out-of-range C4', 'rate-out-of-range C5'],
  },
};

export default situation;
