import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Districts over their communes without any numbering; the sum of one of them has a slip in it',
  sheet: {
    rows: [
      ['Huyện, xã', 'Nhân khẩu', 'Số người có thẻ BHYT'],
      ['Huyện Đức Trọng', 24105, 22500],
      ['Xã Liên Hiệp', 11230, 10480],
      ['Xã Hiệp Thạnh', 12875, 11930],
      ['Huyện Đơn Dương', 16455, 15146],
      ['Xã Đạ Ròn', 7145, 6602],
      ['Xã Lạc Xuân', 9310, 8544],
    ],
  },
  reads: {
    table: 'A1:C7',
    header: 'A1:C1',
    columns: 'unit | denominator | actual',
    measures: ['BHYT CB--'],
    rows: [
      'group Huyện Đức Trọng = Xã Liên Hiệp, Xã Hiệp Thạnh',
      'leaf Xã Liên Hiệp',
      'leaf Xã Hiệp Thạnh',
      'group Huyện Đơn Dương = Xã Đạ Ròn, Xã Lạc Xuân',
      'leaf Xã Đạ Ròn',
      'leaf Xã Lạc Xuân',
    ],
    checks: ['total-differs C2'],
    problems: ['no-target-column C1', 'group-near A2'],
  },
};

export default situation;
