import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A whole sheet in .VnTime, its titles in .VnTimeH, whose letters are capitals',
  sheet: {
    rows: [
      ['ubnd huyÖn yªn lËp', null, null, null, 'céng hßa x· héi chñ nghÜa viÖt nam'],
      ['b¶o hiÓm x· héi', null, null, null, '§éc lËp - Tù do - H¹nh phóc'],
      [],
      ['t×nh h×nh tham gia bhyt toµn d©n n¨m 2008'],
      [null, null, null, null, null, null, '§¬n vÞ tÝnh: ng\u00adêi, %'],
      ['TT', 'Tªn x·', 'D©n sè', 'KÕ ho¹ch giao (ng\u00adêi)', 'Thùc hiÖn', 'Tû lÖ bao phñ (%)', 'So víi KH (%)'],
      [1, 'L\u00ad¬ng S¬n', 7412, 6600, 6518, 87.94, 98.76],
      [2, 'Xu©n An', 4964, 4470, 4402, 88.68, 98.48],
      [3, 'H\u00adng Long', 6108, 5500, 5561, 91.04, 101.11],
      [4, 'Ngäc §ång', 3975, 3580, 3402, 85.58, 95.03],
      [5, 'Nga Hoµng', 2846, 2560, 2498, 87.77, 97.58],
      [null, 'Tæng céng', 25305, 22710, 22381, 88.44, 98.55],
      ['Ghi chó: sè liÖu ®Õn ngµy 31/12/2008'],
      [null, null, null, null, null, 'Gi¸m ®èc'],
    ],
    merges: ['A4:G4'],
    fonts: { 'A1:G14': '.VnTime', 'A1:E1': '.VnTimeH', 'A2:A2': '.VnTimeH', 'A4:G4': '.VnTimeH' },
  },
  reads: {
    table: 'A6:G12',
    header: 'A6:G6',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf Lương Sơn',
      'leaf Xuân An',
      'leaf Hưng Long',
      'leaf Ngọc Đồng',
      'leaf Nga Hoàng',
      'total Tổng cộng = Lương Sơn, Xuân An, Hưng Long, Ngọc Đồng, Nga Hoàng',
    ],
    figures: {
      C: [7412, 4964, 6108, 3975, 2846, 25305],
      D: [6600, 4470, 5500, 3580, 2560, 22710],
      E: [6518, 4402, 5561, 3402, 2498, 22381],
    },
    problems: ['old-font-text A1:G14'],
  },
};

export default situation;
