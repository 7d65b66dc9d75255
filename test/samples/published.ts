/** What of a row's result is compared. */
export type PublishedFigure =
  | 'actual'
  | 'denominator'
  | 'target rate'
  | 'target headcount'
  | 'coverage'
  | 'attainment'
  | 'attainment, rounded down'
  | 'attainment on rates'
  | 'remaining'
  | 'gap in points'
  | 'verdict';

/** A figure a report published: where its sample holds it, and the printed text with a decimal point. */
export interface Published {
  readonly sheet: string;
  readonly unit: string;
  readonly indicator: string;
  readonly figure: PublishedFigure;
  readonly expected: string;
}

const figures = (
  sheet: string,
  unit: string,
  indicator: string,
  expected: Partial<Record<PublishedFigure, string>>,
): readonly Published[] =>
  Object.entries(expected).map(([figure, text]) => ({
    sheet,
    unit,
    indicator,
    figure: figure as PublishedFigure,
    expected: text,
  }));

/** Every figure of the five reports, by sample workbook. */
export const PUBLISHED: Readonly<Record<string, readonly Published[]>> = {
  'bac-kan.xlsx': [
    ...figures('BHXH', 'Tổng cộng', 'BHXH_CHUNG', {
      actual: '31455',
      denominator: '202418',
      'target rate': '16',
      coverage: '15.54',
      'target headcount': '32387',
      remaining: '932',
      attainment: '97.12',
      'attainment on rates': '97.12',
      'gap in points': '0.46',
      verdict: 'not-met',
    }),
    ...figures('BHXH bắt buộc và BHTN', 'Tổng cộng', 'BHXH_BB', { attainment: '95.6', verdict: 'not-met' }),
    ...figures('BHXH bắt buộc và BHTN', 'Tổng cộng', 'BHTN', {
      attainment: '95.4',
      coverage: '8.03',
      'target rate': '9',
      'attainment on rates': '89.22',
      'gap in points': '0.97',
      verdict: 'not-met',
    }),
    ...figures('BHYT', 'Tổng cộng', 'BHYT', {
      coverage: '95',
      'target rate': '97.5',
      'gap in points': '2.5',
      verdict: 'not-met',
    }),
    ...figures('BHYT học sinh', 'Tổng cộng', 'BHYT', { 'target rate': '100', verdict: 'not-met' }),
  ],
  'dak-glei.xlsx': [
    ...figures('BHXH, BHTN', 'Toàn huyện', 'BHXH_CHUNG', {
      coverage: '15.79',
      attainment: '99.91',
      'attainment on rates': '99.91',
      verdict: 'not-met',
    }),
    ...figures('BHXH, BHTN', 'Toàn huyện', 'BHTN', {
      coverage: '6.75',
      'attainment, rounded down': '100',
      verdict: 'met',
    }),
    ...figures('BHYT - huyện giao', 'Toàn huyện', 'BHYT', {
      coverage: '94.13',
      attainment: '99.05',
      verdict: 'not-met',
    }),
    ...figures('BHYT - tỉnh giao', 'Toàn huyện', 'BHYT', { coverage: '94.13', remaining: '2218', verdict: 'not-met' }),
  ],
  'kien-giang.xlsx': [
    ...figures('Kế hoạch 2023', 'Toàn tỉnh', 'BHXH_BB', { attainment: '92.78' }),
    ...figures('Kế hoạch 2023', 'Toàn tỉnh', 'BHXH_TN', { attainment: '86' }),
    ...figures('Kế hoạch 2023', 'Toàn tỉnh', 'BHYT', { attainment: '94.3', coverage: '83.85' }),
    ...figures('Chỉ tiêu 2025', 'Toàn tỉnh', 'BHYT', {
      'target rate': '95',
      coverage: '83.85',
      'gap in points': '11.15',
      verdict: 'not-met',
    }),
    ...figures('Chỉ tiêu 2025', 'Toàn tỉnh', 'BHXH_CHUNG', { 'target rate': '45' }),
    ...figures('Chỉ tiêu 2025', 'Toàn tỉnh', 'BHTN', { 'target rate': '35' }),
    ...figures('Năm 2020', 'Toàn tỉnh', 'BHYT', { coverage: '90', verdict: 'met' }),
    ...figures('Năm 2020', 'Toàn tỉnh', 'BHXH_TN', { coverage: '2.75', verdict: 'met' }),
    ...figures('Năm 2016', 'Toàn tỉnh', 'BHYT', { coverage: '74.04' }),
    ...figures('Năm 2016', 'Toàn tỉnh', 'BHXH_TN', { coverage: '1.31' }),
  ],
  'duc-trong.xlsx': [
    ...figures('BHYT', 'Toàn huyện', 'BHYT', { actual: '168596', coverage: '86.88' }),
    ...figures('BHYT', "Xã N'Thol Hạ", 'BHYT', { coverage: '68.9', verdict: 'not-met' }),
    ...figures('BHYT', 'Xã Hiệp An', 'BHYT', { coverage: '70.5', verdict: 'not-met' }),
    ...figures('BHYT', 'Xã Đà Loan', 'BHYT', { coverage: '87.6', verdict: 'not-met' }),
    ...figures('BHYT', 'Xã Ninh Gia', 'BHYT', { coverage: '88.8', verdict: 'not-met' }),
    ...figures('BHYT', 'Xã Tà Hine', 'BHYT', { coverage: '88.9', verdict: 'not-met' }),
    ...figures('BHYT', 'Thị trấn Liên Nghĩa', 'BHYT', { coverage: '86.1', verdict: 'not-met' }),
    ...figures('BHXH', 'Toàn huyện', 'BHXH_CHUNG', { actual: '12306', coverage: '10.65' }),
    ...figures('BHYT học sinh', 'Toàn huyện', 'BHYT', { 'target rate': '100', verdict: 'not-met' }),
  ],
  'dong-hoa.xlsx': [
    ...figures('Hội nghị', 'Toàn thị xã', 'Hội nghị', {
      actual: '4',
      'target headcount': '20',
      attainment: '20',
    }),
    ...figures('Hội nghị', 'Toàn thị xã', 'PHAT_TRIEN_MOI', {
      actual: '79',
      'target headcount': '642',
      attainment: '12.31',
      remaining: '563',
    }),
    ...figures('Phát triển mới', 'BHXH tự nguyện', '', { 'target headcount': '144' }),
    ...figures('Phát triển mới', 'BHYT hộ gia đình', '', { 'target headcount': '498' }),
    ...figures('Phát triển mới', 'Tổng cộng', '', {
      actual: '79',
      'target headcount': '642',
      attainment: '12.31',
      remaining: '563',
    }),
    ...figures('Chỉ tiêu 2025', 'Toàn thị xã', 'BHXH_CHUNG', { 'target rate': '21.6' }),
    ...figures('Chỉ tiêu 2025', 'Xã Hòa Tâm', 'BHXH_CHUNG', { coverage: '21.6', verdict: 'met', remaining: '0' }),
    ...figures('Chỉ tiêu 2025', 'Toàn thị xã', 'BHYT', { 'target rate': '95' }),
  ],
};
