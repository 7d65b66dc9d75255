import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Text pasted from a PDF: tone marks set apart, decomposed letters, old and new tone placement in one header',
  sheet: {
    rows: [
      [
        'Stt',
        'Thôn'.normalize('NFD'),
        'Dân sô \u0301',
        'Mục tiêu'.normalize('NFD'),
        'Luỹ kế thực hiện',
        'Ty \u0309 lê \u0323 bao phu \u0309 (%)',
      ],
      [1, 'Thôn Tân Lập', 412, 398, 391, 94.9],
      [2, 'Thôn Phú Hòa', 655, 630, 604, 92.21],
      [3, 'Thôn Mỹ Thủy', 388, 372, 375, 96.65],
      [null, 'Cộng', 1455, 1400, 1370, 94.16],
    ],
  },
  reads: {
    table: 'A1:F5',
    header: 'A1:F1',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf Thôn Tân Lập',
      'leaf Thôn Phú Hòa',
      'leaf Thôn Mỹ Thủy',
      'total Cộng = Thôn Tân Lập, Thôn Phú Hòa, Thôn Mỹ Thủy',
    ],
    problems: [],
  },
};

export default situation;
