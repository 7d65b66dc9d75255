import ExcelJS from 'exceljs';
import { FileHost } from '../src/host/file/file-host.ts';
import { nodeCodec } from '../src/host/file/node-codec.ts';
import { openWorkbook } from '../src/host/file/workbook-file.ts';
import { calculate, write } from '../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../src/tasks/settings.ts';
import { madeTable } from './made-table.ts';
import { sideBySide } from './side-by-side.ts';

const ROWS = 100_000;
const COLUMNS = 12;

/** Filling a large workbook: open, read, calculate, write the results, save; beside the same with exceljs. */
export async function workbookBench(): Promise<void> {
  const bytes = await madeWorkbook();
  process.stdout.write(
    `${ROWS.toLocaleString('en')} rows × ${COLUMNS} columns, ${(bytes.length / 1e6).toFixed(1)} MB\n`,
  );
  await sideBySide(
    {
      name: 'open, calculate, write and save an .xlsx',
      ours: () => fill(bytes),
      theirs: () => fillWithExceljs(bytes),
      against: 'exceljs',
    },
    3,
  );
}

async function madeWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('BHYT').addRows(madeTable(ROWS, COLUMNS));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function fill(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openWorkbook(bytes, 'bench.xlsx', nodeCodec);
  if (!file.ok) throw new Error('the made workbook opens');
  const host = new FileHost(file.value);
  const settings = { ...DEFAULT_SETTINGS, columns: ['coverage', 'attainment', 'remaining', 'status'] } as const;
  const calculation = await calculate(host, { read: {}, roles: new Map(), settings });
  if (!calculation.ok) throw new Error('the made table is readable');
  const outcome = await write(host, calculation.value, false);
  if (outcome.kind !== 'written') throw new Error(`not written: ${JSON.stringify(outcome.problems[0])}`);
  return host.bytes();
}

/** The same four columns computed in doubles and written with exceljs. */
async function fillWithExceljs(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0];
  sheet?.eachRow((row, number) => {
    if (number === 1) return;
    const [population, percent, people] = [3, 4, 5].map((column) => Number(row.getCell(column).value));
    if (population === undefined || percent === undefined || people === undefined) return;
    const target = Math.ceil((population * percent) / 100);
    row.getCell(COLUMNS + 1).value = people / population;
    row.getCell(COLUMNS + 2).value = people / target;
    row.getCell(COLUMNS + 3).value = Math.max(0, target - people);
    row.getCell(COLUMNS + 4).value = people >= target ? 'Đạt' : 'Chưa đạt';
    row.getCell(COLUMNS + 1).numFmt = '0.00%';
    row.getCell(COLUMNS + 2).numFmt = '0.00%';
    row.getCell(COLUMNS + 3).numFmt = '#,##0';
  });
  return workbook.xlsx.writeBuffer();
}
