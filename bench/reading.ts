import { readTable } from '../src/table/read-table.ts';
import { madeReport, madeReportCells } from './made-report.ts';
import { sideBySide } from './side-by-side.ts';

const COLUMNS = 20;
const [FEW, MANY] = [10_000, 100_000];

/** Reading a report as wide and as long as they come, beside parsing the same cells from JSON; and whether twice the rows take twice as long. */
export async function readingBench(): Promise<void> {
  const perCell: number[] = [];
  for (const units of [FEW, MANY]) {
    const rows = madeReport(units);
    const cells = madeReportCells(rows);
    const text = JSON.stringify(rows);
    process.stdout.write(`${units.toLocaleString('en')} rows × ${COLUMNS} columns of a report\n`);
    let fastest = Infinity;
    const ours = (): void => {
      const start = performance.now();
      const table = readTable(cells, cells.area, { exact: false });
      if (!table.ok || table.value.measures.length !== 4) throw new Error('the made report is readable');
      fastest = Math.min(fastest, performance.now() - start);
    };
    const theirs = (): unknown => JSON.parse(text);
    await sideBySide({ name: 'read the report', ours, theirs, against: 'parsing its cells from JSON' }, 7);
    perCell.push(fastest / (units * COLUMNS));
  }
  const [few = Number.NaN, many = Number.NaN] = perCell;
  process.stdout.write(`a cell of the long report takes ${(many / few).toFixed(2)}× as long as one of the short\n`);
}
