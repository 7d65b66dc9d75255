import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'Villages under their communes, told by nothing but spaces in front of the names',
  sheet: {
    rows: [
      ['PHỤ LỤC: LAO ĐỘNG THAM GIA BHXH TỰ NGUYỆN THEO THÔN'],
      ['Địa bàn', 'LLLĐ trong độ tuổi', 'Chỉ tiêu', 'Số người tham gia BHXH tự nguyện'],
      ['Đăk Glei', 1330, 1000, 908],
      ['     Thôn Đăk Poi', 412, 300, 286],
      ['     Thôn Đăk Dung', 530, 410, 377],
      ['     Thôn Chung Năng', 388, 290, 245],
      ['Đăk Pék', 616, 458, 414],
      ['     Thôn Pêng Sal Pêng', 275, 198, 181],
      ['     Thôn Đăk Nớ', 341, 260, 233],
      ['Cộng', 1946, 1458, 1322],
    ],
  },
  reads: {
    table: 'A2:D10',
    header: 'A2:D2',
    columns: 'unit | denominator | target-headcount | actual',
    measures: ['BHXH_TN DBC-'],
    rows: [
      'group Đăk Glei = Thôn Đăk Poi, Thôn Đăk Dung, Thôn Chung Năng',
      'leaf Thôn Đăk Poi',
      'leaf Thôn Đăk Dung',
      'leaf Thôn Chung Năng',
      'group Đăk Pék = Thôn Pêng Sal Pêng, Thôn Đăk Nớ',
      'leaf Thôn Pêng Sal Pêng',
      'leaf Thôn Đăk Nớ',
      'total Cộng = Thôn Đăk Poi, Thôn Đăk Dung, Thôn Chung Năng, Thôn Pêng Sal Pêng, Thôn Đăk Nớ',
    ],
    tree: [
      'Cộng',
      '  Đăk Glei',
      '    Thôn Đăk Poi',
      '    Thôn Đăk Dung',
      '    Thôn Chung Năng',
      '  Đăk Pék',
      '    Thôn Pêng Sal Pêng',
      '    Thôn Đăk Nớ',
    ],
    checks: [],
    problems: [],
  },
};

export default situation;
