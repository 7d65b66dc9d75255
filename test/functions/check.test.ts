import { call, column, down, messageOf, only } from './excel-cells.ts';
import { check } from '../../src/functions/check.ts';

describe('CHECK of published figures', () => {
  test('finds figures that can all be true', () => {
    expect(only(call(check, 31_455, 202_418, 0.1554, 0.16))).toBe('Khớp');
    expect(only(call(check, 168_596, '', 0.8688))).toBe('Khớp');
    expect(only(call(check, 31_455, 202_418, 0.1554, 0.16, 0.9712, 932, 32_387, 0.46))).toBe('Khớp');
  });

  test('names the smallest set in conflict, with the figures as they were given', () => {
    expect(only(call(check, 168_596, 220_697, 0.8688))).toBe(
      'Mâu thuẫn: số thực hiện 168.596, mẫu số 220.697, tỷ lệ bao phủ 86,88% (có thể do có hai mẫu số)',
    );
    expect(only(call(check, 31_455, 202_418, '15,54%', 0.16, '', 932, 32_390))).toMatch(
      /^Mâu thuẫn: .*chỉ tiêu 32\.390/,
    );
  });

  test('says when a second target or denominator would explain it', () => {
    // 94,13 % of 48.761 people is 99,08 % of a plan of 95 %, and 2.218 people more are another plan's.
    expect(only(call(check, '', 48_761, '94,13%', '95,00%', '99,05%'))).toMatch(/^Mâu thuẫn: .*hai mẫu số/);
    expect(only(call(check, '', '', '94,13%', '95,00%', '99,05%', 2218))).toMatch(/hai chỉ tiêu/);
  });

  test('keeps the decimals and the words of text: 15,79% is “hơn 99,91%” of 15,80%, but not 99,80%', () => {
    expect(only(call(check, '', '', '15,79%', '15,80%', 'hơn 99,91%'))).toBe('Khớp');
    expect(only(call(check, '', 10_000, '15,79%', '15,80%', '99,80%'))).toMatch(/tỷ lệ đạt 99,80%/);
    expect(only(call(check, 8691, 10_000, '86,9%'))).toBe('Khớp');
    expect(only(call(check, 8691, 10_000, '86,90%'))).toMatch(/^Mâu thuẫn/);
    expect(only(call(check, 9490, 10_000, 'gần 95%'))).toBe('Khớp');
    expect(only(call(check, 9510, 10_000, 'gần 95%'))).toMatch(/tỷ lệ bao phủ gần 95%/);
    expect(only(call(check, 9510, 10_000, 'khoảng 95%'))).toBe('Khớp');
  });

  test('takes a calculated rate for what it is', () => {
    expect(only(call(check, 31_455, 202_418, 31_455 / 202_418))).toBe('Khớp');
    expect(only(call(check, 31_455, 202_419, 31_455 / 202_418))).toMatch(/^Mâu thuẫn/);
  });

  test.each([
    ['17,24 triệu', '34,84%'],
    ['31.455 người', '15,54%'],
    ['12 306', '10,65%'],
    ['hơn 12.000', '10%'],
    ['84 nghìn', '90%'],
  ])('reads people written %j', (people, coverage) => {
    expect(only(call(check, people, '', coverage))).toBe('Khớp');
  });

  test('knows that “trên 95%” of 1.000 people is 951', () => {
    expect(only(call(check, 900, 1000, '', 'trên 95%', '', 51))).toBe('Khớp');
    expect(only(call(check, 900, 1000, '', 'trên 95%', '', 50))).toMatch(/chỉ tiêu tỷ lệ trên 95%/);
  });

  test.each([
    [['abc']],
    [[1.5]],
    [['1,5 người']],
    [['', '', '86,88']],
    [['', '', 86.88]],
    [['', '', 'chừng 95%']],
    [['', '', '', '', '', '', '', '0,46 người']],
    [['1'.repeat(30)]],
  ])('refuses %j with a message', (cells) => {
    const refused = call(check, ...cells);
    expect(only(refused)).toBe('#VALUE!');
    expect(messageOf(refused)).toMatch(/ \/ /);
  });

  test('takes a limit for a limit: what is above it is the gap, and its headcount stays within the rate', () => {
    expect(only(call(check, 10, 150, '', 'không quá 5%', '', 3, 7))).toBe('Khớp');
    expect(only(call(check, 10, 150, '', 'dưới 4%', '', 5, 5, '2,67%'))).toBe('Khớp');
    expect(only(call(check, 10, 150, '', 'không quá 5%', '', '', 8))).toMatch(
      /chỉ tiêu tỷ lệ không quá 5%, chỉ tiêu 8/,
    );
    expect(only(call(check, 10, 150, '', 'không quá 5%', '', 0))).toMatch(/^Mâu thuẫn: .*còn thiếu 0/);
  });

  test('knows a dot between thousands from a decimal comma, also before “nghìn”', () => {
    expect(only(call(check, '2.016 nghìn', 2_016_000, '100%'))).toBe('Khớp');
    expect(only(call(check, '2.016,5 nghìn', 2_016_500, '100%'))).toBe('Khớp');
    expect(only(call(check, '2,016 triệu', 2_016_000, '100%'))).toBe('Khớp');
    expect(only(call(check, '17.24 triệu', 17_240_000, '100%'))).toBe('Khớp');
  });

  test('names three of many smallest sets', () => {
    const verdict = only(call(check, 7974, 8247, '96,69%', '97,0%', '99,67%', 26));
    expect(verdict).toMatch(/^Mâu thuẫn: [^;]+; hoặc [^;]+; hoặc [^;]+; … \(có thể do có hai chỉ tiêu\)$/);
  });

  test('checks row by row; a row without figures is blank', () => {
    expect(down(check(column(50, '', 60), column(100, '', 100), column(0.5)))).toEqual([
      'Khớp',
      'Khớp',
      expect.stringMatching(/^Mâu thuẫn/),
    ]);
    expect(only(call(check, '', '', '-'))).toBe('');
  });
});
