import {
  type FigureColumns,
  type Terms,
  absent,
  absentCode,
  actual,
  assess,
  assessColumns,
  columnOf,
  columnTotal,
  countAt,
  denominator,
  figureAt,
  figuresAt,
  percent,
  targetHeadcount,
  verdictAt,
  verdictCode,
} from '../../src/coverage/index.ts';

const BLANK = absent('blank');
const AT_LEAST: Terms = { comparator: 'at-least', near: percent('95') };
const of = (...values: number[]) => ({ values: new Float64Array(values) });

/** All that the columns say about one row. */
function rowOf(columns: FigureColumns, terms: Terms, row = 0) {
  const { coverage, target, attainment, remaining, verdict } = assessColumns(columns, terms);
  return {
    coverage: figureAt(coverage, row),
    target: figureAt(target, row),
    attainment: figureAt(attainment, row),
    remaining: figureAt(remaining, row),
    verdict: verdictAt(verdict, row),
  };
}

describe('a column of units assessed', () => {
  test('the figures Bắc Kạn published come out', () => {
    const columns = { actual: of(31455), denominator: of(202418), targetRate: percent('16') };
    expect(rowOf(columns, AT_LEAST)).toEqual({
      coverage: 31455 / 202418,
      target: 32387,
      attainment: 31455 / 32387,
      remaining: 932,
      verdict: 'near',
    });
  });

  test.each([
    [100, '7', 7],
    [50, '14', 7],
    [375, '21.6', 81],
    [2750, '92.4', 2541],
    [22000, '95.15', 20933],
    [202418, '16', 32387],
    [1015000, '95', 964250],
  ])('of %d people %s %% are %d, as one rate, as percent points and as fractions', (base, points, people) => {
    const bases = of(base, base);
    const actuals = of(people, people - 1);
    const number = Number(points);
    const rates = [
      percent(points),
      { ...of(number, number), unit: 'percent' },
      { ...of(Number(`${points}e-2`), Number(`${points}e-2`)), unit: 'fraction' },
    ] as const;
    for (const targetRate of rates) {
      const result = assessColumns({ actual: actuals, denominator: bases, targetRate }, AT_LEAST);
      expect(Array.from(result.target.values)).toEqual([people, people]);
      expect(Array.from(result.remaining.values)).toEqual([0, 1]);
      expect([verdictAt(result.verdict, 0), verdictAt(result.verdict, 1)]).not.toContain('informational');
      expect(verdictAt(result.verdict, 0)).toBe('met');
      expect(verdictAt(result.verdict, 1)).not.toBe('met');
      expect(result.proven).toBe(2);
    }
  });

  test('money in đồng beyond what one product holds is still proven', () => {
    const plan = 5_000_000_000_001;
    const columns = {
      actual: of(plan - 1),
      denominator: of(plan),
      targetRate: { ...of(95.15), unit: 'percent' },
    } as const;
    const { target, proven } = assessColumns(columns, { comparator: 'at-least' });
    expect([target.values[0], proven]).toEqual([4_757_500_000_001, 1]);
  });

  test('a table of plans and results needs no denominator', () => {
    const columns = { actual: of(950, 0), targetHeadcount: of(1000, 1000) };
    expect(rowOf(columns, AT_LEAST)).toEqual({
      coverage: BLANK,
      target: 1000,
      attainment: 0.95,
      remaining: 50,
      verdict: 'near',
    });
    expect(assessColumns(columns, AT_LEAST).proven).toBe(2);
  });

  test('where lower is better there is no percent of plan in any row', () => {
    const columns = { actual: of(500, 300), denominator: of(10_000, 10_000), targetRate: percent('3.65') };
    const result = assessColumns(columns, { comparator: 'at-most' });
    expect([0, 1].map((row) => figureAt(result.attainment, row))).toEqual(Array(2).fill(absent('lower-is-better')));
    expect(Array.from(result.remaining.values)).toEqual([135, 0]);
  });

  test('a target with "about" is shown and not judged', () => {
    const columns = { actual: of(1, 3), targetHeadcount: of(2, 2) };
    const { verdict, proven } = assessColumns(columns, { ...AT_LEAST, comparator: 'about' });
    expect([verdictAt(verdict, 0), verdictAt(verdict, 1), proven]).toEqual(['informational', 'informational', 2]);
  });
});

describe('what is no figure', () => {
  test.each([
    ['a negative number', -1, 'unreadable'],
    ['a fraction', 12.306, 'unreadable'],
    ['no number', Number.NaN, 'unreadable'],
    ['more than a double holds exactly', 2 ** 53, 'too-large'],
    ['infinity', Infinity, 'too-large'],
  ] as const)('%s among the actuals is told in its row and leaves the others alone', (_name, value, reason) => {
    const columns = { actual: of(900, value, 950), denominator: of(1000, 1000, 1000), targetRate: percent('95') };
    const { coverage, target, verdict, proven } = assessColumns(columns, AT_LEAST);
    expect(figureAt(coverage, 1)).toEqual(absent(reason));
    expect(coverage.values[1]).toBeNaN();
    expect(figureAt(target, 1)).toBe(950);
    expect(verdictAt(verdict, 1)).toEqual(absent(reason));
    expect([verdictAt(verdict, 0), verdictAt(verdict, 2), proven]).toEqual(['not-met', 'met', 2]);
  });

  test('a figure whose reason says it is missing is not used, whatever number stands there', () => {
    const reasons = new Uint8Array([absentCode('blank')]);
    const columns = { actual: { ...of(0), reasons }, denominator: of(1000), targetRate: percent('95') };
    expect(rowOf(columns, AT_LEAST)).toMatchObject({ coverage: BLANK, target: 950, verdict: BLANK });
    const rates = { ...of(95), reasons, unit: 'percent' } as const;
    const withoutRate = { actual: of(5), denominator: of(1000), targetRate: rates };
    expect(rowOf(withoutRate, AT_LEAST).target).toEqual(absent('no-target'));
  });

  test('a unit without an assigned headcount falls back on its rate', () => {
    const assigned = columnOf([targetHeadcount(900), BLANK]);
    const columns = {
      actual: of(949, 949),
      denominator: of(1000, 1000),
      targetHeadcount: assigned,
      targetRate: percent('95'),
    };
    expect(Array.from(assessColumns(columns, AT_LEAST).target.values)).toEqual([900, 950]);
  });

  test('no targets, no denominators, no rows', () => {
    expect(rowOf({ actual: of(5) }, AT_LEAST)).toMatchObject({ coverage: BLANK, target: absent('no-target') });
    expect(rowOf({ actual: of(5), targetRate: percent('95') }, AT_LEAST).target).toEqual(BLANK);
    expect(assessColumns({ actual: of() }, AT_LEAST).coverage.values).toHaveLength(0);
  });

  test('figures that are all there cost no column of reasons', () => {
    const columns = { actual: of(5), denominator: of(10), targetRate: percent('95') };
    const { coverage, verdict } = assessColumns(columns, AT_LEAST);
    expect([coverage.reasons, verdict.reasons]).toEqual([undefined, undefined]);
  });
});

describe('a programmer’s mistake', () => {
  test.each<[string, FigureColumns]>([
    ['too few denominators', { actual: of(1, 2), denominator: of(1) }],
    ['too many rates', { actual: of(1), targetRate: { ...of(1, 2), unit: 'percent' } }],
    ['too few reasons', { actual: { ...of(1, 2), reasons: new Uint8Array(1) } }],
  ])('%s', (_name, columns) => {
    expect(() => assessColumns(columns, AT_LEAST)).toThrow('columns of one table have one length');
  });

  test('a row or a code that does not exist', () => {
    expect(() => figureAt(of(1), 1)).toThrow(RangeError);
    expect(() => figuresAt({ actual: of(1) }, 1)).toThrow(RangeError);
    expect(() => verdictAt({ values: new Uint8Array([0]) }, 0)).toThrow(RangeError);
    expect(() => figureAt({ ...of(1), reasons: new Uint8Array([250]) }, 0)).toThrow('250 is no code of a reason');
  });
});

describe('columns', () => {
  test('figures go in and come out', () => {
    const figures = [actual(3), BLANK, actual(0), absent('incomplete')];
    const column = columnOf(figures);
    expect(figures.map((_figure, row) => figureAt(column, row))).toEqual(figures);
    expect(columnOf([denominator(3)]).reasons).toBeUndefined();
  });

  test('the total of a column is the sum of its counts, or unknown', () => {
    expect(columnTotal(columnOf([actual(900), actual(5000)]))).toBe(5900);
    expect(columnTotal(columnOf([actual(900), BLANK]))).toEqual(absent('incomplete'));
    expect(columnTotal(of(1, 0.5))).toEqual(absent('incomplete'));
    expect(columnTotal(of(Number.MAX_SAFE_INTEGER, 1))).toEqual(absent('too-large'));
  });

  test('a column of targets is no column of actuals', () => {
    const { target } = assessColumns({ actual: of(5), targetHeadcount: of(10) }, AT_LEAST);
    // @ts-expect-error what is to be reached is not what was reached
    const mixed: FigureColumns = { actual: target };
    expect(assessColumns({ actual: of(5), targetHeadcount: target }, AT_LEAST).target).toEqual(target);
    expect(mixed.actual).toBe(target);
  });

  test('codes begin at 1', () => {
    expect([absentCode('blank'), verdictCode('met')]).toEqual([1, 1]);
  });

  test('a row can be assessed in full', () => {
    const columns = { actual: of(1050), denominator: of(1000), targetRate: { ...of(95), unit: 'percent' } } as const;
    expect(assess(figuresAt(columns, 0), AT_LEAST).notes).toEqual(['coverage-above-100']);
    expect(countAt(columns.actual, 0)).toBe(1050);
  });
});
