import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A sheet in Unicode with two names pasted from an old file, and a French one',
  sheet: {
    rows: [
      ['BHXH huyện Thoại Sơn'],
      ['Tiến độ BHYT học sinh năm học 2019 - 2020'],
      ['STT', 'Trường', 'Tổng số HSSV', 'Chỉ tiêu giao', 'Thực hiện', 'Tỷ lệ tham gia (%)', '% so KH'],
      [1, 'THCS Phú Hòa', 812, 812, 806, 99.26, 99.26],
      [2, 'THCS Óc Eo', 640, 640, 640, 100.0, 100.0],
      [3, 'THCS Lê Hồng Phong', 705, 705, 698, 99.01, 99.01],
      [4, 'THCS Mü §øc', 533, 533, 529, 99.25, 99.25],
      [5, 'THCS Phó §«ng', 478, 478, 471, 98.54, 98.54],
      [6, 'THCS An Phó', 391, 391, 388, 99.23, 99.23],
      [7, 'Trường Saint-Exupéry', 96, 96, 90, 93.75, 93.75],
      [null, 'Tổng cộng', 3655, 3655, 3622, 99.1, 99.1],
    ],
    merges: ['A2:G2'],
    fonts: { 'A1:G11': 'Times New Roman' },
  },
  reads: {
    table: 'A3:G11',
    header: 'A3:G3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf THCS Phú Hòa',
      'leaf THCS Óc Eo',
      'leaf THCS Lê Hồng Phong',
      'leaf THCS Mỹ Đức',
      'leaf THCS Phú Đông',
      'leaf THCS An Phó',
      'leaf Trường Saint-Exupéry',
      'total Tổng cộng = THCS Phú Hòa, THCS Óc Eo, THCS Lê Hồng Phong, THCS Mỹ Đức, THCS Phú Đông, THCS An Phó, Trường Saint-Exupéry',
    ],
    figures: {
      C: [812, 640, 705, 533, 478, 391, 96, 3655],
      D: [812, 640, 705, 533, 478, 391, 96, 3655],
      E: [806, 640, 698, 529, 471, 388, 90, 3622],
    },
    problems: ['old-font-text B7:B8', 'old-font-doubtful B9'],
  },
};

export default situation;
