import type { Table } from '../../src/table/table.ts';
import { type Sheet, read } from './report.ts';

const monthly = (header: readonly (string | null)[]): Table =>
  read({
    rows: [header, ['Xã Hiệp An', 14000, 9870, 9900], ['Xã Đà Loan', 12306, 10780, 10790]],
  });

const AUGUST = ['Đơn vị', 'Dân số', 'Thực hiện tháng 7/2025', 'Thực hiện tháng 8/2025'];

test.each([
  ['another month', ['Đơn vị', 'Dân số', 'Thực hiện tháng 8/2025', 'Thực hiện tháng 9/2025']],
  ['no diacritics', ['Don vi', 'Dan so', 'Thuc hien thang 7/2025', 'Thuc hien thang 8/2025']],
  ['capitals and line breaks', ['ĐƠN VỊ', 'DÂN\nSỐ', 'Thực hiện\ntháng 7/2025', 'THỰC HIỆN THÁNG 8/2025']],
  ['decomposed letters', AUGUST.map((text) => text.normalize('NFD'))],
])('%s is the same shape', (_, header) => {
  expect(monthly(header).shape).toEqual(monthly(AUGUST).shape);
});

test.each([
  ['another column', ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện tháng 8/2025']],
  ['another order', ['Đơn vị', 'Thực hiện tháng 7/2025', 'Dân số', 'Thực hiện tháng 8/2025']],
])('%s is another shape', (_, header) => {
  expect(monthly(header).shape.key).not.toBe(monthly(AUGUST).shape.key);
});

test('columns of the same words are told apart by their order', () => {
  expect(monthly(AUGUST).shape.columns.map(({ name }) => name)).toEqual([
    'don vi',
    'dan so',
    'thuc hien thang',
    'thuc hien thang #2',
  ]);
});

test('columns we wrote beside the table do not change its shape', () => {
  const rows: Sheet['rows'] = [
    ['Đơn vị', 'Dân số', 'Số người tham gia', 'Tỷ lệ bao phủ'],
    ['Xã Hiệp An', 14000, 9870, 0.705],
    ['Xã Đà Loan', 12306, 10780, 0.876],
  ];
  const bare = read({ rows: rows.map((row) => row.slice(0, 3)) });
  expect(read({ rows }, { ours: new Set([3]) }).shape).toEqual(bare.shape);
});

test('choices recalled for another shape change nothing', () => {
  const rows: Sheet['rows'] = [
    ['Đơn vị', 'Dân số', 'Số người tham gia'],
    ['Xã Hiệp An', 14000, 9870],
  ];
  const { shape, columns } = read({ rows });
  const choices = { 'dan so': { role: 'other' } } as const;
  const roleOfB = (key: string): string | undefined =>
    read({ rows }, { recall: () => ({ key, choices }) }).columns[1]?.certainty;
  expect(roleOfB(shape.key)).toBe('remembered');
  expect(roleOfB('0000')).toBe(columns[1]?.certainty);
});
