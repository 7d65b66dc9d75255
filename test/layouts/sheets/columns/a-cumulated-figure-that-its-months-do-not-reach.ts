import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Money collected by month: the cumulated figure of one commune is not the sum of its months',
  sheet: {
    rows: [
      ['TÌNH HÌNH THU BHXH, BHYT, BHTN QUÝ I NĂM 2025'],
      [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
      ['STT', 'Đơn vị', 'Dự toán thu năm 2025', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Lũy kế số thu', 'Tỷ lệ (%)'],
      [1, 'Xã Vĩnh Hòa', 5200000000, 410250000, 398120000, 455075000, 1263445000, 24.3],
      [2, 'Xã Vĩnh Thạnh', 4100000000, 320140000, 341760000, 330415000, 992315000, 24.2],
      [3, 'Xã Thạnh Lộc', 4800000000, 402385000, 377640000, 391020000, 1191045000, 24.81],
      [4, 'Xã Hòa Thuận', 3900000000, 300115000, 288530000, 312905000, 901550000, 23.12],
      [5, 'Xã Ngọc Thành', 3600000000, 275230000, 290845000, 301460000, 867535000, 24.1],
    ],
  },
  reads: {
    table: 'A3:H8',
    header: 'A3:H3',
    columns: 'ordinal | unit | target-headcount | month | month | month | actual | attainment?',
    measures: ['SO_THU G-C-'],
    rows: ['leaf Xã Vĩnh Hòa', 'leaf Xã Vĩnh Thạnh', 'leaf Xã Thạnh Lộc', 'leaf Xã Hòa Thuận', 'leaf Xã Ngọc Thành'],
    reasons: { G: 'months-add-up', H: 'recomputed' },
    problems: ['months-differ G6'],
  },
};

export default situation;
