import type { Mark, PlannedColumn, PlannedRule, WritePlan } from '../../src/layout/plan.ts';
import { area } from './workbook-for-tests.ts';

/** What a plan for tests is made of; everything else follows from it. */
export interface PlanWanted {
  /** Header and body of the table; the header is one row. */
  readonly table: string;
  readonly sheet?: string;
  /** Where the new columns start; right beside the table when absent. */
  readonly left?: number;
  /** Live formulas instead of values; a number makes each as many characters longer. */
  readonly formulas?: boolean | number;
  readonly rules?: boolean;
  readonly replaces?: WritePlan['replaces'];
  readonly supersedes?: Mark;
  readonly strongRows?: readonly number[];
}

const LOOKS = [
  { band: 'met', word: 'đạt', fill: 'DFF3E3', text: '0E5A22' },
  { band: 'near', word: 'gần đạt', fill: 'FFF2CC', text: '6B4A00' },
  { band: 'not-met', word: 'chưa đạt', fill: 'FBE0E1', text: '8A1520' },
] as const;

/**
 * A plan for three columns, coverage, remaining people and status, beside a table whose last two columns are population and insured. The
 * figures are no real calculation: they only have to be told apart.
 */
export function planFor(wanted: PlanWanted): WritePlan {
  const table = area(wanted.table);
  const { sheet = 'BHYT', left = table.right + 1, formulas = false } = wanted;
  const bodyTop = table.top + 1;
  const more = typeof formulas === 'number' ? `+LEN("${'x'.repeat(formulas)}")` : '';
  const rows = Array.from({ length: table.bottom - table.top }, (_, index) => bodyTop + index);
  const columns: PlannedColumn[] = [
    {
      column: left,
      role: 'coverage',
      indicator: 'BHYT',
      header: ['Tỷ lệ bao phủ'],
      cells: rows.map((row, i) => ({
        value: 0.5 + i / 10_000,
        ...(formulas === false ? {} : { formula: `=D${row + 1}/B${row + 1}${more}` }),
      })),
      look: { numberFormat: '0.00%', align: 'right' },
      width: 12,
    },
    {
      column: left + 1,
      role: 'remaining',
      indicator: 'BHYT',
      header: ['Còn phải phát triển'],
      cells: rows.map((_, i) => ({ value: 100 + i })),
      look: { numberFormat: '#,##0', align: 'right', wrap: true },
      width: 14,
    },
    {
      column: left + 2,
      role: 'status',
      indicator: 'BHYT',
      header: ['Kết quả'],
      cells: rows.map((_, i) => ({ value: i % 2 === 0 ? 'đạt' : 'chưa đạt' })),
      look: { numberFormat: 'General', align: 'center' },
      width: 12,
    },
  ];
  const body = { top: bodyTop, left, bottom: table.bottom, right: left + 2 };
  const rules: PlannedRule[] = LOOKS.map(({ band, word, fill, text }) => ({
    kind: 'formula',
    band,
    area: body,
    formula: `=$${'ABCDEFGHIJKLMNOP'.charAt(left + 2)}${bodyTop + 1}="${word}"`,
    look: { fill, text, ...(band === 'met' ? { bold: true } : {}) },
    stop: band === 'near',
  }));
  rules.push({ kind: 'data-bar', area: { ...body, left: left + 1, right: left + 1 }, color: '5B9BD5' });
  return {
    sheet,
    area: { top: table.top, left, bottom: table.bottom, right: left + 2 },
    headerTop: table.top,
    bodyTop,
    bodyBottom: table.bottom,
    columns,
    titles: [],
    rules: wanted.rules === false ? [] : rules,
    likeColumn: table.right,
    strongRows: wanted.strongRows ?? [],
    replaces: wanted.replaces ?? [],
    mark: {
      sheet,
      table: wanted.table,
      columns: columns.map(({ column, role, indicator, header }) => ({
        column,
        role,
        indicator,
        header: header.findLast((text) => text !== null) ?? '',
      })),
      labelRow: bodyTop - 1,
      top: table.top,
      bottom: table.bottom,
      rules: [],
    },
    ...(wanted.supersedes ? { supersedes: wanted.supersedes } : {}),
    provenance: [],
  };
}
