import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'One table over three printed pages: header, column numbers and "(tiếp theo)" stand again in between',
  sheet: {
    rows: [
      ['KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA BHXH, BHYT', null, null, null, null, null],
      ['STT', 'Xã, phường', 'BHXH tự nguyện', null, 'BHYT hộ gia đình', null],
      [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Vĩnh Thông', 96, 88, 1240, 1198],
      [2, 'Rạch Sỏi', 142, 139, 2315, 2290],
      ['Trang 1', null, null, null, null, null],
      ['STT', 'Xã, phường', 'BHXH tự nguyện', null, 'BHYT hộ gia đình', null],
      [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [3, 'An Hòa', 118, 124, 1875, 1860],
      [4, 'Vĩnh Quang', 87, 61, 1422, 1305],
      [],
      ['Biểu số 02 (tiếp theo)', null, null, null, null, null],
      ['STT', 'Xã, phường', 'BHXH tự nguyện', null, 'BHYT hộ gia đình', null],
      [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      [5, 'Phi Thông', 64, 52, 890, 874],
      [null, 'Tổng cộng', 507, 464, 7742, 7527],
    ],
    merges: [
      ...['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'A8:A9', 'B8:B9', 'C8:D8', 'E8:F8'],
      ...['A15:A16', 'B15:B16', 'C15:D15', 'E15:F15'],
    ],
  },
  reads: {
    table: 'A2:F18',
    header: 'A2:F4',
    columns: 'ordinal | unit | target-headcount | actual | target-headcount | actual',
    measures: ['BHXH_TN D-C-', 'BHYT_HO_GIA_DINH F-E-'],
    rows: [
      'leaf Vĩnh Thông',
      'leaf Rạch Sỏi',
      'note Trang 1',
      'note Xã, phường',
      'blank',
      'note (2)',
      'leaf An Hòa',
      'leaf Vĩnh Quang',
      'blank',
      'note Biểu số 02 (tiếp theo)',
      'note Xã, phường',
      'blank',
      'leaf Phi Thông',
      'total Tổng cộng = Vĩnh Thông, Rạch Sỏi, An Hòa, Vĩnh Quang, Phi Thông',
    ],
    problems: ['no-denominator-column D4', 'no-denominator-column F4'],
  },
};

export default situation;
