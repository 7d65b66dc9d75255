import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Columns numbered with letters: one is the sum of two others, one a quotient, and one number is left out',
  sheet: {
    rows: [
      ['UBND HUYỆN BUÔN ĐÔN'],
      ['Số người tham gia BHXH trên địa bàn, tháng 6 năm 2024'],
      ['TT', 'Xã', 'LLLĐ trong độ tuổi', 'BHXH', 'Trong đó', null, 'Tỷ lệ'],
      [null, null, null, null, 'Bắt buộc', 'Tự nguyện', null],
      [null, null, '(a)', '(b)=(d)+(e)', '(d)', '(e)', '(f)=(b)/(a)*100'],
      [1, 'Krông Na', 2410, 353, 205, 148, 14.65],
      [2, 'Ea Huar', 1985, 281, 160, 121, 14.16],
      [3, 'Ea Nuôl', 5120, 989, 612, 377, 19.32],
      ['', 'Toàn huyện', 9515, 1623, 977, 646, 17.06],
    ],
    merges: ['A3:A5', 'B3:B5', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4'],
  },
  reads: {
    table: 'A3:G9',
    header: 'A3:G5',
    columns: 'ordinal | unit | denominator | actual? | actual | actual | coverage',
    measures: ['BHXH_CHUNG DC--', 'BHXH_BB EC--', 'BHXH_TN FC--'],
    rows: ['leaf Krông Na', 'leaf Ea Huar', 'leaf Ea Nuôl', 'total Toàn huyện = Krông Na, Ea Huar, Ea Nuôl'],
    reasons: { G: 'number-row' },
    problems: ['no-target-column D5', 'no-target-column E5', 'no-target-column F5', 'role-guessed D3'],
  },
};

export default situation;
