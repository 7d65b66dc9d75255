import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type WorkbookFile, openWorkbook } from '../../src/host/file/workbook-file.ts';
import { misreadReport } from './misread-report.ts';
import { barriers, visits } from './visits.ts';

const visit = visits();
const SAMPLE = 'assets/samples/bac-kan.xlsx';

/** The workbench with its first sample open and calculated. */
async function open(permissions: readonly string[] = []) {
  const opened = await visit('/', { permissions });
  const button = (name: string) => opened.page.getByRole('button', { name });
  const results = opened.pane.getByRole('table');
  await results.waitFor();
  return {
    ...opened,
    button,
    results,
    notice: opened.page.locator('#notice'),
    file: opened.page.locator('#bar .file'),
  };
}

/** The file that the button of the bar gives. */
async function save(page: Page): Promise<{ readonly bytes: Buffer; readonly workbook: WorkbookFile }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  const workbook = await openWorkbook(bytes, download.suggestedFilename());
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.problems));
  return { bytes, workbook: workbook.value };
}

async function firstSheet(workbook: WorkbookFile) {
  const cells = await workbook.readSheet('BHXH');
  if (!cells.ok) throw new Error(JSON.stringify(cells.problems));
  return cells.value;
}

/** Answers the file chooser that the button of the bar opens. */
async function choose(page: Page, file: { readonly name: string; readonly buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Mở tệp' }).click(),
  ]);
  await chooser.setFiles({ ...file, mimeType: '' });
}

/** Where an empty cell under the sample's table is drawn, in pixels from the grid's corner. */
const B26 = { x: 190, y: 643 };

/** The grid’s name box, once it names this place. */
const selected = (page: Page, place: string) =>
  page.locator(`#grid [data-u-comp="defined-name"] input[value="${place}"]`);

describe('the workbench', () => {
  it('fills the sample with one button, saves it as a workbook, and takes everything back in one step', async () => {
    const { page, pane, button, results, file, errors, elsewhere } = await open();
    expect(await results.innerText()).toMatch(/Tổng cộng\s+32\.387\s+15,54%\s+97,12%\s+932\s+0,46\s/);

    await button('Ghi vào bảng').click();
    await pane.getByText('Đã ghi 60 ô vào BHXH F9:K18.').waitFor();
    await file.getByText('Chưa lưu').waitFor();
    const { workbook } = await save(page);
    expect(workbook.name).toBe('bac-kan.xlsx');
    const cells = await firstSheet(workbook);
    const total = [5, 6, 7, 8].map((column) => cells.value(17, column));
    expect(total).toEqual([32_387, 31_455 / 202_418, 31_455 / 32_387, 932]);
    expect(cells.formula(17, 6)).toMatch(/^=/);
    expect(workbook.marks.map(({ table }) => table)).toEqual(['A9:E18']);

    await button('Hoàn tác').click();
    await pane.getByText('Sẽ ghi vào BHXH F9:K18. Bảng chưa thay đổi.').waitFor();
    expect(await button('Hoàn tác').isDisabled()).toBe(true);
    expect((await save(page)).bytes.equals(await readFile(SAMPLE))).toBe(true);
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
  });

  it('understands numbers typed the Vietnamese way', async () => {
    const { page, file } = await open();
    await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').click({ position: B26 });
    await selected(page, 'B26').waitFor();
    await page.keyboard.type('12,5%');
    await page.keyboard.press('Enter');
    await selected(page, 'B27').waitFor();
    await page.keyboard.type('1.234');
    await page.keyboard.press('Enter');
    await selected(page, 'B28').waitFor();
    await file.getByText('Chưa lưu').waitFor();
    const cells = await firstSheet((await save(page)).workbook);
    expect([cells.value(25, 1), cells.format(25, 1), cells.value(26, 1)]).toEqual([0.125, '0.0%', 1234]);
  });

  it('opens a file of the person’s own, and says what is wrong with one that is no workbook', async () => {
    const { page, results, notice, file } = await open();
    await choose(page, { name: 'bao-cao.xlsx', buffer: await readFile('assets/samples/dak-glei.xlsx') });
    await file.getByText('bao-cao.xlsx').waitFor();
    await results.waitFor();
    expect(await results.innerText()).not.toContain('Na Rì');

    await choose(page, { name: 'thu.xlsx', buffer: Buffer.from('Kính gửi quý cơ quan') });
    await notice.getByRole('alert').waitFor();
    expect(await notice.innerText()).toContain('“thu.xlsx” không phải là sổ tính Excel');
    expect(await file.innerText()).toBe('bao-cao.xlsx');
  });

  it('corrects misread numbers, takes targets from another sheet, writes, and takes it all back', async () => {
    const { page, pane, button, results, errors, elsewhere } = await open();
    await choose(page, { name: 'bao-cao-thang-9.xlsx', buffer: await misreadReport() });
    await pane.getByText('Đề nghị sửa').waitFor();
    expect(await barriers(page, '#pane')).toEqual([]);
    await button('Sửa 2 ô').press('Enter');
    await pane.getByText('Đã sửa 2 ô ở Thực hiện C6:C7.').waitFor();

    await pane.getByText('Lấy chỉ tiêu từ trang khác').click();
    await button('Chỉ tiêu 2025 A3:C8').press('Enter');
    await pane.getByText('3 đơn vị khớp: 3 theo tên.').waitFor();
    expect(await barriers(page, '#pane')).toEqual([]);
    await button('Cùng một đơn vị').press('Enter');
    await pane.getByText('4 đơn vị khớp: 3 theo tên, 1 do bạn chọn.').waitFor();
    expect(await results.innerText()).toMatch(/Hiep An\s+12\.900\s+91,83%\s+100,13%/);

    await button('Ghi vào bảng').click();
    await pane.getByText(/^Đã ghi \d+ ô vào Thực hiện /).waitFor();
    const { workbook } = await save(page);
    const cells = await workbook.readSheet('Thực hiện');
    if (!cells.ok) throw new Error(JSON.stringify(cells.problems));
    expect([5, 6].map((row) => cells.value.value(row, 2))).toEqual([14_066, 7_742]);
    expect([4, 5, 6, 7, 8].map((row) => cells.value.value(row, 4))).toEqual([45_600, 12_900, 7_100, 4_700, 70_300]);

    await button('Khôi phục').click();
    await pane.getByText(/^Đã khôi phục /).waitFor();
    await button('Khôi phục').click();
    await pane.getByText('Đề nghị sửa').waitFor();

    await button('Sửa 2 ô').click();
    await pane.getByText('Đã sửa 2 ô').waitFor();
    await button('Hoàn tác').click();
    await button('Sửa 2 ô').waitFor();
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
  });

  it('puts the table and sentences for a document on the clipboard', async () => {
    const { page, pane, button } = await open(['clipboard-read', 'clipboard-write']);
    await button('Sao chép cho văn bản').click();
    await pane.getByText(/^Đã sao chép/).waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    expect(html).toMatch(/<table[^>]*Times New Roman/);
    expect(html).toContain('15,54%');
    expect(text).toMatch(/^Tỷ lệ bao phủ BHXH đạt 15,54% .*\(31\.455\/202\.418 người\)/);
    expect(text).toMatch(/Tổng cộng\t202\.418\t.*\t32\.387\t15,54%\t97,12%\t932\t/);
  });

  it.each(['light', 'dark'] as const)('can be used by everyone, in the %s theme', async (colorScheme) => {
    const { page, pane } = await visit('/', { colorScheme });
    await pane.getByRole('table').waitFor();
    // What the spreadsheet engine draws inside its own frame is not ours to mark up.
    expect(await barriers(page, 'html', '#grid > *')).toEqual([]);
  });
});
