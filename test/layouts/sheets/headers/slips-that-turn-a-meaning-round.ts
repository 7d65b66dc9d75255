import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: '"Cưa tham gia" and "Chưa TH" beside what was done: one letter less, and the opposite would be read',
  sheet: {
    rows: [
      ['XÃ ĐĂK PÉK'],
      ['RÀ SOÁT BHYT HỘ GIA ĐÌNH THEO THÔN'],
      ['STT', 'Thôn', 'Khẩu', 'Chỉ tiêu', 'Đã tham gai', 'Cưa tham gia', 'Chưa TH'],
      [1, 'Thôn Đăk Pao', 412, 377, 350, 62, 27],
      [2, 'Thôn Đăk Gô', 655, 590, 601, 54, -11],
      [3, 'Thôn Long Nang', 288, 270, 244, 44, 26],
      [4, 'Thôn Măng Khênh', 340, 331, 298, 42, 33],
    ],
  },
  reads: {
    table: 'A3:G7',
    header: 'A3:G3',
    columns: 'ordinal | unit | denominator | target-headcount | actual? | not-insured? | gap',
    measures: ['(unnamed) ECD-'],
    rows: ['leaf Thôn Đăk Pao', 'leaf Thôn Đăk Gô', 'leaf Thôn Long Nang', 'leaf Thôn Măng Khênh'],
    figures: {
      E: [350, 601, 244, 298],
    },
    reasons: {
      E: 'header-slip',
      F: 'header-slip',
      G: 'recomputed-difference',
    },
    problems: ['role-guessed E3'],
  },
};

export default situation;
