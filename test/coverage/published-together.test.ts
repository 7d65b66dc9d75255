import { checkPublished, impliedBy } from '../../src/coverage/index.ts';
import { figures } from './published-notation.ts';

describe('published reports: what can be true together', () => {
  test.each([
    ['S0-1', 'coverage 15.79, attainment 99.91 over, target-rate 15.80'],
    ['S0-2', 'coverage 6.75, attainment 100 over, target-rate 6.7'],
    ['S0-4', 'coverage 94.13, gap 2218, denominator 48761, target-rate 98.68'],
    ['S0-4', 'coverage 94.13, gap 2218, denominator 50000, target-rate 98.57'],
    ['S1-1', 'coverage 95, target-rate 97.5, attainment 97.44'],
    [
      'S1-3',
      'count 31455, denominator 202418, coverage 15.54, target-rate 16, attainment 97.12, gap 932, gap-in-points 0.46, target-headcount 32387',
    ],
    ['S1-4', 'denominator 202418, coverage 8.03, target-rate 9, attainment 89.22, gap 1963'],
    ['S2-2', 'coverage 90, earlier-coverage 74.04, change 15.96'],
    ['S2-2', 'coverage 90, earlier-coverage 77.61, change 15.96'],
    ['S3-1', 'count 12306, coverage 10.65, denominator 115496'],
    ['S3-1', 'count 12306, coverage 10.65, denominator 115603'],
    ['S3-2', 'count 168596, coverage 86.88, denominator 194067'],
    ['S3-2', 'count 168596, coverage 76.39, denominator 220697'],
    ['S4-2', 'count 79, target-headcount 642, attainment 12.31, gap 563'],
    ['S4-3', 'count 27, denominator 125, target-rate 21.6, attainment 100, gap 0'],
  ])('%s: %s', (_, published) => {
    expect(checkPublished(figures(published))).toMatchObject({ verdict: 'consistent', conflicts: [], remedies: [] });
  });

  test.each([
    ['S0-2: a target of 6,755 % cannot have been passed', 'coverage 6.75, attainment 100 over, target-rate 6.755'],
    ['S0-3: 95 % is excluded', 'coverage 94.13, attainment-on-rates 99.05 over, target-rate 95'],
    [
      'S1-3: the report does not cut digits off',
      'count 31455, denominator 202418, coverage 15.53 truncated, coverage 15.54 truncated',
    ],
    ['S1-3: cut off, it would print 15,53', 'count 31455, denominator 202418, coverage 15.54 truncated'],
    ['S1-3: 32.386 people are not 16 %', 'denominator 202418, target-rate 16, target-headcount 32386'],
    ['S2-5: not higher than in 2020', 'coverage 83.85, earlier-coverage 90, change 0 more-than'],
    ['S3-1: one person fewer prints 10,66', 'count 12306, coverage 10.65, denominator 115495'],
    ['S3-1: one person more prints 10,64', 'count 12306, coverage 10.65, denominator 115604'],
    [
      'S4-3: 81 of 375 are 21,6 %, 82 is a slip of floating point',
      'denominator 375, target-rate 21.6, target-headcount 82',
    ],
  ])('%s', (_, published) => {
    expect(checkPublished(figures(published)).verdict).toBe('contradictory');
  });

  test('S0-2: the whole number beside "hơn" is an inequality; which of both readings, is not chosen', () => {
    const readings = impliedBy(figures('coverage 6.75, attainment 100 over'));
    expect(readings.map(({ attainment, qualifier }) => [attainment, qualifier])).toEqual([
      ['on-counts', 'truncated'],
      ['on-counts', 'more-than'],
      ['on-rates', 'truncated'],
      ['on-rates', 'more-than'],
    ]);
    expect(readings.map(({ implied: { targetRate } = {} }) => targetRate?.high?.included)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
