import { isUnitLine, readUnitLine } from '../../src/table/places/unit-line.ts';

test.each([
  ['Đơn vị tính: người', { people: 0 }],
  ['ĐVT: người, %', { people: 0 }],
  ['(Đơn vị tính: Người)', { people: 0 }],
  ['Đơn vị: nghìn người', { people: 3 }],
  ['Đơn vị tính: ngàn người', { people: 3 }],
  ['ĐVT: 1.000 người', { people: 3 }],
  ['ĐVT: 1000 người; %', { people: 3 }],
  ['Don vi tinh: trieu nguoi', { people: 6 }],
  ['Đơn vị tính: triệu đồng', { money: 6 }],
  ['ĐVT: tr.đ', { money: 6 }],
  ['ĐVT: 1.000đ', { money: 3 }],
  ['ĐVT: 1.000.000 đồng', { money: 6 }],
  ['Đơn vị tính: tỷ đồng', { money: 9 }],
  ['Đơn vị tính: tỉ đồng', { money: 9 }],
  ['Đơn vị tính: nghìn tỷ đồng', { money: 12 }],
  ['Đơn vị tính: đồng', { money: 0 }],
  ['Đơn vị tính: người, triệu đồng, %', { people: 0, money: 6 }],
  ['Đơn vị tính: nghìn người và triệu đồng', { people: 3, money: 6 }],
  ['ĐVT: nghìn', { people: 3, money: 3 }],
  ['ĐVT: thẻ', { people: 0 }],
  ['ĐVT: em', { people: 0 }],
  ['ĐVT: %', {}],
  ['Dân số (nghìn người)', { people: 3 }],
  ['Số phải thu (triệu đồng)', { money: 6 }],
  ['Số thu, triệu đồng', { money: 6 }],
  ['(người)', { people: 0 }],
  ['Đơn vị tính/Unit: nghìn người/Thousand persons', { people: 3 }],
])('%s', (text, units) => {
  expect(readUnitLine(text)).toEqual({ text, ...units });
});

test.each([
  'Số người tham gia BHYT',
  'Đơn vị: BHXH huyện Đức Trọng',
  'Đơn vị báo cáo: BHXH tỉnh',
  'Đơn vị',
  'Tỷ lệ (%) so với dân số',
  'Trong đó (nữ)',
  'Người lập biểu',
  'Số tiền',
  '',
  'x'.repeat(500),
])('%s names no unit of measure', (text) => {
  expect(readUnitLine(text)?.people).toBeUndefined();
  expect(readUnitLine(text)?.money).toBeUndefined();
});

test('a line of units is told from a header that names one', () => {
  expect(['ĐVT: người', '(nghìn người)', 'Đơn vị tính: %'].map(isUnitLine)).toEqual([true, true, true]);
  expect(['Dân số (nghìn người)', 'Đơn vị', 'Đơn vị: UBND xã'].map(isUnitLine)).toEqual([false, false, false]);
});
