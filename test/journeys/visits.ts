import AxeBuilder from '@axe-core/playwright';
import { type Browser, type Locator, type Page, chromium } from 'playwright-core';

const { COVERAGE_URL = '', COVERAGE_BROWSER = '' } = process.env;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** How a person meets a page. */
interface Visitor {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What the person has allowed the page, such as `clipboard-read`. */
  readonly permissions?: readonly string[];
  /** Done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** An open page and what it has done so far that nobody sees. */
export interface Visit {
  readonly page: Page;
  /** The part both pages have: the pane. */
  readonly pane: Locator;
  /** Errors in the page's scripts and in the browser's console. */
  readonly errors: readonly string[];
  /** Addresses away from ours that the page asked for, whether or not it got an answer. */
  readonly elsewhere: readonly string[];
}

/**
 * Starts a browser for the tests of a file. Each visit is a person of its own: no memory of an earlier one. Whatever is not ours cannot
 * be reached.
 *
 * @returns opens one of our pages, such as `/taskpane.html`; it is closed when the test ends
 */
export function visits(): (path: string, visitor?: Visitor) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: COVERAGE_BROWSER, args: ARGS });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());

  return async (path, { width = 1280, height = 800, colorScheme = 'light', permissions = [], prepare } = {}) => {
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, colorScheme, locale: 'vi-VN', permissions: [...permissions] });
    await context.route(
      (url) => !url.href.startsWith(COVERAGE_URL),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const [errors, elsewhere]: [string[], string[]] = [[], []];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const asked = (address: string): void => {
      if (/^(https?|wss?):/.test(address) && !address.startsWith(`${COVERAGE_URL}/`)) elsewhere.push(address);
    };
    page.on('request', (request) => asked(request.url()));
    page.on('websocket', (socket) => asked(socket.url()));
    await prepare?.(page);
    await page.goto(`${COVERAGE_URL}${path}`);
    return { page, pane: page.locator('#pane'), errors, elsewhere };
  };
}

/**
 * What keeps some people from using a part of the page, by the rules of WCAG 2.2 AA.
 *
 * @param part a selector
 * @param except a selector of what inside it is left out
 */
export async function barriers(page: Page, part: string, except?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // What a scrolled pane cuts in half is whole after one more turn of the wheel.
    .disableRules(['target-size']);
  const { violations } = await (except === undefined ? axe : axe.exclude(except)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
