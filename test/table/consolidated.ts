import { isAbsent, percentText, rateOfPercent } from '../../src/coverage/index.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { type Consolidation, consolidate } from '../../src/table/consolidation/consolidate.ts';
import { reportOf } from '../../src/table/consolidation/consolidate-read.ts';
import type { Report } from '../../src/table/consolidation/consolidate-report.ts';
import { readTable } from '../../src/table/read-table.ts';
import { sheet } from './report.ts';

type Rows = readonly (readonly CellValue[])[];

/** A file as the consolidation sees it: rows of values from A1. */
export function report(file: string, rows: Rows, name = 'Sheet1'): Report {
  const cells = sheet({ rows, sheet: name });
  const table = readTable(cells, cells.area, { exact: false });
  if (!table.ok) throw new Error(`${file} not read: ${JSON.stringify(table.problems)}`);
  const assessed = assessTable(table.value, () => ({ comparator: 'at-least', near: rateOfPercent('95') }));
  return reportOf(file, cells, assessed, [...table.value.problems, ...assessed.problems]);
}

/** Reports put together in the order of their names. */
export function joined(reports: readonly Report[], detail = false): Consolidation {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return consolidate(reports, { detail, order: compare });
}

/** Each row as one line: group, name, figures; rates as percent. */
export function lines({ rows, groups, totals }: Consolidation): readonly string[] {
  const figure = (value: unknown): string => {
    if (value === null) return '-';
    if (typeof value === 'object' && !isAbsent(value)) return `${percentText(value as never, 2)}%`;
    return String(value);
  };
  return [
    ...rows.map(({ name, group, figures }) => {
      const within = group === undefined ? '' : `${groups[group]?.name ?? '?'} / `;
      return `${within}${name}: ${figures.map(figure).join(' ')}`;
    }),
    `= ${totals.map(figure).join(' ')}`,
  ];
}

/** Columns as `indicator field`, shared denominators without an indicator. */
export function columns({ columns: all }: Consolidation): readonly string[] {
  return all.map(({ field, indicator, kind }) =>
    [indicator, field, kind].filter((part) => part !== undefined).join(' '),
  );
}

/** Problems as `code file cell`, notes left out unless wanted. */
export function findings({ problems }: Consolidation, notes = false): readonly string[] {
  return problems
    .filter(({ severity }) => notes || severity !== 'note')
    .map(({ code, file, cell }) => [code, file, cell].filter(Boolean).join(' '));
}
