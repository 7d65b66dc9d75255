import fc from 'fast-check';

/** How a column of counts is written. */
export const COUNTS = ['number', 'dots', 'commas', 'spaces', 'no-break-spaces', 'with-unit', 'apostrophe'] as const;

/** How a column of rates is written. */
export const RATES = ['points', 'fraction', 'comma-percent', 'dot-percent', 'comma', 'spaced-percent'] as const;

/** How a report is laid out and printed: every choice is one that offices make. */
export const choices = fc.record({
  top: fc.integer({ min: 0, max: 2 }),
  left: fc.integer({ min: 0, max: 2 }),
  letterhead: fc.boolean(),
  title: fc.boolean(),
  unitLine: fc.boolean(),
  /** Labels in one row, or under the indicators' names in two or three rows. */
  header: fc.constantFrom('flat' as const, 'two-rows' as const, 'three-rows' as const),
  merged: fc.boolean(),
  numberRow: fc.constantFrom('none' as const, 'plain' as const, 'brackets' as const, 'letters' as const),
  words: fc.integer({ min: 0, max: 5 }),
  script: fc.constantFrom('as-is' as const, 'no-accents' as const, 'nfd' as const, 'capitals' as const),
  lineBreaks: fc.boolean(),
  ordinals: fc.constantFrom('none' as const, 'running' as const, 'restarting' as const, 'text' as const),
  total: fc.constantFrom('none' as const, 'first' as const, 'last' as const),
  totalWord: fc.constantFrom('Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng số', 'Toàn tỉnh', 'Toàn huyện'),
  groupFigures: fc.boolean(),
  /** Columns somebody calculated: coverage and attainment, printed with two decimals. */
  printed: fc.boolean(),
  /** Those columns are headed "Tỷ lệ (%)" and no more. */
  bareRates: fc.boolean(),
  /** Columns beside the calculation: the same period of last year, people remaining, people not insured. */
  beside: fc.boolean(),
  note: fc.boolean(),
  below: fc.boolean(),
  blankBeforeTotal: fc.boolean(),
  /** One for each column of figures, used in turn. */
  counts: fc.array(fc.constantFrom(...COUNTS), { minLength: 9, maxLength: 9 }),
  rates: fc.array(fc.constantFrom(...RATES), { minLength: 3, maxLength: 3 }),
});

export type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;
