import { type Interval, intervalText, quotientText, wholeWithin } from '../../src/coverage/index.ts';
import { PAPER, PEOPLE, decimalsOf, implied } from './published-notation.ts';

describe('published reports: people taken as plain quantities, as on paper', () => {
  test.each([
    ['95.03', '245083', '247821'],
    ['96', '118294', '118927'],
    ['97', '77148', '77417'],
    ['98', '57239', '57386'],
    ['98.5', '50698', '50813'],
    ['99', '45498', '45590'],
    ['99.5', '41266', '41342'],
    ['100', '37754', '37817'],
  ])('S0-4: 2.218 people are missing to %s %% where there are %s to %s', (rate, fewest, most) => {
    const { denominator } = implied(`coverage 94.13, gap 2218, target-rate ${rate}`, {}, PAPER);
    expect(denominator && intervalText(wholeWithin(denominator))).toEqual([fewest, most]);
  });

  test('S0-4: no target above 100 % needs at least 37.754 to 37.818 people', () => {
    const { denominator } = implied('coverage 94.13, gap 2218, target-rate 100', {}, PAPER);
    const ends = [denominator?.low, denominator?.high];
    expect(ends.map((one) => one && quotientText(one, 0, 'ceiling'))).toEqual(['37754', '37818']);
  });

  test.each([
    ['45000', '99.053888', '99.063889'],
    ['48761', '98.673717', '98.683718'],
    ['50000', '98.561000', '98.571000'],
    ['52000', '98.390384', '98.400385'],
    ['55000', '98.157727', '98.167728'],
  ])('S0-4: of %s people the target of the province is from %s to %s %%', (population, low, high) => {
    const { targetRate } = implied(`coverage 94.13, gap 2218, denominator ${population}`, {}, PAPER);
    expect(intervalText(targetRate, 6, 'percent')).toEqual([low, high]);
    expect(targetRate).toMatchObject({ low: { included: true }, high: { included: false } });
  });

  test('S0-4: against the plan of the district it would take 244.366 to 247.002 people', () => {
    const { denominator } = implied('coverage 94.13, gap 2218, attainment-on-counts 99.05', {}, PAPER);
    expect(denominator && intervalText(wholeWithin(denominator))).toEqual(['244366', '247002']);
  });

  /** With everything read as exact, the figures of the reports come out as points. */
  test.each([
    ['S1-1', 'coverage 95 exact, target-rate 97.5', 'attainmentOnRates', '97.44'],
    ['S1-1', 'coverage 95 exact, target-rate 97.5', 'gapInPoints', '2.5'],
    ['S1-3', 'count 31455, denominator 202418', 'coverage', '15.5396'],
    ['S1-3', 'count 31455, denominator 202418, target-rate 16', 'gapInPoints', '0.46'],
    ['S1-3', 'count 31455, target-headcount 32387', 'attainmentOnCounts', '97.12'],
    ['S1-3', 'count 31455, denominator 202418, target-rate 16', 'attainmentOnRates', '97.12'],
    ['S1-3', 'coverage 15.54 exact, target-rate 16', 'attainmentOnRates', '97.13'],
    ['S1-4', 'coverage 8.03 exact, target-rate 9', 'attainmentOnRates', '89.22'],
    ['S1-4', 'coverage 8.03 exact, target-rate 9', 'gapInPoints', '0.97'],
    ['S2-2', 'coverage 90 exact, change-in-points 15.96 exact', 'earlierCoverage', '74.04'],
    ['S2-2', 'coverage 90 exact, growth 15.96 exact', 'earlierCoverage', '77.61'],
    ['S2-2', 'coverage 90 exact, earlier-coverage 74.04 exact', 'growth', '21.56'],
    ['S2-3', 'coverage 2.75 exact, change-in-points 1.44 exact', 'earlierCoverage', '1.31'],
    ['S2-3', 'coverage 2.75 exact, growth 1.44 exact', 'earlierCoverage', '2.71'],
    ['S2-5', 'coverage 83.85 exact, target-rate 95', 'gapInPoints', '11.15'],
    ['S2-5', 'coverage 83.85 exact, target-rate 95', 'attainmentOnRates', '88.26'],
    ['S2-5', 'coverage 83.85 exact', 'uncoveredRate', '16.15'],
    ['S2-5', 'coverage 83.85 exact, earlier-coverage 90 exact', 'changeInPoints', '-6.15'],
    ['S3-1', 'count 12306, coverage 10.65 exact', 'denominator', '115549.30'],
    ['S3-2', 'count 168596, coverage 86.88 exact', 'denominator', '194056.17'],
    ['S3-2', 'count 168596, denominator 220697', 'coverage', '76.39'],
    ['S3-3', 'coverage 68.9 exact, earlier-coverage 86.88 exact', 'changeInPoints', '-17.98'],
    ['S3-3', 'coverage 70.5 exact, earlier-coverage 86.88 exact', 'changeInPoints', '-16.38'],
    ['S3-3', 'coverage 87.6 exact, earlier-coverage 86.88 exact', 'changeInPoints', '0.72'],
    ['S3-3', 'coverage 88.8 exact, earlier-coverage 86.88 exact', 'changeInPoints', '1.92'],
    ['S3-3', 'coverage 88.9 exact, earlier-coverage 86.88 exact', 'changeInPoints', '2.02'],
    ['S3-3', 'coverage 86.1 exact, earlier-coverage 86.88 exact', 'changeInPoints', '-0.78'],
    ['S4-2', 'count 79, target-headcount 642', 'attainmentOnCounts', '12.31'],
    ['S4-2', 'count 4, target-headcount 20', 'attainmentOnCounts', '20.00'],
    ['S4-2', 'count 395, target-headcount 642', 'attainmentOnCounts', '61.53'],
    ['K14', 'coverage 45.1 exact, earlier-coverage 42.71 exact', 'growth', '5.60'],
  ] as const)('%s: %s: %s %s', (_, published, name, expected) => {
    const interval: Interval | undefined = implied(published, {}, PAPER)[name];
    const scale = PEOPLE.includes(name) ? 1n : 100n;
    for (const value of [interval?.low, interval?.high]) {
      if (!value) throw new Error(`${name} has no bound`);
      const shown = { ...value, numerator: value.numerator * scale };
      expect(quotientText(shown, decimalsOf(expected))).toBe(expected);
    }
  });
});
