import {
  DEFAULT_PARAMETERS,
  type Rate,
  absent,
  actual,
  calendarDate,
  compulsoryContribution,
  dong,
  healthPremium,
  householdPremiums,
  isAbsent,
  moneyText,
  ratio,
  totalDong,
  voluntaryContribution,
  withEntry,
} from '../../src/coverage/index.ts';

const january2026 = calendarDate(2026, 1, 1);

describe('premiums of a household', () => {
  test.each([
    [2019, 12, [67_050, 46_935, 40_230, 33_525, 26_820], [804_600, 563_220, 482_760, 402_300, 321_840]],
    [2023, 7, [81_000, 56_700, 48_600, 40_500, 32_400], [972_000, 680_400, 583_200, 486_000, 388_800]],
    [2026, 6, [105_300, 73_710, 63_180, 52_650, 42_120], [1_263_600, 884_520, 758_160, 631_800, 505_440]],
    [2026, 7, [113_850, 79_695, 68_310, 56_925, 45_540], [1_366_200, 956_340, 819_720, 683_100, 546_480]],
  ])('in %d-%d', (year, month, monthly, yearly) => {
    const date = calendarDate(year, month, 1);
    const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
    expect(householdPremiums({ size: 5, date })).toEqual({
      monthly,
      monthlyTotal: sum(monthly),
      yearly,
      yearlyTotal: sum(yearly),
    });
  });

  test('the sixth person pays as much as the fifth', () => {
    expect(healthPremium({ group: 'household', date: january2026, person: 6 })).toBe(42_120);
  });

  test('a premium that is not whole is rounded once, not share by share', () => {
    const odd = { value: dong(1_000_011), from: january2026, source: 'made up', certainty: 'unverified' } as const;
    const parameters = { ...DEFAULT_PARAMETERS, baseSalary: withEntry(DEFAULT_PARAMETERS.baseSalary, odd) };
    // 4,5 % is 45.000,495; 70 % of that 31.500,3465.
    expect(healthPremium({ group: 'household', date: january2026, person: 2, parameters })).toBe(31_500);
  });

  test('nothing is known before the first base salary', () => {
    expect(householdPremiums({ size: 2, date: calendarDate(2018, 1, 1) })).toEqual(absent('no-parameter'));
  });

  test.each([0, -1, 1.5, Number.NaN])('a household of %p persons is a mistake of the caller', (size) => {
    expect(() => householdPremiums({ size, date: january2026 })).toThrow(RangeError);
    expect(() => healthPremium({ group: 'household', date: january2026, person: size })).toThrow(RangeError);
  });

  test('nor does a household of a billion keep anybody waiting', () => {
    expect(() => householdPremiums({ size: 1e9, date: january2026 })).toThrow(RangeError);
  });
});

describe('compulsory schemes', () => {
  test('together with health insurance an employee and the employer pay 32 % of the wage', () => {
    const wage = dong(10_000_000);
    const amounts = (['social', 'unemployment'] as const).map((scheme) => {
      const contribution = compulsoryContribution({ scheme, wage, date: january2026 });
      return isAbsent(contribution) ? contribution : contribution.total;
    });
    expect(totalDong([...amounts, healthPremium({ group: 'employee', wage, date: january2026 })])).toBe(3_200_000);
  });

  test('the owner of a registered household business pays at least 585.000', () => {
    const wage = dong(2_340_000);
    expect(compulsoryContribution({ scheme: 'business-household', wage, date: january2026 })).toEqual({
      total: 585_000,
      employer: 0,
      person: 585_000,
    });
  });
});

describe('money', () => {
  test.each([
    [1_263_600, 'dong', 0, '1263600'],
    [1_263_600, 'thousand-dong', 0, '1264'],
    [1_263_500, 'thousand-dong', 0, '1264'],
    [1_263_600, 'million-dong', 3, '1.264'],
    [8_106_242_643_750, 'billion-dong', 1, '8106.2'],
  ] as const)('%d in %s with %d decimals is %s', (amount, unit, decimals, text) => {
    expect(moneyText(dong(amount), unit, decimals)).toBe(text);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53])('%p is no amount in đồng', (amount) => {
    expect(() => dong(amount)).toThrow(RangeError);
  });

  test('an amount, a headcount and a rate cannot stand for each other', () => {
    // @ts-expect-error a headcount is no money
    totalDong([actual(5)]);
    // @ts-expect-error a plain number is no money
    voluntaryContribution({ income: 1_500_000, date: january2026 });
    // @ts-expect-error a calculated share is no typed rate
    const share: Rate = ratio(1, 2);
    expect(share).toBeDefined();
  });
});
