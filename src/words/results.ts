import type { Bilingual } from './language.ts';

/** Headers of the result columns and words of the status, in the language of the sheet. Colour never stands without its word. */
export const RESULT_WORDS = {
  vi: {
    headers: {
      target: 'Chỉ tiêu (người, làm tròn lên)',
      targetNearest: 'Chỉ tiêu (người, làm tròn gần nhất)',
      targetGiven: 'Chỉ tiêu giao',
      targetLower: 'Mức tối đa',
      coverage: 'Tỷ lệ bao phủ',
      coverageLate: 'Tỷ lệ chậm đóng',
      attainment: 'Tỷ lệ đạt so với chỉ tiêu',
      attainmentOfPlan: '% so kế hoạch (người)',
      attainmentOnRates: '% so chỉ tiêu tỷ lệ',
      remaining: 'Còn phải phát triển',
      remainingLower: 'Còn phải giảm',
      remainingRevenue: 'Còn phải thu',
      gapInPoints: 'Còn thiếu (điểm %)',
      gapInPointsLower: 'Vượt mức (điểm %)',
      status: 'Đánh giá',
    },
    status: {
      met: 'Đạt',
      near: 'Chưa đạt, gần đạt',
      notMet: 'Chưa đạt',
      above100: 'Đạt, trên 100%',
      informational: 'Tham khảo',
      noData: 'Không đủ số liệu',
    },
  },
  en: {
    headers: {
      target: 'Target (people, rounded up)',
      targetNearest: 'Target (people, rounded to nearest)',
      targetGiven: 'Target',
      targetLower: 'Limit',
      coverage: 'Coverage rate',
      coverageLate: 'Late payment rate',
      attainment: 'Attainment of target',
      attainmentOfPlan: '% of planned headcount',
      attainmentOnRates: '% of target rate',
      remaining: 'Remaining',
      remainingLower: 'Still to reduce',
      remainingRevenue: 'Still to collect',
      gapInPoints: 'Short of target (points)',
      gapInPointsLower: 'Above the limit (points)',
      status: 'Status',
    },
    status: {
      met: 'Met',
      near: 'Not met, but near',
      notMet: 'Not met',
      above100: 'Met, above 100%',
      informational: 'For information',
      noData: 'Not enough data',
    },
  },
} satisfies Bilingual<object>;

/** Header of the column of unit names, where a result is printed outside its sheet. */
export const UNIT_HEADER: Bilingual = { vi: 'Đơn vị', en: 'Unit' };
