import { type Sheet, measures, problems, read } from './report.ts';

const flat = (...headers: readonly string[]): Sheet => ({
  rows: [
    ['Đơn vị', ...headers],
    ...['Hiệp An', 'Liên Nghĩa', 'Ninh Gia'].map((name, row) => [
      name,
      ...headers.map((_, at) => 4000 + 90 * row - at),
    ]),
  ],
});

const grouped = (parents: readonly (string | null)[], labels: readonly string[], merges: readonly string[]): Sheet => ({
  rows: [['Đơn vị', ...parents], [null, ...labels], ...flat(...labels).rows.slice(1)],
  merges: ['A1:A2', ...merges],
});

describe('what comes in for one insurance is no coverage of it', () => {
  test('revenue has its own plan, and never a population', () => {
    const table = read(flat('Dân số', 'Số người tham gia BHYT', 'Dự toán thu BHYT (trđ)', 'Số thu BHYT (trđ)'));
    expect(measures(table)).toEqual(['BHYT CB--', 'Số thu BHYT E-D-']);
    expect(problems(table)).not.toContain('no-denominator-column E1');
  });

  test.each<[string, Sheet, readonly string[]]>([
    [
      'in flat headers',
      flat('KH thu BHXH', 'Số thu BHXH', 'KH thu BHYT', 'Đã thu BHYT'),
      ['Số thu BHXH C-B-', 'Số thu BHYT E-D-'],
    ],
    [
      'under the insurances',
      grouped(['BHXH', null, 'BHYT', null], ['Kế hoạch thu', 'Số thu', 'Kế hoạch thu', 'Số thu'], ['B1:C1', 'D1:E1']),
      ['Số thu BHXH C-B-', 'Số thu BHYT E-D-'],
    ],
    [
      'over the insurances',
      grouped(['Số thu', null, null], ['Tổng số', 'BHXH', 'BHYT'], ['B1:D1']),
      ['SO_THU B---', 'Số thu BHXH C---', 'Số thu BHYT D---'],
    ],
    [
      'new people',
      flat('Chỉ tiêu phát triển mới BHXH TN', 'Số người phát triển mới BHXH TN'),
      ['Phát triển mới BHXH tự nguyện C-B-'],
    ],
    [
      'new people under the insurance',
      grouped(['BHXH tự nguyện', null], ['KH phát triển mới', 'TH phát triển mới'], ['B1:C1']),
      ['Phát triển mới BHXH tự nguyện C-B-'],
    ],
  ])('%s', (_, sheet, expected) => {
    expect(measures(read(sheet))).toEqual(expected);
  });

  test('without a plan nothing can be calculated, and that is all that is said', () => {
    const table = read(flat('Dân số', 'Số thu BHYT'));
    expect(measures(table)).toEqual(['Số thu BHYT C---']);
    expect(problems(table)).toEqual(['no-plan-column C1']);
  });
});

test('what is owed for several insurances is late payment, whatever the insurance', () => {
  const table = read(flat('Số phải thu', 'Nợ BHXH', 'Nợ BHYT', 'Nợ BHTN'));
  expect(table.columns.map(({ role }) => role).slice(2)).toEqual(['late-payment', 'late-payment', 'late-payment']);
  expect(problems(table)).toContain('rival-asked D1');
});
