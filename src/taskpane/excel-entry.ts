import { ExcelHost } from '../host/excel/excel-host.ts';
import type { Language } from '../words/language.ts';
import { mountPane } from './mount.tsx';
import { showNoExcel } from './no-excel.tsx';
import './page.css';
import './pane.css';
import { browserLayouts } from './remembered-layouts.ts';
import { rememberLanguage, rememberedLanguage } from './remembered-language.ts';
import { isDark } from './theme.ts';

const element = document.getElementById('pane');
if (element) void start(element);

/** Joins the pane to Excel, or says why there is no Excel. */
async function start(pane: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    without(pane, 'office');
    return;
  }
  const { host } = await Office.onReady();
  // Outside Office the library answers with no host at all.
  if (host !== Office.HostType.Excel) {
    without(pane, 'excel');
    return;
  }
  // One browser storage serves every site that embeds Excel on the web.
  const prefix = Office.context.partitionKey ?? '';
  const language = rememberedLanguage(prefix, Office.context.displayLanguage);
  followTheme();
  speak(language);
  mountPane(pane, new ExcelHost(), {
    language,
    onLanguage: (chosen) => keep(prefix, chosen),
    memory: browserLayouts(prefix),
  });
}

function without(pane: HTMLElement, missing: 'excel' | 'office'): void {
  const language = rememberedLanguage('', navigator.language);
  speak(language);
  showNoExcel(pane, missing, { language, onLanguage: (chosen) => keep('', chosen) });
}

function keep(prefix: string, language: Language): void {
  rememberLanguage(prefix, language);
  speak(language);
}

function speak(language: Language): void {
  document.documentElement.lang = language;
}

/** Excel's own theme where it tells one; else the system's, which the styles follow by themselves. */
function followTheme(): void {
  const background: unknown = Office.context.officeTheme?.bodyBackgroundColor;
  const dark = typeof background === 'string' ? isDark(background) : undefined;
  if (dark !== undefined) document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}
