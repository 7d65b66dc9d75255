import type { Situation } from '../../situation.ts';

const situation: Situation = {
  shows:
    'Population, participants and rate of two years, with the change in people and in points: each year keeps its own population',
  sheet: {
    rows: [
      ['SO SÁNH KẾT QUẢ BAO PHỦ BHYT NĂM 2024 VỚI NĂM 2023'],
      ['STT', 'Địa phương', 'Năm 2023', null, null, 'Năm 2024', null, null, 'So sánh 2024/2023', null],
      [
        null,
        null,
        'Dân số',
        'Tham gia BHYT',
        'Tỷ lệ (%)',
        'Dân số',
        'Tham gia BHYT',
        'Tỷ lệ (%)',
        'Số người',
        'Điểm %',
      ],
      [1, 'Buôn Hồ', 128300, 111020, 86.53, 129450, 116377, 89.9, 5357, 3.37],
      [2, 'Krông Búk', 68210, 59833, 87.72, 68790, 60112, 87.38, 279, -0.34],
      [3, 'Ea H’leo', 135770, 118541, 87.31, 137020, 124688, 91, 6147, 3.69],
      [4, 'Cư M’gar', 177040, 152809, 86.31, 178260, 160977, 90.3, 8168, 3.99],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:J2'],
  },
  reads: {
    table: 'A2:J7',
    header: 'A2:J3',
    columns: 'ordinal | unit | denominator | previous? | previous? | denominator | actual | coverage? | gap | gap',
    measures: ['BHYT GF--'],
    rows: ['leaf Buôn Hồ', 'leaf Krông Búk', 'leaf Ea H’leo', 'leaf Cư M’gar'],
    figures: {
      G: [116377, 60112, 124688, 160977],
    },
    reasons: {
      D: 'earlier-period',
      E: 'earlier-period',
      I: 'recomputed-difference',
    },
    problems: ['no-target-column G3'],
  },
};

export default situation;
