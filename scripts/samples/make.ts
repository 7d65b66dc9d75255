import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { REPORTS } from './reports.ts';
import { workbookOf } from './workbook.ts';

/** Writes `assets/samples`: `npm run samples`. */
const folder = new URL('../../assets/samples/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const report of REPORTS) {
  const file = new URL(report.file, folder);
  await writeFile(file, workbookOf(report));
  process.stdout.write(`${fileURLToPath(file)}\n`);
}
