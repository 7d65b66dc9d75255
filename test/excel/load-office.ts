import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Bridge, StrictExcel } from './strict-excel.ts';

/** Names the library leaves behind that the add-in uses. */
interface Library {
  readonly Excel: typeof Excel;
  readonly Office: object;
  readonly OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

let open: StrictExcel | undefined;
let supportedSet = '1.20';
let loaded = false;

/** The library keeps the bridge it was born with; this one leads to whichever Excel is open. */
const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost: (text) => open?.bridge.sendMessageToHost(text),
};

/**
 * Connects Microsoft's unmodified library to a strict Excel and makes `Excel`, `Office` and `OfficeExtension` global, as a page would have
 * them. The library is evaluated once in a test file. Calls above the supported requirement set throw, which it does only when told to.
 *
 * @param supported the newest `ExcelApi` set the host offers, e.g. `'1.9'`
 */
export function loadOffice(excel: StrictExcel, supported = '1.20'): void {
  open = excel;
  supportedSet = supported;
  excel.bridge.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
  if (!loaded) evaluate();
  loaded = true;
}

function evaluate(): void {
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'Node' },
    console,
    setTimeout,
    clearTimeout,
    performance,
  };
  sandbox['window'] = sandbox;
  vm.createContext(sandbox);
  const require = createRequire(`${process.cwd()}/package.json`);
  const filename = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  vm.runInContext(readFileSync(filename, 'utf8'), sandbox, { filename });
  const library = sandbox as unknown as Library;
  const requirements = {
    isSetSupported: (name: string, version = '1.1') => name !== 'ExcelApi' || minor(version) <= minor(supportedSet),
  };
  // The library's own `Office.context` is empty without a full boot and cannot be replaced: it gets an heir that has one.
  const office: unknown = Object.create(library.Office, { context: { value: { requirements } } });
  sandbox['Office'] = office;
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  Object.assign(globalThis, { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension });
}

/** The second part of a requirement set's version: 1.10 is newer than 1.9. */
function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
