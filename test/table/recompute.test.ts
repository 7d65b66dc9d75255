import fc from 'fast-check';
import type { CellValue } from '../../src/table/cells.ts';
import type { Table } from '../../src/table/table.ts';
import { read } from './report.ts';

/** One commune: its people, its plan, and who takes part. */
const commune = fc.record({
  base: fc.integer({ min: 50, max: 60_000 }),
  planned: fc.integer({ min: 700, max: 1050 }),
  reached: fc.integer({ min: 500, max: 1100 }),
});

/** How offices write rates: digits, rounded or cut off, points or fractions, numbers or text. */
const print = fc.record({
  digits: fc.integer({ min: 0, max: 4 }),
  cut: fc.boolean(),
  as: fc.constantFrom('points', 'fraction', 'text', 'vietnamese', 'calculated'),
});

type Print = typeof print extends fc.Arbitrary<infer Value> ? Value : never;

function printed(fraction: number, { digits, cut, as }: Print): CellValue {
  if (as === 'calculated') return fraction * 100;
  const unit = 10 ** digits;
  const points = (cut ? Math.floor(fraction * 100 * unit + 1e-7) : Math.round(fraction * 100 * unit)) / unit;
  if (as === 'fraction') return Number((points / 100).toFixed(digits + 2));
  if (as === 'points') return points;
  const text = points.toFixed(digits);
  return `${as === 'vietnamese' ? text.replace('.', ',') : text}%`;
}

function table(
  communes: readonly { readonly base: number; readonly planned: number; readonly reached: number }[],
  of: 'base' | 'plan',
  how: Print,
): Table {
  return read({
    rows: [
      ['Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
      ...communes.map(({ base, planned, reached }, index) => {
        const plan = Math.max(Math.round((base * planned) / 1000), 1);
        const actual = Math.round((plan * reached) / 1000);
        return [`Xã thứ ${String(index)} an`, base, plan, actual, printed(actual / (of === 'base' ? base : plan), how)];
      }),
    ],
  });
}

test('a rate is never taken for the other one, however it is printed', () => {
  fc.assert(
    fc.property(
      fc.array(commune, { minLength: 2, maxLength: 12 }),
      fc.constantFrom<'base' | 'plan'>('base', 'plan'),
      print,
      (communes, of, how) => {
        const rate = table(communes, of, how).columns[4];
        const right = of === 'base' ? 'coverage' : 'attainment';
        if (rate?.role !== right) expect(rate?.certainty).toBe('asked');
      },
    ),
    { numRuns: 300 },
  );
});

test('where plans differ from the people by a tenth, a rate with a digit is always told', () => {
  const apart = commune.map((values) => ({
    ...values,
    planned: Math.min(values.planned, 900),
    reached: Math.max(values.reached, 600),
    base: values.base + 1000,
  }));
  fc.assert(
    fc.property(
      fc.array(apart, { minLength: 2, maxLength: 12 }),
      fc.constantFrom<'base' | 'plan'>('base', 'plan'),
      print.filter(({ digits }) => digits > 0),
      (communes, of, how) => {
        const rate = table(communes, of, how).columns[4];
        expect(rate).toMatchObject({
          role: of === 'base' ? 'coverage' : 'attainment',
          certainty: 'likely',
          reason: { code: 'recomputed' },
        });
      },
    ),
    { numRuns: 200 },
  );
});

const HEADERS = [
  ...['STT', 'Huyện', 'Dân số', 'LLLĐ', 'Kế hoạch', 'KH', 'TH', 'Thực hiện', 'Chỉ tiêu (%)', 'Tỷ lệ', '%', 'So sánh'],
  ...['T1', 'T2', 'T3', 'Lũy kế', 'Cùng kỳ', 'BHYT', 'TN', 'BB', '', 'Cột lạ', 'Ghi chú', 'Tháng', 'UBND tỉnh giao'],
];
const value = fc.oneof(
  fc.integer({ min: 0, max: 30_000 }),
  fc.double({ min: 0, max: 120, noNaN: true }),
  fc.constantFrom<CellValue>(null, '-', '12.306', '95,5%', 'Hiệp An', 'Đức Trọng', 'tháng 3', '24769', 'I'),
);

const TOLD: ReadonlySet<string> = new Set(['role-guessed', 'role-asked', 'column-guessed', 'rival-asked']);

test('every column has its reason and other readings, and nothing unsure that is used goes untold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...HEADERS), { minLength: 2, maxLength: 9 }),
      fc.array(fc.array(value, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 7 }),
      (headers, body) => {
        const { columns, measures, problems } = read({
          rows: [
            ['Đơn vị', 'Tham gia BHYT', ...headers],
            ...body.map((line, row) => [`Xã ${String(row)} an`, 900 + row, ...line]),
          ],
        });
        const used = new Set(
          measures.flatMap(({ actual, denominator, targetHeadcount, targetRate }) =>
            [actual, denominator, targetHeadcount, targetRate].map((column) => column?.column),
          ),
        );
        for (const { column, role, certainty, rateScale, indicator, alternatives, headerCell } of columns) {
          expect(alternatives.length).toBeLessThanOrEqual(4);
          for (const other of alternatives) {
            const same = other.role === role && (other.rateScale ?? rateScale) === rateScale;
            expect(same && (other.indicator ?? indicator) === indicator).toBe(false);
          }
          const told = problems.some(({ code, cell }) => TOLD.has(code) && cell === headerCell);
          if (certainty === 'asked' || (certainty === 'likely' && used.has(column))) expect(told).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
