import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Two columns of the same name: the formulas say which divides by the plan and which by the people',
  sheet: {
    rows: [
      ['THEO DÕI BHYT THÔN, XÃ QUẢNG LẬP'],
      ['STT', 'Thôn', 'Nhân khẩu', 'KH', 'Đã tham gia', 'Tỷ lệ (%)', 'Tỷ lệ (%)', 'Còn lại'],
      [1, 'Thôn Phú Hòa', 1400, 1400, 1288, 92.0, 92.0, 112],
      [2, 'Thôn Phú An', 1250, 1200, 1141, 95.08333333333333, 91.28, 109],
      [3, 'Thôn Nghĩa Lập', 980, 980, 931, 95.0, 95.0, 49],
      [4, 'Thôn Lập Thạnh', 1120, 1100, 1034, 94.0, 92.32, 86],
    ],
    formulas: {
      F3: '=E3/D3*100',
      G3: '=IFERROR(ROUND(E3/C3*100,2),0)',
      H3: '=C3-E3',
      F4: '=E4/D4*100',
      G4: '=IFERROR(ROUND(E4/C4*100,2),0)',
      H4: '=C4-E4',
      F5: '=E5/D5*100',
      G5: '=IFERROR(ROUND(E5/C5*100,2),0)',
      H5: '=C5-E5',
      F6: '=E6/D6*100',
      G6: '=IFERROR(ROUND(E6/C6*100,2),0)',
      H6: '=C6-E6',
    },
  },
  reads: {
    table: 'A2:H6',
    header: 'A2:H2',
    columns: 'ordinal | unit | denominator | target-headcount | actual | attainment | coverage | not-insured',
    measures: ['(unnamed) ECD-'],
    rows: ['leaf Thôn Phú Hòa', 'leaf Thôn Phú An', 'leaf Thôn Nghĩa Lập', 'leaf Thôn Lập Thạnh'],
    reasons: { D: 'cell-formula', F: 'cell-formula', G: 'cell-formula', H: 'cell-formula' },
    problems: [],
  },
};

export default situation;
