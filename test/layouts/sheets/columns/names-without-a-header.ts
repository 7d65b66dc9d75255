import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Nothing is written over the numbering and the names of the hamlets',
  sheet: {
    rows: [
      ['DANH SÁCH THÔN XÃ LÁT'],
      [],
      [null, null, 'Dân số', 'Chỉ tiêu giao (người)', 'Đã có thẻ BHYT', 'Còn thiếu'],
      [1, 'Thôn 1', 640, 610, 592, 18],
      [2, 'Thôn 2', 588, 560, 566, 0],
      [3, 'Thôn Kinh tế mới', 472, 450, 431, 19],
      [4, 'Thôn Đạ Nghịt', 395, 380, 352, 28],
    ],
  },
  reads: {
    table: 'A3:F7',
    header: 'A3:F3',
    columns: 'ordinal? | unit? | denominator | target-headcount | actual | gap',
    measures: ['BHYT ECD-'],
    rows: ['leaf Thôn 1', 'leaf Thôn 2', 'leaf Thôn Kinh tế mới', 'leaf Thôn Đạ Nghịt'],
    reasons: { A: 'values-numbering', B: 'values-names' },
    problems: ['column-guessed B3'],
  },
};

export default situation;
