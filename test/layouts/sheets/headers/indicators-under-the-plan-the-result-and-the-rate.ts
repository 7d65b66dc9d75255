import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'The other way round: plan, result and rate above, the three indicators under each of them',
  sheet: {
    rows: [
      ['ỦY BAN NHÂN DÂN'],
      ['Phụ lục 2. KẾT QUẢ GIAO CHỈ TIÊU BHXH, BHYT ĐẾN 30/9/2025'],
      ['TT', 'Tên xã', 'Chỉ tiêu giao', null, null, 'Kết quả thực hiện', null, null, 'Tỷ lệ đạt (%)', null, null],
      [null, null, 'BHXH BB', 'BHXH TN', 'BHYT', 'BHXH BB', 'BHXH TN', 'BHYT', 'BHXH BB', 'BHXH TN', 'BHYT'],
      [1, 'Xã Tân Hà Lâm Hà', 412, 205, 11690, 398, 171, 11204, 96.6, 83.41, 95.84],
      [2, 'Xã Nam Ban Lâm Hà', 530, 260, 15020, 541, 249, 14377, 102.08, 95.77, 95.72],
      [3, 'Xã Đinh Văn Lâm Hà', 905, 310, 20944, 884, 322, 20107, 97.68, 103.87, 96],
      [4, 'Xã Phú Sơn Lâm Hà', 188, 97, 7315, 180, 66, 6921, 95.74, 68.04, 94.61],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3', 'I3:K3'],
  },
  reads: {
    table: 'A3:K8',
    header: 'A3:K4',
    columns:
      'ordinal | unit | target-headcount | target-headcount | target-headcount | actual | actual | actual | attainment | attainment | attainment',
    measures: ['BHXH_BB F-C-', 'BHXH_TN G-D-', 'BHYT H-E-'],
    rows: ['leaf Xã Tân Hà Lâm Hà', 'leaf Xã Nam Ban Lâm Hà', 'leaf Xã Đinh Văn Lâm Hà', 'leaf Xã Phú Sơn Lâm Hà'],
    figures: {
      C: [412, 530, 905, 188],
      H: [11204, 14377, 20107, 6921],
    },
    problems: ['no-denominator-column F4', 'no-denominator-column G4', 'no-denominator-column H4'],
  },
};

export default situation;
