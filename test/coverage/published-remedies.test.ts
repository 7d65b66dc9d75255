import {
  type FractionalCount,
  type Interval,
  type PublishedTerms,
  checkPublished,
  divideRatios,
  intervalText,
  quotientText,
  ratio,
} from '../../src/coverage/index.ts';
import { PAPER, figures } from './published-notation.ts';

type People = Interval<FractionalCount> | undefined;
const whole = (interval: People) => intervalText(interval);

describe('published reports: two targets or two denominators', () => {
  function remedies(published: string, terms: PublishedTerms = {}) {
    const { verdict, conflicts, remedies: found } = checkPublished(figures(published), terms);
    expect(verdict).toBe('contradictory');
    return { conflicts: conflicts.map((set) => set.map(({ kind }) => kind).join(' ')), found };
  }

  test('S0-3: a plan of 95 % was made of a population larger by 0,02 to 0,05 %', () => {
    const { found } = remedies('coverage 94.13, attainment-on-counts 99.05, target-rate 95', PAPER);
    const two = found.find(({ code }) => code === 'two-denominators');
    if (two?.code !== 'two-denominators') throw new Error('no second denominator');
    const drift = two.readings[0]?.implied?.drift;
    expect(intervalText(drift, 6)).toEqual(['0.999551', '0.999759']);
    expect(drift).toMatchObject({ low: { included: false }, high: { included: false } });
    expect(drift?.low && quotientText(divideRatios(drift.low, ratio(376371, 376540)), 12)).toBe('1.000000000000');
    expect(drift?.high && quotientText(divideRatios(drift.high, ratio(376409, 376500)), 12)).toBe('1.000000000000');
  });

  test.each([
    ['50000', ['98.561000', '98.571000']],
    ['48761', ['98.673717', '98.683718']],
  ])('S0-4: for %s people the 2.218 missing need a second target of %j %%', (population, expected) => {
    const published = `coverage 94.13, attainment 99.05 over, gap 2218, denominator ${population}`;
    const { conflicts, found } = remedies(published, PAPER);
    expect(conflicts).toEqual(['coverage attainment gap denominator']);
    const two = found.find(({ code }) => code === 'two-targets');
    if (two?.code !== 'two-targets') throw new Error('no second target');
    const [ofProvince, ofDistrict] = two.parts;
    expect(intervalText(ofProvince.readings[0]?.implied?.targetRate, 6, 'percent')).toEqual(expected);
    expect(ofDistrict.readings.map((one) => intervalText(one.implied?.targetRate, 6, 'percent'))).toEqual([
      ['95.022967', '95.042658'],
      ['95.018170', '95.037860'],
      ['95.022967', '95.042658'],
      ['95.018170', '95.037860'],
    ]);
  });

  test('S1-2, S1-4: 95,4 % of plan and 89,22 % of 9 % are of two BHTN targets', () => {
    const { conflicts, found } = remedies('denominator 202418, coverage 8.03, target-rate 9, attainment 95.4');
    expect(conflicts).toEqual(['coverage target-rate attainment']);
    const two = found.find(({ code }) => code === 'two-targets');
    if (two?.code !== 'two-targets') throw new Error('no second target');
    const [ofAttainment, ofRate] = two.parts;
    expect(whole(ofAttainment.readings[0]?.implied?.targetHeadcount)).toEqual(['17020', '17057']);
    expect(whole(ofRate.readings[0]?.implied?.targetHeadcount)).toEqual(['18218', '18218']);
  });

  test.each(['92.25', '92.75'])('S2-5: 83,85 %% at 94,3 %% of plan is not of a target of %s %%', (target) => {
    const { conflicts, found } = remedies(`coverage 83.85, attainment 94.3, target-rate ${target}`, PAPER);
    expect(conflicts).toEqual(['coverage attainment target-rate']);
    const two = found.find(({ code }) => code === 'two-targets');
    if (two?.code !== 'two-targets') throw new Error('no second target');
    const targets = two.parts[1].readings.map((one) => intervalText(one.implied?.targetShare, 6, 'percent'));
    expect(new Set(targets.map((ends) => ends.join()))).toEqual(new Set(['88.865924,88.970823']));
  });

  test('S3-2: the coverage is not of the population published elsewhere', () => {
    const { conflicts, found } = remedies('count 168596, coverage 86.88, denominator 220697');
    expect(conflicts).toEqual(['count coverage denominator']);
    expect(found).toHaveLength(1);
    const [two] = found;
    if (two?.code !== 'two-denominators') throw new Error('no second denominator');
    expect(two.ofPlan).toEqual(figures('denominator 220697'));
    expect(whole(two.readings[0]?.implied?.denominator)).toEqual(['194046', '194067']);
    expect(whole(two.readings[0]?.implied?.planDenominator)).toEqual(['220697', '220697']);
    expect(intervalText(two.readings[0]?.implied?.drift, 4)).toEqual(['0.8792', '0.8794']);
  });

  test('S1-3: 97,13 % is the quotient of two prints', () => {
    const published = 'count 31455, denominator 202418, coverage 15.54, target-rate 16, attainment 97.13';
    expect(remedies(published).found[0]).toEqual({ code: 'divided-prints', figure: figures('attainment 97.13')[0] });
  });

  test('K3: a plan of 95.000 people was 95 % of another population', () => {
    const published = 'count 95200, denominator 101000, coverage 94.26, target-rate 95, target-headcount 95000';
    const { conflicts, found } = remedies(`${published}, attainment-on-counts 100.21`);
    expect(conflicts).toContain('denominator target-rate target-headcount');
    const two = found.find(({ code }) => code === 'two-denominators');
    if (two?.code !== 'two-denominators') throw new Error('no second denominator');
    expect(whole(two.readings[0]?.implied?.planDenominator)).toEqual(['99999', '100000']);
    expect(intervalText(two.readings[0]?.implied?.drift, 2)).toEqual(['1.01', '1.02']);
  });
});
