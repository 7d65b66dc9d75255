/**
 * What may be typed into a worksheet function where a word is wanted. Capitals, diacritics, commas and hyphens do not matter. The first word of
 * a list is the one that is offered when a word is not understood.
 */
export const COMPARATOR_INPUTS = {
  'at-least': ['>=', '≥', 'tối thiểu', 'ít nhất', 'từ', 'trở lên', 'đạt', 'at least', 'min'],
  'more-than': ['>', 'trên', 'vượt', 'hơn', 'more than', 'above'],
  'at-most': ['<=', '≤', 'không quá', 'không vượt quá', 'tối đa', 'at most', 'max'],
  'less-than': ['<', 'dưới', 'less than', 'below'],
  about: ['khoảng', '~', '≈', 'about'],
} as const satisfies Record<string, readonly string[]>;

/** How a rate becomes whole people, where an office does not take the number that just meets it. */
export const ROUNDING_INPUTS = {
  ceiling: ['lên', 'làm tròn lên', 'up', 'ceiling'],
  'half-up': ['gần nhất', 'làm tròn gần nhất', 'nearest', 'half up'],
  'half-even': ['chẵn', 'về số chẵn', 'half even'],
  floor: ['xuống', 'làm tròn xuống', 'down', 'floor'],
} as const satisfies Record<string, readonly string[]>;

/** How a way to a milestone runs. */
export const SHAPE_INPUTS = {
  linear: ['đều', 'đường thẳng', 'linear'],
  geometric: ['theo phần chưa tham gia', 'giảm đều phần chưa tham gia', 'geometric'],
} as const satisfies Record<string, readonly string[]>;

/** Who pays a premium: the groups of health insurance, then those of voluntary social insurance. */
export const GROUP_INPUTS = {
  household: ['hộ gia đình', 'HGĐ', 'BHYT hộ gia đình', 'household'],
  student: ['HSSV', 'học sinh', 'sinh viên', 'học sinh, sinh viên', 'BHYT HSSV', 'student'],
  'near-poor': ['cận nghèo', 'hộ cận nghèo', 'near poor'],
  'near-poor-in-poor-commune': ['cận nghèo xã nghèo', 'cận nghèo ở xã nghèo'],
  'ethnic-minority': ['dân tộc thiểu số', 'DTTS', 'ethnic minority'],
  'village-worker': ['y tế thôn bản', 'an ninh cơ sở', 'không chuyên trách', 'nghệ nhân', 'village worker'],
  'average-living-standard': ['mức sống trung bình', 'nông, lâm, ngư, diêm nghiệp', 'average living standard'],
  employee: ['người lao động', 'NLĐ', 'employee'],
  'budget-paid': ['ngân sách đóng', 'ngân sách nhà nước đóng', 'NSNN đóng', 'budget paid'],
  voluntary: ['TN', 'BHXH tự nguyện', 'BHXH TN', 'tự nguyện', 'voluntary'],
  'voluntary-poor': ['TN nghèo', 'TN hộ nghèo', 'BHXH TN nghèo', 'tự nguyện nghèo', 'voluntary poor'],
  'voluntary-near-poor': ['TN cận nghèo', 'BHXH TN cận nghèo', 'tự nguyện cận nghèo', 'voluntary near poor'],
  'voluntary-ethnic-minority': ['TN dân tộc thiểu số', 'TN DTTS', 'BHXH TN DTTS', 'voluntary ethnic minority'],
} as const satisfies Record<string, readonly string[]>;

/** Whose part of a premium is asked for. */
export const PAYER_INPUTS = {
  state: ['ngân sách', 'nhà nước', 'state'],
  central: ['trung ương', 'TW', 'central'],
  'school-site': ['nơi trường đóng', 'school site'],
  province: ['địa phương', 'tỉnh', 'local'],
  employer: ['người sử dụng lao động', 'đơn vị', 'employer'],
  person: ['người tham gia', 'cá nhân', 'person'],
} as const satisfies Record<string, readonly string[]>;

/** A word or sign before a published figure, and what it says about the true one. */
export const QUALIFIER_INPUTS = {
  over: ['hơn', 'over'],
  nearly: ['gần', 'nearly'],
  'more-than': ['trên', '>', 'above'],
  'less-than': ['dưới', '<', 'below'],
  about: ['khoảng', '~', '≈', 'about'],
} as const satisfies Record<string, readonly string[]>;

/** Units of a published number of people, by the zeros that they stand for. */
export const SCALE_INPUTS = {
  0: ['người', 'em', 'thẻ'],
  3: ['nghìn', 'ngàn', 'nghìn người', 'ngàn người'],
  6: ['triệu', 'tr', 'triệu người'],
} as const satisfies Record<number, readonly string[]>;

/** What may stand after a published percentage or a difference in points. */
export const PERCENT_INPUTS = {
  percent: ['%'],
  points: ['điểm %', 'điểm phần trăm', 'điểm'],
} as const satisfies Record<string, readonly string[]>;
