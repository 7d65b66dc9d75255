import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Headings merged over the row, a subtotal after each cluster named over the ordinals, the grand total, notes and signatures',
  sheet: {
    rows: [
      ['Biểu số 02'],
      ['KẾT QUẢ BHYT THEO CỤM THI ĐUA'],
      [null, null, null, 'ĐVT: người, %'],
      ['Số TT', 'Tên đơn vị', 'Dân số trung bình', 'Chỉ tiêu tỷ lệ bao phủ', 'Số thẻ BHYT còn hiệu lực'],
      ['CỤM THI ĐUA SỐ 1'],
      [1, 'Xã Hòa Thành', 9120, '96%', 8711],
      [2, 'Xã Hòa Tân Đông', 8045, '95%', 7702],
      ['Cộng cụm số 1', null, 17165, null, 16413],
      ['CỤM THI ĐUA SỐ 2'],
      [3, 'Phường Phú Lâm', 12480, '97%', 12163],
      [4, 'Phường Phú Đông', 11275, '97%', 10890],
      [5, 'Xã An Phú', 10330, '95%', 9655],
      ['Cộng cụm số 2', null, 34085, null, 32708],
      ['TỔNG CỘNG', null, 51250, null, 49121],
      ['Ghi chú: dân số trung bình năm 2022 do Chi cục Thống kê cung cấp'],
      [null, null, null, 'Ngày 05 tháng 4 năm 2023'],
      ['Người lập biểu', null, null, 'GIÁM ĐỐC'],
    ],
    merges: ['A5:E5', 'A8:B8', 'A9:E9', 'A13:B13', 'A14:B14'],
  },
  reads: {
    table: 'A4:E14',
    header: 'A4:E4',
    columns: 'ordinal | unit | denominator | target-rate | actual',
    measures: ['BHYT EC-D'],
    rows: [
      'group CỤM THI ĐUA SỐ 1 = Xã Hòa Thành, Xã Hòa Tân Đông',
      'leaf Xã Hòa Thành',
      'leaf Xã Hòa Tân Đông',
      'group Cộng cụm số 1 = Xã Hòa Thành, Xã Hòa Tân Đông',
      'group CỤM THI ĐUA SỐ 2 = Phường Phú Lâm, Phường Phú Đông, Xã An Phú',
      'leaf Phường Phú Lâm',
      'leaf Phường Phú Đông',
      'leaf Xã An Phú',
      'group Cộng cụm số 2 = Phường Phú Lâm, Phường Phú Đông, Xã An Phú',
      'total TỔNG CỘNG = Xã Hòa Thành, Xã Hòa Tân Đông, Phường Phú Lâm, Phường Phú Đông, Xã An Phú',
    ],
    tree: [
      'TỔNG CỘNG',
      '  CỤM THI ĐUA SỐ 1',
      '    Xã Hòa Thành',
      '    Xã Hòa Tân Đông',
      '    Cộng cụm số 1',
      '  CỤM THI ĐUA SỐ 2',
      '    Phường Phú Lâm',
      '    Phường Phú Đông',
      '    Xã An Phú',
      '    Cộng cụm số 2',
    ],
    checks: [],
    problems: [],
  },
};

export default situation;
