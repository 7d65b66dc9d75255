import { openReport } from './report-for-tests.ts';
import { emptySheet } from './workbook-for-tests.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('following the selection tells sheet and address, until stopped', async () => {
  const { host, workbook } = openReport();
  workbook.sheets.push(emptySheet('Phụ lục'));
  const places: unknown[] = [];
  const stop = host.watch((place) => places.push(place));
  await settled();
  await host.select('BHYT', 'C5');
  await settled();
  await host.select('Phụ lục', 'A1:B2');
  await settled();
  stop();
  await settled();
  await host.select('BHYT', 'D6');
  await settled();
  expect(places).toEqual([
    { sheet: 'BHYT', address: 'C5' },
    { sheet: 'Phụ lục', address: 'A1:B2' },
  ]);
});

test('selecting activates the sheet', async () => {
  const { host, workbook } = openReport();
  workbook.sheets.push(emptySheet('Phụ lục'));
  await host.select('Phụ lục', 'B2');
  expect(workbook.active).toBe(1);
  expect(workbook.selection).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }]);
});

test('what cannot be selected or followed changes nothing', async () => {
  const { host, workbook, excel } = openReport();
  await host.select('không có', 'B2');
  excel.editing = true;
  const stop = host.watch(() => undefined);
  await settled();
  stop();
  await settled();
  expect(workbook.active).toBe(0);
});
