import { type Terms, absent, actual, denominator, rateOfPercent, targetHeadcount } from '../../src/coverage/index.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { AssessedTable } from '../../src/table/assessed/assessed.ts';
import type { Measure, Table, TableRow } from '../../src/table/table.ts';

/** One row of a table made for a test; what is left out is blank. */
export interface MadeRow {
  readonly name: string;
  readonly kind?: TableRow['kind'];
  readonly population?: number;
  readonly target?: number;
  readonly percent?: string;
  readonly people?: number;
}

const BLANK = absent('blank');

/** A table with header in row 4 (A4:E4: ordinal, unit, population, target, participants), as the table room would describe it. */
function madeTable(rows: readonly MadeRow[], options: { readonly plain?: boolean } = {}): Table {
  const plain = options.plain ?? true;
  const leaves = rows.flatMap(({ kind }, index) => ((kind ?? 'leaf') === 'leaf' ? [index] : []));
  const column = <Figure>(number: number, header: string, figure: (row: MadeRow) => Figure | undefined) => ({
    column: number,
    header,
    plain,
    figures: rows.map((row) => figure(row) ?? BLANK),
  });
  const byRate = rows.some(({ percent }) => percent !== undefined);
  const measure: Measure = {
    indicator: 'BHYT',
    title: 'BHYT',
    actual: column(4, 'Số người tham gia', ({ people }) => (people === undefined ? undefined : actual(people))),
    denominator: {
      ...column(2, 'Dân số', ({ population }) => (population === undefined ? undefined : denominator(population))),
      kind: 'population',
    },
    ...(byRate
      ? {
          targetRate: {
            ...column(3, 'Chỉ tiêu UBND tỉnh giao (%)', ({ percent }) =>
              percent === undefined ? undefined : rateOfPercent(percent),
            ),
            scale: 'points' as const,
          },
        }
      : {
          targetHeadcount: column(3, 'Kế hoạch giao', ({ target }) =>
            target === undefined ? undefined : targetHeadcount(target),
          ),
        }),
  };
  return {
    sheet: 'BHYT',
    area: { top: 3, left: 0, bottom: 3 + rows.length, right: 4 },
    headerTop: 3,
    headerBottom: 3,
    labelRow: 3,
    rows: rows.map(({ name, kind = 'leaf' }, index) => ({
      row: 4 + index,
      kind,
      name,
      parts: kind === 'total' ? leaves : [],
    })),
    columns: [],
    measures: [measure],
    series: [],
    around: { notes: [] },
    shape: { key: '', columns: [] },
    problems: [],
  };
}

/** The same, assessed with the usual terms. */
export function madeAssessed(
  rows: readonly MadeRow[],
  terms: Partial<Terms> = {},
  options: { readonly plain?: boolean } = {},
): AssessedTable {
  return assessTable(madeTable(rows, options), () => ({
    comparator: 'at-least',
    near: rateOfPercent('95'),
    ...terms,
  }));
}
