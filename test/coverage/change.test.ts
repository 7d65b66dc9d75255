import {
  type Absent,
  type ComparableRate,
  type Points,
  type Ratio,
  absent,
  actual,
  changeOfCounts,
  changeOfRates,
  compareRatios,
  isAbsent,
  percent,
  percentText,
  points,
  ratesBefore,
  ratio,
} from '../../src/coverage/index.ts';

const ofPopulation = (rate: ComparableRate['rate']): ComparableRate => ({ rate, denominatorKind: 'population' });
const shown = (value: Ratio | Points | Absent): string => (isAbsent(value) ? value.absent : percentText(value, 2));

describe('people against an earlier date', () => {
  test.each([
    [94500, 90000, 4500, '5.00'],
    [90000, 94500, -4500, '-4.76'],
    [1200, 1200, 0, '0.00'],
    [79, 0, 79, 'zero-base'],
    [0, 79, -79, '-100.00'],
  ])('%d against %d', (now, before, difference, growth) => {
    const change = changeOfCounts(actual(now), actual(before));
    expect(change).toMatchObject({ difference });
    expect(isAbsent(change) || shown(change.growth)).toBe(growth);
  });

  test('without one of the figures there is no change', () => {
    expect(changeOfCounts(absent('blank'), actual(1))).toEqual(absent('blank'));
    expect(changeOfCounts(actual(1), absent('unreadable'))).toEqual(absent('unreadable'));
  });
});

describe('rates against an earlier date, in points and in percent', () => {
  test.each([
    ['45.1', '42.71', '2.39', '5.60'],
    ['38.05', '38', '0.05', '0.13'],
    ['90', '74.04', '15.96', '21.56'],
    ['83.85', '90', '-6.15', '-6.83'],
    ['3.92', '2.5', '1.42', '56.80'],
    ['3', '0', '3.00', 'zero-base'],
  ])('%s %% against %s %%', (now, before, inPoints, growth) => {
    const change = changeOfRates(ofPopulation(percent(now)), ofPopulation(percent(before)));
    expect(isAbsent(change) || [shown(change.points), shown(change.growth)]).toEqual([inPoints, growth]);
  });

  test('calculated rates are compared before any rounding', () => {
    const change = changeOfRates(ofPopulation(ratio(1, 3)), ofPopulation(ratio(1, 4)));
    expect(isAbsent(change) || compareRatios(change.growth as Ratio, ratio(1, 3))).toBe(0);
  });

  test('rates of different things are not compared', () => {
    const employed: ComparableRate = { rate: percent('15.54'), denominatorKind: 'employed' };
    const workforce: ComparableRate = { rate: percent('14'), denominatorKind: 'labour-force' };
    expect(changeOfRates(employed, workforce)).toEqual(absent('different-denominators'));
  });

  test('without one of the rates there is no change', () => {
    expect(changeOfRates(ofPopulation(absent('blank')), ofPopulation(percent('9')))).toEqual(absent('blank'));
    expect(changeOfRates(ofPopulation(percent('9')), ofPopulation(absent('zero-denominator')))).toEqual(
      absent('zero-denominator'),
    );
  });
});

describe('a printed rise without "points" has two readings', () => {
  test.each([
    ['90', '15.96', '74.04', '77.61'],
    ['2.75', '1.44', '1.31', '2.71'],
    ['2.75', '10', 'below-zero', '2.50'],
    ['40', '-100', '140.00', 'zero-base'],
  ])('%s %% after %s', (now, change, ifPoints, ifGrowth) => {
    const before = ratesBefore(percent(now), points(change));
    expect([shown(before.ifPoints), shown(before.ifGrowth)]).toEqual([ifPoints, ifGrowth]);
  });
});
