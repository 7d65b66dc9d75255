import fc from 'fast-check';
import {
  compareRatios,
  decimalOf,
  decimalText,
  divideRounded,
  parseDecimal,
  points,
  percentText,
  ratio,
  ratioNumber,
  rateOfFraction,
  rateOfPercent,
  shownPercent,
  shownPoints,
} from '../../src/coverage/index.ts';

describe('decimals are held as typed', () => {
  test.each([
    ['15.54', 1554n, 2],
    ['15.540', 1554n, 2],
    ['-3', -3n, 0],
    ['0', 0n, 0],
    ['1e-7', 1n, 7],
    ['2.5e+3', 2500n, 0],
  ])('%s', (text, units, scale) => {
    expect(parseDecimal(text)).toEqual({ units, scale });
  });

  test.each(['', '1,5', '1 000', 'abc', '.5', '5.', '1e999', '9'.repeat(41)])('%p is no decimal', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('a cell number is the shortest decimal that prints it', () => {
    expect(decimalOf(0.216)).toEqual({ units: 216n, scale: 3 });
    expect(decimalOf(0.1 + 0.2)).toEqual({ units: 30_000_000_000_000_004n, scale: 17 });
    for (const none of [Number.NaN, Infinity, 1e100, 1e-100]) expect(decimalOf(none)).toBeUndefined();
    expect([decimalOf(1e99)?.units, decimalOf(1e-99)?.scale]).toEqual([10n ** 99n, 99]);
  });

  test('writing and reading a decimal gives it back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 6 }), (units, scale) => {
        const read = parseDecimal(decimalText(units, scale));
        expect(read && read.units * 10n ** BigInt(scale - read.scale)).toBe(units);
      }),
    );
  });
});

describe('rounding', () => {
  test.each([
    [5n, 2n, 'half-up', 3n],
    [-5n, 2n, 'half-up', -3n],
    [5n, 2n, 'half-even', 2n],
    [7n, 2n, 'half-even', 4n],
    [5n, 2n, 'floor', 2n],
    [-5n, 2n, 'floor', -3n],
    [5n, 2n, 'ceiling', 3n],
    [-5n, 2n, 'ceiling', -2n],
    [6n, 2n, 'ceiling', 3n],
  ] as const)('%s / %s %s is %s', (numerator, denominator, rounding, expected) => {
    expect(divideRounded(numerator, denominator, rounding)).toBe(expected);
  });

  test('a quotient over nothing is a mistake of the caller', () => {
    expect(() => divideRounded(1n, 0n, 'floor')).toThrow(RangeError);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });
});

describe('percent text', () => {
  test.each([
    [31455, 202418, 2, 'half-up', '15.54'],
    [31455, 202418, 2, 'floor', '15.53'],
    [31455, 32387, 2, 'half-up', '97.12'],
    [1554, 1600, 2, 'half-up', '97.13'],
    [24999, 25000, 2, 'half-up', '100.00'],
    [1050, 1000, 2, 'half-up', '105.00'],
    [168596, 194046, 2, 'half-up', '86.88'],
    [168596, 220697, 2, 'half-up', '76.39'],
    [12306, 115495, 2, 'half-up', '10.66'],
    [12306, 115604, 2, 'half-up', '10.64'],
    [5900, 11000, 2, 'half-up', '53.64'],
    [0, 7, 2, 'half-up', '0.00'],
    [1, 3, 0, 'half-up', '33'],
  ] as const)('%d of %d with %d decimals %s is %s', (part, whole, decimals, rounding, expected) => {
    expect(percentText(ratio(part, whole), decimals, rounding)).toBe(expected);
  });
});

describe('what is shown never claims a level that is not reached', () => {
  const percent = (text: string) => rateOfPercent(text) ?? ratio(0, 1);
  test.each([
    [24999, 25000, 2, '100', '99.99', true],
    [25001, 25000, 2, '100', '100.00', false],
    [99996, 100000, 2, '100', '99.99', true],
    [99996, 100000, 3, '100', '99.996', false],
    [32386, 202418, 2, '16', '15.99', true],
    [32387, 202418, 2, '16', '16.00', false],
  ])('%d of %d with %d decimals against %s %%', (part, whole, decimals, threshold, text, lowered) => {
    expect(shownPercent(ratio(part, whole), decimals, [percent(threshold)])).toEqual({ text, lowered, raised: false });
  });

  test.each([
    [25_005, 1_000_000, '2.51', true],
    [25_000, 1_000_000, '2.50', false],
    [24_999, 1_000_000, '2.50', false],
    [26_000, 1_000_000, '2.60', false],
  ])('%d of %d against a limit of 2,5 %% is shown %s', (part, whole, text, raised) => {
    expect(shownPercent(ratio(part, whole), 2, [], [percent('2.5')])).toEqual({ text, lowered: false, raised });
  });

  test('a small gap is never shown as none', () => {
    expect(shownPoints(points('0.00043'), 2)).toBe('0.01');
    expect(shownPoints(points(0), 2)).toBe('0.00');
    expect(shownPoints(points('0.46'), 2)).toBe('0.46');
  });

  test('the shown text reaches a threshold only when the exact value does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 4 }),
        (part, whole, hundredths, decimals) => {
          const threshold = ratio(hundredths, 10_000);
          const value = ratio(part, whole);
          const { text } = shownPercent(value, decimals, [threshold]);
          const shown = rateOfPercent(text);
          const claims = shown !== undefined && compareRatios(shown, threshold) >= 0;
          if (claims) expect(compareRatios(value, threshold)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('rates', () => {
  test('percent points, fractions, text and cell numbers give the same rate', () => {
    for (const rate of [rateOfPercent('21.6'), rateOfPercent(21.6), rateOfFraction(0.216), rateOfFraction('0.216')]) {
      expect(rate && compareRatios(rate, ratio(27, 125))).toBe(0);
    }
  });

  test.each(['-1', '15,54', 'x', ''])('%p is no rate', (text) => {
    expect(rateOfPercent(text)).toBeUndefined();
  });
});

test('the double of a quotient is the one Excel gets by dividing the cells', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (part, whole) => {
      expect(ratioNumber(ratio(part, whole))).toBe(part / whole);
    }),
  );
});

test('terms beyond the integers of a double round to the nearest double all the same', () => {
  const terms = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }));
  fc.assert(
    fc.property(terms, fc.bigInt({ min: 2n, max: 10n ** 30n }), ([part, whole], factor) => {
      expect(ratioNumber(ratio(part * factor, whole * factor))).toBe(Number(part) / Number(whole));
      expect(ratioNumber(ratio(-part * factor, whole * factor))).toBe(-Number(part) / Number(whole));
    }),
  );
  expect(ratioNumber(ratio(10n ** 40n, 10n ** 41n))).toBe(0.1);
  expect(ratioNumber(ratio(3n * 10n ** 99n, 1n))).toBe(3e99);
  expect(ratioNumber(ratio(1n, 10n ** 99n))).toBe(1e-99);
  expect(ratioNumber(ratio(2n ** 54n + 3n, 1n))).toBe(2 ** 54 + 4);
});
