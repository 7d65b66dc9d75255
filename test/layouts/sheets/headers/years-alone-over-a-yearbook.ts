import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows: 'A page of a yearbook: nothing but years over the figures, names without a header, the last year preliminary',
  sheet: {
    rows: [
      ['287'],
      ['Số người tham gia bảo hiểm y tế phân theo huyện'],
      ['Number of persons with health insurance by district'],
      [null, null, null, null, null, 'ĐVT: Người - Unit: Person'],
      [null, '2019', '2020', '2021', '2022', 'Sơ bộ 2023'],
      ['TỔNG SỐ - TOTAL', 239681, 245831, 255785, 261589, 267663],
      ['Thành phố Đông Hà', 71420, 73105, 76890, 79213, 81577],
      ['Thị xã Quảng Trị', 17902, 18344, 19127, 19520, 20061],
      ['Huyện Vĩnh Linh', 70215, 72480, 75391, 77840, 79122],
      ['Huyện Hướng Hóa', 80144, 81902, 84377, 85016, 86903],
    ],
  },
  reads: {
    table: 'A5:F10',
    header: 'A5:F5',
    columns: 'unit? | previous? | previous? | previous? | previous? | actual?',
    measures: ['(unnamed) F---'],
    rows: [
      'total TỔNG SỐ - TOTAL = Thành phố Đông Hà, Thị xã Quảng Trị, Huyện Vĩnh Linh, Huyện Hướng Hóa',
      'leaf Thành phố Đông Hà',
      'leaf Thị xã Quảng Trị',
      'leaf Huyện Vĩnh Linh',
      'leaf Huyện Hướng Hóa',
    ],
    figures: {
      F: [267663, 81577, 20061, 79122, 86903],
    },
    reasons: {
      A: 'values-names',
      B: 'earlier-period',
      F: 'header-words',
    },
    problems: ['no-target-column F5', 'no-denominator-column F5', 'column-guessed A5', 'role-guessed F5'],
  },
};

export default situation;
