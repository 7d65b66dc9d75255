import { matchUnits } from '../src/table/names/match-units.ts';
import { readTable } from '../src/table/read-table.ts';
import { madeReport, madeReportCells } from './made-report.ts';
import { sideBySide } from './side-by-side.ts';

const COLUMNS = 20;
const [NAME, CODE] = [1, 2];
const [FEW, MANY] = [10_000, 100_000];
/** Names of more units come again; without their codes they would be problems. */
const DISTINCT = 70_000;

/**
 * Reading a report as wide and as long as they come, beside parsing the same cells from JSON; whether twice the rows take twice as long;
 * and finding the units of one list in another.
 */
export async function readingBench(): Promise<void> {
  const few = await read(FEW, true);
  const many = await read(MANY, true);
  process.stdout.write(`a cell of the long report takes ${(many / few).toFixed(2)}× as long as one of the short\n`);
  await read(DISTINCT, false);
  await match(DISTINCT);
}

/** Prints the ratio, and gives the time of the fastest reading by the cell. */
async function read(units: number, codes: boolean): Promise<number> {
  const rows = madeReport(units).map((row, index) => (codes || index < 2 ? row : row.with(CODE, null)));
  const cells = madeReportCells(rows);
  const text = JSON.stringify(rows);
  process.stdout.write(
    `${units.toLocaleString('en')} rows × ${COLUMNS} columns of a report${codes ? '' : ' without codes'}\n`,
  );
  const times: number[] = [];
  const ours = (): void => {
    const start = performance.now();
    const table = readTable(cells, cells.area, { exact: false });
    if (!table.ok || table.value.measures.length !== 4) throw new Error('the made report is readable');
    times.push(performance.now() - start);
  };
  const theirs = (): unknown => JSON.parse(text);
  const ratio = await sideBySide(
    { name: 'read the report', ours, theirs, against: 'parsing its cells from JSON' },
    units > FEW ? 9 : 39,
  );
  process.stdout.write(
    `at most 3 are wanted: ${ratio < 3 ? 'kept' : 'exceeded'}; the first reading took ${times[0]?.toFixed() ?? '?'} ms\n`,
  );
  return Math.min(...times) / (units * COLUMNS);
}

async function match(units: number): Promise<void> {
  const names = madeReport(units)
    .slice(2)
    .map((row) => ({ name: String(row[NAME]) }));
  const others = names.map(({ name }) => ({ name: name.replace('Phường', 'P.').normalize('NFD') })).reverse();
  const text = JSON.stringify([names, others]);
  process.stdout.write(`${units.toLocaleString('en')} × ${units.toLocaleString('en')} units\n`);
  const ours = (): void => {
    if (matchUnits(names, others).pairs.length !== units) throw new Error('every unit has its like');
  };
  const theirs = (): unknown => JSON.parse(text);
  await sideBySide({ name: 'match them by name', ours, theirs, against: 'parsing their names from JSON' });
}
