import { isAbsent } from '../../src/coverage/index.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import { type Area, parseArea } from '../../src/table/area.ts';
import { type CellDetails, type CellValue, type Cells, cellsFromRows } from '../../src/table/cells.ts';
import { type ReadOptions, readTable } from '../../src/table/read-table.ts';
import type { FigureColumn, Measure, Table } from '../../src/table/table.ts';

/** A sheet in a test: rows of values; merges as addresses. */
export interface Sheet extends Omit<CellDetails, 'merges'> {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
}

/** An address as an area; a test that mistypes one should fail at once. */
export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`not an area: ${address}`);
  return found;
}

export function sheet({ rows, merges = [], ...details }: Sheet): Cells {
  return cellsFromRows(rows, { ...details, merges: merges.map(area) });
}

/** Reads the whole sheet; a failure shows its problems. */
export function read(report: Sheet, options: Partial<ReadOptions> = {}): Table {
  const cells = sheet(report);
  const table = readTable(cells, cells.area, { exact: false, ...options });
  if (!table.ok) throw new Error(`not read: ${JSON.stringify(table.problems)}`);
  return table.value;
}

/** Problems as `code cell`. */
export function problems({ problems: found }: Table): readonly string[] {
  return found.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim());
}

/** What calculating the table finds, as `code cell`. */
export function checks(table: Table): readonly string[] {
  const { problems: found } = assessTable(table, () => ({ comparator: 'at-least' }));
  return found.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim());
}

/** Roles by column, as one line; a role that is not sure has a `?`, one to be asked `??`, a chosen one `!`. */
export function roles({ columns }: Table): string {
  const mark = { sure: '', likely: '?', asked: '??', chosen: '!', remembered: '!' } as const;
  return columns.map(({ role, certainty }) => role + mark[certainty]).join(' | ');
}

/** Rows as `kind name`, groups and totals with the names of their parts; units of earlier periods as `earlier name`. */
export function rows({ rows: all }: Table): readonly string[] {
  return all.map(({ kind, name, parts, earlier }) => {
    const names = parts.map((part) => all[part]?.name ?? '?').join(', ');
    const printed = earlier ? (kind === 'leaf' ? 'earlier' : `earlier ${kind}`) : kind;
    return [printed, name, (kind === 'group' || kind === 'total') && !earlier ? `= ${names}`.trim() : '']
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** The rows as a tree: each under what it is part of, two spaces further in; notes and blanks left out. */
export function tree({ rows: all }: Table): readonly string[] {
  const under = (parent: number | undefined, depth: number): readonly string[] =>
    all.flatMap((row, index) =>
      row.parent !== parent || row.kind === 'note' || row.kind === 'blank'
        ? []
        : [`${'  '.repeat(depth)}${row.name}`, ...under(index, depth + 1)],
    );
  return under(undefined, 0);
}

/** One measure as letters of its columns: actual, denominator, target headcount, target rate. */
export function measures({ measures: all }: Table): readonly string[] {
  const letter = (column: FigureColumn<unknown> | undefined): string =>
    column ? String.fromCharCode(65 + column.column) : '-';
  return all.map(({ indicator, actual, denominator, targetHeadcount, targetRate }) => {
    const name = indicator === '' ? '(unnamed)' : indicator;
    return `${name} ${[actual, denominator, targetHeadcount, targetRate].map(letter).join('')}`;
  });
}

/** Figures of a column; absent ones by their reason, rates as text in percent. */
export function figures(column: Measure[keyof Measure] | undefined): readonly (number | string)[] {
  if (typeof column !== 'object') return [];
  return column.figures.map((figure) => {
    if (typeof figure === 'number') return figure;
    if (isAbsent(figure)) return figure.absent;
    return String((Number(figure.numerator) * 100) / Number(figure.denominator));
  });
}
