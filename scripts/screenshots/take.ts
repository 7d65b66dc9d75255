import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { openInPage } from '../../test/excel/page-office.ts';
import { StrictExcel } from '../../test/excel/strict-excel.ts';
import { workbookOf } from '../../test/excel/workbook-for-tests.ts';

/** Pictures for the README, in `docs/images`. The pane stands on Microsoft's office.js; run it by `npm run screenshots`. */
const { COVERAGE_URL = '', COVERAGE_BROWSER = '' } = process.env;
const browser = await chromium.launch({ executablePath: COVERAGE_BROWSER, args: ['--no-sandbox', '--disable-gpu'] });

const workbench = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'vi-VN' });
await workbench.goto(COVERAGE_URL);
await workbench.getByRole('button', { name: 'Ghi vào bảng' }).click();
await workbench.getByText(/^Đã ghi 60 ô/).waitFor();
await picture(workbench, 'workbench');

const table = await sampleTable();
const excel = new StrictExcel(workbookOf(table, 'A9', 'BHXH'));
const pane = await browser.newPage({ viewport: { width: 350, height: 720 }, locale: 'vi-VN' });
await openInPage(pane, excel, { locale: 'vi-VN' });
await pane.goto(`${COVERAGE_URL}/taskpane.html`);
await pane.getByRole('button', { name: 'Ghi vào bảng' }).waitFor();
await picture(pane, 'pane');

await browser.close();

async function picture(page: typeof pane, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The grid draws on a canvas a frame or two after its cells changed.
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 1500)));
  await page.screenshot({ path: `docs/images/${name}.png` });
}

/** The table of the first sample sheet, as values. */
async function sampleTable(): Promise<(string | number)[][]> {
  const file = await openWorkbook(new Uint8Array(await readFile('assets/samples/bac-kan.xlsx')), '');
  const sheet = file.ok ? await file.value.readSheet('BHXH') : file;
  if (!sheet.ok) throw new Error('the sample opens');
  return Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 5 }, (_, column) => {
      const value = sheet.value.value(8 + row, column);
      return typeof value === 'number' ? value : typeof value === 'string' ? value : '';
    }),
  );
}
