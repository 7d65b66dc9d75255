import fc from 'fast-check';
import { ExcelError } from './excel-cells.ts';
import { allocation } from '../../src/functions/allocation.ts';
import { premium, support } from '../../src/functions/budget.ts';
import { check } from '../../src/functions/check.ts';
import { attainment, gap, points, rate, status, target } from '../../src/functions/rates.ts';
import { monthly, pace, trajectorySteps } from '../../src/functions/time.ts';

/** Every function with the number of its parameters. */
const FUNCTIONS = [
  ['RATE', rate, 2],
  ['ATTAINMENT', attainment, 3],
  ['TARGET', target, 4],
  ['GAP', gap, 3],
  ['POINTS', points, 6],
  ['STATUS', status, 5],
  ['PACE', pace, 6],
  ['MONTHLY', monthly, 2],
  ['ALLOCATE', allocation, 4],
  ['TRAJECTORY', trajectorySteps, 7],
  ['PREMIUM', premium, 5],
  ['SUPPORT', support, 7],
  ['CHECK', check, 8],
] as const;

/** What cells of planners hold, and what they should not. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>('', null, undefined, 0, 1, 3, 4, 12, 95, 0.16, 0.95, 1.5, 46_023, true, '-', 'x') },
  { weight: 2, arbitrary: fc.nat(300_000) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('>=', '>', 'không quá', 'khoảng', 'lên', 'HGĐ', 'TN', '01/07/2026', '95%', 'hơn 99,91%', '17,24 triệu') },
  fc.double(),
  fc.string(),
  fc.constantFrom<unknown>(-1, NaN, Infinity, 1e300, 5e-324, Number.MAX_SAFE_INTEGER, '=1+1', '__proto__', 'constructor', '{words}', '1e999%'),
  fc.constantFrom<unknown>(new ExcelError('#N/A'), new ExcelError('#REF!'), {}, { basicValue: '#DIV/0!' }, { basicValue: 5 }, [], [[1]]),
); // prettier-ignore

const range = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const single = cell.map((value) => [[value]]);
const argument = fc.oneof({ weight: 6, arbitrary: single }, range, fc.constantFrom<unknown>(undefined, null, [], [[]]));

function isResult(value: unknown): boolean {
  return (
    (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'string' || value instanceof ExcelError
  );
}

describe('Whatever stands in the cells', () => {
  test.each(FUNCTIONS)(
    '%s gives a full table of numbers, words and errors, and never throws',
    (_, worksheetFunction, parameters) => {
      const ask = worksheetFunction as unknown as (...ranges: unknown[]) => unknown[][];
      fc.assert(
        fc.property(fc.array(argument, { minLength: 1, maxLength: parameters }), (ranges) => {
          const results = ask(...ranges);
          expect(results.length).toBeGreaterThan(0);
          for (const cells of results) {
            expect(cells).toHaveLength(results[0]?.length ?? 0);
            expect(cells.filter((value) => !isResult(value))).toEqual([]);
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});

describe('Blank in, blank out', () => {
  test.each(FUNCTIONS)('%s of blank cells is blank', (_, worksheetFunction, parameters) => {
    const ask = worksheetFunction as unknown as (...ranges: unknown[]) => unknown[][];
    expect(ask(...Array.from({ length: parameters }, () => [['']]))).toEqual([['']]);
    const twice = ask(...Array.from({ length: parameters }, (_, place) => (place === 0 ? [[''], [null]] : [['']])));
    expect(twice.flat().filter((value) => value !== '' && !(value instanceof ExcelError))).toEqual([]);
  });
});
