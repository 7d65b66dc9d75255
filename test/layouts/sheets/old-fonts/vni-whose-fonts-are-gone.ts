import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'VNI text shown in another font, so that only its letters tell it',
  sheet: {
    rows: [
      ['BIEÅU SOÁ 03: KEÁT QUAÛ PHAÙT TRIEÅN BHYT 6 THAÙNG ÑAÀU NAÊM 2011'],
      ['Huyeän Chaâu Thaønh'],
      [
        'STT',
        'Ñôn vò',
        'Daân soá',
        'Chæ tieâu giao',
        'Soá ngöôøi ñaõ tham gia',
        'Tyû leä bao phuû (%)',
        'Tyû leä hoaøn thaønh (%)',
      ],
      [1, 'Thò traán Chaâu Thaønh', 6934, 4850, 5012, 72.28, 103.34],
      [2, 'Xaõ Haûo Ñöôùc', 9127, 6380, 6105, 66.89, 95.69],
      [3, 'Xaõ Phöôùc Vinh', 10258, 7180, 6984, 68.08, 97.27],
      [4, 'Xaõ Ñoàng Khôûi', 8416, 5890, 5921, 70.35, 100.53],
      [5, 'Xaõ Ninh Ñieàn', 7703, 5390, 4877, 63.31, 90.48],
      [6, 'Xaõ Hoøa Thaïnh', 4382, 3060, 2790, 63.67, 91.18],
      [null, 'TOAØN HUYEÄN', 46820, 32750, 31689, 67.68, 96.76],
      ['Nguoàn: BHXH huyeän, ngaøy 30/6/2011'],
    ],
    merges: ['A1:G1', 'A2:G2'],
    fonts: { 'A1:G11': 'Arial' },
  },
  reads: {
    table: 'A3:G10',
    header: 'A3:G3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf Thị trấn Châu Thành',
      'leaf Xã Hảo Đước',
      'leaf Xã Phước Vinh',
      'leaf Xã Đồng Khởi',
      'leaf Xã Ninh Điền',
      'leaf Xã Hòa Thạnh',
      'total TOÀN HUYỆN = Thị trấn Châu Thành, Xã Hảo Đước, Xã Phước Vinh, Xã Đồng Khởi, Xã Ninh Điền, Xã Hòa Thạnh',
    ],
    figures: {
      C: [6934, 9127, 10258, 8416, 7703, 4382, 46820],
      D: [4850, 6380, 7180, 5890, 5390, 3060, 32750],
      E: [5012, 6105, 6984, 5921, 4877, 2790, 31689],
    },
    problems: ['old-font-text A1:G11'],
  },
};

export default situation;
