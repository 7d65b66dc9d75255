import { decomposed, words } from '../../src/table/normalise.ts';

const key = (text: string): string =>
  words(text)
    .map((word) => word.accented)
    .join(' ');
const bare = (text: string): string =>
  words(text)
    .map((word) => word.plain)
    .join(' ');

test.each([
  ['Tỷ lệ', 'Tỉ lệ'],
  ['Tỷ lệ', 'TỶ LỆ'],
  ['Tỷ lệ', 'Tỷ lệ'.normalize('NFD')],
  ['Tỷ lệ', 'Tỷ\u00a0lệ'],
  ['Tỷ lệ', 'Tỷ\nlệ'],
  ['Tỷ lệ', '  tỷ   lệ '],
  ['Tỷ lệ', 'ty\u0309 lê \u0323'],
  ['Lũy kế', 'Luỹ kế'],
  ['Uỷ ban', 'Ủy ban'],
  ['Đơn vị', 'ÐƠN VỊ'],
  ['Số người', 'Số\u00adngười'.replace('\u00ad', ' \u200b')],
  ['TH/KH', 'TH / KH'],
])('%j and %j are the same words', (a, b) => {
  expect(key(a)).toBe(key(b));
});

test('without diacritics, đ is d', () => {
  expect(bare('Chỉ tiêu được giao (%)')).toBe('chi tieu duoc giao %');
});

test('with diacritics, words that differ in a tone stay different', () => {
  expect(key('Tân Thành')).not.toBe(key('Tân Thanh'));
  expect(decomposed('Đăk')).not.toBe(decomposed('Đắk'));
});
