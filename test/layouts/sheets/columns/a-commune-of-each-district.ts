import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Pilot communes, one of each district, with the district in a column of its own',
  sheet: {
    rows: [
      ['CÁC XÃ ĐIỂM VỀ BHYT TOÀN DÂN'],
      ['STT', 'Huyện', 'Xã', 'Dân số', 'Kế hoạch', 'Thực hiện'],
      [1, 'Ba Bể', 'Hà Hiệu', 3912, 3795, 3801],
      [2, 'Na Rì', 'Kim Lư', 2874, 2788, 2760],
      [3, 'Chợ Đồn', 'Bằng Phúc', 2630, 2551, 2549],
    ],
  },
  reads: {
    table: 'A2:F5',
    header: 'A2:F2',
    columns: 'ordinal | parent-unit | unit | denominator | target-headcount | actual',
    measures: ['(unnamed) FDE-'],
    rows: ['leaf Hà Hiệu', 'leaf Kim Lư', 'leaf Bằng Phúc'],
    problems: [],
  },
};

export default situation;
