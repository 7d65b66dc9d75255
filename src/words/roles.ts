import type { Bilingual } from './language.ts';

/** What a table's column holds, as a person chooses it. */
export const ROLE_WORDS = {
  ordinal: { vi: 'Số thứ tự', en: 'Ordinal' },
  unit: { vi: 'Tên đơn vị', en: 'Unit name' },
  'unit-code': { vi: 'Mã đơn vị', en: 'Unit code' },
  'parent-unit': { vi: 'Đơn vị cấp trên', en: 'Unit above' },
  period: { vi: 'Kỳ báo cáo của dòng', en: 'Period of the row' },
  denominator: { vi: 'Mẫu số (dân số, lao động…)', en: 'Denominator (population, labour…)' },
  'target-headcount': { vi: 'Chỉ tiêu (số người)', en: 'Target (people)' },
  'target-rate': { vi: 'Chỉ tiêu (tỷ lệ %)', en: 'Target (rate, %)' },
  actual: { vi: 'Số thực hiện', en: 'Actual count' },
  month: { vi: 'Số thực hiện của một tháng', en: 'Actual count of one month' },
  coverage: { vi: 'Tỷ lệ bao phủ (đã có)', en: 'Coverage rate (printed)' },
  attainment: { vi: 'Tỷ lệ đạt (đã có)', en: 'Attainment (printed)' },
  gap: { vi: 'Còn thiếu, chênh lệch (đã có)', en: 'Gap or difference (printed)' },
  previous: { vi: 'Kỳ trước', en: 'Previous period' },
  'not-insured': { vi: 'Chưa tham gia', en: 'Not insured' },
  'late-payment': { vi: 'Chậm đóng', en: 'Late payment' },
  'amount-due': { vi: 'Số phải thu', en: 'Amount due' },
  note: { vi: 'Ghi chú', en: 'Note' },
  ours: { vi: 'Kết quả của chương trình', en: 'Results of this program' },
  other: { vi: 'Không dùng', en: 'Not used' },
} as const satisfies Record<string, Bilingual>;

/** How sure the reading of a column is. */
export const CERTAINTY_WORDS = {
  sure: { vi: 'Chắc chắn', en: 'Sure' },
  likely: { vi: 'Có thể', en: 'Likely' },
  asked: { vi: 'Cần chọn', en: 'Please choose' },
  chosen: { vi: 'Tự chọn', en: 'Your choice' },
  remembered: { vi: 'Theo lần trước', en: 'As last time' },
} as const satisfies Record<string, Bilingual>;

/** How a target is compared, in words that stand in a sentence. */
export const COMPARATOR_WORDS = {
  'at-least': { vi: 'từ mức này trở lên là đạt', en: 'this or more meets it' },
  'more-than': { vi: 'phải vượt mức này', en: 'it must be exceeded' },
  'at-most': { vi: 'không quá mức này', en: 'at most this' },
  'less-than': { vi: 'phải dưới mức này', en: 'it must stay below this' },
  range: { vi: 'đạt khi tới mức dưới của khoảng', en: 'met at the lower end of the range' },
  about: { vi: 'chỉ để tham khảo', en: 'for information only' },
} as const satisfies Record<string, Bilingual>;

/** How a target headcount came about. */
export const ROUNDING_WORDS = {
  given: { vi: 'chỉ tiêu bằng số người', en: 'the target is a headcount' },
  meet: {
    vi: 'tỷ lệ đổi ra số người vừa đủ đạt (làm tròn lên)',
    en: 'the rate becomes the headcount that just meets it',
  },
  within: {
    vi: 'tỷ lệ đổi ra số lớn nhất còn trong mức (làm tròn xuống)',
    en: 'the rate becomes the largest number within it',
  },
  'half-up': { vi: 'tỷ lệ đổi ra số người làm tròn gần nhất', en: 'the rate becomes the nearest headcount' },
} as const satisfies Record<string, Bilingual>;
