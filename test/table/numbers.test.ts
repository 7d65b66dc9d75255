import { percentText } from '../../src/coverage/index.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { dateCode, dateOfSerial, readDateText } from '../../src/table/numbers/date-text.ts';
import { isDateFormat, isPercentFormat } from '../../src/table/numbers/number-format.ts';
import { type CountUnit, PERSONS } from '../../src/table/numbers/count-unit.ts';
import { isNoFigure } from '../../src/table/numbers/figure-reading.ts';
import { splitNumberText } from '../../src/table/numbers/number-text.ts';
import { readCount, readRate } from '../../src/table/numbers/numbers.ts';
import type { RateScale } from '../../src/table/table.ts';

describe('a number of people', () => {
  test.each<[CellValue, number]>([
    [12306, 12306],
    [0, 0],
    ['0', 0],
    ['168.596', 168596],
    ['1.427.535', 1427535],
    ['12,306', 12306],
    ['1,588,505', 1588505],
    ['12 306', 12306],
    ['12\u00a0306', 12306],
    ['12\u202f306', 12306],
    ['12\u2009306', 12306],
    ['1 427 535', 1427535],
    ['31.455 người', 31455],
    ['31.455 người'.normalize('NFD'), 31455],
    ['31.455 nguoi', 31455],
    ['1.200 em', 1200],
    ['5.321 HS', 5321],
    ["'12306", 12306],
    ["'12.306", 12306],
    ['04', 4],
    ['12.306,0', 12306],
    ['12,306.00', 12306],
    [' 12.306 ', 12306],
    ['\u200b12.306', 12306],
    ['727,215', 727215],
    ['12\u2007306', 12306],
    ['12\u2008306', 12306],
    ['12’306', 12306],
    ["12'306", 12306],
    ['１２３０６', 12306],
    ['１２．３０６', 12306],
    ['12.306*', 12306],
    ['12.306 **', 12306],
    ['12.306 (1)', 12306],
    ['12.306(a)', 12306],
    ['12.306²', 12306],
    ['12.306 người (1)', 12306],
    ['+12.306', 12306],
    ['0 người', 0],
    ['12.306 thẻ', 12306],
    ['4.120 hộ', 4120],
    ['4.120 hộ gia đình', 4120],
    ['86 lượt', 86],
    ['1.250 lđ.', 1250],
    ['1.234.567 VNĐ', 1234567],
    ['1.234.567đ', 1234567],
  ])('%j', (value, people) => {
    expect(readCount(value, 'General')).toEqual({ ok: true, value: people, plain: typeof value === 'number' });
  });

  test.each<CellValue>([
    ...[null, '', '  ', '-', '–', '—', '--', '…', '...', 'x', 'X', "'", '\u00a0', 'n/a', '/', '- -', '. . .'],
    ...['không', 'Không có', 'chưa có', 'CHƯA CÓ', 'chưa báo cáo', 'Chưa giao', 'chua co', 'ko'],
  ])('%j says that there is none', (value) => {
    expect(readCount(value, 'General')).toEqual({ ok: false, code: 'blank' });
    expect(readRate(value, 'General', 'points')).toEqual({ ok: false, code: 'blank' });
    expect(isNoFigure(value)).toBe(true);
  });

  test('a zero shown as a dash by an accounting format is a zero', () => {
    expect(readCount(0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-')).toEqual({ ok: true, value: 0, plain: true });
  });

  test.each<[CellValue, string, string, number | undefined]>([
    [12.306, 'General', 'locale-suspect', 12306],
    [12.306, '#,##0.000', 'locale-suspect', 12306],
    [12.5, 'General', 'locale-suspect', 12500],
    [168.596, '0.00', 'locale-suspect', 168596],
    ['1.617,981', 'General', 'locale-suspect', 1617981],
    [0.306, 'General', 'fraction-of-person', undefined],
    [12306.5, 'General', 'fraction-of-person', undefined],
    [12.30651, 'General', 'fraction-of-person', undefined],
    ['12.306,5', 'General', 'fraction-of-person', undefined],
    ['12,5', 'General', 'fraction-of-person', undefined],
    ['0.306', 'General', 'fraction-of-person', undefined],
    [-932, 'General', 'negative-count', undefined],
    ['(932)', 'General', 'negative-count', undefined],
    ['-932', 'General', 'negative-count', undefined],
    ['84,746 triệu', 'General', 'scaled-unit', 84746000],
    ['84,746 triệu người', 'General', 'scaled-unit', 84746000],
    ['17,5 nghìn', 'General', 'scaled-unit', 17500],
    ['1.023 tỷ', 'General', 'scaled-unit', 1023000000000],
    ['1,5555 nghìn', 'General', 'fraction-of-person', undefined],
    ['932-', 'General', 'negative-count', undefined],
    ['932 –', 'General', 'negative-count', undefined],
    ['− 932', 'General', 'negative-count', undefined],
    [-12.306, 'General', 'negative-count', undefined],
    ['-1.617,981', 'General', 'negative-count', undefined],
    ['12.3O6', 'General', 'unclear-number', 12306],
    ['l2.306', 'General', 'unclear-number', 12306],
    ['I2306', 'General', 'unclear-number', 12306],
    ['1.23E+05', 'General', 'unclear-number', 123000],
    ['1,2306e4', 'General', 'unclear-number', 12306],
    ['12.306 / 14.000', 'General', 'not-only-a-number', 12306],
    ['12.306/14.000', 'General', 'not-only-a-number', 12306],
    ['12.306 (86,88%)', 'General', 'not-only-a-number', 12306],
    ['12.306 người (trong đó nữ 6.100)', 'General', 'not-only-a-number', 12306],
    ['12.306; 14.000', 'General', 'not-only-a-number', 12306],
    ['12.306 - 14.000', 'General', 'not-only-a-number', 12306],
    ['12.306\n14.000', 'General', 'not-only-a-number', 12306],
    ['12.306 + 300', 'General', 'not-only-a-number', 12306],
    ['o', 'General', 'text-in-number', undefined],
    ['Hiệp An (xã)', 'General', 'text-in-number', undefined],
    [45199, 'd/m/yyyy', 'date-in-number', undefined],
    [45199, '[$-42A]dd mmmm yyyy', 'date-in-number', undefined],
    [12306, 'd/m/yyyy', 'number-as-date', 12306],
    [168596, 'dd/mm/yyyy', 'number-as-date', 168596],
    ['23.11.2021', 'General', 'date-in-number', undefined],
    ['12-9', 'General', 'date-in-number', undefined],
    ['8/2023', 'General', 'date-in-number', undefined],
    [{ error: '#DIV/0!' }, 'General', 'error-value', undefined],
    ['#DIV/0!', 'General', 'error-value', undefined],
    ['#N/A', 'General', 'error-value', undefined],
    ['hơn 12.000', 'General', 'text-in-number', undefined],
    ['12.30.6', 'General', 'text-in-number', undefined],
    ['12 30', 'General', 'text-in-number', undefined],
    ['95%', 'General', 'text-in-number', undefined],
    [true, 'General', 'text-in-number', undefined],
    [0.95, '0%', 'text-in-number', undefined],
    ['99999999999999999', 'General', 'number-too-large', undefined],
    [1e300, 'General', 'number-too-large', undefined],
    [Number.NaN, 'General', 'fraction-of-person', undefined],
  ])('%j with format %s is a problem: %s', (value, format, code, proposal) => {
    const reading = readCount(value, format);
    expect(reading).toMatchObject({ ok: false, code, ...(proposal === undefined ? {} : { proposal }) });
    if (proposal === undefined) expect(reading).not.toHaveProperty('proposal');
  });

  test('45199 without a date format is a count: nobody guesses a date', () => {
    expect(readCount(45199, 'General')).toMatchObject({ ok: true, value: 45199 });
    expect(readCount(45199, '#,##0 "dân"')).toMatchObject({ ok: true, value: 45199 });
  });
});

test.each([
  ['(932)', true],
  ['-932', true],
  ['−932', true],
  ['–932', true],
  ['- 932', true],
  ['932-', true],
  ['932 −', true],
  ['932', false],
  ['+932', false],
  ['(1)', true],
])('the sign of %j', (text, negative) => {
  expect(splitNumberText(text)).toMatchObject({ negative });
});

test.each(['(-932)', '-932-', '(932-)', '-(932)', '12-9', '31/8', '12.306 xe', 'x12', '1.2.3', '12 30'])(
  '%j is not one number',
  (text) => {
    expect(splitNumberText(text)).toBeUndefined();
  },
);

test.each<[CellValue, number]>([
  ['1.023 tỷ', 1_023_000_000_000],
  ['1.023 tỉ đồng', 1_023_000_000_000],
  ['12,5 tỷ', 12_500_000_000],
  ['84,746 triệu', 84_746_000],
  ['84,746 trđ', 84_746_000],
  ['84,746 tr.đ', 84_746_000],
  ['325 triệu đồng', 325_000_000],
  ['2 nghìn tỷ', 2_000_000_000_000],
  ['1.234.567 đ', 1_234_567],
  [5000000, 5_000_000],
])('an amount of money: %j', (value, expected) => {
  expect(readCount(value, 'General', { ...PERSONS, money: true })).toMatchObject({ ok: true, value: expected });
});

describe('a column written in thousands or millions', () => {
  const thousands: CountUnit = { ...PERSONS, power: 3, named: 'nghìn người' };
  const millions: CountUnit = { ...PERSONS, power: 6, money: true, named: 'triệu đồng' };

  test.each<[CellValue, CountUnit, number]>([
    [12.306, thousands, 12_306],
    [168.5, thousands, 168_500],
    [14, thousands, 14_000],
    ['12,306', thousands, 12_306],
    ['12.306', thousands, 12_306_000],
    ['12.306', { ...thousands, decimal: '.' }, 12_306],
    ['12,306', { ...thousands, decimal: '.' }, 12_306_000],
    ['12.306 người', thousands, 12_306],
    [84.746, millions, 84_746_000],
    [84746, millions, 84_746_000_000],
    ['1.234,5', millions, 1_234_500_000],
    ['1.5 tỷ', millions, 1_500_000_000],
    [0.1 + 0.2, millions, 300_000],
    [0, thousands, 0],
  ])('%j', (value, unit, expected) => {
    expect(readCount(value, 'General', unit)).toEqual({ ok: true, value: expected, plain: false });
  });

  test.each<[CellValue, CountUnit, string, number | undefined]>([
    [12.3065, thousands, 'scaled-fraction', undefined],
    ['12,30655', thousands, 'scaled-fraction', undefined],
    [1e12, millions, 'number-too-large', undefined],
    [-3, thousands, 'negative-count', undefined],
    ['12.306', { ...thousands, decimal: 'unclear' }, 'unclear-number', 12306],
    ['12,306', { ...thousands, decimal: 'unclear' }, 'unclear-number', 12.306],
    ['12,306 / 14,1', thousands, 'not-only-a-number', 12.306],
  ])('%j is a problem', (value, unit, code, proposal) => {
    expect(readCount(value, 'General', unit)).toMatchObject({ ok: false, code, ...(proposal && { proposal }) });
  });
});

describe('a rate', () => {
  test.each<[CellValue, string, RateScale, string]>([
    ['15.54%', 'General', 'points', '15.54'],
    ['15,54 %', 'General', 'points', '15.54'],
    ['15,54', 'General', 'points', '15.54'],
    ['86,88', 'General', 'points', '86.88'],
    ['86.88', 'General', 'points', '86.88'],
    ['0,1554', 'General', 'fraction', '15.54'],
    ['0.8688', 'General', 'fraction', '86.88'],
    ['15,54%', 'General', 'fraction', '15.54'],
    ['100%', 'General', 'points', '100.00'],
    ['102.4%', 'General', 'points', '102.40'],
    ['101,8%', 'General', 'points', '101.80'],
    [15.54, 'General', 'points', '15.54'],
    [0.1554, 'General', 'fraction', '15.54'],
    [0.1554, '0.00%', 'points', '15.54'],
    [1, '0%', 'points', '100.00'],
    [95, '0.00', 'points', '95.00'],
    [0.9515, '0.00%', 'fraction', '95.15'],
  ])('%j with format %s in a column of %s is %s %%', (value, format, scale, percent) => {
    const reading = readRate(value, format, scale);
    expect(reading.ok && percentText(reading.value, 2)).toBe(percent);
  });

  test('what a formula left behind is the rate that its cell shows', () => {
    expect(readRate(0.07 * 100, 'General', 'points')).toMatchObject({ value: { numerator: 7n, denominator: 100n } });
    expect(readRate(1 - 0.0485, '0.00%', 'fraction')).toMatchObject({ value: { numerator: 9515n } });
    expect(readCount(0.07 * 100, 'General')).toEqual({ ok: true, value: 7, plain: false });
  });

  test('keeps the decimals exactly as typed', () => {
    expect(readRate(21.6, 'General', 'points')).toMatchObject({ value: { numerator: 216n, denominator: 1000n } });
    expect(readRate('21,6', 'General', 'points')).toMatchObject({ value: { numerator: 216n, denominator: 1000n } });
  });

  test.each<[CellValue, string, string, number | undefined]>([
    [1554, 'General', 'rate-out-of-range', 15.54],
    ['1554', 'General', 'rate-out-of-range', 15.54],
    [9515, '#,##0', 'rate-out-of-range', 95.15],
    [95, '0%', 'rate-out-of-range', 95],
    [91667, 'General', 'rate-out-of-range', 91.667],
    [168596, 'General', 'impossible-rate', undefined],
    [-5, 'General', 'impossible-rate', undefined],
    ['theo NQ', 'General', 'text-in-number', undefined],
    ['95,15 (tạm giao)', 'General', 'not-only-a-number', 95.15],
    ['9O', 'General', 'unclear-number', 90],
    ['2 triệu', 'General', 'text-in-number', undefined],
    [{ error: '#REF!' }, 'General', 'error-value', undefined],
    [45199, 'dd/mm/yyyy', 'date-in-number', undefined],
  ])('%j with format %s is a problem: %s', (value, format, code, proposal) => {
    const reading = readRate(value, format, 'points');
    expect(reading).toMatchObject({ ok: false, code, ...(proposal === undefined ? {} : { proposal }) });
  });
});

test.each<[string, string | undefined]>([
  ['23.11.2021', '2021-11-23'],
  ['31/8/2023', '2023-08-31'],
  ['12-09-2023', '2023-09-12'],
  ['2023-08-31', '2023-08-31'],
  ['ngày 05 tháng 8 năm 2023', '2023-08-05'],
  ['8-2023', '2023-08'],
  ['8/2023', '2023-08'],
  ['tháng 8/2023', '2023-08'],
  ['31/8', '--08-31'],
  ['12-9', '--09-12'],
  ['29/2', '--02-29'],
  ['31/2/2023', undefined],
  ['13/2023', undefined],
  ['12.306', undefined],
  ['Hiệp An', undefined],
])('a date as offices write it: %s', (text, code) => {
  const date = readDateText(text);
  expect(date && dateCode(date)).toBe(code);
});

test.each([
  [45_181, '12/9/2023'],
  [61, '1/3/1900'],
  [45_181.75, '12/9/2023'],
  [-3, '-3'],
])('a number under a date format is told as its date: %d', (serial, text) => {
  expect(dateOfSerial(serial)).toBe(text);
});

test('date and percent formats are told from formats that only print such letters', () => {
  expect(['d/m/yyyy', 'mmm-yy', '[h]:mm', 'yyyy"năm"', '[$-409]m/d/yy'].every(isDateFormat)).toBe(true);
  expect(['General', '#,##0', '[Red]0', '0 "dân"', '#,##0\\h', '_-* #,##0_d', '@'].some(isDateFormat)).toBe(false);
  expect([isPercentFormat('0.00%'), isPercentFormat('0"%"'), isPercentFormat('0\\%')]).toEqual([true, false, false]);
});
