import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A long list set in two blocks side by side with no column between, to fit on one page: each block is a table',
  sheet: {
    rows: [
      ['SỐ NGƯỜI THAM GIA BHYT ĐẾN HẾT THÁNG 6/2023', null, null, null, null, null, null, null],
      ['STT', 'Xã', 'Dân số', 'Số thẻ', 'STT', 'Xã', 'Dân số', 'Số thẻ'],
      [1, 'Yên Thượng', 3120, 2998, 5, 'Bằng Lãng', 2204, 2187],
      [2, 'Yên Phong', 2874, 2811, 6, 'Đại Sảo', 1950, 1931],
      [3, 'Nghĩa Tá', 1711, 1702, 7, 'Lương Bằng', 2683, 2640],
      [4, 'Phương Viên', 3302, 3188, null, 'Tổng cộng', 17844, 17457],
    ],
    merges: ['A1:H1'],
  },
  reads: {
    table: 'A2:D6',
    header: 'A2:D2',
    columns: 'ordinal | unit | denominator | actual',
    measures: ['(unnamed) DC--'],
    rows: ['leaf Yên Thượng', 'leaf Yên Phong', 'leaf Nghĩa Tá', 'leaf Phương Viên'],
    figures: { D: [2998, 2811, 1702, 3188] },
    problems: ['several-tables E2:H6', 'no-target-column D2'],
  },
};

export default situation;
