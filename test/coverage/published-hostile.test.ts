import { type PublishedFigure, type PublishedKind, checkPublished } from '../../src/coverage/index.ts';

describe('hostile input', () => {
  test.each(['', 'abc', '1,5', '-', '1e99', '9'.repeat(19), '1.'.padEnd(40, '3'), '--1', ' 1', 'NaN', '1..2'])(
    '"%s" is no figure',
    (printed) => {
      const figure: PublishedFigure = { kind: 'coverage', printed };
      expect(checkPublished([figure])).toMatchObject({ verdict: 'consistent', unread: [figure] });
    },
  );

  test('a number that separators turned into another is in conflict with itself', () => {
    const people: PublishedFigure = { kind: 'count', printed: '12.306' };
    const { verdict, conflicts } = checkPublished([people, { kind: 'coverage', printed: '10.65' }]);
    expect([verdict, conflicts]).toEqual(['contradictory', [[people]]]);
  });

  test('what is only about right is never in conflict', () => {
    const figures: PublishedFigure[] = [
      { kind: 'target-headcount', printed: '0' },
      { kind: 'attainment', printed: '97', reading: 'about' },
    ];
    expect(checkPublished(figures).verdict).toBe('consistent');
  });

  test('longest numbers, and many of them, take no time worth noticing', () => {
    const kinds: PublishedKind[] = [
      'coverage',
      'target-rate',
      'attainment',
      'gap',
      'change',
      'growth',
      'count',
      'uncovered',
    ];
    const figures = Array.from({ length: 64 }, (_, index): PublishedFigure => {
      const kind = kinds[index % kinds.length] ?? 'count';
      return { kind, printed: `${'7'.repeat(1 + (index % 18))}.${'3'.repeat(12)}`, reading: 'over' };
    });
    const before = process.hrtime.bigint();
    const { verdict } = checkPublished(figures);
    expect(verdict).toBe('contradictory');
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(5000);
  });
});
