import {
  type Absent,
  type ComparableRate,
  type IndicatorDraft,
  type NamedDenominator,
  INDICATORS,
  absent,
  actual,
  calendarDate,
  changeOfRates,
  checkIndicators,
  checkRateSum,
  checkSum,
  coverageOver,
  defineIndicator,
  denominator,
  isAbsent,
  percent,
  percentText,
  points,
  ratio,
  reasonAboveWhole,
} from '../../src/coverage/index.ts';

const BLANK = absent('blank');

describe('the indicators of the field', () => {
  test('are ten, each under its own code', () => {
    expect(Object.entries(INDICATORS).map(([key, { code }]) => [key, code])).toEqual(
      [
        'BHXH_BB',
        'BHXH_TN',
        'BHXH_CHUNG',
        'BHTN',
        'BHYT',
        'BHYT_HO_GIA_DINH',
        'BHYT_HOC_SINH',
        'PHAT_TRIEN_MOI',
        'SO_THU',
        'TY_LE_CHAM_DONG',
      ].map((code) => [code, code]),
    );
  });

  test('new sign-ups and revenue are flows, the others stocks; only late payment is better when lower', () => {
    const codes = (of: 'measure' | 'better' | 'unit', value: string): string[] =>
      Object.values(INDICATORS).flatMap((indicator) => (indicator[of] === value ? [indicator.code] : []));
    expect(codes('measure', 'flow')).toEqual(['PHAT_TRIEN_MOI', 'SO_THU']);
    expect(codes('better', 'lower')).toEqual(['TY_LE_CHAM_DONG']);
    expect(codes('unit', 'dong')).toEqual(['SO_THU', 'TY_LE_CHAM_DONG']);
  });
});

describe('an indicator of one’s own', () => {
  const draft = (given: Partial<IndicatorDraft>): IndicatorDraft => ({
    code: 'BHYT_TRE_EM',
    name: 'BHYT trẻ em',
    usualDenominator: 'population',
    ...given,
  });

  test('is of people at a date, the more the better, unless it says otherwise', () => {
    expect(defineIndicator(draft({ name: ' BHYT trẻ em ' }))).toEqual({
      ok: true,
      indicator: { ...draft({}), unit: 'person', measure: 'stock', better: 'higher' },
    });
    expect(defineIndicator(draft({ better: 'lower', measure: 'flow', unit: 'dong' }))).toMatchObject({
      indicator: { better: 'lower', measure: 'flow', unit: 'dong' },
    });
  });

  test.each<[Partial<IndicatorDraft>, string]>([
    [{ code: 'trẻ em' }, 'code-malformed'],
    [{ code: '' }, 'code-malformed'],
    [{ code: '1A' }, 'code-malformed'],
    [{ code: 'BHYT' }, 'code-taken'],
    [{ name: '  ' }, 'name-blank'],
    [{ within: 'BHYT_TRE_EM' }, 'contains-itself'],
    [{ sumOf: ['BHYT_TRE_EM'] }, 'contains-itself'],
  ])('%j is refused: %s', (given, code) => {
    expect(defineIndicator(draft(given))).toEqual({ ok: false, code });
  });

  test('may have a code that is no indicator, though every object has it', () => {
    expect(defineIndicator(draft({ code: 'CONSTRUCTOR' }))).toMatchObject({ ok: true });
  });
});

describe('a whole and its parts, in people', () => {
  test.each([
    ['BHXH is compulsory plus voluntary', 206_810, [199_511, 7_299], { outcome: 'agrees', whole: 206_810 }],
    [
      'two people too many',
      206_812,
      [199_511, 7_299],
      { outcome: 'differs', whole: 206_812, sum: 206_810, difference: 2 },
    ],
    ['only the parts are printed', BLANK, [199_511, 7_299], { outcome: 'added-up', whole: 206_810 }],
    [
      'the voluntary is missing',
      BLANK,
      [199_511, BLANK],
      { outcome: 'unknown', whole: absent('incomplete'), missing: [1] },
    ],
    ['a part is missing', 206_810, [199_511, BLANK], { outcome: 'unknown', whole: 206_810, missing: [1] }],
    [
      'one part alone is more than the whole',
      199_500,
      [199_511, BLANK],
      { outcome: 'differs', whole: 199_500, sum: absent('incomplete'), difference: -11, missing: [1] },
    ],
  ])('%s', (_name, whole, parts, expected) => {
    const figure = (cell: number | Absent) => (typeof cell === 'number' ? actual(cell) : cell);
    expect(checkSum({ whole: figure(whole), parts: parts.map(figure) })).toMatchObject(expected);
  });
});

describe('a whole and its parts, in rates', () => {
  const over = (rate: ComparableRate['rate'], denominatorKind: ComparableRate['denominatorKind'] = 'labour-force') => ({
    rate,
    denominatorKind,
  });

  test.each([
    ['38,6 % and 6,5 % are 45,1 %', percent('45.1'), [percent('38.6'), percent('6.5')], 'agrees', '45.1'],
    ['one tenth of a point more', percent('45.2'), [percent('38.6'), percent('6.5')], 'differs', '45.1'],
    ['only the parts are printed', BLANK, [percent('38.6'), percent('6.5')], 'added-up', '45.1'],
    ['a part is missing', percent('45.1'), [percent('38.6'), BLANK], 'unknown', 'incomplete'],
    ['one part alone is more than the whole', percent('38.5'), [percent('38.6'), BLANK], 'differs', 'incomplete'],
    ['a part and the whole are missing', BLANK, [percent('38.6'), BLANK], 'unknown', 'incomplete'],
  ] as const)('%s', (_name, whole, parts, outcome, sum) => {
    const found = checkRateSum({ whole: over(whole), parts: parts.map((part) => over(part)) });
    if (isAbsent(found)) throw new Error('the denominators are the same');
    expect(found.outcome).toBe(outcome);
    expect(isAbsent(found.sum) ? found.sum.absent : percentText(found.sum, 1)).toBe(sum);
  });

  test('a difference is in points, to the last digit', () => {
    const parts = [over(percent('38.6')), over(percent('6.5'))];
    const found = checkRateSum({ whole: over(percent('45.2')), parts });
    if (isAbsent(found) || !found.difference) throw new Error('they differ');
    const [a, b] = [found.difference, points('0.1')];
    expect(a.numerator * b.denominator).toBe(b.numerator * a.denominator);
  });

  test('rates over different denominators do not add up', () => {
    const found = checkRateSum({
      whole: over(percent('45.1')),
      parts: [over(percent('38.6')), over(percent('6.5'), 'labour-force-of-working-age')],
    });
    expect(found).toEqual(absent('different-denominators'));
  });
});

describe('the indicators of one unit against each other', () => {
  const BHXH_BB = actual(900);
  test.each([
    ['nothing contradicts', { BHXH_BB, BHXH_TN: actual(100), BHXH_CHUNG: actual(1000), BHTN: actual(900) }, []],
    [
      'BHXH is not the sum',
      { BHXH_BB, BHXH_TN: actual(100), BHXH_CHUNG: actual(990) },
      [{ code: 'sum-differs', indicator: 'BHXH_CHUNG', printed: 990, sum: 1000, difference: -10 }],
    ],
    [
      'more compulsory than in all',
      { BHXH_BB, BHXH_CHUNG: actual(890) },
      [{ code: 'parts-exceed-whole', indicator: 'BHXH_CHUNG', printed: 890, sum: 900, difference: -10 }],
    ],
    [
      'more unemployment insurance than compulsory',
      { BHXH_BB, BHTN: actual(901) },
      [{ code: 'exceeds-container', indicator: 'BHTN', container: 'BHXH_BB', by: 1 }],
    ],
    ['the voluntary is not known', { BHXH_BB, BHXH_TN: BLANK, BHXH_CHUNG: actual(1000) }, []],
    ['the compulsory is not known', { BHTN: actual(901), BHXH_CHUNG: BLANK }, []],
    ['nothing is known', {}, []],
  ])('%s', (_name, actuals, expected) => {
    expect(checkIndicators(actuals)).toEqual(expected);
  });

  test('one’s own indicators are checked with them', () => {
    const own = { ...INDICATORS.BHYT, code: 'BHYT_TRE_EM', within: 'BHYT' };
    expect(checkIndicators({ BHYT: actual(10), BHYT_TRE_EM: actual(12) }, [INDICATORS.BHYT, own])).toEqual([
      { code: 'exceeds-container', indicator: 'BHYT_TRE_EM', container: 'BHYT', by: 2 },
    ]);
  });
});

describe('a coverage with the name of its denominator', () => {
  const of = (kind: NamedDenominator['kind'], people: number): NamedDenominator => ({
    kind,
    asOf: calendarDate(2022, 12, 31),
    people: denominator(people),
    source: 'Niên giám thống kê',
  });

  test('keeps it', () => {
    const over = of('population', 220_697);
    const coverage = coverageOver(actual(168_596), over);
    expect(coverage).toEqual({ rate: ratio(168_596, 220_697), denominatorKind: 'population', denominator: over });
    expect(coverageOver(BLANK, over).rate).toEqual(BLANK);
  });

  test('is not compared with one of another kind', () => {
    const employed = coverageOver(actual(31_455), of('employed', 202_418));
    expect(changeOfRates(employed, coverageOver(actual(31_455), of('labour-force', 210_000)))).toEqual(
      absent('different-denominators'),
    );
    expect(changeOfRates(employed, employed)).toMatchObject({ points: { numerator: 0n } });
  });

  test('a plan is no denominator of a coverage', () => {
    // @ts-expect-error percent of plan is attainment
    const kind: NamedDenominator['kind'] = 'plan';
    expect(reasonAboveWhole(INDICATORS.PHAT_TRIEN_MOI, kind)).toBe('over-plan');
  });

  test.each([
    ['BHXH_BB', 'counted-at-work'],
    ['BHXH_CHUNG', 'counted-at-work'],
    ['BHTN', 'counted-at-work'],
    ['BHXH_TN', 'check-denominator'],
    ['BHYT', 'check-denominator'],
    ['BHYT_HOC_SINH', 'check-denominator'],
  ] as const)('above 100 %%, %s: %s', (code, reason) => {
    expect(reasonAboveWhole(INDICATORS[code], 'population')).toBe(reason);
  });
});
