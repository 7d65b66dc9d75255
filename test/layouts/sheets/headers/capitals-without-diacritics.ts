import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Everything in capitals and without diacritics, as an old program prints it',
  sheet: {
    rows: [
      ['BHXH TINH KIEN GIANG'],
      ['BAO CAO KET QUA THUC HIEN BHYT NAM 2023'],
      ['STT', 'TEN DON VI', 'TONG DAN SO', 'KE HOACH GIAO', 'SO NGUOI THAM GIA', 'DO BAO PHU (%)', 'TH/KH (%)'],
      ['1', 'HUYEN CHAU THANH', 155340, 147573, 141208, 90.9, 95.69],
      ['2', 'HUYEN GIONG RIENG', 219960, 208962, 196417, 89.3, 94.0],
      ['3', 'HUYEN GO QUAO', 133515, 126839, 120333, 90.13, 94.87],
      [null, 'TONG CONG', 508815, 483374, 457958, 90.0, 94.74],
    ],
    merges: ['A1:C1', 'A2:G2'],
  },
  reads: {
    table: 'A3:G7',
    header: 'A3:G3',
    columns: 'ordinal | unit | denominator | target-headcount | actual | coverage | attainment',
    measures: ['(unnamed) ECD-'],
    rows: [
      'leaf HUYEN CHAU THANH',
      'leaf HUYEN GIONG RIENG',
      'leaf HUYEN GO QUAO',
      'total TONG CONG = HUYEN CHAU THANH, HUYEN GIONG RIENG, HUYEN GO QUAO',
    ],
    problems: [],
  },
};

export default situation;
