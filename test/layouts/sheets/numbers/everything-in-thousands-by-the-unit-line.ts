import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Population, plan and participants of districts in nghìn người, as only the unit line says',
  sheet: {
    rows: [
      ['BHXH TỈNH BẮC KẠN'],
      ['TÌNH HÌNH THAM GIA BHYT CÁC HUYỆN NĂM 2022'],
      [null, null, null, null, 'Đơn vị tính: nghìn người'],
      ['TT', 'Huyện', 'Dân số', 'Kế hoạch', 'Thực hiện'],
      [1, 'Chợ Đồn', 50.1, 48.6, 48.9],
      [2, 'Na Rì', 38.2, 37, 36.4],
      [3, 'Ngân Sơn', 29.7, 28.8, 28.1],
      [null, 'Cộng', 118, 114.4, 113.4],
    ],
  },
  reads: {
    table: 'A4:E8',
    header: 'A4:E4',
    columns: 'ordinal | unit | denominator | target-headcount | actual',
    measures: ['(unnamed) ECD-'],
    rows: ['leaf Chợ Đồn', 'leaf Na Rì', 'leaf Ngân Sơn', 'total Cộng = Chợ Đồn, Na Rì, Ngân Sơn'],
    figures: {
      C: [50_100, 38_200, 29_700, 118_000],
      D: [48_600, 37_000, 28_800, 114_400],
      E: [48_900, 36_400, 28_100, 113_400],
    },
    problems: ['unit-scaled E4', 'unit-scaled C4', 'unit-scaled D4'],
  },
};

export default situation;
