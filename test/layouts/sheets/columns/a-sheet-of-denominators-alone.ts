import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Population and labour force by ward, for other sheets to be joined with',
  sheet: {
    rows: [
      ['DÂN SỐ VÀ LỰC LƯỢNG LAO ĐỘNG THÀNH PHỐ BẢO LỘC'],
      ['(Số liệu đến ngày 31/12/2023)'],
      ['Mã xã', 'Phường, xã', 'Dân số trung bình', 'LLLĐ trong độ tuổi'],
      ['24820', 'Phường 1', 18211, 10418],
      ['24823', 'Phường 2', 23874, 13690],
      ['24826', 'Phường Lộc Phát', 21546, 12204],
      ['24829', 'Phường Lộc Tiến', 16302, 9277],
      ['24844', 'Xã Đại Lào', 14730, 8355],
      [null, 'Cộng', 94663, 53944],
    ],
  },
  reads: {
    table: 'A3:D9',
    header: 'A3:D3',
    columns: 'unit-code | unit | denominator | denominator',
    measures: [],
    rows: [
      'leaf Phường 1',
      'leaf Phường 2',
      'leaf Phường Lộc Phát',
      'leaf Phường Lộc Tiến',
      'leaf Xã Đại Lào',
      'total Cộng = Phường 1, Phường 2, Phường Lộc Phát, Phường Lộc Tiến, Xã Đại Lào',
    ],
    figures: { C: [18211, 23874, 21546, 16302, 14730, 94663], D: [10418, 13690, 12204, 9277, 8355, 53944] },
    problems: ['denominators-only A3:D3'],
  },
};

export default situation;
