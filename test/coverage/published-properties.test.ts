import fc from 'fast-check';
import { type PublishedFigure, checkPublished, impliedBy, isWithin, ratio } from '../../src/coverage/index.ts';
import { type World, allReadings, headcount, prints, published, report, truth } from './published-world.ts';

describe('figures printed from one world', () => {
  test('are never called contradictory, however they were printed', () => {
    fc.assert(
      fc.property(report, ([of, meant, choices]) => {
        const figures = choices.map((one) => published(of, one, meant));
        const { verdict, conflicts, remedies, unread } = checkPublished(figures, { comparator: of.comparator });
        expect(verdict).not.toBe('contradictory');
        expect([conflicts, remedies, unread]).toEqual([[], [], []]);
      }),
      { numRuns: 600 },
    );
  });

  test('imply intervals that hold the true values', () => {
    const fields = {
      count: 'count',
      denominator: 'denominator',
      uncovered: 'uncovered',
      coverage: 'coverage',
      targetRate: 'target-rate',
      targetHeadcount: 'target-headcount',
      gap: 'gap',
      gapInPoints: 'gap-in-points',
      attainmentOnCounts: 'attainment-on-counts',
      attainmentOnRates: 'attainment-on-rates',
      earlierCoverage: 'earlier-coverage',
      changeInPoints: 'change-in-points',
      growth: 'growth',
    } as const;
    fc.assert(
      fc.property(report, ([of, meant, choices]) => {
        const plain = choices.map((one) => ({ ...one, word: false }));
        const figures = plain.map((one) => published(of, one, meant));
        const readings = impliedBy(figures, { comparator: of.comparator }).filter(
          ({ attainment = meant.attainment, change = meant.change }) =>
            attainment === meant.attainment && change === meant.change,
        );
        expect(readings).toHaveLength(1);
        const implied = readings[0]?.implied ?? {};
        for (const [field, kind] of Object.entries(fields)) {
          const interval = implied[field as keyof typeof fields];
          // A headcount without a rate may be of any target: its gap in points is then that of the headcount.
          const ofHeadcount = field === 'gapInPoints' && !figures.some((one) => one.kind === 'target-rate');
          if (!interval || ofHeadcount) continue;
          const [numerator, denominator] = truth(of, kind, meant);
          expect([field, isWithin<never>(ratio(numerator, denominator) as never, interval as never)]).toEqual([
            field,
            true,
          ]);
        }
      }),
      { numRuns: 600 },
    );
  });
});

/** A report in which some digits were changed, so that many contradict themselves. */
const disturbed = fc
  .tuple(report, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 }))
  .map(([[of, meant, choices], shifts]) => ({
    terms: { comparator: of.comparator },
    figures: choices.map((one, index): PublishedFigure => {
      const figure = published(of, one, meant);
      const last = Number(figure.printed.at(-1)) + (shifts[index] ?? 0);
      return { ...figure, printed: `${figure.printed.slice(0, -1)}${Math.min(9, Math.max(0, last))}` };
    }),
  }));

describe('figures with changed digits', () => {
  test('are in conflict in sets that are contradictory, with no contradictory part', () => {
    let found = 0;
    fc.assert(
      fc.property(disturbed, ({ figures, terms }) => {
        const { verdict, conflicts } = checkPublished(figures, terms);
        expect(conflicts.length > 0).toBe(verdict === 'contradictory');
        for (const conflict of conflicts) {
          found += 1;
          expect(conflict).toHaveLength(conflicts[0]?.length ?? 0);
          expect(checkPublished(conflict, terms).verdict).toBe('contradictory');
          for (const one of conflict) {
            const rest = conflict.filter((other) => other !== one);
            expect(checkPublished(rest, terms).verdict).not.toBe('contradictory');
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('are called consistent only with a witness that prints every one of them', () => {
    let found = 0;
    fc.assert(
      fc.property(disturbed, ({ figures, terms }) => {
        const { witness } = checkPublished(figures, terms);
        if (!witness) return;
        found += 1;
        const {
          targetRate = ratio(1, 1),
          targetHeadcount,
          earlierCoverage = ratio(1, 1),
          count,
          denominator,
        } = witness;
        const of: World = {
          count: count.numerator / count.denominator,
          denominator: denominator.numerator / denominator.denominator,
          targetRate: [targetRate.numerator, targetRate.denominator],
          targetHeadcount: targetHeadcount ? targetHeadcount.numerator / targetHeadcount.denominator : 1n,
          earlierCoverage: [earlierCoverage.numerator, earlierCoverage.denominator],
          comparator: terms.comparator,
        };
        if (targetHeadcount) {
          expect(of.targetHeadcount).toBe(headcount(of.denominator, of.targetRate, terms.comparator));
        }
        for (const figure of figures) {
          expect([figure, allReadings(figure).some((as) => prints(of, figure, witness, as))]).toEqual([figure, true]);
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(20);
  });
});
