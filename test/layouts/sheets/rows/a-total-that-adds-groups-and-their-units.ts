import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A total made with one sum over the whole column: it adds the groups together with their own units',
  sheet: {
    rows: [
      ['TỔNG HỢP BHYT CÁC XÃ, PHƯỜNG'],
      ['STT', 'Đơn vị', 'Dân số', 'KH giao', 'TH'],
      ['I', 'Khối phường', 59055, 56099, 53513],
      [1, 'Phường Rạch Sỏi', 31240, 29675, 28410],
      [2, 'Phường Vĩnh Lạc', 27815, 26424, 25103],
      ['II', 'Khối xã', 31920, 30004, 27289],
      [1, 'Xã Phi Thông', 14230, 13376, 12004],
      [2, 'Xã Thạnh Lộc', 17690, 16628, 15285],
      [null, 'Tổng cộng', 181950, 172206, 161604],
    ],
  },
  reads: {
    table: 'A2:E9',
    header: 'A2:E2',
    columns: 'ordinal | unit | denominator | target-headcount | actual',
    measures: ['(unnamed) ECD-'],
    rows: [
      'group Khối phường = Phường Rạch Sỏi, Phường Vĩnh Lạc',
      'leaf Phường Rạch Sỏi',
      'leaf Phường Vĩnh Lạc',
      'group Khối xã = Xã Phi Thông, Xã Thạnh Lộc',
      'leaf Xã Phi Thông',
      'leaf Xã Thạnh Lộc',
      'total Tổng cộng = Phường Rạch Sỏi, Phường Vĩnh Lạc, Xã Phi Thông, Xã Thạnh Lộc',
    ],
    checks: ['total-counts-twice E9', 'total-counts-twice C9', 'total-counts-twice D9'],
    problems: [],
  },
};

export default situation;
