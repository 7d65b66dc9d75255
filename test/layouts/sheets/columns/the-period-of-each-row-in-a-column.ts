import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'An export with the month in a column of its own, codes as text and rates as fractions',
  sheet: {
    rows: [
      ['Kỳ báo cáo', 'Tên xã', 'Mã xã', 'Nhân khẩu', 'Người tham gia BHYT', 'Tỷ lệ bao phủ'],
      ['08/2023', 'Xã Hiệp An', '24980', 9420, 8610, 0.9140127388535032],
      ['08/2023', 'Xã Hiệp Thạnh', '24983', 12875, 11930, 0.9266019417475728],
      ['08/2023', 'Xã Liên Hiệp', '24986', 11230, 10477, 0.9329474621549421],
      ['08/2023', 'Xã Bình Thạnh', '24989', 8044, 7395, 0.9193187468920935],
    ],
    formats: { 'F2:F5': '0.00%' },
  },
  reads: {
    table: 'A1:F5',
    header: 'A1:F1',
    columns: 'period | unit | unit-code | denominator | actual | coverage',
    measures: ['BHYT ED--'],
    rows: ['leaf Xã Hiệp An', 'leaf Xã Hiệp Thạnh', 'leaf Xã Liên Hiệp', 'leaf Xã Bình Thạnh'],
    reasons: { A: 'header-words' },
    problems: ['no-target-column E1'],
  },
};

export default situation;
