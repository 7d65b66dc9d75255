import { openInPage } from '../excel/page-office.ts';
import { StrictExcel } from '../excel/strict-excel.ts';
import { lookOf } from '../excel/looks.ts';
import { area, onlySheet, shown, snapshot, workbookOf } from '../excel/workbook-for-tests.ts';
import { barriers, visits } from './visits.ts';

const open = visits();

/** Where office.js must come from, as Microsoft requires. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const LANGUAGES = [
  {
    language: 'Vietnamese',
    locale: 'vi-VN',
    words: { calculate: 'Tính', options: 'Tùy chọn', values: 'Giá trị', write: 'Ghi vào bảng', restore: 'Khôi phục' },
    written: 'Đã ghi 12 ô vào BHXH E4:J5.',
    restored: 'Đã khôi phục BHXH E4:J5 như trước.',
    row: /Bắc Kạn\s+32\.387\s+15,54%\s+97,12%\s+932\s+0,46\s/,
  },
  {
    language: 'English',
    locale: 'en-US',
    words: {
      calculate: 'Calculate',
      options: 'Options',
      values: 'Values',
      write: 'Write to sheet',
      restore: 'Restore',
    },
    written: 'Wrote 12 cells to BHXH E4:J5.',
    restored: 'Restored BHXH E4:J5 as it was before.',
    row: /Bắc Kạn\s+32,387\s+15\.54%\s+97\.12%\s+932\s+0\.46\s/,
  },
] as const;

/** The report of Bắc Kạn, 2021, open in Excel with the pane beside it; two cells apart are selected, so that no table is meant. */
async function openBacKan(locale = 'vi-VN') {
  const workbook = workbookOf(
    [
      ['Đơn vị', 'Lao động có việc làm', 'Chỉ tiêu giao (%)', 'Số người tham gia BHXH'],
      ['Bắc Kạn', 202_418, 16, 31_455],
    ],
    'A4',
    'BHXH',
  );
  workbook.selection = [area('H20'), area('J22')];
  const excel = new StrictExcel(workbook);
  const before = snapshot(workbook);
  const visit = await open('/taskpane.html', {
    width: 350,
    height: 720,
    prepare: (page) => openInPage(page, excel, { locale }),
  });
  const button = (name: string) => visit.pane.getByRole('button', { name, exact: true });
  return { ...visit, button, workbook, sheet: onlySheet(workbook), excel, before };
}

describe.each(LANGUAGES)('the pane in Excel, in $language', ({ locale, words, written, restored, row }) => {
  it('goes from a selected cell to a preview, to columns in the sheet and back', async () => {
    const { page, pane, button, workbook, sheet, before, excel, errors, elsewhere } = await openBacKan(locale);

    await button(words.calculate).waitFor();
    workbook.selection = [area('B5')];
    await button(words.calculate).click();
    await pane.getByRole('table').waitFor();
    expect(await pane.getByRole('table').innerText()).toMatch(row);
    expect(snapshot(workbook)).toEqual(before);

    await pane.getByText(words.options, { exact: true }).click();
    await pane.getByRole('radio', { name: words.values }).check();
    await button(words.write).click();
    await pane.getByText(written).waitFor();
    const [figures = []] = shown(sheet, 'E5:I5').map((cells) => cells.map(Number));
    expect(figures).toEqual([32_387, 31_455 / 202_418, 31_455 / 32_387, 932, expect.closeTo(0.46, 2)]);
    expect([5, 6].map((column) => lookOf(sheet, 4, column, 'numberFormat'))).toEqual(['0.00%', '0.00%']);
    expect(await barriers(page, 'html')).toEqual([]);

    await button(words.restore).click();
    await pane.getByText(restored).waitFor();
    expect(snapshot(workbook)).toEqual(before);
    expect(excel.missing).toEqual([]);
    expect(errors).toEqual([]);
    expect(elsewhere[0]).toBe(`${MICROSOFT}office.js`);
    expect(elsewhere.filter((address) => !address.startsWith(MICROSOFT))).toEqual([]);
  });
});

describe('the button on Excel’s ribbon', () => {
  /** As Excel does when the person clicks it: calls what stands in office.js’ registry and waits for the event’s end. */
  const CLICK = `new Promise((completed) => Office.actions._association.mappings.CALCULATESELECTION({ completed }))`;

  it('writes live formulas beside the selected table, and the open pane can take them back', async () => {
    const { page, pane, button, workbook, sheet, before, errors } = await openBacKan();
    await button('Tính').waitFor();
    workbook.selection = [area('B5')];
    await page.evaluate(CLICK);
    await pane.getByText('Đã ghi 12 ô vào BHXH E4:J5.').waitFor();
    expect([...sheet.cells.values()].filter(({ formula }) => formula?.startsWith('='))).toHaveLength(6);

    await button('Khôi phục').click();
    await pane.getByText('Đã khôi phục BHXH E4:J5 như trước.').waitFor();
    expect(snapshot(workbook)).toEqual(before);
    expect(errors).toEqual([]);
  });
});
