import {
  type Implied,
  countFor,
  denominatorFor,
  divideRatios,
  gapsTo,
  intervalText,
  isAbsent,
  isWithin,
  percent,
  percentText,
  quotientText,
  ratio,
  targetRateFor,
} from '../../src/coverage/index.ts';
import { decimalsOf, figures, implied, text } from './published-notation.ts';

type Row = readonly [
  id: string,
  published: string,
  wanted: object,
  name: keyof Implied,
  expected: readonly [string, string],
];

const rounded = { qualifier: 'rounded' };
const truncated = { qualifier: 'truncated' };
const ROWS: readonly Row[] = [
  ['S0-1', 'coverage 15.79, attainment-on-rates 99.91 over', rounded, 'targetRate', ['15.798428', '15.810020']],
  ['S0-1', 'coverage 15.79, attainment-on-rates 99.91 over', truncated, 'targetRate', ['15.797638', '15.809229']],
  ['S0-1', 'coverage 15.79, attainment-on-rates 99.91, target-rate 15.80', {}, 'coverage', ['15.785000', '15.786570']],
  ['S0-1', 'coverage 15.79, attainment-on-rates 99.91, target-rate 15.80', {}, 'gapInPoints', ['0.013430', '0.015000']],
  ['S0-2', 'coverage 6.75, attainment-on-rates 100 over', { qualifier: 'more-than' }, 'targetRate', ['0.000', '6.755']],
  ['S0-2', 'coverage 6.75, attainment-on-rates 100 over', truncated, 'targetRate', ['6.678217', '6.755000']],
  ['S0-3', 'coverage 94.13, attainment-on-rates 99.05 over', rounded, 'targetRate', ['95.022967', '95.042658']],
  ['S0-3', 'coverage 94.13, attainment-on-rates 99.05 over', truncated, 'targetRate', ['95.018170', '95.037860']],
  ['S0-3', 'coverage 94.13, attainment-on-counts 99.05 over', rounded, 'targetShare', ['95.022967', '95.042658']],
  ['S1-1', 'coverage 95, target-rate 97.5', {}, 'attainmentOnRates', ['96.923076', '97.948718']],
  ['S1-1', 'coverage 95, target-rate 97.5', {}, 'gapInPoints', ['2.0', '3.0']],
  ['S1-2', 'denominator 202418, coverage 8.03, attainment-on-counts 95.4', {}, 'count', ['16245', '16264']],
  ['S1-2', 'denominator 202418, coverage 8.03, attainment-on-counts 95.4', {}, 'targetHeadcount', ['17020', '17057']],
  ['S1-3', 'count 31455, denominator 202418, target-rate 16', {}, 'targetHeadcount', ['32387', '32387']],
  ['S1-3', 'count 31455, denominator 202418, target-rate 16', {}, 'gap', ['932', '932']],
  ['S1-3', 'count 31455, coverage 15.54', {}, 'denominator', ['202349', '202478']],
  ['S1-4', 'denominator 202418, coverage 8.03, target-rate 9', {}, 'count', ['16245', '16264']],
  ['S1-4', 'denominator 202418, coverage 8.03, target-rate 9', {}, 'targetHeadcount', ['18218', '18218']],
  ['S1-4', 'denominator 202418, coverage 8.03, target-rate 9', {}, 'gap', ['1954', '1973']],
  ['S2-1', 'denominator 1000000, target-rate 95', {}, 'targetHeadcount', ['950000', '950000']],
  ['S2-2', 'coverage 90, change 15.96', { change: 'in-points' }, 'earlierCoverage', ['73.535', '74.545']],
  ['S2-5', 'coverage 83.85, attainment-on-counts 94.3', {}, 'targetShare', ['88.865924', '88.970823']],
  ['S2-5', 'coverage 83.85, attainment-on-rates 94.3', {}, 'targetRate', ['88.865924', '88.970823']],
  ['S3-1', 'count 12306, coverage 10.65', {}, 'denominator', ['115496', '115603']],
  ['S3-2', 'count 168596, coverage 86.88', {}, 'denominator', ['194046', '194067']],
  ['S3-2', 'count 168596, coverage 86.88', {}, 'uncovered', ['25450', '25471']],
  ['S3-2', 'count 168596, coverage 86.88, target-rate 90', {}, 'gap', ['6046', '6065']],
  ['S3-2', 'count 168596, coverage 86.88, target-rate 92', {}, 'gap', ['9927', '9946']],
  ['S3-2', 'count 168596, coverage 86.88, target-rate 92.5', {}, 'gap', ['10897', '10916']],
  ['S3-2', 'count 168596, coverage 86.88, target-rate 95', {}, 'gap', ['15748', '15768']],
  ['S4-2', 'count 79, target-headcount 642', {}, 'gap', ['563', '563']],
  ['S4-3', 'denominator 375, target-rate 21.6', {}, 'targetHeadcount', ['81', '81']],
  ['S4-3', 'denominator 125, target-rate 21.6', {}, 'targetHeadcount', ['27', '27']],
];

describe('published reports: what the figures imply, as intervals', () => {
  test.each(ROWS)('%s: %s %o: %s %j', (_, published, wanted, name, expected) => {
    expect(text(implied(published, wanted), name, decimalsOf(expected[0]))).toEqual(expected);
  });

  test.each([
    ['S0-1', 'attainment-on-rates 99.91 rounded', 'coverage 15.79', ratio(315700, 1998300), ratio(24300, 153700)],
    ['S0-1', 'attainment-on-rates 99.91 truncated', 'coverage 15.79', ratio(78925, 499600), ratio(157950, 999100)],
    ['S0-3', 'attainment-on-rates 99.05 rounded', 'coverage 94.13', ratio(1882500, 1981100), ratio(1882700, 1980900)],
    ['S0-3', 'attainment-on-rates 99.05 truncated', 'coverage 94.13', ratio(156875, 165100), ratio(188270, 198100)],
    ['S2-5', 'attainment-on-rates 94.3', 'coverage 83.85', ratio(167690, 188700), ratio(33542, 37700)],
  ])(
    '%s: %s of %s leaves target rates between two exact fractions, both excluded',
    (_, attainment, coverage, low, high) => {
      const { targetRate } = implied(`${coverage}, ${attainment}`);
      expect([targetRate?.low?.included, targetRate?.high?.included]).toEqual([false, false]);
      expect(isWithin(low, { low: targetRate?.low && { ...targetRate.low, included: true }, high: undefined })).toBe(
        true,
      );
      expect(targetRate?.low && quotientText(divideRatios(targetRate.low, low), 12)).toBe('1.000000000000');
      expect(targetRate?.high && quotientText(divideRatios(targetRate.high, high), 12)).toBe('1.000000000000');
    },
  );

  test('S0-1: the coverage that fits 15,80 % is closed below and open above; the share is 0,157 86570 exactly', () => {
    const { coverage } = implied('coverage 15.79, attainment-on-rates 99.91, target-rate 15.80');
    expect(coverage).toMatchObject({ low: { included: true }, high: { included: false } });
    expect(coverage?.high && percentText(coverage.high, 9)).toBe('15.786570000');
  });

  test.each(['count', 'denominator', 'gap', 'targetHeadcount'] as const)('S0-1: %s cannot be derived', (name) => {
    expect(implied('coverage 15.79, attainment-on-rates 99.91 over', rounded)).not.toHaveProperty(name);
  });

  test('S2-4: percents of plan alone say nothing about people, so no total can be made of them', () => {
    expect(Object.keys(implied('attainment-on-counts 92.78'))).toEqual(['attainmentOnCounts']);
  });

  test.each([
    ['15.80', 'rounded', true],
    ['15.81', 'rounded', true],
    ['15.81', 'truncated', false],
    ['15.79', 'rounded', false],
  ] as const)('S0-1: a target of %s %% with the attainment %s: %s', (target, reading, expected) => {
    const targets = targetRateFor({ coverage: '15.79', attainment: { printed: '99.91', reading } });
    expect(isWithin(percent(target), targets)).toBe(expected);
  });

  test.each([
    ['95', 'rounded', false],
    ['95', 'truncated', false],
    ['95.03', 'rounded', true],
  ] as const)('S0-3: a target of %s %% with the attainment %s: %s', (target, reading, expected) => {
    const targets = targetRateFor({ coverage: '94.13', attainment: { printed: '99.05', reading } });
    expect(isWithin(percent(target), targets)).toBe(expected);
  });

  test('S2-1: above 95 % of a million are 950.001 people', () => {
    const { targetHeadcount } = implied('denominator 1000000, target-rate 95', {}, { comparator: 'more-than' });
    expect(intervalText(targetHeadcount)).toEqual(['950001', '950001']);
  });

  test('S3-2: the questions can be asked alone', () => {
    expect(intervalText(denominatorFor({ count: '168596', coverage: '86.88' }))).toEqual(['194046', '194067']);
    expect(intervalText(countFor({ denominator: '202418', coverage: '8.03' }))).toEqual(['16245', '16264']);
    const gaps = gapsTo(figures('count 168596, coverage 86.88'), ['90', '92', '92.5', '95', '80']);
    expect(gaps.map((gap) => intervalText(gap))).toEqual([
      ['6046', '6065'],
      ['9927', '9946'],
      ['10897', '10916'],
      ['15748', '15768'],
      ['0', '0'],
    ]);
  });

  test('September 2022: 17,24 million at 34,84 % are of about 49,5 million', () => {
    const all = denominatorFor({ count: '17.24e6', coverage: '34.84' });
    const other = denominatorFor({ count: '17.08e6', coverage: '37.01' });
    if (isAbsent(all) || isAbsent(other)) throw new Error('no denominators');
    expect(intervalText(all)).toEqual(['49461903', '49504805']);
    expect(intervalText(other)).toEqual(['46129948', '46169433']);
  });
});
