import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A cell of the lower table is selected: that one is read, with the unit line that stands over both',
  sheet: {
    rows: [
      ['TỔNG HỢP THU VÀ CHẬM ĐÓNG ĐẾN 30/6/2024', null, null, null, null, null],
      [null, null, null, null, null, 'Đơn vị tính: đồng'],
      ['STT', 'Đơn vị', 'Kế hoạch thu', 'Số thu', 'Tỷ lệ % so với KH', null],
      [1, 'BHXH cơ sở Bảo Lộc', 184500000000, 97785000000, 53, null],
      [2, 'BHXH cơ sở Lâm Hà', 96200000000, 49062000000, 51, null],
      [null, 'Tổng cộng', 280700000000, 146847000000, 52.31, null],
      [null, null, null, null, null, null],
      ['Chậm đóng phân theo đơn vị', null, null, null, null, null],
      ['STT', 'Đơn vị', 'Số phải thu', 'Số tiền chậm đóng', 'Tỷ lệ chậm đóng (%)', 'Chỉ tiêu giao (%)'],
      [1, 'BHXH cơ sở Bảo Lộc', 101200000000, 3339600000, 3.3, 2.8],
      [2, 'BHXH cơ sở Lâm Hà', 50900000000, 1323400000, 2.6, 2.8],
      [null, 'Tổng cộng', 152100000000, 4663000000, 3.07, 2.8],
    ],
    merges: ['A1:F1'],
  },
  options: { selected: { top: 10, left: 3, bottom: 10, right: 3 } },
  reads: {
    table: 'A9:F12',
    header: 'A9:F9',
    columns: 'ordinal | unit | amount-due | late-payment | coverage | target-rate',
    measures: ['TY_LE_CHAM_DONG DC-F'],
    rows: [
      'leaf BHXH cơ sở Bảo Lộc',
      'leaf BHXH cơ sở Lâm Hà',
      'total Tổng cộng = BHXH cơ sở Bảo Lộc, BHXH cơ sở Lâm Hà',
    ],
    problems: ['several-tables A3:E6'],
  },
};

export default situation;
