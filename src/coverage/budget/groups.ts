/** Who pays health insurance how (nhóm đối tượng tham gia BHYT). */
export type HealthGroup =
  /** hộ gia đình: the ladder, no support from the state */
  | 'household'
  /** học sinh, sinh viên */
  | 'student'
  /** cận nghèo ở xã nghèo */
  | 'near-poor-in-poor-commune'
  /** hộ cận nghèo */
  | 'near-poor'
  /** người dân tộc thiểu số ở xã vừa ra khỏi diện khó khăn, 36 tháng */
  | 'ethnic-minority'
  /** y tế thôn bản, an ninh cơ sở, không chuyên trách ở thôn, nghệ nhân */
  | 'village-worker'
  /** hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình */
  | 'average-living-standard'
  /** người lao động: a rate of the wage, two thirds from the employer */
  | 'employee'
  /** nhóm do ngân sách nhà nước đóng */
  | 'budget-paid';

/** Who pays voluntary social insurance with which support (BHXH tự nguyện). */
export type VoluntaryGroup =
  /** hộ nghèo, xã đảo, đặc khu */
  | 'voluntary-poor'
  /** hộ cận nghèo */
  | 'voluntary-near-poor'
  /** người dân tộc thiểu số */
  | 'voluntary-ethnic-minority'
  /** người tham gia khác */
  | 'voluntary';

/** A group of people who pay alike. */
export type PayingGroup = HealthGroup | VoluntaryGroup;

/**
 * Whether a group pays voluntary social insurance, not health insurance.
 *
 * @example isVoluntary('voluntary-near-poor') // true
 */
export function isVoluntary(group: PayingGroup): group is VoluntaryGroup {
  return group.startsWith('voluntary');
}

/**
 * Who pays, in the order budgets are printed (nguồn kinh phí): the central budget, the budget of the place where the SCHOOL is, the
 * province, the commune, the employer, donors (xã hội hóa), the person.
 */
export const PAYING_SOURCES = ['central', 'school-site', 'province', 'commune', 'employer', 'donor', 'person'] as const;

/** Who pays a part. */
export type PayingSource = (typeof PAYING_SOURCES)[number];
