import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Targets of a decision stand above the table of results: the table with actuals is the one to calculate',
  sheet: {
    rows: [
      ['CHỈ TIÊU GIAO THEO QUYẾT ĐỊNH SỐ 556/QĐ-UBND', null, null, null, null],
      ['TT', 'Huyện', 'Tỷ lệ bao phủ BHYT (%)', null, null],
      [1, 'Krông Nô', 93, null, null],
      [2, 'Cư Jút', 92.5, null, null],
      [null, null, null, null, null],
      ['KẾT QUẢ ĐẾN 31/10/2022', null, null, null, null],
      ['TT', 'Huyện', 'Dân số', 'Số người tham gia BHYT', 'Tỷ lệ bao phủ (%)'],
      [1, 'Krông Nô', 81200, 73892, 91],
      [2, 'Cư Jút', 96400, 86760, 90],
      [null, 'Tổng số', 177600, 160652, 90.46],
    ],
    merges: ['A1:E1', 'A6:E6'],
  },
  reads: {
    table: 'A7:E10',
    header: 'A7:E7',
    columns: 'ordinal | unit | denominator | actual | coverage',
    measures: ['BHYT DC--'],
    rows: ['leaf Krông Nô', 'leaf Cư Jút', 'total Tổng số = Krông Nô, Cư Jút'],
    figures: { D: [73892, 86760, 160652] },
    problems: ['several-tables A2:C4', 'no-target-column D7'],
  },
};

export default situation;
