import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Excel errors, a formula nobody has calculated, true zeros, and the many ways to write that there is no figure',
  sheet: {
    rows: [
      ['TT', 'Trường', 'Tổng số HSSV', 'Kế hoạch', 'Số em tham gia BHYT', 'Ghi chú'],
      ['1', 'THPT Đăk Glei', 642, 642, 640, null],
      ['2', 'PTDTNT huyện', 318, 318, { error: '#N/A' }, 'Chưa gửi danh sách'],
      ['3', 'THCS Đăk Pék', 455, 455, null, 'Đang tổng hợp'],
      ['4', 'THCS Xốp', 207, '-', 'chưa có', null],
      ['5', 'TH Đăk Choong', 389, 389, 0, 'Đầu năm học'],
      ['6', 'TH Mường Hoong', 'x', 176, '0 em', null],
      ['7', 'TH Ngọc Linh', 164, 164, true, null],
      [null, 'Tổng cộng', null, null, '#VALUE!', null],
    ],
    formulas: { E3: '=VLOOKUP(B3,DanhSach!A:C,3,0)', E4: '=SUM(DanhSach!C10:C25)' },
  },
  reads: {
    table: 'A1:F9',
    header: 'A1:F1',
    columns: 'ordinal | unit | denominator | target-headcount | actual | note',
    measures: ['BHYT ECD-'],
    rows: [
      'leaf THPT Đăk Glei',
      'leaf PTDTNT huyện',
      'leaf THCS Đăk Pék',
      'leaf THCS Xốp',
      'leaf TH Đăk Choong',
      'leaf TH Mường Hoong',
      'leaf TH Ngọc Linh',
      'total Tổng cộng = THPT Đăk Glei, PTDTNT huyện, THCS Đăk Pék, THCS Xốp, TH Đăk Choong, TH Mường Hoong, TH Ngọc Linh',
    ],
    figures: {
      C: [642, 318, 455, 207, 389, 'blank', 164, 'blank'],
      D: [642, 318, 455, 'blank', 389, 176, 164, 'blank'],
      E: [640, 'unreadable', 'unreadable', 'blank', 0, 0, 'unreadable', 'unreadable'],
    },
    problems: [
      'error-value E3',
      'not-recalculated E4',
      'text-in-number E8',
      'error-value E9',
      'blank-actual E5',
      'blank-denominator C7',
      'blank-target D5',
    ],
  },
};

export default situation;
