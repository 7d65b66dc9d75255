import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: '1.1 and 1.2 typed as ordinals, which Excel turned into the first of January and of February',
  sheet: {
    rows: [
      ['BHYT HỌC SINH NĂM HỌC 2023 - 2024'],
      ['STT', 'Tên trường', 'Tổng số HSSV', 'Số HSSV tham gia BHYT'],
      [1, 'Khối trung học', 1717, 1710],
      [45292, 'Trường THCS Lê Quý Đôn', 612, 612],
      [45323, 'Trường THPT Hòn Gai', 1105, 1098],
      [2, 'Khối tiểu học', 1749, 1743],
      [45293, 'Trường TH Hạ Long', 844, 844],
      [45324, 'Trường TH Bạch Đằng', 905, 899],
      [null, 'Tổng', 3466, 3453],
    ],
    formats: { 'A4:A5': 'd-mmm', 'A7:A8': 'd-mmm' },
  },
  reads: {
    table: 'A2:D9',
    header: 'A2:D2',
    columns: 'ordinal | unit | denominator | actual',
    measures: ['BHYT DC--'],
    rows: [
      'group Khối trung học = Trường THCS Lê Quý Đôn, Trường THPT Hòn Gai',
      'leaf Trường THCS Lê Quý Đôn',
      'leaf Trường THPT Hòn Gai',
      'group Khối tiểu học = Trường TH Hạ Long, Trường TH Bạch Đằng',
      'leaf Trường TH Hạ Long',
      'leaf Trường TH Bạch Đằng',
      'total Tổng = Trường THCS Lê Quý Đôn, Trường THPT Hòn Gai, Trường TH Hạ Long, Trường TH Bạch Đằng',
    ],
    checks: [],
    problems: ['no-target-column D2'],
  },
};

export default situation;
