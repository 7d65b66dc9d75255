import fc from 'fast-check';
import { type Place, cellGroups } from '../../src/host/excel/cell-groups.ts';
import { asBefore, plannedContents } from '../../src/host/excel/contents.ts';
import { contains } from '../../src/table/area.ts';
import { planFor } from './plan-for-tests.ts';
import { enter } from './typed-value.ts';

const ERROR = /^#[A-Z/0?]+[!?A]$/;

describe('text handed to Excel stays text', () => {
  const typed = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('=1+1', '-đạt', '@tên', "'trích", '12%', ' 7 ', '1/2/2025', 'true', ' FALSE', '+84', '(5)', '1e3'),
  );

  test('whatever it looks like, when a cell gets back what it held', () => {
    fc.assert(
      fc.property(
        typed.filter((text) => !ERROR.test(text)),
        (text) => {
          const given = asBefore(text, text, 'General');
          expect(enter(String(given), 'General')).toMatchObject({ value: text, formula: null });
        },
      ),
    );
  });

  test('and when a header or a status is made of a name from the sheet', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const plan = planFor({ table: 'A4:D7' });
        const [first, ...others] = plan.columns;
        if (!first) throw new Error('no column');
        const named = { ...first, header: [text], cells: first.cells.map(() => ({ value: text })) };
        const contents = plannedContents({ ...plan, columns: [named, ...others] }, plan.area);
        for (const [content] of contents) {
          expect(enter(String(content), 'General')).toMatchObject({ value: text, formula: null });
        }
      }),
    );
  });

  test.each([
    [12.5, 12.5, 12.5],
    [true, true, true],
    ['=A1', 7, '=A1'],
    ['', '', ''],
    ['#N/A', '#N/A', '#N/A'],
    ['đạt', 'đạt', 'đạt'],
  ])('%p with the value %p is given back as %p', (formula, value, expected) => {
    expect(asBefore(formula, value, 'General')).toBe(expected);
  });
});

test('groups of cells hold exactly the cells, each once', () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(6) });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` });
  fc.assert(
    fc.property(cells, (given) => {
      const groups = cellGroups(given);
      const held: Place[] = [];
      for (let row = 0; row <= 8; row++) {
        for (let column = 0; column <= 6; column++) {
          const times = groups.filter((group) => contains(group, row, column)).length;
          expect(times).toBeLessThan(2);
          if (times === 1) held.push({ row, column });
        }
      }
      expect(new Set(held.map((one) => JSON.stringify(one)))).toEqual(
        new Set(given.map(({ row, column }) => JSON.stringify({ row, column }))),
      );
    }),
  );
});
