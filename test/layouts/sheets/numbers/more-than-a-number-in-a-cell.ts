import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Two numbers in one cell, letters typed for digits, a short form of a large number, a number with a footnote',
  sheet: {
    rows: [
      ['TỔNG HỢP KẾT QUẢ BHYT HỘ GIA ĐÌNH', null, null, null],
      ['Thôn, tổ dân phố', 'Số khẩu', 'Chỉ tiêu giao (người)', 'Thực hiện'],
      ['Thôn Phú Lâm', '1.204', 1150, '1.102 / 1.150'],
      ['Thôn Phú Thọ', '98O', 940, '861 (91,6%)'],
      ['Thôn Đông Mỹ', '1.4l7', 1360, '1.290'],
      ['Tổ dân phố 3', '2.015 (1)', 1930, '1.845*'],
      ['Tổ dân phố 4', '1,65E+03', 1580, 'hơn 1.500'],
      [null, null, null, null],
      ['(1) Gồm cả 112 người tạm trú.', null, null, null],
    ],
    merges: ['A1:D1', 'A9:D9'],
  },
  reads: {
    table: 'A2:D7',
    header: 'A2:D2',
    columns: 'unit | denominator | target-headcount | actual',
    measures: ['(unnamed) DBC-'],
    rows: ['leaf Thôn Phú Lâm', 'leaf Thôn Phú Thọ', 'leaf Thôn Đông Mỹ', 'leaf Tổ dân phố 3', 'leaf Tổ dân phố 4'],
    figures: {
      B: [1204, 'unreadable', 'unreadable', 2015, 'unreadable'],
      D: ['unreadable', 'unreadable', 1290, 1845, 'unreadable'],
    },
    problems: [
      'not-only-a-number D3',
      'not-only-a-number D4',
      'text-in-number D7',
      'unclear-number B4',
      'unclear-number B5',
      'unclear-number B7',
    ],
  },
};

export default situation;
