import AxeBuilder from '@axe-core/playwright';
import { type Browser, type Page, chromium } from 'playwright-core';

const { COVERAGE_URL = '', COVERAGE_BROWSER = '' } = process.env;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: COVERAGE_BROWSER, args: ARGS });
});
afterAll(() => browser.close());

interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A page of ours as a person meets it; whatever is not ours cannot be reached. */
async function open(path: string, { width = 1280, height = 800, colorScheme = 'light' }: View = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'vi-VN' });
  await context.route(
    (url) => !url.href.startsWith(COVERAGE_URL),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto(`${COVERAGE_URL}${path}`);
  return page;
}

async function violations(page: Page, part: string): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // What a scrolled pane cuts in half is whole after one more turn of the wheel.
    .disableRules(['target-size'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const pane = (page: Page) => page.locator('#pane');
const write = (page: Page) => pane(page).getByRole('button', { name: /^(Ghi vào bảng|Write to sheet)$/ });

describe('the pane beside the workbench’s grid', () => {
  it('shows results of the open sample, writes them and takes them back, by keyboard alone', async () => {
    const page = await open('/');
    await pane(page).getByRole('table').waitFor();
    expect(await pane(page).getByRole('table').innerText()).toContain('15,54%');
    await write(page).focus();
    await page.keyboard.press('Enter');
    await pane(page)
      .getByText(/^Đã ghi \d+ ô vào /)
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane(page)
      .getByText(/^Đã khôi phục /)
      .waitFor();
    await page.context().close();
  });

  it('speaks English after a switch, and still after the page is opened again', async () => {
    const page = await open('/');
    await pane(page).getByRole('button', { name: 'English' }).click();
    await pane(page).getByRole('cell', { name: '15.54%' }).first().waitFor();
    expect(await pane(page).innerText()).not.toMatch(/Ghi vào|Tùy chọn|Các cột/);
    await page.reload();
    await pane(page).getByRole('table').waitFor();
    expect(await write(page).innerText()).toBe('Write to sheet');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('can be used by everyone, in the %s theme', async (colorScheme) => {
    const page = await open('/', { colorScheme });
    await pane(page).getByRole('table').waitFor();
    for (const summary of await pane(page).locator('summary').all()) await summary.click();
    expect(await violations(page, '#pane')).toEqual([]);
    await page.context().close();
  });
});

describe('the pane’s page without Excel', () => {
  it('says that Microsoft’s library did not load and offers the workbench', async () => {
    const page = await open('/taskpane.html', { width: 350, height: 720 });
    await page.getByRole('heading', { name: 'Không tải được thư viện của Excel' }).waitFor();
    expect(await violations(page, '#pane')).toEqual([]);
    await page.getByRole('link', { name: 'Mở bàn làm việc' }).click();
    await page.waitForURL(/index\.html$/);
    await page.context().close();
  });
});
