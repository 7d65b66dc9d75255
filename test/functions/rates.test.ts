import { call, column, down, ExcelError, messageOf, only, row, shown } from './excel-cells.ts';
import { attainment, gap, points, rate, status, target } from '../../src/functions/rates.ts';

describe('RATE', () => {
  test('gives one exact quotient for each row, blank for blank, an error for each wrong cell alone', () => {
    const actual = column(31_455, '', 5, 'chưa rõ', 1.5, -1, 0);
    const base = column(202_418, 100, 0, 10, 10, 10, 10);
    expect(down(rate(actual, base))).toEqual([31_455 / 202_418, '', '#DIV/0!', '#VALUE!', '#VALUE!', '#VALUE!', 0]);
  });

  test('a message says what is needed, in Vietnamese and English', () => {
    expect(messageOf(rate(column('x'), column(1)))).toBe(
      'Cần số nguyên không âm, ghi bằng số; “12.306” dạng chữ phải đổi thành số. / A whole number, 0 or more, is needed; text such as “12.306” must become a number.',
    );
  });

  test('a blank, a dash and dots are no figure, and zero is one', () => {
    expect(down(rate(column(null, undefined, ' ', '-', '–', '…', 0), column(10)))).toEqual(['', '', '', '', '', '', 0]);
  });

  test('an error in a source cell passes on to the result of its own row', () => {
    const errors = [new ExcelError('#N/A'), new ExcelError('#DIV/0!'), new ExcelError('#REF!'), 5];
    const results = rate(column(...errors), column(10));
    expect(down(results)).toEqual(['#N/A', '#DIV/0!', '#VALUE!', 0.5]);
    expect(messageOf(results.slice(2))).toMatch(/#REF!/);
    const ofDataTypes = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };
    expect(only(rate(column(ofDataTypes), column(10)))).toBe('#DIV/0!');
  });

  test('a number in a format of its own counts as that number', () => {
    expect(only(rate(column({ type: 'FormattedNumber', basicValue: 5, numberFormat: '0' }), column(10)))).toBe(0.5);
  });
});

describe('Ranges side by side', () => {
  test('one cell stands for a whole column, and ranges of different shapes are refused', () => {
    expect(down(rate(column(1, 2), column(4)))).toEqual([0.25, 0.5]);
    const refused = rate(column(1, 2), column(1, 2, 3));
    expect(shown(refused)).toEqual([['#VALUE!']]);
    expect(messageOf(refused)).toMatch(/cùng số dòng/);
  });

  test('a row of rates beside a column of units gives a table', () => {
    expect(target(row(0.5, 0.9), column(10, 100, ''))).toEqual([
      [5, 9],
      [50, 90],
      ['', ''],
    ]);
  });
});

describe('An optional argument', () => {
  test('is left out where Excel, with the metadata of an older version, puts its description of the call', () => {
    const invocation = { address: 'Sheet1!A1' } as unknown as undefined;
    expect(only(attainment(column(50), column(200), invocation))).toBe(0.25);
    expect(only(gap(column(50), column(200), invocation))).toBe(150);
  });
});

describe('TARGET', () => {
  test('is the headcount that just meets the rate, without floating error', () => {
    const rates = column(0.16, 0.07, 0.216, 0.9515, '', 'x', -0.1);
    const bases = column(202_418, 100, 375, 22_000, 5, 5, 5);
    expect(down(target(rates, bases))).toEqual([32_387, 7, 81, 20_933, '', '#VALUE!', '#VALUE!']);
  });

  test('takes what a formula left behind as the number that its cell shows', () => {
    expect(down(target(column(0.1 + 0.2), column(1000)))).toEqual([300]);
  });

  test.each([
    ['>=', 95],
    ['tối thiểu', 95],
    ['TOI THIEU', 95],
    ['>', 96],
    ['trên', 96],
    ['Vượt ', 96],
    ['<=', 95],
    ['không quá', 95],
    ['<', 94],
    ['dưới', 94],
    ['khoảng', 95],
    ['', 95],
  ])('of 95%% with %j for 100 people is %i', (comparator, people) => {
    expect(only(call(target, 0.95, 100, comparator))).toBe(people);
  });

  test.each([
    ['lên', 33],
    ['xuống', 32],
    ['gần nhất', 33],
    ['chẵn', 32],
    ['', 33],
  ])('of 6.5%% of 500 people rounded %j is %i', (rounding, people) => {
    expect(only(call(target, 0.065, 500, '', rounding))).toBe(people);
  });

  test('reads a rate typed as text with its percent sign', () => {
    expect(down(target(column('95%', '21,6 %', '21.6%'), column(375)))).toEqual([357, 81, 81]);
  });

  test('asks instead of guessing when the percent sign is missing, and when a word is not known', () => {
    expect(messageOf(call(target, 95, 100))).toMatch(/95% hoặc 0,95/);
    expect(messageOf(call(target, '95', 100))).toMatch(/95%/);
    expect(messageOf(call(target, 0.95, 100, 'ít hơn'))).toBe(
      'Không hiểu “ít hơn”. Có thể ghi: >=, >, <=, <, khoảng. / “ít hơn” is not understood. Use one of: >=, >, <=, <, khoảng.',
    );
  });
});

describe('ATTAINMENT', () => {
  test('compares people with planned people', () => {
    expect(down(attainment(column(31_455, 5), column(32_387, 0)))).toEqual([31_455 / 32_387, '#DIV/0!']);
  });

  test('with a denominator the target is a rate: 100,21% of the people can be less than the rate', () => {
    expect(only(call(attainment, 95_200, 95_000))).toBe(95_200 / 95_000);
    expect(only(call(attainment, 95_200, 0.95, 101_000))).toBe((95_200 * 20) / (101_000 * 19));
    expect(down(attainment(column(1, 1), column(0.5), column('', 0)))).toEqual(['', '#DIV/0!']);
  });
});

describe('GAP', () => {
  test('is what is missing in people, never negative', () => {
    expect(down(gap(column(31_455, 1200, ''), column(32_387, 1000, 10)))).toEqual([932, 0, '']);
  });

  test.each([
    [100, '>', 1],
    [100, '>=', 0],
    [105, '<=', 5],
    [100, '<', 1],
    [99, '<', 0],
  ])('of %i people against 100 with %j is %i', (people, comparator, missing) => {
    expect(only(call(gap, people, 100, comparator))).toBe(missing);
  });
});

describe('POINTS', () => {
  test('is the gap in points, not rounded, 0 when met, blank for blank', () => {
    expect(down(points(column(90, 96, ''), column(100), column(0.95)))).toEqual([5, 0, '']);
    expect(only(call(points, 31_455, 202_418, 0.16))).toBeCloseTo(0.460374, 6);
    expect(only(call(points, 5, 0, 0.95))).toBe('#DIV/0!');
  });

  test('signed, it is coverage minus target', () => {
    expect(down(points(column(90, 96), column(100), column(0.95), column(true)))).toEqual([-5, 1]);
  });

  test('where lower is better, it is what exceeds the limit', () => {
    expect(only(call(points, 7, 100, 0.05, '', 'không quá'))).toBe(2);
    expect(only(call(points, 3, 100, 0.05, '', 'không quá'))).toBe(0);
  });

  test('rounded half up, and a difference that is there never becomes none', () => {
    expect(only(call(points, 31_455, 202_418, 0.16, '', '', 2))).toBe(0.46);
    expect(only(call(points, 949_999, 1_000_000, 0.95, '', '', 2))).toBe(0.01);
    expect(only(call(points, 949_999, 1_000_000, 0.95, true, '', 2))).toBe(-0.01);
    expect(only(call(points, 95, 100, 0.95, true, '', 2))).toBe(0);
    expect(only(call(points, 1, 2, 0.95, '', '', 11))).toBe('#VALUE!');
    expect(only(call(points, 1, 2, 0.95, 'có'))).toBe('#VALUE!');
  });
});

describe('STATUS', () => {
  test('never says met one person early', () => {
    expect(down(status(column(32_387, 32_386, 30_000, ''), column(32_387)))).toEqual([
      'Đạt',
      'Chưa đạt, gần đạt',
      'Chưa đạt',
      '',
    ]);
  });

  test.each([
    [95, '>=', 'Đạt'],
    [95, '>', 'Chưa đạt, gần đạt'],
    [95, '<=', 'Đạt'],
    [96, '<=', 'Chưa đạt, gần đạt'],
    [200, '<', 'Chưa đạt'],
    [95, 'khoảng', 'Tham khảo'],
  ])('%i people against 95 with %j: %s', (people, comparator, word) => {
    expect(only(call(status, people, 95, comparator))).toBe(word);
  });

  test('near begins where it is asked to', () => {
    expect(only(call(status, 90, 100, '', 0.9))).toBe('Chưa đạt, gần đạt');
    expect(only(call(status, 99, 100, '', '100%'))).toBe('Chưa đạt');
  });

  test('with a denominator the target is a rate, judged exactly', () => {
    const rates = [column(27, 26, 32_386, 130), column(0.216, 0.216, 0.16, 0.95), undefined, undefined] as const;
    const [actual, goal, comparator, near] = rates;
    expect(down(status(actual, goal, comparator, near, column(125, 125, 202_418, 125)))).toEqual([
      'Đạt',
      'Chưa đạt, gần đạt',
      'Chưa đạt, gần đạt',
      'Đạt, trên 100%',
    ]);
    expect(down(status(column(5, 5), column(0.5), undefined, undefined, column('', 0)))).toEqual(['', '#DIV/0!']);
  });
});
