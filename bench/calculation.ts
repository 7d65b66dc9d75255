import { rateOfPercent } from '../src/coverage/index.ts';
import { makePlan } from '../src/layout/make-plan.ts';
import { assessTable } from '../src/table/assessed/assess-table.ts';
import { cellsFromRows } from '../src/table/cells.ts';
import type { Table } from '../src/table/table.ts';
import { readTable } from '../src/table/read-table.ts';
import { DEFAULT_SETTINGS } from '../src/tasks/settings.ts';
import { RESULT_WORDS } from '../src/words/results.ts';
import { madeTable } from './made-table.ts';
import { sideBySide } from './side-by-side.ts';

const ROWS = 100_000;

/** Reading, assessing and planning a large table, each beside a JSON round trip of the same cells. */
export async function calculationBench(): Promise<void> {
  const rows = madeTable(ROWS, 5);
  const cells = cellsFromRows(rows);
  const read = (): Table => {
    const table = readTable(cells, cells.area, { exact: false });
    if (!table.ok) throw new Error('the made table is readable');
    return table.value;
  };
  const near = rateOfPercent('95');
  const table = read();
  const assessed = assessTable(table, () => ({ comparator: 'at-least', near }));
  const { columns, colours, dataBars } = DEFAULT_SETTINGS;
  const choices = { words: RESULT_WORDS.vi, write: 'formulas', columns, colours, dataBars } as const;
  const theirs = (): unknown => JSON.parse(JSON.stringify(rows));
  const against = 'a JSON round trip of the cells';
  process.stdout.write(`${ROWS.toLocaleString('en')} rows × 5 columns\n`);
  await sideBySide({ name: 'read the table', ours: read, theirs, against });
  await sideBySide({
    name: 'assess every row',
    ours: () => assessTable(table, () => ({ comparator: 'at-least', near })),
    theirs,
    against,
  });
  await sideBySide({
    name: 'plan seven columns with live formulas',
    ours: () => makePlan(assessed, cells, [], choices),
    theirs,
    against,
  });
}
