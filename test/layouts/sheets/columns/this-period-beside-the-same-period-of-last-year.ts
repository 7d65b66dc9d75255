import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Last year beside this year with the difference in people and in percent',
  sheet: {
    rows: [
      ['SO SÁNH KẾT QUẢ THAM GIA BHXH BẮT BUỘC VỚI CÙNG KỲ'],
      ['TT', 'Huyện', 'LLLĐ trong độ tuổi', 'BHXH bắt buộc', null, null, null],
      [null, null, null, 'Cùng kỳ', 'Kỳ này', 'So sánh', null],
      [null, null, null, null, null, '(+/-)', '%'],
      [1, 'Ba Bể', 24150, 3120, 3345, 225, 107.21],
      [2, 'Bạch Thông', 15820, 2475, 2590, 115, 104.65],
      [3, 'Chợ Đồn', 25600, 4210, 4188, -22, 99.48],
      [4, 'Na Rì', 20430, 2630, 2791, 161, 106.12],
      [5, 'Ngân Sơn', 15110, 2040, 2166, 126, 106.18],
    ],
    merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:G2', 'D3:D4', 'E3:E4', 'F3:G3'],
  },
  reads: {
    table: 'A2:G9',
    header: 'A2:G4',
    columns: 'ordinal | unit | denominator | previous | actual | gap | gap',
    measures: ['BHXH_BB EC--'],
    rows: ['leaf Ba Bể', 'leaf Bạch Thông', 'leaf Chợ Đồn', 'leaf Na Rì', 'leaf Ngân Sơn'],
    reasons: { D: 'header-words', F: 'recomputed-difference', G: 'recomputed' },
    problems: ['no-target-column E4'],
  },
};

export default situation;
