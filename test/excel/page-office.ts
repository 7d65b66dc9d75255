import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { StrictExcel } from './strict-excel.ts';

/** Where a page loads office.js from, as Microsoft requires; the browser answers it from the installed package. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What the page's Excel says of itself. */
export interface HostDescribed {
  /** The newest `ExcelApi` set on offer. */
  readonly supported?: string;
  /** Language of Excel's own menus, which a pane follows unless told otherwise. */
  readonly locale?: string;
  /** A dark Office theme. */
  readonly dark?: boolean;
}

const [WHITE, GREY, NIGHT] = [0xffffff, 0xf5f5f5, 0x1f1f1f];

/**
 * Puts a page inside a strict Excel: must be called before the page is opened. Microsoft's unmodified office.js then boots in it as in Excel
 * for Windows, `Office.onReady` answers, and every batch goes to the given Excel, which lives in the test.
 *
 * @example await openInPage(page, new StrictExcel(workbook)); await page.goto(taskpane);
 */
export async function openInPage(page: Page, excel: StrictExcel, described: HostDescribed = {}): Promise<void> {
  const require = createRequire(`${process.cwd()}/package.json`);
  const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  await page.route(`${CDN}**`, async (route) => {
    const name = path.normalize(new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, ''));
    const body = await readFile(path.join(folder, name)).catch(() => undefined);
    const contentType = TYPES[path.extname(name)] ?? 'application/octet-stream';
    await (body ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404 }));
  });
  await page.exposeFunction('sendToStrictExcel', (text: string) => excel.bridge.sendMessageToHost(text));
  excel.bridge.onMessageFromHost = (text) => {
    // A page that was closed meanwhile misses the message, as a closed pane does.
    page.evaluate((message) => window._richApiNativeBridge.onMessageFromHost?.(message), text).catch(() => undefined);
  };
  await page.addInitScript({ content: insideExcel(described) });
}

declare global {
  interface Window {
    readonly _richApiNativeBridge: { readonly onMessageFromHost: ((text: string) => void) | null };
  }
}

/** Runs in the page before anything else: what a web view inside Excel for Windows finds. Text, because no compiler may touch it. */
function insideExcel({ supported = '1.20', locale = 'vi-VN', dark = false }: HostDescribed): string {
  const theme = {
    bodyBackgroundColor: dark ? NIGHT : WHITE,
    bodyForegroundColor: dark ? WHITE : NIGHT,
    controlBackgroundColor: dark ? NIGHT : GREY,
    controlForegroundColor: dark ? WHITE : NIGHT,
  };
  const answers = JSON.stringify({
    GetAppType: 1,
    GetSolutionRef: 'coverage-planner',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: 'C:\\BaoCao.xlsx',
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetSupportedMatrix: JSON.stringify({ ExcelApi: supported, SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' }),
    GetHostFullVersion: '16.0.0.0',
    GetOfficeThemeInfo: JSON.stringify(theme),
  });
  return `
    window._richApiNativeBridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => { window.sendToStrictExcel(text); },
    };
    const context = { GetSettings: () => ({ Read() {}, Write() {} }) };
    for (const [name, answer] of Object.entries(${answers})) context[name] = () => answer;
    addEventListener('load', () => {
      if (window.OfficeExtension) window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    });
    Object.defineProperty(window, 'external', {
      value: {
        GetHostInfo: () => 'Excel$Win32$16.01$en-US$$$disableLogging$0',
        GetContext: () => context,
        GetLoggingAllowed: () => false,
      },
    });
  `;
}
