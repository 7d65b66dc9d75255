import type { Locator } from 'playwright-core';
import { barriers, visits } from './visits.ts';

const open = visits();

const write = (pane: Locator) => pane.getByRole('button', { name: /^(Ghi vào bảng|Write to sheet)$/ });

describe('the pane beside the workbench’s grid', () => {
  it('shows results of the open sample, writes them and takes them back, by keyboard alone', async () => {
    const { page, pane } = await open('/');
    await pane.getByRole('table').waitFor();
    expect(await pane.getByRole('table').innerText()).toContain('15,54%');
    await write(pane).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(/^Đã ghi \d+ ô vào /).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByText(/^Đã khôi phục /).waitFor();
  });

  it('speaks English after a switch, and still after the page is opened again', async () => {
    const { page, pane } = await open('/');
    await pane.getByRole('button', { name: 'English' }).click();
    await pane.getByRole('cell', { name: '15.54%' }).first().waitFor();
    expect(await pane.innerText()).not.toMatch(/Ghi vào|Tùy chọn|Các cột/);
    await page.reload();
    await pane.getByRole('table').waitFor();
    expect(await write(pane).innerText()).toBe('Write to sheet');
  });

  it.each(['light', 'dark'] as const)('can be used by everyone, in the %s theme', async (colorScheme) => {
    const { page, pane } = await open('/', { colorScheme });
    await pane.getByRole('table').waitFor();
    for (const summary of await pane.locator('summary').all()) await summary.click();
    expect(await barriers(page, '#pane')).toEqual([]);
  });
});

describe('the pane’s page without Excel', () => {
  it('says that Microsoft’s library did not load and offers the workbench', async () => {
    const { page } = await open('/taskpane.html', { width: 350, height: 720 });
    await page.getByRole('heading', { name: 'Không tải được thư viện của Excel' }).waitFor();
    expect(await barriers(page, '#pane')).toEqual([]);
    await page.getByRole('link', { name: 'Mở bàn làm việc' }).click();
    await page.waitForURL(/index\.html$/);
  });
});
