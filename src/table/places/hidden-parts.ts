import { type Area, areaName, columnName } from '../area.ts';
import type { Cells } from '../cells.ts';
import type { Problem } from '../problem.ts';

/** As many runs of hidden rows or columns are listed. */
const MOST_RUNS = 12;

type Run = readonly [first: number, last: number];

/**
 * Hidden rows and columns of a table, rows that a filter hides among them: they are read like all others, and told.
 *
 * @param area header and body of the table
 * @example hiddenParts(cells, 'BHYT', area) // [{ code: 'hidden-rows', cell: 'A7:H7', details: { count: 5, rows: '7, 12–15' } }]
 */
export function hiddenParts({ hiddenRows, hiddenColumns }: Cells, sheet: string, area: Area): readonly Problem[] {
  const rows = runsWithin(hiddenRows, area.top, area.bottom);
  const columns = runsWithin(hiddenColumns, area.left, area.right);
  const problems: Problem[] = [];
  if (rows[0]) {
    const [top, bottom] = rows[0];
    const details = { count: total(rows), rows: list(rows, (row) => String(row + 1)) };
    problems.push({ code: 'hidden-rows', severity: 'note', sheet, cell: areaName({ ...area, top, bottom }), details });
  }
  if (columns[0]) {
    const [left, right] = columns[0];
    const details = { count: total(columns), columns: list(columns, columnName) };
    problems.push({
      code: 'hidden-columns',
      severity: 'note',
      sheet,
      cell: areaName({ ...area, left, right }),
      details,
    });
  }
  return problems;
}

function runsWithin(hidden: ReadonlySet<number>, first: number, last: number): readonly Run[] {
  const inside = [...hidden].filter((number) => number >= first && number <= last).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of inside) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function total(runs: readonly Run[]): number {
  return runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function list(runs: readonly Run[], name: (number: number) => string): string {
  const listed = runs
    .slice(0, MOST_RUNS)
    .map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
  return [...listed, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
}
