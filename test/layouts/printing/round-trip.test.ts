import fc from 'fast-check';
import { isAbsent } from '../../../src/coverage/index.ts';
import { readTable } from '../../../src/table/read-table.ts';
import type { Measure, Table } from '../../../src/table/table.ts';
import { choices } from './choices.ts';
import { type Model, model, sumOf, unitsOf } from './model.ts';
import { print } from './print.ts';

declare const CASES: number | undefined;

const numRuns = typeof CASES === 'undefined' ? 300 : CASES / 100;

/** What a reading says of each unit, in the terms of the model. */
function figuresOf({ rows }: Table, measure: Measure): readonly unknown[] {
  return rows.flatMap(({ kind, name }, index) => {
    if (kind !== 'leaf') return [];
    const rate = measure.targetRate?.figures[index];
    const target = rate && !isAbsent(rate) ? (Number(rate.numerator) * 100) / Number(rate.denominator) : undefined;
    return [
      {
        name,
        denominator: measure.denominator?.figures[index],
        target: target ?? measure.targetHeadcount?.figures[index],
        actual: measure.actual.figures[index],
      },
    ];
  });
}

const expected = (report: Model, indicator: number): readonly unknown[] =>
  unitsOf(report).map(({ name, figures }) => ({ name, ...figures[indicator] }));

test('a report printed in any layout and number convention gives the same figures back', () => {
  fc.assert(
    fc.property(model, choices, (report, layout) => {
      const cells = print(report, layout);
      const read = readTable(cells, cells.area, { exact: false });
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { value: table } = read;
      expect(table.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(table.measures).toHaveLength(report.indicators.length);
      table.measures.forEach((measure, index) => {
        expect(figuresOf(table, measure)).toEqual(expected(report, index));
      });
      const total = table.rows.findIndex(({ kind }) => kind === 'total');
      expect(total >= 0).toBe(layout.total !== 'none');
      if (total < 0) return;
      table.measures.forEach(({ actual, denominator }, index) => {
        expect(actual.figures[total]).toBe(sumOf(unitsOf(report), index, 'actual'));
        expect(denominator?.figures[total]).toBe(sumOf(unitsOf(report), index, 'denominator'));
      });
      expect(table.rows[total]?.parts).toHaveLength(unitsOf(report).length);
    }),
    { numRuns },
  );
});
