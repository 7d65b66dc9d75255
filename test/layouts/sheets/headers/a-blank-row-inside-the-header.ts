import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'A row left blank between group names and labels, another before the column numbers, one group merged and one not',
  sheet: {
    rows: [
      ['UBND QUẬN CÁI RĂNG'],
      ['BIỂU CHỈ TIÊU VÀ KẾT QUẢ THAM GIA BHXH, BHTN NĂM 2022'],
      ['STT', 'Phường', 'BHXH bắt buộc', null, 'BHTN', null],
      [],
      [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      [],
      ['A', 'B', 1, 2, 3, 4],
      [1, 'Ba Láng', 1120, 1088, 420, 433],
      [2, 'Lê Bình', 2345, 2290, 655, 641],
      [3, 'Thường Thạnh', 980, 1004, 377, 350],
      [null, 'Toàn quận', 4445, 4382, 1452, 1424],
    ],
    merges: ['A3:A5', 'B3:B5', 'C3:D3'],
  },
  reads: {
    table: 'A3:F11',
    header: 'A3:F7',
    columns: 'ordinal | unit | target-headcount | actual | target-headcount | actual',
    measures: ['BHXH_BB D-C-', 'BHTN F-E-'],
    rows: ['leaf Ba Láng', 'leaf Lê Bình', 'leaf Thường Thạnh', 'total Toàn quận = Ba Láng, Lê Bình, Thường Thạnh'],
    problems: ['no-denominator-column D7', 'no-denominator-column F7'],
  },
};

export default situation;
